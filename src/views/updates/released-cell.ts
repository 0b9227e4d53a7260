import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import { missingReasons } from '#model/missing.ts';
import type { PlaceEntry } from '#model/reference.ts';
import { confidences, statuses } from '#model/table.ts';
import { dataWords } from '#messages/data-words.ts';
import { updateWords } from '#messages/update-words.ts';
import { localDigits } from '#text/digits.ts';
import { languageOf } from '#text/letters.ts';
import { formatNumber } from '#text/numbers.ts';
import { formatPeriod, parsePeriod } from '#text/periods.ts';
import { placeOf } from '../observations.ts';
import type { ReleasedField } from './released-package.ts';

/** What a canonical cell of a released file is read with. */
export interface CellFrame {
  field: ReleasedField | undefined;
  isMeasure: boolean;
  isPeriod: boolean;
  locale: Locale;
  places: readonly PlaceEntry[];
}

/** A cell of a released file as a reader sees it. */
export function releasedCell(cell: string, frame: CellFrame): LocalText {
  const { locale, field } = frame;
  if (cell === '') return { text: updateWords[locale].cells.empty, lang: locale };
  const own = (text: string): LocalText => ({ text, lang: locale });
  const reason = missingReasons.find((known) => known === cell);
  if (reason && (frame.isMeasure || frame.isPeriod)) return own(dataWords[locale].missing[reason]);
  if (frame.isMeasure && decimal.test(cell)) return own(formatNumber(cell, locale));
  if (frame.isPeriod) return own(periodText(cell, frame));
  const label = field?.labels.get(cell);
  if (label) return localText(label, locale);
  const word = conceptWord(cell, frame);
  if (word !== undefined) return own(word);
  return decimal.test(cell) ? own(localDigits(cell, locale)) : { text: cell, lang: languageOf(cell, locale) };
}

const decimal = /^-?\d+(?:\.\d+)?$/u;

function periodText(cell: string, { field, locale }: CellFrame): string {
  const period = parsePeriod(cell, field?.calendar ?? 'jalali');
  if (!('problem' in period)) return formatPeriod(period, locale, 'flow');
  const other = parsePeriod(cell, 'gregorian');
  return 'problem' in other ? localDigits(cell, locale) : formatPeriod(other, locale, 'flow');
}

function conceptWord(cell: string, { field, locale, places }: CellFrame): string | undefined {
  const words = dataWords[locale];
  const [status, confidence] = [statuses.find((s) => s === cell), confidences.find((c) => c === cell)];
  if (field?.concept === 'OBS_STATUS' && status) return words.statuses[status];
  if (field?.concept === 'CONFIDENCE' && confidence) return words.confidences[confidence];
  return field?.concept === 'REF_AREA' ? placeOf(cell, places)?.name[locale] : undefined;
}

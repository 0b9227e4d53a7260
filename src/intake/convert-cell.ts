import type { Calendar } from '#model/period.ts';
import type { Unit } from '#model/units.ts';
import { multiplyDecimals } from '#text/decimals.ts';
import { toAsciiDigits } from '#text/digits.ts';
import { foldKey, normalisePersian } from '#text/letters.ts';
import { parseDecimal } from '#text/numbers.ts';
import type { IntakeCode } from '#model/intake.ts';
import { parsePeriodLabel } from './period-label.ts';
import { remember } from './remember.ts';
import { textOf } from './row-kinds.ts';
import { dateText, type PlacedCell } from './sheet.ts';
import { moneyUnitIn, unitAlone } from './unit-words.ts';

/** What a cell becomes, and how that is to be reported; `refused` gives no text. */
export type Converted =
  | { text: string; changed?: IntakeCode; params?: Readonly<Record<string, string>> }
  | { refused: IntakeCode; params?: Readonly<Record<string, string>> };

/** What Excel could not calculate is nobody's figure. */
export function refuseBroken(cell: PlacedCell): Converted | undefined {
  if (
    cell.kind === 'error' ||
    /^#(?:REF|DIV\/0|VALUE|NAME|N\/A|NUM|NULL|SPILL|CALC)[!?]?$/iu.test(cell.text)
  ) {
    return { refused: 'formula-error' };
  }
  return cell.kind === 'no-value' ? { refused: 'formula-without-value' } : undefined;
}

/** A number in the column's unit: percent cells are written as percent, other spellings as plain decimals. */
export function toNumber(cell: PlacedCell, unit: Unit | undefined): Converted {
  const broken = refuseBroken(cell);
  if (broken) return broken;
  if (cell.kind === 'date') return { refused: 'not-a-number', params: { reason: 'date' } };
  if (cell.isPercent) {
    if (unit?.kind !== 'percent') return { refused: 'percent-elsewhere' };
    return { text: multiplyDecimals(cell.text, '100'), changed: 'percent-cell' };
  }
  const typed = formatUnit(cell.formatWords);
  if (typed !== undefined && unit && typed !== unit.code && unit.kind === 'money') {
    return { refused: 'unit-differs', params: { unit: unit.label.fa, found: cell.formatWords ?? '' } };
  }
  if (cell.kind === 'number') return { text: cell.text };
  return textToNumber(cell.text, unit);
}

const formatUnit = (words: string | undefined): string | undefined =>
  words === undefined ? undefined : (moneyUnitIn(words) ?? unitAlone(words));

function textToNumber(written: string, unit: Unit | undefined): Converted {
  const plain = parseDecimal(written);
  if (plain.ok)
    return plain.exact === written ? { text: written } : { text: plain.exact, changed: 'number-spelling' };
  const match = /^(?<number>[^\p{L}%٪]*?)\s*(?<unit>[\p{L}%٪][\p{L}\s\u200C%٪]*)$/u.exec(written.trim());
  const bare = parseDecimal(match?.groups?.['number'] ?? '');
  const beside = unitAlone(match?.groups?.['unit'] ?? '');
  if (bare.ok && beside !== undefined) {
    if (beside === unit?.code) return { text: bare.exact, changed: 'unit-stripped' };
    return {
      refused: 'unit-differs',
      params: { unit: unit?.label.fa ?? '—', found: match?.groups?.['unit'] ?? '' },
    };
  }
  return { refused: 'not-a-number', params: { reason: plain.problem } };
}

/** A period in canonical spelling, in the column's calendar where one is declared. */
export function toPeriod(cell: PlacedCell, calendar: Calendar | undefined): Converted {
  const broken = refuseBroken(cell);
  if (broken) return broken;
  if (cell.date) {
    const from = { shown: textOf(cell) };
    return { text: dateText(cell.date, calendar), changed: 'excel-date', params: from };
  }
  const label = parsePeriodLabel(cell.text);
  if (label?.kind === 'two-digit-year') return { refused: 'two-digit-year' };
  if (label?.kind !== 'period') return { refused: 'not-a-period' };
  if (calendar !== undefined && label.calendar !== calendar) return { refused: 'not-a-period' };
  return label.text === cell.text ? { text: label.text } : { text: label.text, changed: 'period-spelling' };
}

/** Text without slips of the keyboard: Persian letters, no invisible marks, no spaces around. */
export function toText(cell: PlacedCell): Converted {
  const broken = refuseBroken(cell);
  if (broken) return broken;
  if (cell.date) {
    const { time } = cell.date;
    const text = time === undefined ? dateText(cell.date) : `${dateText(cell.date)} ${time}`;
    return { text, changed: 'excel-date', params: { shown: textOf(cell) } };
  }
  const { text } = normalisePersian(cell.text);
  const tidy = text.replaceAll(/[ \t]+/gu, ' ').trim();
  return tidy === cell.text ? { text: tidy } : { text: tidy, changed: 'text-spelling' };
}

/** An ISO date of a source: Jalali days and months are turned into Gregorian ones by the caller. */
export const asciiDate = (text: string): string => toAsciiDigits(text).trim().replaceAll(/[/.]/gu, '-');

/** Marks staff write where there is no figure, and what they say about why. */
const marks: readonly (readonly [RegExp, MissingMark])[] = [
  [/^(?:np|منتشر نشده|منتشرنشده|not published)$/u, 'np'],
  [/^(?:محرمانه|×|x|suppressed|c)$/u, 'suppressed'],
  [/^(?:موضوعیت ندارد|مصداق ندارد|not applicable)$/u, 'not-applicable'],
  [/^(?:[-–—_*.…؟?]+|n\/?a|null|none|ندارد|نامشخص|نامعلوم|ناموجود|بدون رقم|خالی)$/u, 'unknown'],
];
export type MissingMark = 'np' | 'suppressed' | 'not-applicable' | 'unknown';

export const missingMark = remember((text): MissingMark | undefined => {
  const folded = foldKey(text);
  return marks.find(([pattern]) => pattern.test(folded))?.[1];
});

import type { Locale } from '#model/bilingual.ts';
import type { Timing } from '#model/table.ts';
import { dataWords } from '#messages/data-words.ts';
import { formatNumber, formatPlainNumber } from '#text/numbers.ts';
import { formatPeriod, parsePeriod } from '#text/periods.ts';
import { isMissing, type Cell } from './cells.ts';
import type { ExploreColumn } from './explore-props.ts';
import { labelOf } from './sort-rows.ts';

const periods = new Map<string, string>();

/** A cell as a reader reads it: digits and labels of the language, every digit of a number. */
export function shownCell(cell: Cell, column: ExploreColumn, locale: Locale, timing: Timing): string {
  if (isMissing(cell)) return column.missing?.[cell.reason] ?? dataWords[locale].missing[cell.reason];
  if (column.kind === 'number')
    return column.isPlainNumber ? formatPlainNumber(cell, locale) : formatNumber(cell, locale);
  if (column.kind === 'period') return shownPeriod(cell, column, locale, timing);
  return labelOf(column, cell);
}

/** A written period in words. */
export function shownPeriod(
  text: string,
  { calendar }: ExploreColumn,
  locale: Locale,
  timing: Timing,
): string {
  const key = `${locale} ${timing} ${calendar} ${text}`;
  const known = periods.get(key);
  if (known !== undefined) return known;
  const period = parsePeriod(text, calendar ?? 'jalali');
  const shown = 'problem' in period ? text : formatPeriod(period, locale, timing);
  periods.set(key, shown);
  return shown;
}

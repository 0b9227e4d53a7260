import type { Locale } from '#model/bilingual.ts';
import type { Timing } from '#model/table.ts';
import { dataWords } from '#messages/data-words.ts';
import { formatFigure } from '#text/figure-number.ts';
import { formatPlainNumber } from '#text/numbers.ts';
import { formatPeriod, parsePeriod } from '#text/periods.ts';
import { isMissing, type Cell } from './cells.ts';
import type { ExploreColumn } from './explore-props.ts';
import { labelOf } from './sort-rows.ts';

const periods = new Map<string, string>();

/** A cell as a reader reads it: digits and labels of the language, numbers with the digits their figures have everywhere. */
export function shownCell(cell: Cell, column: ExploreColumn, locale: Locale, timing: Timing): string {
  if (isMissing(cell)) return column.missing?.[cell.reason] ?? dataWords[locale].missing[cell.reason];
  if (column.kind === 'number')
    return column.isPlainNumber ? formatPlainNumber(cell, locale) : shownNumber(cell, column, locale);
  if (column.kind === 'period') return shownPeriod(cell, column, locale, timing);
  return labelOf(column, cell);
}

/** A number of a column, published or added up, as `formatFigure` shows figures on other pages. */
export const shownNumber = (exact: string, { decimals, isMoney }: ExploreColumn, locale: Locale): string =>
  formatFigure(
    exact,
    { ...(decimals === undefined ? {} : { decimals }), ...(isMoney ? { unit: { kind: 'money' } } : {}) },
    locale,
  );

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

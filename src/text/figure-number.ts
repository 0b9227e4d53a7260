import type { Locale } from '#model/bilingual.ts';
import type { Unit } from '#model/units.ts';
import { formatQuantity } from './money.ts';
import { formatNumber, type NumberOptions } from './numbers.ts';

/** What decides how many digits of a column's figures readers see. */
export interface FigureDigits {
  /** SDMX DECIMALS as the descriptor declares it: fraction digits to show. */
  decimals?: number;
  unit?: Pick<Unit, 'kind'>;
}

/**
 * Significant digits readers see where no decimals are declared. Nobody types more into a statistic (indices come with
 * three decimals: 108.237); what is longer is what a computer's division left behind (10.0893629287979).
 */
export const mostSignificant = 6;

/** Fraction digits that are left when a decimal keeps `mostSignificant` digits; the whole part always stays whole. */
function significantFraction(whole: string, fraction: string): number {
  const zeros = /^0*/u.exec(fraction)?.[0].length ?? 0;
  return /^-?0$/u.test(whole)
    ? zeros + mostSignificant
    : Math.max(0, mostSignificant - whole.replace('-', '').length);
}

/**
 * How a figure is rounded for reading: by its column's `decimals`, else to six significant digits of a fraction.
 * Shape:  the options of `formatNumber`; empty where every published digit is shown. Only fractions are shortened, whole
 *         numbers and money never. To declared decimals a rounded figure keeps its zeros (10.04 → "10.0"), and a figure
 *         with fewer digits gets none it was not published with.
 * Source: SDMX content-oriented guidelines, DECIMALS.
 */
export function figureRounding(exact: string, { decimals, unit }: FigureDigits): NumberOptions {
  const [whole = '', fraction = ''] = exact.split('.');
  if (fraction === '' || unit?.kind === 'money') return {};
  const most = decimals ?? significantFraction(whole, fraction);
  if (fraction.length <= most) return {};
  return { maxFraction: most, ...(decimals === undefined ? {} : { minFraction: most }) };
}

/** A figure as readers see it, without its unit: 10.0893629287979 → «۱۰٫۰۸۹۴», with one declared decimal «۱۰٫۱». */
export const formatFigure = (exact: string, field: FigureDigits, locale: Locale): string =>
  formatNumber(exact, locale, figureRounding(exact, field));

/** A figure with its unit as readers see it: «۱۰٫۱ درصد», "10.1%". */
export const formatFigureQuantity = (
  exact: string,
  field: FigureDigits & { unit: Unit },
  locale: Locale,
): string => formatQuantity(exact, field.unit, locale, figureRounding(exact, field));

import { compareDecimals, multiplyDecimals } from '#text/decimals.ts';
import { significantQuotient } from './significant.ts';

/**
 * An amount of one period in the money of the base period: amount × base index ÷ index of the period.
 * Shape:  a decimal with up to 24 significant digits; the caller rounds it for print.
 * Units:  the amount's own; both indices belong to one series (one publisher, one base year).
 * Errors: throws unless both indices are above zero: no price level is nothing or less.
 */
export function inRealTerms(exact: string, periodIndex: string, baseIndex: string): string {
  for (const index of [periodIndex, baseIndex]) {
    if (compareDecimals(index, '0') <= 0) throw new RangeError(`A price index is above zero, not ${index}.`);
  }
  return significantQuotient(multiplyDecimals(exact, baseIndex), periodIndex);
}

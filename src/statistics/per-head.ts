import { compareDecimals } from '#text/decimals.ts';
import { significantQuotient } from './significant.ts';

/**
 * A figure divided by a number of people.
 * Shape:  a decimal with up to 24 significant digits; the caller rounds it for print.
 * Units:  the figure's own, for one person.
 * Errors: throws unless the number of people is above zero.
 */
export function perHead(exact: string, denominator: string): string {
  if (compareDecimals(denominator, '0') <= 0)
    throw new RangeError(`A number of people is above zero, not ${denominator}.`);
  return significantQuotient(exact, denominator);
}

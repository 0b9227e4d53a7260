import { canonicalDecimal } from './decimals.ts';
import { toAsciiDigits } from './digits.ts';

const leading = /^\u200E?(?<sign>[+\u2212-]?)(?<number>[0-9۰-۹٬,]+(?:[.٫][0-9۰-۹]+)?)/u;

/**
 * Takes the number back from a text that `formatNumber` or `formatQuantity` wrote: «۴٫۵ همت» → "4.5" and « همت».
 * Shape: `exact` is canonical and of any length; undefined where the text does not begin with a number.
 */
export function readShownNumber(text: string): { exact: string; rest: string } | undefined {
  const match = leading.exec(text);
  if (!match?.groups) return undefined;
  const { sign = '', number = '' } = match.groups;
  const digits = toAsciiDigits(number).replaceAll(/[٬,]/gu, '').replace('٫', '.');
  const minus = sign === '\u2212' || sign === '-' ? '-' : '';
  return { exact: canonicalDecimal(minus + digits), rest: text.slice(match[0].length) };
}

import { canonicalDecimal, expandExponent } from '#text/decimals.ts';

/** Digits a spreadsheet keeps; of longer numbers it would show zeros in place of the last ones. */
const sheetDigits = 15;

/**
 * Can a spreadsheet hold a canonical decimal as a number, digit for digit?
 * Source: Excel specifications and limits, "number precision: 15 digits".
 */
export function isSheetNumber(text: string): boolean {
  if (/^-?\d{1,15}$/u.test(text)) return true;
  const digits = text.replace(/^-?0*\.?0*/u, '').replace('.', '').length;
  return digits <= sheetDigits && survivesDouble(text);
}

/** Does a canonical decimal come back from a double as the same number? Zeros at the end of a fraction say nothing. */
export function survivesDouble(text: string): boolean {
  if (/^-?\d{1,15}$/u.test(text)) return true;
  if (!/^-?\d+(?:\.\d+)?$/u.test(text)) return false;
  const back = String(Number(text));
  return back === text || canonicalDecimal(expandExponent(back)) === canonicalDecimal(text);
}

const mostInt64 = 2n ** 63n;

/** Is it a whole number that 64 bits hold? */
export function isInt64(text: string): boolean {
  if (/^-?\d{1,18}$/u.test(text)) return true;
  if (!/^-?\d{19}$/u.test(text)) return false;
  const value = BigInt(text);
  return value >= -mostInt64 && value < mostInt64;
}

import type { Locale } from '#model/bilingual.ts';
import { compareDecimals, decimalOf, divideDecimals, roundDecimal } from './decimals.ts';
import { toPersianDigits } from './digits.ts';

export { parseDecimal } from './parse-decimal.ts';
export type { NumberChange, NumberProblem, ParsedDecimal } from './parse-decimal.ts';

export interface NumberOptions {
  /** Most fraction digits; rounds half away from zero. Default: all there are. */
  maxFraction?: number;
  /** Fewest fraction digits, filled with zeros. Default: as many as the number has, up to `maxFraction`. */
  minFraction?: number;
  /** `always` writes "+" before positive numbers; zero has no sign. */
  sign?: 'auto' | 'always';
}

const decimalText = (value: number | string): string =>
  typeof value === 'number' ? decimalOf(value) : value;

/** Fraction digits to print: zeros at the end are dropped when rounding was asked for, else published ones stay. */
function fractionOf(digits: string, options: NumberOptions): string {
  const kept = options.maxFraction === undefined ? digits : digits.replace(/0+$/u, '');
  return kept.padEnd(options.minFraction ?? 0, '0');
}

/** Puts a separator between groups of three; a loop, because it runs once per printed number. */
function groupThousands(whole: string, separator: string): string {
  let grouped = whole.slice(-3);
  for (let end = whole.length - 3; end > 0; end -= 3)
    grouped = whole.slice(Math.max(0, end - 3), end) + separator + grouped;
  return grouped;
}

/**
 * The sign as a reader sees it. Persian puts U+200E before it, as Intl does for fa-IR, so that it stays
 * left of the digits in right-to-left text; both languages use the real minus, which screen readers read out.
 */
function signOf(isNegative: boolean, isPositive: boolean, locale: Locale, sign: 'auto' | 'always'): string {
  const mark = isNegative ? '\u2212' : isPositive && sign === 'always' ? '+' : '';
  return mark !== '' && locale === 'fa' ? `\u200E${mark}` : mark;
}

/**
 * Writes a number for readers: «۱۴٬۵۸۰٬۱۸۸», "14,580,188", «‎−۲٫۵».
 * Shape:  a string is taken as an exact decimal of any length and never passes through a double;
 *         without options it keeps its published fraction digits.
 * Errors: throws on NaN, infinity or a string that is not a decimal; missing values are not numbers.
 */
export function formatNumber(value: number | string, locale: Locale, options: NumberOptions = {}): string {
  const rounded = roundDecimal(decimalText(value), options.maxFraction ?? Infinity);
  const isNegative = rounded.startsWith('-');
  const [whole = '0', digits = ''] = (isNegative ? rounded.slice(1) : rounded).split('.');
  const fraction = fractionOf(digits, options);
  const isZero = !/[1-9]/u.test(whole + digits);
  const sign = signOf(isNegative, !isNegative && !isZero, locale, options.sign ?? 'auto');
  const groups = groupThousands(whole, locale === 'fa' ? '٬' : ',');
  const point = fraction === '' ? '' : (locale === 'fa' ? '٫' : '.') + fraction;
  return sign + (locale === 'fa' ? toPersianDigits(groups + point) : groups + point);
}

/** Writes a code, a year or a coordinate: digits of the language, not counted in thousands. «۱۴۰۲», "35.7". */
export function formatPlainNumber(exact: string, locale: Locale): string {
  const text = exact.replace('-', '\u2212');
  return locale === 'fa' ? toPersianDigits(text).replace('.', '٫') : text;
}

const magnitudes = [
  { power: 12, fa: 'هزار میلیارد', en: 'trillion' },
  { power: 9, fa: 'میلیارد', en: 'billion' },
  { power: 6, fa: 'میلیون', en: 'million' },
] as const;

const tenTo = (power: number): string => `1${'0'.repeat(power)}`;

/** Rounds to three significant digits, or to the whole number when it is longer. "145.81" → "146". */
function threeDigits(text: string): string {
  const whole = text.replace('-', '').split('.')[0] ?? '';
  return roundDecimal(text, Math.max(0, 3 - whole.length));
}

/**
 * Writes a number briefly for axes: «۱۴٫۶ میلیون», "14.6 million". Not for tables: three significant digits.
 * Shape: plain and whole below a million («۲۵۰٬۰۰۰»), where words would be longer than the zeros.
 */
export function formatCompact(value: number | string, locale: Locale): string {
  const text = decimalText(value);
  const size = text.replace('-', '');
  for (const [index, { power, ...name }] of magnitudes.entries()) {
    if (compareDecimals(size, tenTo(power)) < 0) continue;
    const short = threeDigits(divideDecimals(text, tenTo(power), 6));
    // 999,999,999 is "1 billion", not "1,000 million".
    const larger = magnitudes[index - 1];
    if (larger && compareDecimals(short.replace('-', ''), '1000') >= 0)
      return `${formatNumber(short.startsWith('-') ? '-1' : '1', locale)} ${larger[locale]}`;
    return `${formatNumber(short, locale, { maxFraction: 2 })} ${name[locale]}`;
  }
  const maxFraction = compareDecimals(size, '1000') >= 0 ? 0 : 2;
  if (roundDecimal(size, maxFraction) === tenTo(6)) return formatCompact(tenTo(6), locale);
  return formatNumber(text, locale, { maxFraction });
}

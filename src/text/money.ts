import type { Locale } from '#model/bilingual.ts';
import { unitNotStated, units, type Unit } from '#model/units.ts';
import {
  canonicalDecimal,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
} from './decimals.ts';
import { formatNumber, type NumberOptions } from './numbers.ts';

function rialsIn(unit: Unit): string {
  if (unit.rial === undefined) throw new RangeError(`Unit "${unit.code}" has no fixed value in rials.`);
  return unit.rial.toString();
}

/**
 * Converts an amount between rial units, exactly.
 * Shape:  canonical decimal; 1404000 billion-rial → hemat is "140.4".
 * Errors: throws when a unit is not tied to the rial (dollars), or if the result would not end.
 */
export function convertMoney(exact: string, from: Unit, to: Unit): string {
  if (from.code === to.code) return canonicalDecimal(exact);
  const rials = multiplyDecimals(exact, rialsIn(from));
  const divisor = rialsIn(to);
  const fractionDigits = (rials.split('.')[1] ?? '').length + divisor.length;
  const result = divideDecimals(rials, divisor, fractionDigits);
  if (compareDecimals(multiplyDecimals(result, divisor), rials) !== 0)
    throw new RangeError(`${exact} ${from.code} is not a finite decimal in ${to.code}.`);
  return result;
}

/**
 * Writes a value with its unit: «۱۴٬۵۸۰٬۱۸۸ نفر», «۸۴٫۵ درصد», "84.5%", "1 person".
 * Shape: published fraction digits are kept unless `options` says otherwise.
 */
export function formatQuantity(
  exact: string,
  unit: Unit,
  locale: Locale,
  options: NumberOptions = {},
): string {
  const number = formatNumber(exact, locale, options);
  if (unit.code === unitNotStated.code) return `${number} (${unit.label[locale]})`;
  if (locale === 'fa') return `${number} ${unit.label.fa}`;
  if (unit.code === 'percent') return `${number}%`;
  const isOne = /^[+\u2212]?1$/u.test(number);
  return `${number} ${isOne ? (unit.labelEnOne ?? unit.label.en) : unit.label.en}`;
}

const readableUnits: readonly Unit[] = ['toman', 'million-toman', 'billion-toman', 'hemat']
  .map((code) => units.get(code))
  .filter((unit) => unit !== undefined);

/**
 * Writes an amount of money in the largest toman unit that leaves a number of one or more:
 * 1404000 billion-rial → «۱۴۰٫۴ هزار میلیارد تومان». One fraction digit from 100 on, two below.
 * Shape: where rounding changes the amount, «حدود» or "about" says so. Dollars keep their own unit.
 */
export function formatMoneyReadable(exact: string, unit: Unit, locale: Locale): string {
  if (unit.rial === undefined) return formatQuantity(exact, unit, locale);
  const about = locale === 'fa' ? 'حدود ' : 'about ';
  for (const [index, target] of readableUnits.entries()) {
    const amount = convertMoney(exact, unit, target);
    const size = amount.replace('-', '');
    const rounded = roundDecimal(amount, compareDecimals(size, '100') >= 0 ? 1 : 2);
    const isLast = index === readableUnits.length - 1;
    const limit = index === 0 ? '1000000' : '1000';
    if (!isLast && compareDecimals(rounded.replace('-', ''), limit) >= 0) continue;
    const text = formatQuantity(canonicalDecimal(rounded), target, locale);
    return compareDecimals(rounded, amount) === 0 ? text : about + text;
  }
  return formatQuantity(exact, unit, locale);
}

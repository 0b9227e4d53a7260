import type { Measures, MoneyRefusal } from '#model/measures.ts';
import type { Unit } from '#model/units.ts';
import { units } from '#model/units.ts';
import { canonicalDecimal, divideDecimals, multiplyDecimals, roundDecimal } from '#text/decimals.ts';
import { convertMoney } from '#text/money.ts';
import type { MoneyChoice } from '#text/money-choice.ts';
import { perHead } from './per-head.ts';
import { inRealTerms } from './real-terms.ts';

/** One published amount: the exact decimal, its unit's code and the key of its period and place. */
export interface PublishedAmount {
  exact: string;
  unit: string;
  key: string;
}

/**
 * An amount as a reader asked for it. What was asked and cannot be had is named in `refused`, prices first; the rest of
 * the choice holds: an amount without people is a total, at constant prices where it has an index.
 */
export interface ShownAmount {
  exact: string;
  unit: Unit;
  refused: readonly MoneyRefusal[];
  /** Divided by an index or by people, and so rounded. */
  isDerived: boolean;
}

/**
 * Turns a published amount into the chosen unit, prices and measure.
 * Shape:  a change of unit is exact to the last digit; what is divided by an index or by people has four significant
 *         digits. A total keeps its published unit unless one was chosen.
 * Errors: throws for a unit code nobody knows.
 */
export function shownAmount(amount: PublishedAmount, choice: MoneyChoice, measures: Measures): ShownAmount {
  const from = unitOf(amount.unit);
  const { index, base, people, refused } = factorsOf(amount, from, choice, measures);
  const unit = shownUnit(amount.unit, choice.unit, people !== undefined);
  const isDerived = index !== undefined || people !== undefined;
  const real = index === undefined ? amount.exact : inRealTerms(amount.exact, index, base);
  const own = people === undefined ? real : perHead(real, people);
  const exact = inUnit(own, from, unit);
  return { exact: isDerived ? roundDerived(exact) : exact, unit, refused, isDerived };
}

/**
 * The unit amounts published in one unit are shown in. A trillion is no unit for what one person got: amounts per head
 * are in tomans unless a unit was chosen, and a billion dollars is in dollars. Foreign currency stays what it is.
 * Errors: throws for a unit code nobody knows.
 */
export function shownUnit(code: string, chosen: MoneyChoice['unit'], isPerHead: boolean): Unit {
  const from = unitOf(code);
  if (isForeign(from)) return isPerHead && from.multipleOf ? unitOf(from.multipleOf.code) : from;
  return unitOf(chosen ?? (isPerHead ? 'toman' : code));
}

/** Money without a fixed value in rials, to which no price index of the country applies. */
export const isForeign = ({ rial }: Unit): boolean => rial === undefined;

/** Foreign currency has no value in rials, but its multiples have one in itself. */
const inUnit = (exact: string, from: Unit, to: Unit): string =>
  isForeign(from) && from.multipleOf?.code === to.code
    ? multiplyDecimals(exact, from.multipleOf.times.toString())
    : convertMoney(exact, from, to);

function unitOf(code: string): Unit {
  const unit = units.get(code);
  if (!unit) throw new RangeError(`No unit is called "${code}".`);
  return unit;
}

interface Factors {
  index?: string;
  base: string;
  people?: string;
  refused: readonly MoneyRefusal[];
}

/** What an amount is divided by. Prices and people are found, or refused, each by itself. */
function factorsOf({ key }: PublishedAmount, from: Unit, choice: MoneyChoice, measures: Measures): Factors {
  const { prices, perHead: heads } = measures;
  const index = choice.isReal ? indexOf(key, from, prices) : undefined;
  const people = choice.per && (heads[choice.per]?.at[key] ?? 'no-denominator');
  return {
    base: prices?.value ?? '1',
    ...(isNumber(index) ? { index } : {}),
    ...(isNumber(people) ? { people } : {}),
    refused: [index, people].filter((one): one is MoneyRefusal => one !== undefined && !isNumber(one)),
  };
}

/** Is it what was looked up, and not why it was not found? */
const isNumber = (found: string | undefined): found is string => found !== undefined && /^\d/u.test(found);

/** The price index of an amount's period, whatever its place, or why there is none. */
function indexOf(key: string, from: Unit, prices: Measures['prices']): string {
  if (isForeign(from)) return 'foreign-currency';
  return prices?.at[key.replace(/@.*$/u, '')] ?? 'no-index';
}

const derivedDigits = 4;

/**
 * Four significant digits, which is what indices and counts of people bear: "5185.94" → "5186", "0.42909" → "0.4291",
 * "146854891006136" → "146900000000000".
 */
export function roundDerived(exact: string): string {
  const [whole = '0', fraction = ''] = exact.replace('-', '').split('.');
  const zeros = /^0*/u.exec(fraction)?.[0].length ?? 0;
  const places = whole === '0' ? zeros + derivedDigits : derivedDigits - whole.length;
  if (places >= 0) return canonicalDecimal(roundDecimal(exact, places));
  const step = `1${'0'.repeat(-places)}`;
  return multiplyDecimals(divideDecimals(exact, step, 0), step);
}

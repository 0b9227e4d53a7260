import type { Measures, MoneyRefusal } from '#model/measures.ts';
import type { Unit } from '#model/units.ts';
import { units } from '#model/units.ts';
import { roundDecimal } from '#text/decimals.ts';
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
 * An amount as a reader asked for it. Where it cannot be had, `refused` says why, and `exact` is the total at
 * current prices: in the chosen unit, since a unit can always be changed.
 */
export interface ShownAmount {
  exact: string;
  unit: Unit;
  refused?: MoneyRefusal;
}

/**
 * Turns a published amount into the chosen unit, prices and measure.
 * Shape:  a change of unit is exact to the last digit; real terms and per head are rounded to four significant
 *         digits or to the whole, whichever is longer.
 * Errors: throws for a unit code nobody knows.
 */
export function shownAmount(amount: PublishedAmount, choice: MoneyChoice, measures: Measures): ShownAmount {
  const from = unitOf(amount.unit);
  const to = shownUnit(amount.unit, choice);
  const total = (refused?: MoneyRefusal): ShownAmount => ({
    exact: convertMoney(amount.exact, from, to),
    unit: to,
    ...(refused ? { refused } : {}),
  });
  if (!choice.isReal && !choice.per) return total();
  const factors = factorsOf(amount, from, choice, measures);
  if ('refused' in factors) return total(factors.refused);
  const { index, base, people } = factors;
  const real = index === undefined ? amount.exact : inRealTerms(amount.exact, index, base);
  const own = people === undefined ? real : perHead(real, people);
  return { exact: roundDerived(convertMoney(own, from, to)), unit: to };
}

/**
 * The unit amounts published in one unit are shown in. A trillion is no unit for what one person got: amounts per head
 * are in tomans unless a unit was chosen. Foreign currency stays what it is.
 * Errors: throws for a unit code nobody knows.
 */
export function shownUnit(code: string, { unit, per }: MoneyChoice): Unit {
  const from = unitOf(code);
  return from.rial === undefined ? from : unitOf(unit ?? (per ? 'toman' : code));
}

function unitOf(code: string): Unit {
  const unit = units.get(code);
  if (!unit) throw new RangeError(`No unit is called "${code}".`);
  return unit;
}

type Factors = { index?: string; base: string; people?: string } | { refused: MoneyRefusal };

function factorsOf({ key }: PublishedAmount, from: Unit, choice: MoneyChoice, measures: Measures): Factors {
  const { prices, perHead: heads } = measures;
  const people = choice.per && heads[choice.per]?.at[key];
  if (choice.isReal && from.rial === undefined) return { refused: 'foreign-currency' };
  const index = choice.isReal ? (prices?.at[key.replace(/@.*$/u, '')] ?? 'no-index') : undefined;
  if (index !== undefined && !/^\d/u.test(index)) return { refused: index as MoneyRefusal };
  if (choice.per && people === undefined) return { refused: 'no-denominator' };
  return {
    base: prices?.value ?? '1',
    ...(index === undefined ? {} : { index }),
    ...(people === undefined ? {} : { people }),
  };
}

const derivedDigits = 4;

/** Four significant digits, and never fewer than the whole number: "5185.9" → "5186", "0.42909" → "0.4291". */
export function roundDerived(exact: string): string {
  const [whole = '0', fraction = ''] = exact.replace('-', '').split('.');
  const zeros = /^0*/u.exec(fraction)?.[0].length ?? 0;
  const places = whole === '0' ? zeros + derivedDigits : derivedDigits - whole.length;
  return roundDecimal(exact, Math.max(0, places));
}

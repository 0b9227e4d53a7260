import type { IndexRefusal } from '#model/measures.ts';
import type { Period } from '#model/period.ts';
import type { Timing } from '#model/table.ts';
import { addDecimals } from '#text/decimals.ts';
import { fromDay, toDay } from '#text/jalali.ts';
import { significantQuotient } from '#statistics/significant.ts';
import type { Dated } from './headline-series.ts';

export type { IndexRefusal };
export type IndexFound = { exact: string } | { refused: IndexRefusal };

/**
 * One price index by period.
 * An amount summed over an Iranian year takes that year's published average; over whole months of one year, the mean of
 * their indices, when every month has one; an amount at a moment takes the index of the month it falls in. No other
 * rule: a year's average says nothing of its last day, and prices of a missing month are not guessed.
 */
export class PriceIndex {
  /** The period whose money amounts are turned into, and the index there. */
  readonly base: { period: string; value: string };
  /** The figures behind it, for their source. */
  readonly annual: readonly Dated[];
  readonly monthly: readonly Dated[];
  readonly #byPeriod: ReadonlyMap<string, string>;
  readonly #firstDay: number;
  readonly #lastDay: number;

  constructor(annual: readonly Dated[], monthly: readonly Dated[], base: { period: string; value: string }) {
    this.base = base;
    this.annual = annual;
    this.monthly = monthly;
    const figures = [...annual, ...monthly];
    // The base is a point of the series by its definition, whether or not a row repeats it.
    this.#byPeriod = new Map([
      [base.period, base.value],
      ...figures.map(({ period, value }): [string, string] => [period.text, value.exact]),
    ]);
    const baseYear = Number(base.period.slice(0, 4));
    this.#firstDay = Math.min(toDay(baseYear, 1, 1), ...figures.map(({ period }) => period.startDay));
    this.#lastDay = Math.max(...figures.map(({ period }) => period.endDay));
  }

  /** The index an amount of this period is divided by, or why there is none. */
  at(period: Period, timing: Timing): IndexFound {
    const exact = timing === 'stock' ? this.#atMoment(period.endDay) : this.#over(period);
    if (exact !== undefined) return { exact };
    if (period.endDay > this.#lastDay) return { refused: 'after-last-index' };
    if (period.startDay < this.#firstDay) return { refused: 'before-first-index' };
    return { refused: 'no-index' };
  }

  #atMoment(day: number): string | undefined {
    const { year, month } = fromDay(day);
    return this.#byPeriod.get(monthText(year, month));
  }

  #over({ startDay, endDay, grain }: Period): string | undefined {
    const start = fromDay(startDay);
    const end = fromDay(endDay);
    if (start.year !== end.year) return undefined;
    if (grain === 'day' || start.month === end.month) return this.#atMoment(endDay);
    const isWholeMonths = start.day === 1 && fromDay(endDay + 1).day === 1;
    if (!isWholeMonths) return undefined;
    if (end.month - start.month === 11) return this.#byPeriod.get(String(start.year));
    const months = Array.from({ length: end.month - start.month + 1 }, (_, index) =>
      this.#byPeriod.get(monthText(start.year, start.month + index)),
    );
    return meanOf(months);
  }
}

const monthText = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

/** The mean of decimals; undefined where one is missing. */
function meanOf(values: readonly (string | undefined)[]): string | undefined {
  let sum = '0';
  for (const value of values) {
    if (value === undefined) return undefined;
    sum = addDecimals(sum, value);
  }
  return significantQuotient(sum, String(values.length));
}

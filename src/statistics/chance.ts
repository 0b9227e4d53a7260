import type { Comparable, Pair } from './comparable.ts';
import { intervalsOverlap, wilsonInterval, type Interval } from './interval.ts';
import { countInterval } from './rate.ts';

/**
 * Below this many events chance is worth a reader's while even in a complete count: a year that had twenty could as
 * well have had 12 or 31, one that had a hundred 81 or 122.
 * Source: counts of events as Poisson, APHO Technical Briefing 3 (2008). The threshold is ours, and stricter than the
 * twenty events below which official death rates are marked as unreliable.
 */
export const smallCount = 100;

/**
 * 95 % Wilson interval of a survey share, in percent, with the finite population correction where N is declared.
 * Shape: undefined for scores (their spread is not published with n), without n, and where n or N cannot be.
 */
export function surveyShareInterval(figure: Comparable): Interval | undefined {
  const { value, unit, sampleSize: n, populationSize } = figure;
  if (unit.code !== 'percent' || n === undefined || !(n >= 1 && Number.isFinite(n))) return undefined;
  if (!(value >= 0 && value <= 100)) return undefined;
  if (populationSize !== undefined && !(populationSize >= n)) return undefined;
  const size = populationSize === undefined ? {} : { populationSize };
  const { low, high } = wilsonInterval(value / 100, n, size);
  return { low: low * 100, high: high * 100 };
}

/** Events behind a figure: the declared numerator of a rate, or a count of what happened in a period; else undefined. */
export function eventsOf({ count, unit, timing, value }: Comparable): number | undefined {
  if (count !== undefined) return count;
  return unit.kind === 'count' && timing === 'flow' && value >= 0 ? value : undefined;
}

/**
 * What chance alone could have made of a count or rate, in the figure's unit.
 * Shape: a rate of no events has an unknown upper bound, Infinity; undefined where no count is known.
 */
function eventInterval(figure: Comparable): Interval | undefined {
  const events = eventsOf(figure);
  if (events === undefined) return undefined;
  const { low, high } = countInterval(events);
  if (figure.count === undefined) return { low, high };
  if (events === 0) return { low: 0, high: Infinity };
  const perEvent = figure.value / events;
  return { low: low * perEvent, high: high * perEvent };
}

/** Are both survey shares with intervals that overlap? */
export function isWithinSampling([a, b]: Pair): boolean {
  if (a.isSurvey !== true || b.isSurvey !== true) return false;
  const [first, second] = [surveyShareInterval(a), surveyShareInterval(b)];
  return first !== undefined && second !== undefined && intervalsOverlap(first, second);
}

/**
 * Could two different counts or rates differ by chance alone? Rates are judged at any size, bare counts where one of
 * them is small: a complete count of many is what it is. Nobody can tell where only one rate's events are published.
 */
export function isWithinChance([a, b]: Pair): boolean {
  if (a.isSurvey === true || b.isSurvey === true || a.value === b.value) return false;
  if ((a.count === undefined) !== (b.count === undefined)) return true;
  const [first, second] = [eventInterval(a), eventInterval(b)];
  if (!first || !second || !intervalsOverlap(first, second)) return false;
  const isRate = a.count !== undefined || b.count !== undefined;
  return isRate || Math.min(a.value, b.value) < smallCount;
}

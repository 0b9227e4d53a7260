import { z95, type Interval } from './interval.ts';
import { poissonTerms } from './poisson.ts';

/**
 * Interval of a count of independent events, by Byar's approximation to the exact Poisson limits.
 * Units:  events; the lower bound of 0 events is 0.
 * Errors: throws for a negative or infinite count. A count need not be whole: yearly averages are counts too.
 * Source: Breslow and Day (1987), Statistical Methods in Cancer Research II, p. 69.
 */
export function byarInterval(count: number, z: number = z95): Interval {
  checkCount(count);
  const bound = (events: number, side: number): number =>
    events * Math.max(0, 1 - 1 / (9 * events) + (side * z) / (3 * Math.sqrt(events))) ** 3;
  return { low: count === 0 ? 0 : bound(count, -1), high: bound(count + 1, 1) };
}

/** Below this Byar's approximation is too coarse, and whole counts get the exact limits. */
const exactBelow = 10;
const tail = 0.025;

/**
 * 95 % interval of a count of independent events: exact for whole counts below ten, else Byar's.
 * Units:  events. Errors: throws for a negative or infinite count.
 * Source: Public Health Technical Guidance (Fingertips), "Rates": exact limits below ten, Byar's method from ten on.
 */
export function countInterval(count: number): Interval {
  checkCount(count);
  if (count >= exactBelow || !Number.isInteger(count)) return byarInterval(count);
  const low = count === 0 ? 0 : meanWith((mean) => 1 - chanceUpTo(count - 1, mean) > tail);
  return { low, high: meanWith((mean) => chanceUpTo(count, mean) < tail) };
}

/** Chance of at most `count` events where `mean` are expected. */
const chanceUpTo = (count: number, mean: number): number =>
  poissonTerms(mean)
    .slice(0, count + 1)
    .reduce((sum, term) => sum + term, 0);

/** The smallest mean for which something holds that holds for all larger ones, to 1e-9; ten events have one below 32. */
function meanWith(holds: (mean: number) => boolean): number {
  let [low, high] = [0, 32];
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function checkCount(count: number): void {
  if (!(count >= 0 && Number.isFinite(count))) throw new RangeError(`A count is zero or more, not ${count}.`);
}

/** A rate and the interval chance alone could have made of it, in events per `per` of the denominator. */
export interface Rate extends Interval {
  value: number;
}

/**
 * Events per head, thousand, hundred thousand … of those they could have happened to, with a 95 % interval.
 * Units:  `value`, `low`, `high` are events per `per` units of `denominator`.
 * Errors: throws unless the denominator and `per` are positive and the count is zero or more.
 * Source: APHO Technical Briefing 3 (2008), crude rates.
 */
export function rateWithInterval(count: number, denominator: number, per = 1): Rate {
  if (!(denominator > 0 && Number.isFinite(denominator)))
    throw new RangeError(`A rate needs a positive denominator, not ${denominator}.`);
  if (!(per > 0 && Number.isFinite(per)))
    throw new RangeError(`A rate is per a positive number, not ${per}.`);
  const { low, high } = countInterval(count);
  const scale = per / denominator;
  return { value: count * scale, low: low * scale, high: high * scale };
}

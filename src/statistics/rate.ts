import { z95, type Interval } from './interval.ts';

/**
 * Interval of a count of independent events, by Byar's approximation to the exact Poisson limits.
 * Units:  events; the lower bound of 0 events is 0.
 * Errors: throws for a negative or infinite count. A count need not be whole: yearly averages are counts too.
 * Source: Breslow and Day (1987), Statistical Methods in Cancer Research II, p. 69; APHO Technical Briefing 3 (2008).
 */
export function byarInterval(count: number, z: number = z95): Interval {
  if (!(count >= 0 && Number.isFinite(count))) throw new RangeError(`A count is zero or more, not ${count}.`);
  const bound = (events: number, side: number): number =>
    events * Math.max(0, 1 - 1 / (9 * events) + (side * z) / (3 * Math.sqrt(events))) ** 3;
  return { low: count === 0 ? 0 : bound(count, -1), high: bound(count + 1, 1) };
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
export function rateWithInterval(count: number, denominator: number, per = 1, z: number = z95): Rate {
  if (!(denominator > 0 && Number.isFinite(denominator)))
    throw new RangeError(`A rate needs a positive denominator, not ${denominator}.`);
  if (!(per > 0 && Number.isFinite(per)))
    throw new RangeError(`A rate is per a positive number, not ${per}.`);
  const { low, high } = byarInterval(count, z);
  const scale = per / denominator;
  return { value: count * scale, low: low * scale, high: high * scale };
}

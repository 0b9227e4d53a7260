/** Lower and upper bound, in the unit of the estimate. */
export interface Interval {
  low: number;
  high: number;
}

/** z of a two-sided 95 % interval, as printed in textbooks. */
export const z95 = 1.96;

export interface IntervalOptions {
  /** Standard normal quantile; 1.96 for 95 %. */
  z?: number;
  /** Number of people the sample was drawn from without replacement; absent means very many. */
  populationSize?: number;
}

/**
 * Wilson score interval of a share; stays inside 0–1 and works at 0, at 1 and for small samples.
 * Shape:  with a population size, answers are weighed as (N − 1)/(N − n) times as many; asking everybody leaves a point.
 * Units:  `share` and the bounds are 0–1; `n` is the number of answers behind the share.
 * Errors: throws for a share outside 0–1, a sample smaller than one, or a population smaller than its sample.
 * Source: Wilson (1927), JASA 22, 209–212; finite population as in Cochran (1977), Sampling Techniques, §3.4, by the
 *         effective sample size of Korn and Graubard (1998).
 */
export function wilsonInterval(share: number, n: number, options: IntervalOptions = {}): Interval {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A share is between 0 and 1, not ${share}.`);
  if (!(n >= 1 && Number.isFinite(n))) throw new RangeError(`A sample has at least one answer, not ${n}.`);
  const { z = z95, populationSize: whole } = options;
  if (whole !== undefined && !(whole >= n))
    throw new RangeError(`A population of ${whole} cannot give ${n} answers.`);
  if (whole === n) return { low: share, high: share };
  const weight = whole === undefined ? n : n * ((whole - 1) / (whole - n));
  const size = Number.isFinite(weight) ? weight : n;
  const square = z * z;
  const centre = (share + square / (2 * size)) / (1 + square / size);
  const half =
    (z / (1 + square / size)) * Math.sqrt((share * (1 - share)) / size + square / (4 * size * size));
  return {
    low: share === 0 ? 0 : Math.max(0, centre - half),
    high: share === 1 ? 1 : Math.min(1, centre + half),
  };
}

/** A share, the number of answers behind it and, where known, of the people they stand for. */
export interface SampledShare {
  share: number; // 0–1
  n: number;
  populationSize?: number;
}

/**
 * Interval of the change between two independent samples, after − before.
 * Units:  0–1, so 0.05 is five percentage points; bounds lie in -1…1.
 * Source: Newcombe (1998), Statistics in Medicine 17, 873–890, method 10 (from two Wilson intervals).
 */
export function differenceInterval(before: SampledShare, after: SampledShare, z: number = z95): Interval {
  const [first, second] = [before, after].map(({ share, n, populationSize }) =>
    wilsonInterval(share, n, populationSize === undefined ? { z } : { z, populationSize }),
  ) as [Interval, Interval];
  const change = after.share - before.share;
  return {
    low: change - Math.hypot(after.share - second.low, first.high - before.share),
    high: change + Math.hypot(second.high - after.share, before.share - first.low),
  };
}

/** Whether two intervals share at least one point. */
export function intervalsOverlap(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

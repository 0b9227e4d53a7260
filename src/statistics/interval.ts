/** Lower and upper bound, in the unit of the estimate. */
export interface Interval {
  low: number;
  high: number;
}

/** z of a two-sided 95 % interval, as printed in textbooks. */
const z95 = 1.96;

/**
 * Wilson score interval of a share; stays inside 0–1 and works at 0, at 1 and for small samples.
 * Units:  `share` and the bounds are 0–1; `n` is the number of answers behind the share.
 * Errors: throws for a share outside 0–1 or a sample smaller than one.
 * Source: Wilson (1927), JASA 22, 209–212.
 */
export function wilsonInterval(share: number, n: number, z: number = z95): Interval {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A share is between 0 and 1, not ${share}.`);
  if (!(n >= 1 && Number.isFinite(n))) throw new RangeError(`A sample has at least one answer, not ${n}.`);
  const square = z * z;
  const centre = (share + square / (2 * n)) / (1 + square / n);
  const half = (z / (1 + square / n)) * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  return {
    low: share === 0 ? 0 : Math.max(0, centre - half),
    high: share === 1 ? 1 : Math.min(1, centre + half),
  };
}

/** A share and the number of answers behind it. */
export interface SampledShare {
  share: number; // 0–1
  n: number;
}

/**
 * Interval of the change between two independent samples, after − before.
 * Units:  0–1, so 0.05 is five percentage points; bounds lie in -1…1.
 * Source: Newcombe (1998), Statistics in Medicine 17, 873–890, method 10 (from two Wilson intervals).
 */
export function differenceInterval(before: SampledShare, after: SampledShare, z: number = z95): Interval {
  const first = wilsonInterval(before.share, before.n, z);
  const second = wilsonInterval(after.share, after.n, z);
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

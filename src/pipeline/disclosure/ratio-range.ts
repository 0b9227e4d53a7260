import type { Bounds } from '#statistics/disclosure/system.ts';

/**
 * What a printed ratio says of two figures: the one lies between `low` and `high` times the other. Exact: both are
 * whole numbers of 1/`of`.
 */
export interface RatioRange {
  low: bigint;
  high: bigint;
  of: bigint;
}

export interface PrintedRatio {
  /** As printed, e.g. "12.5". */
  text: string;
  /** Decimals it is taken to be given to: half of the last place is left open. */
  digits: number;
  /** 100 for percentages, 1000 for rates per thousand. */
  factor: bigint;
  /** 100 for growth in percent: a growth of nought is one whole. */
  offset: bigint;
  /** Steps per unit of the figure and of its base. */
  scales: readonly [figure: bigint, base: bigint];
}

/** The range a printed ratio leaves open. */
export function rangeOf({ text, digits, factor, offset, scales: [own, base] }: PrintedRatio): RatioRange {
  const [whole = '0', fraction = ''] = text.split('.');
  const step = 10n ** BigInt(digits);
  const value = 2n * (BigInt(whole + fraction.padEnd(digits, '0')) + offset * step);
  return { low: (value - 1n) * own, high: (value + 1n) * own, of: 2n * step * factor * base };
}

/** Whole values the figure can have, where the base is known. */
export function figureWithin({ low, high, of }: RatioRange, base: bigint): Bounds {
  const least = ceilDivided(low * base, of);
  return { low: least < 0n ? 0n : least, high: floorDivided(high * base, of) };
}

/** Whole values the base can have, where the figure is known. Shape: no upper end for a ratio that rounds to nought. */
export function baseWithin({ low, high, of }: RatioRange, figure: bigint): Bounds {
  if (high <= 0n) return {};
  const least = ceilDivided(figure * of, high);
  return low > 0n ? { low: least, high: floorDivided(figure * of, low) } : { low: least };
}

/** What both allow; nothing of `more` where they contradict each other. */
export function withinBoth(bounds: Bounds, more: Bounds): Bounds {
  const low = largest(bounds.low, more.low);
  const high = largest(negated(bounds.high), negated(more.high));
  if (low !== undefined && high !== undefined && low > -high) return bounds;
  return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high: -high }) };
}

const negated = (value: bigint | undefined): bigint | undefined => (value === undefined ? undefined : -value);

function largest(a: bigint | undefined, b: bigint | undefined): bigint | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

function floorDivided(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value < 0n && quotient * by !== value ? quotient - 1n : quotient;
}

const ceilDivided = (value: bigint, by: bigint): bigint => -floorDivided(-value, by);

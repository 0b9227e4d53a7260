import type { Unit } from '#model/units.ts';

/** A share printed as 0 % or 100 % is taken as half a tenth of a point inside, or its odds would be infinite. */
const nearestEdge = 0.0005;

/**
 * How far a figure moved, on one scale on which counts, money, indices and percentages can be put in order.
 * Shape:  zero or more, the same for a rise and the fall that undoes it, zero for no change. Undefined where no such
 *         size exists: a count or amount that is zero or negative on one side only.
 * Units:  natural logarithm units per year. Counts, money, indices, durations: |ln(after / before)|. Percentages of a
 *         whole and scores of a bounded scale: |logit(after) − logit(before)|, which for small shares is the former and
 *         is the same for a share and its complement. Percentages outside 0–100 and percentage points are growth:
 *         |ln of the ratio of the two growth factors|.
 * Errors: throws unless `years` is positive.
 * Source: docs/decisions/2026-11-22-standardised-size.md.
 */
export function standardisedSize(
  before: number,
  after: number,
  unit: Unit,
  years: number,
): number | undefined {
  if (!(years > 0 && Number.isFinite(years)))
    throw new RangeError(`Two figures lie a positive number of years apart, not ${years}.`);
  if (before === after) return 0;
  const size = sizeOf(before, after, unit);
  return size === undefined ? undefined : Math.abs(size) / years;
}

function sizeOf(before: number, after: number, unit: Unit): number | undefined {
  if (unit.code === 'score-5') return logit(after / 5) - logit(before / 5);
  if (unit.kind !== 'percent') return logRatio(before, after);
  const isShare = unit.code === 'percent' && [before, after].every((value) => value >= 0 && value <= 100);
  return isShare ? logit(after / 100) - logit(before / 100) : logRatio(100 + before, 100 + after);
}

function logRatio(before: number, after: number): number | undefined {
  return before > 0 && after > 0 ? Math.log(after / before) : undefined;
}

function logit(share: number): number {
  const inside = Math.min(1 - nearestEdge, Math.max(nearestEdge, share));
  return Math.log(inside / (1 - inside));
}

import type { Comparable, Permission } from './guard.ts';
import { ruleOn } from './guard.ts';

/** Successive figures that all moved the same way, and the guard's leave to say so. */
export interface LatestTrend {
  permission: Permission<'trend'>;
  /** Place of the first of them in the list that was asked about; the last is the list's last. */
  start: number;
}

/** The guard asks for three points before anything is called a trend. */
const fewest = 3;

/**
 * The longest way of one direction that ends with the last point, as far back as the guard lets it be said.
 * Shape:  undefined where the last steps differ in direction, or a rule refuses the last three points. What a rule
 *         refuses further back ends the way there: nothing is joined across it.
 * Units:  points oldest first, one per period.
 */
export function latestTrend(points: readonly Comparable[]): LatestTrend | undefined {
  let found: LatestTrend | undefined;
  for (let start = points.length - fewest; start >= 0; start -= 1) {
    const permission = ruleOn<'trend'>({ kind: 'trend', points: points.slice(start) });
    if (!permission.may || permission.verdict === 'mixed') break;
    found = { permission, start };
  }
  return found;
}

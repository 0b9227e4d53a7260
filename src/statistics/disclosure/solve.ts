import type { Budget } from './mend.ts';
import { narrow } from './narrow.ts';
import { onlyValue, type Bounds, type HiddenSystem, type Places } from './system.ts';

/** Values for all figures; 'none' where there are none; 'unknown' where the search was given up. */
export type Solution = readonly bigint[] | 'none' | 'unknown';

/** So many values of one figure are tried; beyond, its bounds are as good as open. */
const widest = 4096n;

/**
 * Looks for whole values within bounds that satisfy every equation, the ones nearest to `near` first.
 * Source: depth-first search with bounds consistency; complete within its budget.
 */
export function solve(
  system: HiddenSystem,
  start: readonly Bounds[],
  at: Places,
  near: readonly bigint[] | undefined,
  budget: Budget,
  dirty?: Iterable<number>,
): Solution {
  const { bounds, isPossible, steps } = narrow(system, start, at, dirty);
  budget.steps -= steps + start.length;
  if (budget.steps < 0) return 'unknown';
  if (!isPossible) return 'none';
  const figure = narrowest(bounds);
  if (figure === undefined)
    return check(
      system,
      bounds.map((own) => onlyValue(own) ?? 0n),
    );
  let isComplete = true;
  for (const value of candidates(bounds[figure] ?? {}, near?.[figure])) {
    if (value === 'more') {
      isComplete = false;
      break;
    }
    const guess = bounds.with(figure, { low: value, high: value });
    const found = solve(system, guess, at, near, budget, equationsAt(at, figure));
    if (found === 'unknown') isComplete = false;
    else if (found !== 'none') return found;
    if (budget.steps < 0) return 'unknown';
  }
  return isComplete ? 'none' : 'unknown';
}

const equationsAt = (at: Places, figure: number): number[] =>
  (at[figure] ?? []).map(({ equation }) => equation);

/** The figure with the fewest values left, of those with more than one. */
function narrowest(bounds: readonly Bounds[]): number | undefined {
  let best: number | undefined;
  let least: bigint | undefined;
  for (const [figure, { low, high }] of bounds.entries()) {
    const size = low === undefined || high === undefined ? undefined : high - low;
    if (size === 0n) continue;
    if (best === undefined || (size !== undefined && (least === undefined || size < least))) {
      best = figure;
      least = size;
    }
  }
  return best;
}

/** Values within bounds, outwards from the nearest to `near`; 'more' where the list was cut. */
function* candidates({ low, high }: Bounds, near = 0n): Generator<bigint | 'more'> {
  const floor = low !== undefined && near < low ? low : near;
  const start = high !== undefined && floor > high ? high : floor;
  yield start;
  for (let distance = 1n; distance <= widest; distance += 1n) {
    const above = high === undefined || start + distance <= high;
    const below = low === undefined || start - distance >= low;
    if (above) yield start + distance;
    if (below) yield start - distance;
    if (!above && !below) return;
  }
  yield 'more';
}

/** Narrowing may have stopped early, so a full set of values is put to every equation once. */
function check({ equations }: HiddenSystem, values: readonly bigint[]): Solution {
  const holds = equations.every(({ terms, sum }) => {
    const total = terms.reduce((all, { figure, factor }) => all + factor * (values[figure] ?? 0n), 0n);
    return total === sum;
  });
  return holds ? values : 'none';
}

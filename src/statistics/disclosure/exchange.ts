import { isWithin, type HiddenSystem, type Place, type Places } from './system.ts';

/** A way from one solution to another: how much each figure changes. */
export type Exchange = ReadonlyMap<number, bigint>;

/** One hop: this figure changes, which unbalances that equation. `equation` is undefined where nothing is left to mend. */
interface Hop {
  figure: number;
  change: bigint;
  equation: number | undefined;
  imbalance: bigint;
  before: Hop | undefined;
}

/**
 * Moves one figure of a solution by one step and mends every equation again by moving others by one step.
 * Shape: undefined where there is no such way among figures that stand in at most two equations each; where all
 * figures do (tables with two margins), no other solution exists then in that direction.
 * Source: augmenting paths in networks; found breadth first, so the shortest ones.
 */
export function findExchange(
  system: HiddenSystem,
  at: Places,
  solution: readonly bigint[],
  figure: number,
  change: bigint,
): Exchange | undefined {
  const [first, second, more] = at[figure] ?? [];
  const value = solution[figure] ?? 0n;
  if (more !== undefined || !isWithin(value + change, system.bounds[figure] ?? {})) return undefined;
  const search = { system, at, solution, figure };
  const start = ({ equation, factor }: Place): Unbalanced => ({ equation, imbalance: factor * change });
  if (first === undefined) return new Map([[figure, change]]);
  if (second === undefined) return merge(search, change, [pathFrom(search, start(first), undefined)]);
  const closed = merge(search, change, [pathFrom(search, start(first), start(second))]);
  if (closed) return closed;
  const ways = [first, second].map((place) => pathFrom(search, start(place), undefined));
  return merge(search, change, ways);
}

interface Search {
  system: HiddenSystem;
  at: Places;
  solution: readonly bigint[];
  figure: number;
}

interface Unbalanced {
  equation: number;
  imbalance: bigint;
}

/** From an unbalanced equation to the `goal`, which it must balance, or to a figure that stands in no other. */
function pathFrom(search: Search, start: Unbalanced, goal: Unbalanced | undefined): Hop | undefined {
  const root: Hop = { figure: -1, change: 0n, ...start, before: undefined };
  const seen = new Map([[start.equation, [start.imbalance]]]);
  const queue = [root];
  // Grows while it is read.
  for (const here of queue) {
    for (const hop of hopsFrom(search, here)) {
      const { equation, imbalance } = hop;
      const isEnd = goal
        ? equation === goal.equation && imbalance === -goal.imbalance
        : equation === undefined;
      if (isEnd) return hop;
      if (equation === undefined) continue;
      const known = seen.get(equation);
      if (known?.includes(imbalance)) continue;
      if (known) known.push(imbalance);
      else seen.set(equation, [imbalance]);
      queue.push(hop);
    }
  }
  return undefined;
}

function* hopsFrom({ system, at, solution, figure: moved }: Search, here: Hop): Generator<Hop> {
  const { equation = -1, imbalance } = here;
  for (const { figure, factor } of system.equations[equation]?.terms ?? []) {
    const own = at[figure] ?? [];
    if (figure === moved || figure === here.figure || own.length > 2 || imbalance % factor !== 0n) continue;
    const change = -imbalance / factor;
    if (!isWithin((solution[figure] ?? 0n) + change, system.bounds[figure] ?? {})) continue;
    const next = own.find((place) => place.equation !== equation);
    const left = next ? next.factor * change : 0n;
    yield { figure, change, equation: next?.equation, imbalance: left, before: here };
  }
}

/** Adds the hops up; undefined where a way is missing, or two hops together overstep a figure's bounds. */
function merge(
  { system, solution, figure }: Search,
  change: bigint,
  ways: readonly (Hop | undefined)[],
): Exchange | undefined {
  const changes = new Map([[figure, change]]);
  for (const way of ways) {
    if (!way) return undefined;
    for (let hop: Hop | undefined = way; hop?.before; hop = hop.before) {
      changes.set(hop.figure, (changes.get(hop.figure) ?? 0n) + hop.change);
    }
  }
  if (changes.get(figure) === 0n) return undefined;
  const isSound = [...changes].every(([other, by]) =>
    isWithin((solution[other] ?? 0n) + by, system.bounds[other] ?? {}),
  );
  return isSound ? changes : undefined;
}

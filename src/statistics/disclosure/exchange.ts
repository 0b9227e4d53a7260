import type { Bounds, HiddenSystem } from './system.ts';
import { isWithin } from './system.ts';

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
  at: readonly (readonly number[])[],
  solution: readonly bigint[],
  figure: number,
  change: bigint,
): Exchange | undefined {
  const [first, second, more] = at[figure] ?? [];
  const value = solution[figure] ?? 0n;
  if (more !== undefined || !isWithin(value + change, system.bounds[figure] ?? {})) return undefined;
  const search = { system, at, solution, figure };
  const start = (equation: number): bigint => factorIn(system, equation, figure) * change;
  if (first === undefined) return new Map([[figure, change]]);
  if (second === undefined) return merge(search, change, [pathFrom(search, first, start(first), undefined)]);
  const around = pathFrom(search, first, start(first), { equation: second, imbalance: start(second) });
  const closed = merge(search, change, [around]);
  if (closed) return closed;
  const ways = [first, second].map((equation) => pathFrom(search, equation, start(equation), undefined));
  return merge(search, change, ways);
}

interface Search {
  system: HiddenSystem;
  at: readonly (readonly number[])[];
  solution: readonly bigint[];
  figure: number;
}

function factorIn({ equations }: HiddenSystem, equation: number, figure: number): bigint {
  return equations[equation]?.terms.find((term) => term.figure === figure)?.factor ?? 0n;
}

/** From an unbalanced equation to the `goal`, which it must balance, or to a figure that stands in no other. */
function pathFrom(
  search: Search,
  equation: number,
  imbalance: bigint,
  goal: { equation: number; imbalance: bigint } | undefined,
): Hop | undefined {
  const root: Hop = { figure: -1, change: 0n, equation, imbalance, before: undefined };
  const seen = new Set([`${equation} ${imbalance}`]);
  for (const queue = [root]; queue.length > 0;) {
    const here = queue.shift();
    if (!here) break;
    for (const hop of hopsFrom(search, here)) {
      if (
        goal
          ? hop.equation === goal.equation && hop.imbalance === -goal.imbalance
          : hop.equation === undefined
      )
        return hop;
      const state = `${hop.equation} ${hop.imbalance}`;
      if (hop.equation === undefined || seen.has(state)) continue;
      seen.add(state);
      queue.push(hop);
    }
  }
  return undefined;
}

function hopsFrom({ system, at, solution, figure: moved }: Search, here: Hop): Hop[] {
  const { equation = -1, imbalance } = here;
  return (system.equations[equation]?.terms ?? []).flatMap(({ figure, factor }): Hop[] => {
    if (figure === moved || figure === here.figure || imbalance % factor !== 0n) return [];
    const change = -imbalance / factor;
    const own = at[figure] ?? [];
    const limits: Bounds = system.bounds[figure] ?? {};
    if (own.length > 2 || !isWithin((solution[figure] ?? 0n) + change, limits)) return [];
    const next = own.find((other) => other !== equation);
    const left = next === undefined ? 0n : factorIn(system, next, figure) * change;
    return [{ figure, change, equation: next, imbalance: left, before: here }];
  });
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

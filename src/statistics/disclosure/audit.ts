import { eliminate } from './eliminate.ts';
import { findExchange } from './exchange.ts';
import { mend, type Budget } from './mend.ts';
import { narrow } from './narrow.ts';
import { solve } from './solve.ts';
import { placesOf, isWithin, onlyValue, type Bounds, type HiddenSystem, type Places } from './system.ts';

/** A hidden figure a reader can work out. */
export interface Recovered {
  figure: number;
  /** Numbers of the equations that give it away; the last resort (no single equation does) names those around it. */
  by: readonly number[];
}

export interface Audit {
  recovered: readonly Recovered[];
  /** Figures that could neither be worked out nor be shown to have two possible values within the search's budget. */
  unproven: readonly number[];
}

/** Search steps for one set of tied figures, and for one figure of it. */
const stepsInAll = 3_000_000;
const stepsEach = 200_000;

/**
 * Tries to work out hidden figures, as a patient reader would: from equations with one unknown, from all equations
 * together, and from what figures can be (never below nought, between 1 and 4, …).
 * Shape: a figure is `recovered` only if a single whole value is possible. One that is in neither list has at least
 * two. Equations that contradict each other (wrong totals) are only used as such, without bounds.
 * Source: elimination for exact recovery (Cox, "Suppression methodology and statistical disclosure control", 1980);
 * integer search for the rest. Tested against an enumeration of every solution in audit.test.ts.
 */
export function auditHidden(system: HiddenSystem): Audit {
  const at = placesOf(system);
  const budget: Budget = { steps: stepsInAll };
  const narrowed = narrow(system, system.bounds, at);
  if (!narrowed.isPossible) return contradiction(system);
  const near = { ...system, bounds: narrowed.bounds };
  const first = system.truth ?? solve(near, near.bounds, at, undefined, budget);
  if (first === 'none') return contradiction(system);
  const open = first === 'unknown' ? new Set<number>() : openFigures(near, at, first);
  const recovered = new Map<number, readonly number[]>(
    [...narrowed.fixedBy].map(([figure, equation]) => [figure, [equation]]),
  );
  const isLeft = (figure: number): boolean =>
    !open.has(figure) && onlyValue(near.bounds[figure] ?? {}) === undefined;
  if (!near.bounds.some((_, figure) => isLeft(figure))) return { recovered: listed(recovered), unproven: [] };
  const settled = settle(near, at);
  if (!settled.isPossible) return contradiction(system);
  for (const [figure, by] of settled.recovered) recovered.set(figure, by);
  const left = [...near.bounds.keys()].filter((figure) => isLeft(figure) && !recovered.has(figure));
  if (first === 'unknown') return { recovered: listed(recovered), unproven: left };
  const rest = compareSolutions({ ...system, bounds: settled.bounds }, at, { first, figures: left, budget });
  return { recovered: [...listed(recovered), ...rest.recovered], unproven: rest.unproven };
}

const listed = (found: ReadonlyMap<number, readonly number[]>): Recovered[] =>
  [...found].map(([figure, by]) => ({ figure, by }));

/** Totals that cannot all be true: what the equations settle without any bounds. */
function contradiction({ equations }: HiddenSystem): Audit {
  const recovered = eliminate(equations).map(({ figure, from }) => ({ figure, by: from }));
  return { recovered, unproven: [] };
}

/** Figures that can move by one step while others make up for it: the quick proof that they are safe. */
function openFigures(system: HiddenSystem, at: Places, first: readonly bigint[]): Set<number> {
  const open = new Set<number>();
  for (const [figure, bounds] of system.bounds.entries()) {
    if (open.has(figure) || onlyValue(bounds) !== undefined) continue;
    const exchange =
      findExchange(system, at, first, figure, 1n) ?? findExchange(system, at, first, figure, -1n);
    for (const changed of exchange?.keys() ?? []) open.add(changed);
  }
  return open;
}

interface Settled {
  bounds: readonly Bounds[];
  recovered: Map<number, readonly number[]>;
  isPossible: boolean;
}

/** Bounds and elimination in turn, until neither finds more. */
function settle(system: HiddenSystem, at: Places): Settled {
  const recovered = new Map<number, readonly number[]>();
  const known = (own: Bounds | undefined): boolean => own !== undefined && onlyValue(own) !== undefined;
  let bounds: readonly Bounds[] = system.bounds;
  for (;;) {
    const narrowed = narrow(system, bounds, at);
    if (!narrowed.isPossible) return { bounds, recovered, isPossible: false };
    for (const [figure, equation] of narrowed.fixedBy) recovered.set(figure, [equation]);
    const solved = eliminate(substitute(system, narrowed.bounds)).filter(
      ({ figure }) => !known(narrowed.bounds[figure]),
    );
    const isWrong = ({ figure, value }: (typeof solved)[number]): boolean =>
      value === undefined || !isWithin(value, narrowed.bounds[figure] ?? {});
    if (solved.some(isWrong)) return { bounds, recovered, isPossible: false };
    if (solved.length === 0) return { bounds: narrowed.bounds, recovered, isPossible: true };
    const next = [...narrowed.bounds];
    for (const { figure, value = 0n, from } of solved) {
      next[figure] = { low: value, high: value };
      recovered.set(figure, from);
    }
    bounds = next;
  }
}

/** The equations among figures that are still unknown. */
function substitute({ equations }: HiddenSystem, bounds: readonly Bounds[]): HiddenSystem['equations'] {
  return equations.map(({ terms, sum }) => {
    const open = terms.filter(({ figure }) => onlyValue(bounds[figure] ?? {}) === undefined);
    const known = terms.reduce(
      (total, { figure, factor }) => total + factor * (onlyValue(bounds[figure] ?? {}) ?? 0n),
      0n,
    );
    return { terms: open, sum: sum - known };
  });
}

interface Comparison {
  first: readonly bigint[];
  figures: readonly number[];
  budget: Budget;
}

/** Two solutions that differ in a figure show that nobody can work it out. */
function compareSolutions(system: HiddenSystem, at: Places, { first, figures, budget }: Comparison): Audit {
  const open = new Set<number>();
  const recovered: Recovered[] = [];
  const unproven: number[] = [];
  for (const figure of figures) {
    if (open.has(figure)) continue;
    const other = otherSolution(system, at, first, figure, budget);
    if (other === 'none') recovered.push({ figure, by: (at[figure] ?? []).map(({ equation }) => equation) });
    else if (other === 'unknown') unproven.push(figure);
    else for (const changed of other) open.add(changed);
  }
  return { recovered, unproven };
}

/** Figures that have another value in some other solution, `figure` among them. */
function otherSolution(
  system: HiddenSystem,
  at: Places,
  first: readonly bigint[],
  figure: number,
  budget: Budget,
): Iterable<number> | 'none' | 'unknown' {
  const own: Budget = { steps: Math.min(stepsEach, budget.steps) };
  const given = own.steps;
  for (const change of [1n, -1n]) {
    const mended = mend(system, at, first, figure, change, { steps: own.steps / 4 });
    if (mended) return mended.keys();
  }
  const found = solveElsewhere(system, at, first, figure, own);
  budget.steps -= given - own.steps;
  if (typeof found === 'string') return found;
  return found.flatMap((value, index) => (value === first[index] ? [] : [index]));
}

function solveElsewhere(
  system: HiddenSystem,
  at: Places,
  first: readonly bigint[],
  figure: number,
  budget: Budget,
): ReturnType<typeof solve> {
  const { low, high } = system.bounds[figure] ?? {};
  const value = first[figure] ?? 0n;
  const above: Bounds = { low: value + 1n, ...(high === undefined ? {} : { high }) };
  const below: Bounds = { ...(low === undefined ? {} : { low }), high: value - 1n };
  let isComplete = true;
  for (const half of [above, below]) {
    if (half.low !== undefined && half.high !== undefined && half.low > half.high) continue;
    const found = solve(system, system.bounds.with(figure, half), at, first, budget);
    if (typeof found !== 'string') return found;
    isComplete &&= found === 'none';
  }
  return isComplete ? 'none' : 'unknown';
}

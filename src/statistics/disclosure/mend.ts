import type { Exchange } from './exchange.ts';
import { isWithin, type HiddenSystem, type Places } from './system.ts';

const deepest = 14;

/** A purse of search steps (terms looked at), shared by searches that belong together. */
export interface Budget {
  steps: number;
}

/**
 * Like `findExchange`, for figures that stand in any number of equations (tables with three margins): changes one
 * figure, then mends the first unbalanced equation with each of its figures in turn, few changes first.
 * Shape: undefined where nothing was found within the budget, which does not mean that there is nothing.
 */
export function mend(
  system: HiddenSystem,
  at: Places,
  solution: readonly bigint[],
  figure: number,
  change: bigint,
  budget: Budget,
): Exchange | undefined {
  const state: State = { system, at, solution, changes: new Map(), unbalanced: new Map(), budget };
  if (!apply(state, figure, change)) return undefined;
  for (let depth = 1; depth <= deepest && budget.steps > 0; depth += 1) {
    if (mendWithin(state, depth)) return state.changes;
  }
  return undefined;
}

interface State {
  system: HiddenSystem;
  at: Places;
  solution: readonly bigint[];
  changes: Map<number, bigint>;
  /** Equation → how much it is off; balanced ones are left out. */
  unbalanced: Map<number, bigint>;
  budget: Budget;
}

function mendWithin(state: State, depth: number): boolean {
  const [first] = state.unbalanced;
  if (!first) return true;
  // One change mends as many equations as its figure stands in.
  if (depth === 0 || (state.budget.steps -= 8) < 0) return false;
  const [equation, imbalance] = first;
  for (const { figure, factor } of state.system.equations[equation]?.terms ?? []) {
    if (state.changes.has(figure) || imbalance % factor !== 0n) continue;
    const change = -imbalance / factor;
    if (!apply(state, figure, change)) continue;
    if (mendWithin(state, depth - 1)) return true;
    undo(state, figure, change);
  }
  return false;
}

function apply(state: State, figure: number, change: bigint): boolean {
  const value = (state.solution[figure] ?? 0n) + change;
  if (!isWithin(value, state.system.bounds[figure] ?? {})) return false;
  state.changes.set(figure, change);
  unbalance(state, figure, change);
  return true;
}

function undo(state: State, figure: number, change: bigint): void {
  state.changes.delete(figure);
  unbalance(state, figure, -change);
}

function unbalance({ at, unbalanced }: State, figure: number, change: bigint): void {
  for (const { equation, factor } of at[figure] ?? []) {
    const off = (unbalanced.get(equation) ?? 0n) + factor * change;
    if (off === 0n) unbalanced.delete(equation);
    else unbalanced.set(equation, off);
  }
}

import type { Equation } from './system.ts';

/** A figure that the equations settle, whatever its bounds. */
export interface Solved {
  figure: number;
  /** Undefined where the equations ask for a value between two steps, which true figures never have. */
  value: bigint | undefined;
  /** Numbers of the equations that took part, in order. */
  from: readonly number[];
}

interface Row {
  terms: Map<number, bigint>;
  sum: bigint;
  from: Set<number>;
}

/**
 * Finds every figure whose value the equations alone determine.
 * Errors: equations that contradict each other settle nothing more than they would alone.
 * Source: Gauss–Jordan elimination over the rationals, kept in whole numbers by cross-multiplication.
 */
export function eliminate(equations: readonly Equation[]): Solved[] {
  const pivots = new Map<number, Row>();
  equations.forEach((equation, index) => {
    const row = rowOf(equation, index);
    for (const [figure] of [...row.terms]) {
      const pivot = pivots.get(figure);
      if (pivot) cancel(row, pivot, figure);
    }
    const [figure] = row.terms.keys();
    if (figure === undefined) return;
    for (const other of pivots.values()) cancel(other, row, figure);
    pivots.set(figure, row);
  });
  return [...pivots].flatMap(([figure, { terms, sum, from }]) => {
    const factor = terms.get(figure) ?? 1n;
    if (terms.size !== 1) return [];
    const value = sum % factor === 0n ? sum / factor : undefined;
    return [{ figure, value, from: [...from].sort((a, b) => a - b) }];
  });
}

function rowOf({ terms, sum }: Equation, index: number): Row {
  const merged = new Map<number, bigint>();
  for (const { figure, factor } of terms) merged.set(figure, (merged.get(figure) ?? 0n) + factor);
  for (const [figure, factor] of merged) if (factor === 0n) merged.delete(figure);
  return { terms: merged, sum, from: new Set([index]) };
}

/** Takes a figure out of a row with the help of another row that has it. */
function cancel(row: Row, pivot: Row, figure: number): void {
  const own = row.terms.get(figure);
  const other = pivot.terms.get(figure);
  if (own === undefined || other === undefined) return;
  for (const [name, factor] of row.terms) row.terms.set(name, factor * other);
  row.sum = row.sum * other - pivot.sum * own;
  for (const [name, factor] of pivot.terms) {
    const left = (row.terms.get(name) ?? 0n) - factor * own;
    if (left === 0n) row.terms.delete(name);
    else row.terms.set(name, left);
  }
  for (const index of pivot.from) row.from.add(index);
  reduce(row);
}

/** Keeps numbers small: factors and sum share no divisor. */
function reduce(row: Row): void {
  let divisor = row.sum;
  for (const factor of row.terms.values()) divisor = greatestDivisor(divisor, factor);
  const size = divisor < 0n ? -divisor : divisor;
  if (size <= 1n) return;
  for (const [figure, factor] of row.terms) row.terms.set(figure, factor / size);
  row.sum /= size;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

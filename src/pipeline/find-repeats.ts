import type { Column } from '#model/table.ts';
import { foldKey } from '#text/letters.ts';

/**
 * Rows that may have the same cells as another row in the given columns: every row that has, and by a rare chance one
 * that has not. Texts are compared for these rows only, so that a million sound keys cost numbers and no strings.
 * Shape: in file order.
 */
export function rowsThatMayRepeat(columns: readonly Column[], rowCount: number): number[] {
  const prints = rowPrints(columns, rowCount);
  const sorted = prints.slice().sort();
  const repeated = new Set<number>();
  for (let i = 1; i < rowCount; i += 1) if (sorted[i] === sorted[i - 1]) repeated.add(sorted[i] as number);
  if (repeated.size === 0) return [];
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row += 1) if (repeated.has(prints[row] as number)) rows.push(row);
  return rows;
}

/** The same column with texts that fold to one under one code. */
export function foldedColumn(column: Column): Column {
  if (column.kind !== 'text') return column;
  const codeOf = new Map<string, number>();
  const folded = column.dictionary.map((text, code) => {
    const key = foldKey(text);
    const first = codeOf.get(key) ?? code;
    codeOf.set(key, first);
    return first;
  });
  return { ...column, codes: column.codes.map((code) => folded[code] ?? code) };
}

/** One whole number below 2^53 per row: equal cells give equal prints. */
function rowPrints(columns: readonly Column[], rowCount: number): Float64Array {
  const high = new Uint32Array(rowCount);
  const low = new Uint32Array(rowCount);
  for (const column of columns) {
    const parts = cellParts(column);
    for (let row = 0; row < rowCount; row += 1) {
      const a = parts[2 * row] as number;
      const b = parts[2 * row + 1] as number;
      high[row] = mix((high[row] as number) ^ a, b);
      low[row] = mix((low[row] as number) + b, a);
    }
  }
  return Float64Array.from(high, (value, row) => (value >>> 11) * 2 ** 32 + (low[row] as number));
}

/** Two 32-bit numbers per cell. Numbers that differ beyond a double look alike here; that only costs a look. */
function cellParts(column: Column): Uint32Array {
  // Adding 0 turns -0 into 0.
  if (column.kind === 'number') return new Uint32Array(column.numbers.map((number) => number + 0).buffer);
  const parts = new Uint32Array(column.codes.length * 2);
  column.codes.forEach((code, row) => {
    parts[2 * row] = code;
  });
  return parts;
}

/** Stirs a number into a hash. Source: the finalizer of MurmurHash3. */
function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

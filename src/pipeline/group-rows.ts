import type { Column } from '#model/table.ts';
import { exactRowKey } from './row-keys.ts';

/**
 * Numbers the groups of rows that agree in all the columns, without making a text per row.
 * Shape: `groups[row]`, from 0 in order of first appearance; -1 where one of the cells is missing.
 */
export function groupRows(columns: readonly Column[], rowCount: number): Int32Array {
  let groups = new Int32Array(rowCount);
  let count = Math.min(rowCount, 1);
  for (const column of columns) {
    const { codes, size } = codesOf(column, rowCount);
    const numbering = numberPairs(count * size);
    const split = (group: number, row: number): number => {
      const code = codes[row] ?? -1;
      return group < 0 || code < 0 ? -1 : numbering.numberOf(group * size + code);
    };
    groups = groups.map(split);
    count = numbering.count();
  }
  return groups;
}

function codesOf(column: Column, rowCount: number): { codes: Int32Array; size: number } {
  if (column.kind !== 'number') return { codes: column.codes, size: column.dictionary.length };
  const { numbers, missing, exact } = column;
  // Without decimals that a double cannot hold, the numbers are their own keys.
  const textOf = exactRowKey([column]);
  const keyOf = exact.size > 0 ? textOf : (row: number) => (missing.has(row) ? undefined : numbers[row]);
  const known = new Map<string | number, number>();
  const codes = Int32Array.from({ length: rowCount }, (_, row) => {
    const key = keyOf(row);
    if (key === undefined) return -1;
    const code = known.get(key) ?? known.size;
    known.set(key, code);
    return code;
  });
  return { codes, size: known.size };
}

/** Beyond this many possible pairs, a Map of those that occur is smaller than a list of all. */
const largestList = 2 ** 22;

interface Numbering {
  numberOf: (pair: number) => number;
  count: () => number;
}

/** Gives each distinct pair the next number. */
function numberPairs(possible: number): Numbering {
  let count = 0;
  if (possible <= largestList) {
    const numbers = new Int32Array(possible).fill(-1);
    const numberOf = (pair: number): number => {
      if (numbers[pair] === -1) numbers[pair] = count++;
      return numbers[pair] ?? -1;
    };
    return { numberOf, count: () => count };
  }
  const numbers = new Map<number, number>();
  const numberOf = (pair: number): number => {
    const known = numbers.get(pair) ?? count++;
    if (known === count - 1) numbers.set(pair, known);
    return known;
  };
  return { numberOf, count: () => count };
}

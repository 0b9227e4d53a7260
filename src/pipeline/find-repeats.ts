import type { Column } from '#model/table.ts';
import { foldKey } from '#text/letters.ts';
import { groupRows } from './group-rows.ts';

/**
 * Rows whose cells in the given columns another row has too, so that only these need a text to be told by.
 * Shape: in file order; rows with a missing cell are left out.
 */
export function rowsThatRepeat(columns: readonly Column[], rowCount: number): number[] {
  const groups = groupRows(columns, rowCount);
  const sizes = new Uint32Array(rowCount);
  for (const group of groups) if (group >= 0) sizes[group] = (sizes[group] ?? 0) + 1;
  if (!sizes.some((size) => size > 1)) return [];
  const rows: number[] = [];
  groups.forEach((group, row) => {
    if ((sizes[group] ?? 0) > 1) rows.push(row);
  });
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

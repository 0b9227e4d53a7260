import type { PropertyChange } from '#model/release.ts';
import type { AlteredCell } from '#model/verdict.ts';
import type { CopyForm } from '#model/verify-index.ts';
import { parseTable } from './parse-table.ts';
import { diffTables, type FlatTable, type TableDiff } from './table-diff.ts';

/** Cells listed of an altered file; how many there are is always said. */
const cellsListed = 200;

/** A file somebody holds, read as a table, and the traces that another program left in its bytes. */
export interface CopiedTable {
  table: FlatTable;
  forms: readonly CopyForm[];
}

/**
 * Reads a CSV as people hold it: our Excel copy (a BOM, and text a spreadsheet would run led by an apostrophe), line
 * feeds changed by an editor, blank lines at the end, UTF-16. Runs in a browser and in Node alike.
 * Shape: undefined where the bytes are no table.
 */
export function readCopy(bytes: Uint8Array): CopiedTable | undefined {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/(?:\r?\n)+$/u, '');
    const table = parseTable(new TextEncoder().encode(text));
    const isGuarded = hasBom && [table.columns, ...table.rows].some((row) => row.some(isGuardedCell));
    const forms: readonly (readonly [CopyForm, boolean])[] = [
      ['bom', hasBom],
      ['utf-16', isUtf16],
      ['line-feeds', /(?<!\r)\n/u.test(text)],
      ['apostrophes', isGuarded],
    ];
    return {
      table: hasBom ? withoutGuards(table) : table,
      forms: forms.filter(([, isThere]) => isThere).map(([form]) => form),
    };
  } catch {
    return undefined;
  }
}

const guard = /^'(?=[=+\-@\t\r])/u;
const isGuardedCell = (cell: string): boolean => guard.test(cell);

function withoutGuards({ columns, rows }: FlatTable): FlatTable {
  const plain = (cell: string): string => cell.replace(guard, '');
  return { columns: columns.map(plain), rows: rows.map((row) => row.map(plain)) };
}

/** Whether a table can be a copy of another: all columns of its key, and at least half of all. */
export function canBeCopy(
  found: readonly string[],
  { columns, key }: { columns: readonly string[]; key: readonly string[] },
): boolean {
  const kept = columns.filter((column) => found.includes(column));
  return (
    key.every((column) => found.includes(column)) && kept.length > 0 && kept.length * 2 >= columns.length
  );
}

export interface CopyComparison {
  diff: TableDiff;
  /** Differences: changed cells, rows and columns that one of the two has alone. 0: the very figures. */
  count: number;
  /** No row of the published table is in the copy: it is another table. */
  isOther: boolean;
}

/** Compares a copy with a published table by row identity. */
export function compareCopy(published: FlatTable, found: FlatTable, key: readonly string[]): CopyComparison {
  const whole = diffTables(published, found, key);
  const isNew = new Set(whole.addedColumns);
  // A new column is one difference, not one for every row.
  const changed = whole.changed
    .map((row) => ({ ...row, cells: row.cells.filter(({ column }) => !isNew.has(column)) }))
    .filter(({ cells }) => cells.length > 0);
  const diff = { ...whole, changed };
  const columns = diff.addedColumns.length + diff.removedColumns.length;
  const cells = changed.reduce((sum, row) => sum + row.cells.length, 0);
  return {
    diff,
    count: diff.added.length + diff.removed.length + columns + cells,
    isOther: published.rows.length > 0 && diff.removed.length === published.rows.length,
  };
}

/** Every difference as a reader sees it: changed cells first, then columns, vanished rows and new ones. */
export function alteredCells(
  diff: TableDiff,
  published: FlatTable,
  found: FlatTable,
  key: readonly string[],
): AlteredCell[] {
  const nameIn = (table: FlatTable, row: number): string => {
    const names = key.length > 0 ? key : table.columns;
    return names.map((column) => table.rows[row]?.[table.columns.indexOf(column)] ?? '').join(' · ');
  };
  const changed = diff.changed.flatMap(({ row, cells }) =>
    cells.map(({ column, before = '', after }) => ({
      row: nameIn(published, row),
      column,
      published: before,
      found: after,
    })),
  );
  const text = (cells: readonly string[]): string => cells.join(', ');
  return [
    ...changed,
    ...diff.removedColumns.map((column) => ({ row: '', column, published: column })),
    ...diff.addedColumns.map((column) => ({ row: '', column, found: column })),
    ...diff.removed.map(({ row, cells }) => ({
      row: nameIn(published, row),
      column: '',
      published: text(cells),
    })),
    ...diff.added.map(({ row, cells }) => ({ row: nameIn(found, row), column: '', found: text(cells) })),
  ].slice(0, cellsListed);
}

/** The dataset whose descriptor the bytes seem to be; undefined where they are no Data Package. */
export function descriptorName(bytes: Uint8Array): string | undefined {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as { name?: unknown; resources?: unknown };
    return typeof value.name === 'string' && Array.isArray(value.resources) ? value.name : undefined;
  } catch {
    return undefined;
  }
}

/** Properties of a descriptor that differ, each under its path. */
export const alteredProperties = (changes: readonly PropertyChange[]): AlteredCell[] =>
  changes.slice(0, cellsListed).map(({ path, before, after }) => ({
    row: path,
    column: '',
    ...(before === undefined ? {} : { published: JSON.stringify(before) }),
    ...(after === undefined ? {} : { found: JSON.stringify(after) }),
  }));

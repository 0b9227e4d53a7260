/** A table as text: canonical cells, as in a published CSV. Column names are unique; every row is as wide as `columns`. */
export interface FlatTable {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface CellChange {
  column: string;
  /** Absent where the column is new. */
  before?: string;
  after: string;
}

/** A row that both tables have. `row` and `newRow` are 0-based positions in the old and the new table. */
export interface ChangedRow {
  row: number;
  newRow: number;
  cells: readonly CellChange[];
}

/** A row that one table has alone, at its 0-based position there. */
export interface LoneRow {
  row: number;
  cells: readonly string[];
}

export interface TableDiff {
  /** All columns of the new table, in order. */
  columns: readonly string[];
  addedColumns: readonly string[];
  removedColumns: readonly string[];
  added: readonly LoneRow[];
  removed: readonly LoneRow[];
  changed: readonly ChangedRow[];
  /** Old positions of the rows that stay, in their new order; absent where they kept their order. */
  order?: readonly number[];
}

export const isEmptyDiff = (diff: TableDiff): boolean =>
  diff.addedColumns.length + diff.removedColumns.length === 0 &&
  diff.added.length + diff.removed.length + diff.changed.length === 0;

/**
 * Compares two versions of a table by row identity, not by line: the cells of `key`, and among rows with the same
 * key their order. A key column that only one table has is ignored; without any, whole rows are compared.
 * Shape: `applyDiff(before, diffTables(before, after, key))` equals `after`.
 */
export function diffTables(before: FlatTable, after: FlatTable, key: readonly string[]): TableDiff {
  const shared = after.columns.filter((column) => before.columns.includes(column));
  const known = shared.filter((column) => key.includes(column));
  const identity = known.length > 0 ? known : shared;
  const oldRows = new Map(identities(before, identity).map((id, row) => [id, row]));
  const pairs = identities(after, identity).map((id, newRow) => {
    const row = oldRows.get(id);
    oldRows.delete(id);
    return { row, newRow };
  });
  const kept = pairs.flatMap(({ row, newRow }) => (row === undefined ? [] : [{ row, newRow }]));
  const order = kept.map(({ row }) => row);
  const isSorted = order.every((row, index) => index === 0 || (order[index - 1] ?? -1) < row);
  return {
    columns: after.columns,
    addedColumns: after.columns.filter((column) => !before.columns.includes(column)),
    removedColumns: before.columns.filter((column) => !after.columns.includes(column)),
    added: pairs.flatMap(({ row, newRow }) => (row === undefined ? [loneRow(after, newRow)] : [])),
    removed: [...oldRows.values()].map((row) => loneRow(before, row)),
    changed: changedRows(before, after, kept),
    ...(isSorted ? {} : { order }),
  };
}

/** One text per row: its key cells and how many rows before it have the same. */
function identities(table: FlatTable, key: readonly string[]): string[] {
  const indices = key.map((column) => table.columns.indexOf(column));
  const seen = new Map<string, number>();
  return table.rows.map((cells) => {
    // Each cell with its length before it: no two lists of cells read alike.
    let id = '';
    for (const index of indices) id += `${cells[index]?.length} ${cells[index]} `;
    const count = seen.get(id) ?? 0;
    seen.set(id, count + 1);
    return `${count} ${id}`;
  });
}

const loneRow = ({ rows }: FlatTable, row: number): LoneRow => ({ row, cells: rows[row] ?? [] });

function changedRows(
  before: FlatTable,
  after: FlatTable,
  kept: readonly { row: number; newRow: number }[],
): ChangedRow[] {
  const oldIndices = after.columns.map((column) => before.columns.indexOf(column));
  const isAligned = oldIndices.every((old, index) => old === index);
  return kept.flatMap(({ row, newRow }): ChangedRow[] => {
    // Most rows of most releases are as they were: they must cost next to nothing.
    if (isAligned && isSameRow(before.rows[row], after.rows[newRow])) return [];
    const cells = after.columns.flatMap((column, index): CellChange[] => {
      const value = after.rows[newRow]?.[index] ?? '';
      const old = before.rows[row]?.[oldIndices[index] ?? -1];
      if (value === (old ?? '')) return [];
      return [{ column, ...(old === undefined ? {} : { before: old }), after: value }];
    });
    return cells.length > 0 ? [{ row, newRow, cells }] : [];
  });
}

function isSameRow(before: readonly string[] = [], after: readonly string[] = []): boolean {
  for (let index = 0; index < after.length; index += 1) if (before[index] !== after[index]) return false;
  return true;
}

/** Makes the new table from the old one and what changed. Shape: the inverse of `diffTables`. */
export function applyDiff(before: FlatTable, diff: TableDiff): FlatTable {
  const removed = new Set(diff.removed.map(({ row }) => row));
  const order = diff.order ?? [...before.rows.keys()].filter((row) => !removed.has(row));
  const changes = new Map(diff.changed.map(({ row, cells }) => [row, cells]));
  const oldIndices = diff.columns.map((column) => before.columns.indexOf(column));
  const kept = order.map((row) => {
    const own = new Map(changes.get(row)?.map(({ column, after }) => [column, after]));
    return diff.columns.map(
      (column, index) => own.get(column) ?? before.rows[row]?.[oldIndices[index] ?? -1] ?? '',
    );
  });
  const added = new Map(diff.added.map(({ row, cells }) => [row, cells]));
  let next = 0;
  const rows = Array.from(
    { length: kept.length + added.size },
    (_, row) => added.get(row) ?? kept[next++] ?? [],
  );
  return { columns: diff.columns, rows };
}

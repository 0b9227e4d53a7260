import type { Reason } from '#model/release.ts';
import type { ExplainedUnit, Ledger } from '#releases/ledger.ts';
import type { TableComparison } from '#releases/compare-versions.ts';

export interface ChangedCell {
  column: string;
  /** Canonical cells as published; absent where there was, or is, no such row. */
  before?: string;
  after?: string;
}

/** A row of a published table that changed, came or went, small enough to keep many. */
export interface RowChange {
  resource: string;
  kind: 'changed' | 'removed' | 'added';
  /** Cells that say which row it is, by column. */
  key: Readonly<Record<string, string>>;
  cells: readonly ChangedCell[];
  /** Why; absent for what is only new. */
  reason?: Reason;
  /** 0-based position in the table after the change. */
  newRow?: number;
}

const made = new WeakMap<Ledger, Map<string, readonly RowChange[]>>();
/** Comparisons are the dear part of a build and serve page, file and both languages; so many rows of them are kept. */
const rowsKept = 60_000;

/** The rows behind a release's changes of a dataset; tables that are wholly new or gone have none here. */
export function rowChanges(ledger: Ledger, release: string, dataset: string): readonly RowChange[] {
  const known = made.get(ledger) ?? new Map<string, readonly RowChange[]>();
  made.set(ledger, known);
  const key = `${release}/${dataset}`;
  const found = known.get(key);
  if (found) return found;
  const changes = makeRowChanges(ledger, release, dataset);
  known.set(key, changes);
  let kept = [...known.values()].reduce((sum, { length }) => sum + length, 0);
  for (const [oldest, { length }] of known) {
    if (kept <= rowsKept || oldest === key) break;
    known.delete(oldest);
    kept -= length;
  }
  return changes;
}

function makeRowChanges(ledger: Ledger, release: string, dataset: string): RowChange[] {
  const { changes, tables } = ledger.comparison(release, dataset);
  if (changes.every(({ kind }) => kind !== 'changed')) return [];
  const units = Map.groupBy(ledger.explained(release, dataset), ({ resource }) => resource ?? '');
  return tables.flatMap((table) => {
    const own = units.get(table.resource) ?? [];
    return [...changedRows(table, own), ...removedRows(table, own), ...addedRows(table)];
  });
}

/** The cells that name a row: its key, else whatever is no figure. */
function keyOf({ facts }: TableComparison, cells: Readonly<Record<string, string>>): Record<string, string> {
  const names = Object.keys(cells);
  const key = facts.key.filter((column) => names.includes(column));
  const chosen =
    key.length > 0 ? key : names.filter((column) => !facts.measures.includes(column)).slice(0, 4);
  return Object.fromEntries(chosen.map((column) => [column, cells[column] ?? '']));
}

function changedRows(table: TableComparison, units: readonly ExplainedUnit[]): RowChange[] {
  const rows = new Map(table.diff.changed.map((row) => [row.newRow, row]));
  return units.flatMap((unit): RowChange[] => {
    const row = unit.part === 'values' ? rows.get(unit.newRow ?? -1) : undefined;
    if (!row) return [];
    return [
      {
        resource: table.resource,
        kind: 'changed',
        key: keyOf(table, unit.cells),
        cells: row.cells.filter(({ before }) => before !== undefined),
        ...(unit.reason ? { reason: unit.reason } : {}),
        newRow: row.newRow,
      },
    ];
  });
}

const figuresOf = ({ facts }: TableComparison, cells: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(cells).filter(([column, cell]) => facts.measures.includes(column) && cell !== '');

function removedRows(table: TableComparison, units: readonly ExplainedUnit[]): RowChange[] {
  return units
    .filter(({ part }) => part === 'rows')
    .map(({ cells, reason }) => ({
      resource: table.resource,
      kind: 'removed',
      key: keyOf(table, cells),
      cells: figuresOf(table, cells).map(([column, before]) => ({ column, before })),
      ...(reason ? { reason } : {}),
    }));
}

function addedRows(table: TableComparison): RowChange[] {
  const { columns } = table.after;
  return table.diff.added.map(({ row, cells: values }) => {
    const cells = Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
    return {
      resource: table.resource,
      kind: 'added',
      key: keyOf(table, cells),
      cells: figuresOf(table, cells).map(([column, after]) => ({ column, after })),
      newRow: row,
    };
  });
}

import type { ChangePart, DatasetChange } from '#model/release.ts';
import { missingReasons } from '#model/missing.ts';
import type { Comparison, TableComparison } from './compare-versions.ts';

/** The smallest thing a reason answers for: a changed row, a vanished row, a table, a column, a descriptor. */
export interface ChangeUnit {
  dataset: string;
  resource?: string;
  part: ChangePart;
  /** Of changed values: the columns that changed in the row, sorted. */
  columns: readonly string[];
  /** Cells of the old row by column; empty where the unit is no row. */
  cells: Readonly<Record<string, string>>;
  /** Position of the row in the new table, of a changed row only. */
  newRow?: number;
  /** The row was published as provisional or as an estimate. */
  wasProvisional: boolean;
  /** Every figure that changed had been published as missing. */
  wasMissing: boolean;
}

/** What must not happen without a reason: a published value changed or vanished, or came to mean something else. */
export const demandsReason = ({ part }: Pick<ChangeUnit, 'part'>): boolean =>
  part !== 'new' && part !== 'text';

const plain = { columns: [], cells: {}, wasProvisional: false, wasMissing: false } as const;

/** All units of a comparison, in the order of its datasets and tables. */
export function changeUnits({ changes, tables }: Comparison): ChangeUnit[] {
  return changes.flatMap((change) => [
    ...datasetUnits(change),
    ...tables.filter(({ dataset }) => dataset === change.dataset).flatMap(rowUnits),
  ]);
}

function datasetUnits({ dataset, kind, properties, tables }: DatasetChange): ChangeUnit[] {
  if (kind !== 'changed') {
    return [{ ...plain, dataset, part: kind === 'new' ? 'new' : 'withdrawn' }];
  }
  const text: ChangeUnit[] = properties.length > 0 ? [{ ...plain, dataset, part: 'text' }] : [];
  const units = tables.flatMap((table): ChangeUnit[] => {
    const own = { ...plain, dataset, resource: table.resource };
    if (table.kind !== 'changed') return [{ ...own, part: table.kind === 'new' ? 'new' : 'withdrawn' }];
    const columns = [...table.removedColumns, ...table.meaning.map(({ path }) => columnOf(path))];
    const fresh = table.addedRows + table.addedColumns.length > 0;
    return [
      ...(columns.length > 0 ? [{ ...own, part: 'meaning' as const, columns: columns.sort() }] : []),
      ...(fresh ? [{ ...own, part: 'new' as const }] : []),
      ...(table.isReordered ? [{ ...own, part: 'text' as const }] : []),
    ];
  });
  return [...text, ...units];
}

/** "resources[people].schema.fields[value].unit" → "value". */
const columnOf = (path: string): string => /fields\[([^\]]*)\]/u.exec(path)?.[1] ?? path;

function rowUnits(table: TableComparison): ChangeUnit[] {
  const { dataset, resource, before, diff, facts } = table;
  const cellsOf = (row: number): Record<string, string> =>
    Object.fromEntries(before.columns.map((column, index) => [column, before.rows[row]?.[index] ?? '']));
  const isProvisional = (cells: Record<string, string>): boolean =>
    ['provisional', 'estimate'].includes(cells[facts.status ?? ''] ?? '');
  const changed = diff.changed.flatMap(({ row, newRow, cells }): ChangeUnit[] => {
    const real = cells.filter((cell) => cell.before !== undefined);
    if (real.length === 0) return [];
    const old = cellsOf(row);
    const figures = real.filter(({ column }) => facts.measures.includes(column));
    return [
      {
        dataset,
        resource,
        part: 'values',
        columns: real.map(({ column }) => column).sort(),
        cells: old,
        newRow,
        wasProvisional: isProvisional(old),
        wasMissing: figures.length > 0 && figures.every((cell) => isMissing(cell.before ?? '')),
      },
    ];
  });
  const removed = diff.removed.map(({ row }): ChangeUnit => {
    const cells = cellsOf(row);
    return { ...plain, dataset, resource, part: 'rows', cells, wasProvisional: isProvisional(cells) };
  });
  return [...changed, ...removed];
}

/** Whether a published cell holds no value: empty, or the reason why there is none. */
export const isMissing = (cell: string): boolean =>
  cell === '' || (missingReasons as readonly string[]).includes(cell);

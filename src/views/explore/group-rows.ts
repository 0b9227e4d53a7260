import { addDecimals } from '#text/decimals.ts';
import { columnNamed, fileText, isMissing, type CellReader } from './cells.ts';
import type { ExploreColumn, ExploreTable } from './explore-props.ts';
import { sumGuard, type SumRefusal } from './sum-guard.ts';

/** What stands for some rows: the one figure there is, an exact sum and a row of the status all of them have, or why there is none. */
export type GroupCell =
  | { kind: 'none' }
  | { kind: 'figure'; row: number }
  | { kind: 'sum'; exact: string; row: number }
  | { kind: 'refused'; why: SumRefusal };

/** What rows are brought together by: `by` makes rows, `pivot` spreads a column's values over columns. */
export interface GroupPlan {
  by: readonly ExploreColumn[];
  pivot?: ExploreColumn;
  measures: readonly ExploreColumn[];
}

/** A column of figures: a measure, of one value of the pivot where there is one. */
export interface GroupColumn {
  measure: ExploreColumn;
  /** As in the file; "" also where it is missing. */
  value?: string;
}

export interface GroupRow {
  /** The first row of the group; its cells of the `by` columns are the group's. */
  first: number;
  rowCount: number;
  /** One per column. */
  cells: readonly GroupCell[];
}

export interface GroupTable {
  plan: GroupPlan;
  columns: readonly GroupColumn[];
  rows: readonly GroupRow[];
}

/** Columns that a group needs to be read: its own, the figures, and all that could forbid a sum. */
export function groupColumns(table: ExploreTable, { by, pivot, measures }: GroupPlan): string[] {
  const deciding = table.columns.filter(({ role }) => role !== 'detail' && role !== 'measure');
  const own = [...by, ...(pivot ? [pivot] : []), ...measures, ...deciding];
  return [...new Set(own.map(({ name }) => name))];
}

/**
 * Brings rows together, in order of first appearance. Figures are added up only where `sumGuard` allows it; a single
 * figure stands as it was published, whatever it measures.
 */
export function groupRows(
  table: ExploreTable,
  rows: Iterable<number>,
  cell: CellReader,
  plan: GroupPlan,
): GroupTable {
  const groups = partition(rows, plan.by, cell);
  const values = plan.pivot ? pivotValues(rows, plan.pivot, cell) : [undefined];
  const columns = values.flatMap((value) =>
    plan.measures.map((measure): GroupColumn => (value === undefined ? { measure } : { measure, value })),
  );
  const guard = sumGuard(table, plan, cell);
  const rowsMade = groups.map((members): GroupRow => {
    const parts = plan.pivot ? spread(members, plan.pivot, cell) : undefined;
    return {
      first: members[0] ?? 0,
      rowCount: members.length,
      cells: columns.map(({ measure, value }) =>
        groupCell((value === undefined ? members : parts?.get(value)) ?? [], measure, cell, guard),
      ),
    };
  });
  return { plan, columns, rows: rowsMade };
}

function partition(rows: Iterable<number>, by: readonly ExploreColumn[], cell: CellReader): number[][] {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = by.map(({ name }) => keyOf(cell(row, name))).join('\u0001');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** Missing cells of different reasons are different; none is the same as a text that says so. */
const keyOf = (at: ReturnType<CellReader>): string => (isMissing(at) ? `\u0000${at.reason}` : at);

function spread(rows: readonly number[], { name }: ExploreColumn, cell: CellReader): Map<string, number[]> {
  return Map.groupBy(rows, (row) => fileText(cell(row, name)));
}

/** Values of a column in these rows, listed ones as they are listed. */
export function pivotValues(rows: Iterable<number>, column: ExploreColumn, cell: CellReader): string[] {
  const found = new Set<string>();
  for (const row of rows) found.add(fileText(cell(row, column.name)));
  const listed = (column.choices ?? []).map(({ value }) => value).filter((value) => found.has(value));
  return [...new Set([...listed, ...found])];
}

function groupCell(
  rows: readonly number[],
  measure: ExploreColumn,
  cell: CellReader,
  guard: (rows: readonly number[], measure: ExploreColumn) => SumRefusal | undefined,
): GroupCell {
  const [only] = rows;
  if (only === undefined) return { kind: 'none' };
  if (rows.length === 1) return { kind: 'figure', row: only };
  const why = guard(rows, measure);
  if (why) return { kind: 'refused', why };
  const exact = rows.reduce((sum, row) => addDecimals(sum, fileText(cell(row, measure.name))), '0');
  return { kind: 'sum', exact, row: only };
}

/** The plan that a state asks for; undefined where it asks for rows as they are. */
export function groupPlan(
  table: ExploreTable,
  state: { group: readonly string[]; pivot?: string | undefined },
  shown: readonly ExploreColumn[],
): GroupPlan | undefined {
  const pivot = state.pivot === undefined ? undefined : columnNamed(table, state.pivot);
  if (state.group.length === 0 && !pivot) return undefined;
  const chosen = table.columns.filter(({ name }) => state.group.includes(name));
  const rest = table.columns.filter(
    (column) =>
      (column.role === 'period' || column.role === 'place' || column.role === 'dimension') &&
      column !== pivot,
  );
  const measures = shown.filter(({ role }) => role === 'measure');
  const all = table.columns.filter(({ role }) => role === 'measure');
  return {
    by: chosen.length > 0 ? chosen : rest,
    ...(pivot ? { pivot } : {}),
    measures: measures.length > 0 ? measures : all,
  };
}

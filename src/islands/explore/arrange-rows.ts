import { columnNamed, columnOfRole, type Cell } from '#views/explore/cells.ts';
import type { ExploreColumn, ExploreProps, ExploreTable } from '#views/explore/explore-props.ts';
import { shownColumns, type ExploreState } from '#views/explore/explore-state.ts';
import {
  groupColumns,
  groupPlan,
  groupRows,
  type GroupCell,
  type GroupRow,
  type GroupTable,
} from '#views/explore/group-rows.ts';
import { groupedTable } from '#views/explore/grouped-table.ts';
import { rowTable, type ResultTable } from '#views/explore/result-table.ts';
import { cellOrder, sortRows } from '#views/explore/sort-rows.ts';
import type { SumRefusal } from '#views/explore/sum-guard.ts';
import type { ParquetSource } from './parquet-source.ts';
import { pause } from './scan-rows.ts';

/** A table on the screen and how to read the rest of it. */
export interface Result {
  /** The published table it comes from, and what was chosen of it. */
  table: ExploreTable;
  state: ExploreState;
  view: ResultTable;
  /** Rows of the published table behind it, in file order. */
  rows: Uint32Array;
  source: ParquetSource;
  /** Why some figures were not added up, each reason once. */
  refusals: readonly SumRefusal[];
  /** Are the cells of these rows read? */
  covers: (from: number, to: number) => boolean;
  /** Reads the cells of some rows. Errors: `ReadError`. */
  load: (from: number, to: number) => Promise<void>;
}

/** Sorts or groups the rows kept, reading only the columns that this needs. Errors: `ReadError`. */
export async function arrangeRows(
  props: ExploreProps,
  table: ExploreTable,
  source: ParquetSource,
  state: ExploreState,
  rows: Uint32Array,
): Promise<Result> {
  const shown = shownColumns(table, state);
  const plan = groupPlan(table, state, shown);
  const frame = { props, table, cell: source.cell };
  const base = { table, state, rows, source };
  if (plan) {
    await loadRows(source, rows, groupColumns(table, plan));
    const groups = groupRows(table, rows, source.cell, plan);
    const ordered = sortGroups(groups, state, props.locale, source.cell);
    const view = groupedTable(frame, groups, ordered);
    return { ...base, view, refusals: refusalsOf(groups), covers: () => true, load: () => Promise.resolve() };
  }
  const columns = displayColumns(table, shown);
  const ordered = await sortedRows(props, table, source, state, rows);
  const view = rowTable(frame, ordered, shown);
  const part = (from: number, to: number): Uint32Array =>
    ordered.subarray(from, Math.min(to, ordered.length));
  return {
    ...base,
    view,
    refusals: [],
    covers: (from, to) =>
      part(from, to).every((row) => columns.every((column) => source.peek(row, column) !== undefined)),
    load: (from, to) => loadRows(source, part(from, to), columns),
  };
}

/** Columns that cells are printed from: those shown, and the status that is said beside a figure. */
export function displayColumns(table: ExploreTable, shown: readonly ExploreColumn[]): string[] {
  const status = columnOfRole(table, 'status');
  const needsStatus = status && shown.some(({ role }) => role === 'measure');
  return [...new Set([...shown, ...(needsStatus ? [status] : [])].map(({ name }) => name))];
}

/** Reads columns of the groups that some rows are in. */
export async function loadRows(
  source: ParquetSource,
  rows: Uint32Array,
  columns: readonly string[],
): Promise<void> {
  const groups = new Set<number>();
  for (const row of rows) groups.add(source.groupOf(row));
  await Promise.all([...groups].map((group) => source.load(group, columns)));
}

async function sortedRows(
  props: ExploreProps,
  table: ExploreTable,
  source: ParquetSource,
  { sort }: ExploreState,
  rows: Uint32Array,
): Promise<Uint32Array> {
  const column = sort && columnNamed(table, sort.column);
  if (!sort || !column) return rows;
  await loadRows(source, rows, [column.name]);
  const cellAt = (row: number): Cell => source.cell(row, column.name);
  return sortRows(rows, cellAt, cellOrder(column, props.locale), sort.isDown, pause);
}

/** Groups by one of their columns, or by their figures, spread or not; groups without a figure come last. */
function sortGroups(
  { plan, columns, rows }: GroupTable,
  { sort }: ExploreState,
  locale: string,
  cell: ParquetSource['cell'],
): readonly GroupRow[] {
  if (!sort) return rows;
  const by = plan.by.find(({ name }) => name === sort.column);
  const at = columns.findIndex(({ measure, value }) => measure.name === sort.column && value === sort.value);
  const column = by ?? columns[at]?.measure;
  if (!column) return rows;
  const valueOf = ({ first, cells }: GroupRow): Cell | undefined =>
    by ? cell(first, by.name) : figureText(cells[at], column.name, cell);
  const order = cellOrder(column, locale);
  const present = rows.filter((row) => typeof valueOf(row) === 'string');
  const absent = rows.filter((row) => typeof valueOf(row) !== 'string');
  present.sort((a, b) => order(valueOf(a) ?? '', valueOf(b) ?? '') * (sort.isDown ? -1 : 1));
  return [...present, ...absent];
}

function figureText(
  made: GroupCell | undefined,
  column: string,
  cell: ParquetSource['cell'],
): Cell | undefined {
  if (made?.kind === 'sum') return made.exact;
  return made?.kind === 'figure' ? cell(made.row, column) : undefined;
}

function refusalsOf({ rows }: GroupTable): SumRefusal[] {
  const refused = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === 'refused' ? [cell.why] : [])),
  );
  return [...new Map(refused.map((why) => [JSON.stringify(why), why])).values()];
}

import type { Locale } from '#model/bilingual.ts';
import { fileText, keyColumns, type CellReader } from './cells.ts';
import type { ExploreColumn, ExploreTable } from './explore-props.ts';
import type { ExploreChartKind, ExploreState } from './explore-state.ts';
import { pivotValues } from './group-rows.ts';

/** Why a table is not drawn. */
export type ChartRefusal =
  | 'unplotted'
  | 'conflicts'
  | 'incomparable'
  | 'no-figures'
  | 'too-many-ways'
  | 'too-many-series'
  | 'too-many-ticks'
  | 'periods-overlap';

const mostSeries = 6;
const mostTicks = 60;

/** What would be drawn: an axis, lines or bars along it, and which kinds of chart fit. */
export interface ChartChoice {
  axis: ExploreColumn;
  series?: ExploreColumn;
  measure: ExploreColumn;
  kinds: readonly ExploreChartKind[];
}

/** Rows kept, and how to read them. */
export interface ChartRows {
  table: ExploreTable;
  rows: ArrayLike<number> & Iterable<number>;
  cell: CellReader;
  locale: Locale;
  /** What the rows were kept by: columns that are no dimension do not show it. */
  filters: Pick<ExploreState, 'picks' | 'words'>;
}

/** Chooses what fits the rows kept: time along the axis where they differ in time, else the one thing they differ in. */
export function chartChoice(
  { table, rows, cell }: ChartRows,
  state: { group: readonly string[]; pivot?: string | undefined },
  shown: readonly ExploreColumn[],
): ChartChoice | ChartRefusal {
  const measures = table.columns.filter(({ role }) => role === 'measure');
  const measure = measures.find((column) => shown.includes(column)) ?? measures[0];
  if (table.isUnplotted) return 'unplotted';
  if (table.isConflicts) return 'conflicts';
  if (!measure || rows.length === 0) return 'no-figures';
  // A pivot without groups spreads over all other columns, as its table does.
  const named = state.group.length > 0 ? [...state.group, state.pivot] : [];
  const asked = table.columns.filter(({ name }) => named.includes(name));
  const varied = (asked.length > 0 ? asked : keyColumns(table)).filter((column) =>
    varies(rows, column, cell),
  );
  const axis =
    varied.find(({ role }) => role === 'period') ??
    varied.find(({ name }) => name !== state.pivot) ??
    varied[0];
  const first = axis ?? keyColumns(table)[0];
  if (!first) return 'no-figures';
  const others = varied.filter((column) => column !== first);
  if (others.length > 1) return 'too-many-ways';
  if (first.role === 'period' && axis && table.incomparable !== undefined) return 'incomparable';
  const [series] = others;
  if (pivotValues(rows, first, cell).length > mostTicks) return 'too-many-ticks';
  if (series && pivotValues(rows, series, cell).length > mostSeries) return 'too-many-series';
  const kinds = kindsFor(first, series, measure);
  return { axis: first, ...(series ? { series } : {}), measure, kinds };
}

/** Lines are for time alone; bars are for sizes, which start at zero. */
function kindsFor(
  axis: ExploreColumn,
  series: ExploreColumn | undefined,
  measure: ExploreColumn,
): ExploreChartKind[] {
  if (axis.role === 'period')
    return series || measure.additivity === 'index' ? ['line'] : ['line', 'columns'];
  return series ? ['dots'] : ['bars', 'dots'];
}

function varies(rows: Iterable<number>, { name }: ExploreColumn, cell: CellReader): boolean {
  let first: string | undefined;
  for (const row of rows) {
    first ??= fileText(cell(row, name));
    if (fileText(cell(row, name)) !== first) return true;
  }
  return false;
}

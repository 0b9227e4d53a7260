import { missingReasons } from '#model/missing.ts';
import { parsePeriod } from '#text/periods.ts';
import { toAsciiDigits } from '#text/digits.ts';
import { columnNamed, columnOfRole, keyColumns } from './cells.ts';
import type { ExploreColumn, ExploreTable } from './explore-props.ts';

export const exploreChartKinds = ['line', 'columns', 'bars', 'dots'] as const;
export type ExploreChartKind = (typeof exploreChartKinds)[number];

/** All a reader has chosen; the address holds it whole. */
export interface ExploreState {
  table: string;
  /** Values kept, by column; a column without an entry keeps all. */
  picks: Readonly<Record<string, readonly string[]>>;
  /** Texts searched for, by column. */
  words: Readonly<Record<string, string>>;
  /** Written periods; rows lie within them. */
  from?: string | undefined;
  to?: string | undefined;
  /** Columns in the table, in its order; absent: those it starts with. */
  columns?: readonly string[] | undefined;
  /** `value` is one of the pivot's: the part of a spread measure that orders the rows. */
  sort?: { column: string; value?: string | undefined; isDown: boolean } | undefined;
  group: readonly string[];
  pivot?: string | undefined;
  chart?: ExploreChartKind | undefined;
  /** Part of a very long result, from 2; absent: the first. */
  page?: number | undefined;
}

export const startState = (table: string): ExploreState => ({ table, picks: {}, words: {}, group: [] });

/** May a reader choose among this column's values? */
export const isPickable = ({ role, choices }: ExploreColumn): boolean =>
  choices !== undefined && role !== 'period' && role !== 'measure';

/** Has the column too many texts to list, so that they are searched? */
export const isSearchable = ({ kind, choices, role }: ExploreColumn): boolean =>
  kind === 'text' && choices === undefined && role !== 'measure';

/** The columns of a table as chosen, in file order. */
export function shownColumns(table: ExploreTable, state: ExploreState): ExploreColumn[] {
  const { columns } = state;
  return table.columns.filter(({ name, isShown }) => (columns ? columns.includes(name) : isShown));
}

/** Columns that rows may be grouped by or spread over. */
export const groupable = (table: ExploreTable): ExploreColumn[] => [
  ...keyColumns(table),
  ...table.columns.filter(({ role }) => role === 'status'),
];

/** A written period as the address keeps it, or undefined when it is none of the table's calendar. */
export function readPeriodText(table: ExploreTable, text: string): string | undefined {
  const written = toAsciiDigits(text.trim());
  const period = parsePeriod(written, columnOfRole(table, 'period')?.calendar ?? 'jalali');
  return 'problem' in period ? undefined : written;
}

/** Brings a state into the one form that the address has for it: what says nothing is left out. */
export function tidyState(table: ExploreTable, state: ExploreState): ExploreState {
  const shown = shownColumns(table, state);
  const isDefault = table.columns.every(
    ({ isShown, name }) => isShown === shown.some((one) => one.name === name),
  );
  const picks = table.columns.flatMap(({ name, choices }) => {
    const chosen = state.picks[name] ?? [];
    const kept = (choices ?? []).filter(({ value }) => chosen.includes(value)).map(({ value }) => value);
    return kept.length > 0 ? [[name, kept] as const] : [];
  });
  const words = table.columns.flatMap(({ name }) => {
    const text = state.words[name]?.trim() ?? '';
    return text === '' ? [] : [[name, text] as const];
  });
  const pivot = state.pivot;
  const group = groupable(table)
    .map(({ name }) => name)
    .filter((name) => state.group.includes(name) && name !== pivot);
  return {
    table: table.name,
    picks: Object.fromEntries(picks),
    words: Object.fromEntries(words),
    ...(state.from ? { from: state.from } : {}),
    ...(state.to ? { to: state.to } : {}),
    ...(isDefault || shown.length === 0 ? {} : { columns: shown.map(({ name }) => name) }),
    ...(state.sort ? { sort: tidySort(table, state.sort, pivot) } : {}),
    group,
    ...(pivot ? { pivot } : {}),
    ...(state.chart ? { chart: state.chart } : {}),
    ...(state.page && state.page > 1 ? { page: state.page } : {}),
  };
}

/** Of a measure that is spread over columns, the one column that orders; of all else, no value. */
export function tidySort(
  table: ExploreTable,
  { column, value, isDown }: NonNullable<ExploreState['sort']>,
  pivot: string | undefined,
): NonNullable<ExploreState['sort']> {
  const isPart =
    value !== undefined && columnNamed(table, column)?.role === 'measure' && isSpread(table, pivot, value);
  return { column, ...(isPart ? { value } : {}), isDown };
}

/** May a column of the pivot's stand for this text? Missing values have a column, too. */
function isSpread(table: ExploreTable, pivot: string | undefined, value: string): boolean {
  const column = pivot === undefined ? undefined : columnNamed(table, pivot);
  if (!column) return false;
  const isGap = value === '' || missingReasons.some((reason) => reason === value);
  return isGap || !column.choices || column.choices.some((choice) => choice.value === value);
}

import { missingReasons } from '#model/missing.ts';
import { parsePeriod } from '#text/periods.ts';
import { toAsciiDigits } from '#text/digits.ts';
import { columnNamed, columnOfRole, keyColumns } from './cells.ts';
import type { ExploreColumn, ExploreTable } from './explore-props.ts';
import { groupPlan } from './group-rows.ts';

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
export function shownColumns(
  table: ExploreTable,
  { columns }: Pick<ExploreState, 'columns'>,
): ExploreColumn[] {
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
  const sort = tidySort(table, { ...state, group });
  return {
    table: table.name,
    picks: Object.fromEntries(picks),
    words: Object.fromEntries(words),
    ...(state.from ? { from: state.from } : {}),
    ...(state.to ? { to: state.to } : {}),
    ...(isDefault || shown.length === 0 ? {} : { columns: shown.map(({ name }) => name) }),
    ...(sort ? { sort } : {}),
    group,
    ...(pivot ? { pivot } : {}),
    ...(state.chart ? { chart: state.chart } : {}),
    ...(state.page && state.page > 1 ? { page: state.page } : {}),
  };
}

/** Does an order by this column change a table so arranged? Of groups only their own columns and figures do. */
export function canSort(
  table: ExploreTable,
  state: Pick<ExploreState, 'columns' | 'group' | 'pivot'>,
  column: ExploreColumn,
): boolean {
  const plan = groupPlan(table, state, shownColumns(table, state));
  return !plan || plan.by.includes(column) || plan.measures.includes(column);
}

/**
 * The order of a table in the one form that an address has for it; undefined where it would order nothing.
 * Shape: a measure that is spread over columns has the value of the one column that orders; all else has none.
 */
export function tidySort(table: ExploreTable, state: Omit<ExploreState, 'table'>): ExploreState['sort'] {
  const { sort, pivot } = state;
  const column = sort && columnNamed(table, sort.column);
  if (!column || !canSort(table, state, column)) return undefined;
  const { isDown, value } = sort;
  const spreadBy = column.role === 'measure' && pivot !== undefined ? columnNamed(table, pivot) : undefined;
  if (!spreadBy) return { column: column.name, isDown };
  return value !== undefined && isSpread(spreadBy, value)
    ? { column: column.name, value, isDown }
    : undefined;
}

/** May a column of the pivot's stand for this text? Missing values have a column, too. */
function isSpread({ choices }: ExploreColumn, value: string): boolean {
  const isGap = value === '' || missingReasons.some((reason) => reason === value);
  return isGap || !choices || choices.some((choice) => choice.value === value);
}

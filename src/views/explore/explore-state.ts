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
  sort?: { column: string; isDown: boolean } | undefined;
  group: readonly string[];
  pivot?: string | undefined;
  chart?: ExploreChartKind | undefined;
  /** Part of a very long result, from 2; absent: the first. */
  page?: number | undefined;
}

/** A part of an address that fits nothing and was left out, e.g. f.province=Atlantis. */
export interface DroppedPart {
  name: string;
  value: string;
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
    ...(state.sort ? { sort: state.sort } : {}),
    group,
    ...(pivot ? { pivot } : {}),
    ...(state.chart ? { chart: state.chart } : {}),
    ...(state.page && state.page > 1 ? { page: state.page } : {}),
  };
}

/** A state as the query of an address, with "?" unless it is empty. */
export function writeAddress(tables: readonly ExploreTable[], state: ExploreState): string {
  const query = new URLSearchParams();
  if (state.table !== tables[0]?.name) query.append('table', state.table);
  for (const [column, values] of Object.entries(state.picks))
    for (const value of values) query.append(`f.${column}`, value);
  for (const [column, text] of Object.entries(state.words)) query.append(`q.${column}`, text);
  if (state.from) query.append('from', state.from);
  if (state.to) query.append('to', state.to);
  for (const column of state.columns ?? []) query.append('c', column);
  for (const column of state.group) query.append('group', column);
  if (state.pivot) query.append('pivot', state.pivot);
  if (state.sort) query.append('sort', state.sort.column);
  if (state.sort?.isDown) query.append('order', 'down');
  if (state.chart) query.append('chart', state.chart);
  if (state.page) query.append('page', String(state.page));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * Reads a state from an address.
 * Errors: what fits no column, value or period is left out and named in `dropped`; the rest counts.
 */
export function readAddress(
  tables: readonly ExploreTable[],
  search: string,
): { state: ExploreState; dropped: readonly DroppedPart[] } {
  const [first] = tables;
  if (!first) throw new Error('A dataset without a table has no explorer.');
  const query = [...new URLSearchParams(search)];
  const wanted = query.find(([name]) => name === 'table')?.[1];
  const table = tables.find(({ name }) => name === wanted) ?? first;
  let state = startState(table.name);
  const dropped: DroppedPart[] = [];
  for (const [name, value] of query) {
    if (name === 'figure') continue;
    const next = name === 'table' ? tableRead(table, value, state) : takePart(table, state, name, value);
    if (next) state = next;
    else dropped.push({ name, value });
  }
  return { state: tidyState(table, state), dropped };
}

const tableRead = (table: ExploreTable, value: string, state: ExploreState): ExploreState | undefined =>
  table.name === value ? state : undefined;

/** The state with one part of an address taken up; undefined where it fits nothing. */
function takePart(
  table: ExploreTable,
  state: ExploreState,
  name: string,
  value: string,
): ExploreState | undefined {
  const column = columnNamed(table, /^[fq]\./u.test(name) ? name.slice(2) : value);
  if (name.startsWith('f.')) return takePick(state, column, value);
  if (name.startsWith('q.'))
    return column && isSearchable(column) && value.trim() !== ''
      ? { ...state, words: { ...state.words, [column.name]: value } }
      : undefined;
  if (name === 'from' || name === 'to') {
    const period = columnOfRole(table, 'period') && readPeriodText(table, value);
    return period === undefined ? undefined : { ...state, [name]: period };
  }
  if (name === 'order')
    return value === 'down' && state.sort ? { ...state, sort: { ...state.sort, isDown: true } } : undefined;
  if (name === 'chart') {
    const chart = exploreChartKinds.find((kind) => kind === value);
    return chart && { ...state, chart };
  }
  if (name === 'page') return /^[1-9]\d{0,3}$/u.test(value) ? { ...state, page: Number(value) } : undefined;
  if (!column) return undefined;
  if (name === 'c') return { ...state, columns: [...(state.columns ?? []), column.name] };
  if (name === 'sort') return { ...state, sort: { column: column.name, isDown: false } };
  if (!groupable(table).includes(column)) return undefined;
  if (name === 'group') return { ...state, group: [...state.group, column.name] };
  return name === 'pivot' ? { ...state, pivot: column.name } : undefined;
}

function takePick(
  state: ExploreState,
  column: ExploreColumn | undefined,
  value: string,
): ExploreState | undefined {
  if (!column || !isPickable(column) || !column.choices?.some((choice) => choice.value === value))
    return undefined;
  const chosen = state.picks[column.name] ?? [];
  return { ...state, picks: { ...state.picks, [column.name]: [...chosen, value] } };
}

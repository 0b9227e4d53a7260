import { columnNamed, columnOfRole } from './cells.ts';
import type { ExploreColumn, ExploreTable } from './explore-props.ts';
import {
  exploreChartKinds,
  groupable,
  isPickable,
  isSearchable,
  readPeriodText,
  startState,
  tidySort,
  tidyState,
  type ExploreState,
} from './explore-state.ts';

/** A part of an address that fits nothing and was left out, e.g. f.province=Atlantis. */
export interface DroppedPart {
  name: string;
  value: string;
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
  if (state.sort?.value !== undefined) query.append('of', state.sort.value);
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
  if (name === 'of') {
    const sort = state.sort && tidySort(table, { ...state.sort, value }, state.pivot);
    return sort?.value === undefined ? undefined : { ...state, sort };
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

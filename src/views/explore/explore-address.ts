import { columnNamed, columnOfRole } from './cells.ts';
import type { ExploreColumn, ExploreTable } from './explore-props.ts';
import {
  canSort,
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
 * Reads a state from an address, in whatever order its parts stand.
 * Errors: what fits no column, value or period, what would change nothing of the table chosen, and all but one of the
 *         values of what has one, is left out and named in `dropped`; the rest counts.
 */
export function readAddress(
  tables: readonly ExploreTable[],
  search: string,
): { state: ExploreState; dropped: readonly DroppedPart[] } {
  const [first] = tables;
  if (!first) throw new Error('A dataset without a table has no explorer.');
  const parts = distinctParts(search);
  const inTurn = parts.toSorted(byTurn);
  const named = inTurn.flatMap((part) => (part.name === 'table' ? tables.filter(isNamed(part)) : []));
  const table = named[0] ?? first;
  let state = startState(table.name);
  const taken = new Map<DroppedPart, string>();
  for (const part of inTurn) {
    if (!isRepeatable(part.name) && [...taken.values()].includes(part.name)) continue;
    const next = takePart(table, state, part);
    if (!next) continue;
    state = next;
    taken.set(part, part.name);
  }
  const tidy = tidyState(table, state);
  return { state: tidy, dropped: parts.filter((part) => !taken.has(part) || !isSaid(tidy, part)) };
}

/** Parts that others build on come first; "of" says of which column of an order, "order" which way. */
const turns = [
  'table',
  'f',
  'q',
  'from',
  'to',
  'c',
  'pivot',
  'group',
  'sort',
  'of',
  'order',
  'chart',
  'page',
];
const turnOf = ({ name }: DroppedPart): number =>
  turns.indexOf(name.replace(/^(?<kind>[fq])\..*/su, '$<kind>'));
const byTurn = (a: DroppedPart, b: DroppedPart): number =>
  turnOf(a) - turnOf(b) || compare(a.name, b.name) || compare(a.value, b.value);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isRepeatable = (name: string): boolean => name === 'c' || name === 'group' || name.startsWith('f.');

const isNamed =
  ({ value }: DroppedPart) =>
  ({ name }: ExploreTable): boolean =>
    name === value;

/** Each part once. The figure of an address is its card's. */
function distinctParts(search: string): DroppedPart[] {
  const parts = [...new URLSearchParams(search)].map(([name, value]) => ({ name, value }));
  const known = new Map(parts.map((part) => [JSON.stringify(part), part]));
  return [...known.values()].filter(({ name }) => name !== 'figure');
}

/** Is a part that was taken up still in the state when that is in its one form? */
function isSaid({ group, sort }: ExploreState, { name, value }: DroppedPart): boolean {
  if (name === 'group') return group.includes(value);
  if (name === 'sort') return sort?.column === value;
  if (name === 'of') return sort?.value === value;
  return name !== 'order' || sort?.isDown === true;
}

/** The state with one part of an address taken up; undefined where it fits nothing. */
function takePart(
  table: ExploreTable,
  state: ExploreState,
  { name, value }: DroppedPart,
): ExploreState | undefined {
  if (name === 'table') return value === table.name ? state : undefined;
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
  if (name === 'chart') {
    const chart = exploreChartKinds.find((kind) => kind === value);
    return chart && { ...state, chart };
  }
  if (name === 'page') return /^[1-9]\d{0,3}$/u.test(value) ? { ...state, page: Number(value) } : undefined;
  if (name === 'sort' || name === 'of' || name === 'order') return takeOrder(table, state, { name, value });
  if (!column) return undefined;
  if (name === 'c') return { ...state, columns: [...(state.columns ?? []), column.name] };
  if (!groupable(table).includes(column)) return undefined;
  if (name === 'group') return { ...state, group: [...state.group, column.name] };
  return name === 'pivot' ? { ...state, pivot: column.name } : undefined;
}

function takeOrder(
  table: ExploreTable,
  state: ExploreState,
  { name, value }: DroppedPart,
): ExploreState | undefined {
  if (name === 'sort') {
    const column = columnNamed(table, value);
    return column && canSort(table, state, column)
      ? { ...state, sort: { column: value, isDown: false } }
      : undefined;
  }
  if (!state.sort) return undefined;
  if (name === 'order')
    return value === 'down' ? { ...state, sort: { ...state.sort, isDown: true } } : undefined;
  const sort = tidySort(table, { ...state, sort: { ...state.sort, value } });
  return sort?.value === undefined ? undefined : { ...state, sort };
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

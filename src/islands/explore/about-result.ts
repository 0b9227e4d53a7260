import { exploreWords } from '#messages/explore-words.ts';
import { formatNumber } from '#text/numbers.ts';
import { columnNamed } from '#views/explore/cells.ts';
import type { ExploreProps } from '#views/explore/explore-props.ts';
import { labelOf } from '#views/explore/sort-rows.ts';
import type { Result } from './arrange-rows.ts';

/** What the rows of a saved file are: of which table, kept by which filters, in which units, from where. Label and text. */
export function aboutResult({ locale, title }: ExploreProps, result: Result): [string, string][] {
  const { table, state, view, refusals } = result;
  const words = exploreWords[locale];
  const { about } = words;
  const filters = filterTexts(result, locale);
  const titleOf = (name: string): string => columnNamed(table, name)?.title ?? name;
  return [
    [about.table, `${title}: ${table.title.text}`],
    [about.rows, rowsText(result, locale)],
    [about.filters, filters.length > 0 ? filters.join('\n') : about.noFilters],
    ...(state.group.length > 0 ? [pair(words.group, state.group.map(titleOf).join(' | '))] : []),
    ...(state.pivot === undefined ? [] : [pair(words.pivot, titleOf(state.pivot))]),
    ...refusals.map((why) => pair(about.sums, words.refusals[why.code]('detail' in why ? why.detail : ''))),
    ...view.columns.map(({ fileName, title: shown, unit }) =>
      pair(fileName, unit ? `${shown} (${unit})` : shown),
    ),
    [about.source, table.source],
    [about.address, location.href],
    [about.file, `${new URL(table.file.href, location.href).href}\n${table.file.sha256}`],
  ];
}

const pair = (label: string, text: string): [string, string] => [label, text];

/** The same as lines of text, as they stand before the header of a CSV. */
export const aboutLines = (props: ExploreProps, result: Result): string[] =>
  aboutResult(props, result).map(([label, text]) => `${label}: ${text}`.replaceAll(/\s*[\r\n]+\s*/gu, ' | '));

function rowsText({ table, state, view, rows }: Result, locale: ExploreProps['locale']): string {
  const words = exploreWords[locale];
  const count = (number: number): string => formatNumber(number, locale);
  return state.group.length > 0 || state.pivot !== undefined
    ? words.groupsFound(count(view.rowCount), count(rows.length))
    : words.rowsFound(count(view.rowCount), count(table.rowCount));
}

function filterTexts({ table, state }: Result, locale: ExploreProps['locale']): string[] {
  const words = exploreWords[locale];
  return [
    ...Object.entries(state.picks).map(([name, values]) => filterText(table, name, values)),
    ...Object.entries(state.words).map(([name, text]) => filterText(table, name, [text])),
    ...(state.from ? [`${words.from} ${state.from}`] : []),
    ...(state.to ? [`${words.to} ${state.to}`] : []),
  ];
}

function filterText(table: Result['table'], name: string, values: readonly string[]): string {
  const column = columnNamed(table, name);
  return `${column?.title ?? name}: ${values.map((value) => (column ? labelOf(column, value) : value)).join(' | ')}`;
}

import { exploreFileWords, type ExploreFileWords } from '#messages/explore-file-words.ts';
import { exploreWords } from '#messages/explore-words.ts';
import { statusWords } from '#messages/status-words.ts';
import { takeAwayWords } from '#messages/take-away-words.ts';
import type { Locale } from '#model/bilingual.ts';
import { formatNumber } from '#text/numbers.ts';
import { columnNamed } from '#views/explore/cells.ts';
import type { ExploreProps } from '#views/explore/explore-props.ts';
import type { FileColumn } from '#views/explore/file-table.ts';
import type { RowSources } from '#views/explore/row-sources.ts';
import { labelOf } from '#views/explore/sort-rows.ts';
import type { Result } from './arrange-rows.ts';

/** A result about to be saved: its columns in the file and who published its rows. */
export interface SavedResult {
  result: Result;
  columns: readonly FileColumn[];
  sources: RowSources;
}

/** What the rows of a saved file are: of which table, kept by which filters, in which units, from where. Label and text. */
export function aboutResult(
  { locale, title, isSample }: ExploreProps,
  saved: SavedResult,
): [string, string][] {
  const { table, state, refusals } = saved.result;
  const words = exploreWords[locale];
  const about = exploreFileWords[locale];
  const filters = filterTexts(saved.result, locale);
  const titleOf = (name: string): string => columnNamed(table, name)?.title ?? name;
  return [
    [about.table, `${title}: ${table.title.text}`],
    ...(isSample ? [pair(about.sample, takeAwayWords[locale].sample)] : []),
    [about.rows, rowsText(saved.result, locale)],
    [about.filters, filters.length > 0 ? filters.join('\n') : about.noFilters],
    ...(state.group.length > 0 ? [pair(words.group, state.group.map(titleOf).join(' | '))] : []),
    ...(state.pivot === undefined ? [] : [pair(words.pivot, titleOf(state.pivot))]),
    ...refusals.map((why) => pair(about.sums, words.refusals[why.code]('detail' in why ? why.detail : ''))),
    ...saved.columns.map((column) => pair(column.name, columnText(column, about))),
    ...statusTexts(saved.columns, locale),
    [about.source, sourcesText(saved.sources, locale)],
    [about.address, location.href],
    [about.release, table.release ?? takeAwayWords[locale].unreleased],
    [about.file, `${new URL(table.file.href, location.href).href}\n${table.file.sha256}`],
  ];
}

const pair = (label: string, text: string): [string, string] => [label, text];

/** The same as lines of text, as they stand before the header of a CSV. */
export const aboutLines = (props: ExploreProps, saved: SavedResult): string[] =>
  aboutResult(props, saved).map(([label, text]) => `${label}: ${text}`.replaceAll(/\s*[\r\n]+\s*/gu, ' | '));

function columnText({ codes, shown }: FileColumn, about: ExploreFileWords): string {
  if (codes) return about.statusOf(shown.fileName);
  return shown.unit ? `${shown.title} (${shown.unit})` : shown.title;
}

/** The codes that stand in the file, each with its words. */
function statusTexts(columns: readonly FileColumn[], locale: Locale): [string, string][] {
  const about = exploreFileWords[locale];
  const meanings: Readonly<Record<string, string>> = { ...statusWords[locale], ...about.gaps };
  const codes = new Set(columns.flatMap((column) => column.codes ?? []));
  const lines = [...codes].map((code) => `${code}: ${meanings[code] ?? code}`);
  return lines.length > 0 ? [[about.statuses, lines.join('\n')]] : [];
}

function sourcesText({ publishers, unnamed }: RowSources, locale: Locale): string {
  const about = exploreFileWords[locale];
  const count = (rows: number): string => formatNumber(rows, locale);
  const named = publishers.map(({ name, rows }) =>
    rows === undefined ? name : about.sourceRows(name, count(rows)),
  );
  if (named.length === 0) return about.sourceNotStated;
  return [...named, ...(unnamed > 0 ? [about.unnamedRows(count(unnamed))] : [])].join('\n');
}

function rowsText({ table, state, view, rows }: Result, locale: Locale): string {
  const words = exploreWords[locale];
  const count = (number: number): string => formatNumber(number, locale);
  return state.group.length > 0 || state.pivot !== undefined
    ? words.groupsFound(count(view.rowCount), count(rows.length))
    : words.rowsFound(count(view.rowCount), count(table.rowCount));
}

function filterTexts({ table, state }: Result, locale: Locale): string[] {
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

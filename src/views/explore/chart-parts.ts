import { exploreChartWords } from '#messages/explore-chart-words.ts';
import { formatNumber } from '#text/numbers.ts';
import { parsePeriod } from '#text/periods.ts';
import { isMissing, keyColumns } from './cells.ts';
import type { ChartChoice, ChartRows } from './chart-choice.ts';
import type { ExploreColumn } from './explore-props.ts';
import { labelOf } from './sort-rows.ts';
import { shownCell } from './shown-cell.ts';

/** More values than these are counted, not named. */
const mostNamed = 3;

/**
 * What a chart shows of its table and neither axis nor key says: its one period, the categories and places it is held
 * to, and what was searched for. A reader must not take a part for the whole.
 */
export function chartParts(
  frame: ChartRows,
  { axis, series }: Pick<ChartChoice, 'axis' | 'series'>,
  rows: readonly number[],
): string[] {
  const { table, filters, locale } = frame;
  const words = exploreChartWords[locale];
  const isSaid = (column: ExploreColumn): boolean => column === axis || column === series;
  const keys = keyColumns(table).filter((column) => !isSaid(column));
  const qualities = table.columns.filter(
    (column) => (column.role === 'status' || column.role === 'confidence') && !isSaid(column),
  );
  return [
    ...keys.flatMap((column) => partOf(frame, column, rows)),
    ...qualities.flatMap((column) => {
      const picked = filters.picks[column.name] ?? [];
      const labels = picked.map((value) => labelOf(column, value)).join(words.together);
      return labels === '' || picked.length === column.choices?.length ? [] : [labels];
    }),
    ...Object.entries(filters.words).map(([name, text]) =>
      words.searched(table.columns.find((column) => column.name === name)?.title ?? name, text),
    ),
  ];
}

/** What of one column stands behind all the figures; nothing where all of it does, or where there is only one thing. */
function partOf(
  { table, cell, locale }: ChartRows,
  column: ExploreColumn,
  rows: readonly number[],
): string[] {
  const words = exploreChartWords[locale];
  const values = new Set<string>();
  for (const row of rows) {
    const at = cell(row, column.name);
    if (!isMissing(at)) values.add(at);
  }
  const labels = [...values].map((value) => shownCell(value, column, locale, table.timing));
  if (column.kind === 'period') {
    const ends = spanOf([...values], column).map((text) => shownCell(text, column, locale, table.timing));
    return ends.length > 1 ? [words.span(ends[0] ?? '', ends[1] ?? '')] : ends;
  }
  const all = column.choices?.length;
  if (labels.length === 0 || labels.length === all) return [];
  const count = formatNumber(labels.length, locale);
  return labels.length <= mostNamed
    ? [labels.join(words.together)]
    : [words.someOf(column.title, count, all === undefined ? undefined : formatNumber(all, locale))];
}

/** The first and the last of some periods; one where they are the same. */
function spanOf(texts: readonly string[], { calendar }: ExploreColumn): string[] {
  const dated = texts.flatMap((text) => {
    const period = parsePeriod(text, calendar ?? 'jalali');
    return 'problem' in period ? [] : [period];
  });
  const first = dated.toSorted((a, b) => a.startDay - b.startDay)[0];
  const last = dated.toSorted((a, b) => b.endDay - a.endDay)[0];
  return [...new Set([first, last].flatMap((period) => period?.text ?? []))];
}

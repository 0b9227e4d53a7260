import type { Locale } from '#model/bilingual.ts';
import { dataWords } from '#messages/data-words.ts';
import { sourceNames } from '#messages/source-names.ts';
import { parsePeriod } from '#text/periods.ts';
import { columnOfRole, isMissing, type CellReader } from './cells.ts';
import type { ExploreColumn, ExploreTable } from './explore-props.ts';

/** Who published some rows. */
export interface RowSources {
  /** By how many rows each gave, the most first. `rows` is absent where the rows do not say, only their dataset does. */
  publishers: readonly { name: string; rows?: number }[];
  /** Rows that name nobody, where others do. */
  unnamed: number;
}

/** The publishers of some rows, all of them; of a table whose rows name nobody, the sources of its dataset. */
export function rowSources(table: ExploreTable, rows: Iterable<number>, cell: CellReader): RowSources {
  const { publisherColumn, sources } = table;
  const counts = new Map<string, number>();
  let unnamed = 0;
  for (const row of publisherColumn === undefined ? [] : rows) {
    const name = cell(row, publisherColumn ?? '');
    if (isMissing(name) || name === '') unnamed += 1;
    else counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size === 0) return { publishers: sources.map((name) => ({ name })), unnamed: 0 };
  const publishers = [...counts].map(([name, count]) => ({ name, rows: count }));
  return { publishers: publishers.sort((a, b) => b.rows - a.rows), unnamed };
}

/** Letters that three lines of a picture hold; publishers are named as far as they fit. */
const mostLetters = 220;
const mostNamed = [4, 3, 2, 1] as const;

/** "Source: …" under a chart of some rows: the publisher of the latest first, then those of most; a cut is said. */
export function sourceLine(
  table: ExploreTable,
  rows: readonly number[],
  cell: CellReader,
  locale: Locale,
): string {
  const words = dataWords[locale];
  const names = rowSources(table, rows, cell).publishers.map(({ name }) => name);
  if (names.length === 0) return words.sourceNotStated;
  const inOrder = [latestPublisher(table, rows, cell) ?? '', ...names];
  const lines = mostNamed.map((most) => sourceNames(inOrder, most, locale));
  return words.sourceOf(lines.find((line) => line.length <= mostLetters) ?? lines.at(-1) ?? '');
}

function latestPublisher(table: ExploreTable, rows: readonly number[], cell: CellReader): string | undefined {
  const period = columnOfRole(table, 'period');
  const { publisherColumn } = table;
  if (!period || publisherColumn === undefined) return undefined;
  const days = new Map<string, number>();
  let last = { day: -Infinity, name: '' };
  for (const row of rows) {
    const [at, name] = [cell(row, period.name), cell(row, publisherColumn)];
    if (isMissing(at) || isMissing(name) || name === '') continue;
    const day = days.get(at) ?? endDay(at, period);
    days.set(at, day);
    if (day >= last.day) last = { day, name };
  }
  return last.name === '' ? undefined : last.name;
}

function endDay(text: string, { calendar }: ExploreColumn): number {
  const period = parsePeriod(text, calendar ?? 'jalali');
  return 'problem' in period ? -Infinity : period.endDay;
}

import type { Locale } from '#model/bilingual.ts';
import { dataWords } from '#messages/data-words.ts';
import { exploreChartWords } from '#messages/explore-chart-words.ts';
import { isolate } from '#text/letters.ts';
import { formatNumber } from '#text/numbers.ts';
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

/** Publishers named under a chart, and letters they may take: a picture has three lines for them. */
const most = { names: 4, letters: 190 };

/** "Source: …" under a chart of some rows. A list that is cut says so, and keeps who published the latest of them. */
export function sourceLine(
  table: ExploreTable,
  rows: readonly number[],
  cell: CellReader,
  locale: Locale,
): string {
  const words = dataWords[locale];
  const names = rowSources(table, rows, cell).publishers.map(({ name }) => name);
  if (names.length === 0) return words.sourceNotStated;
  const latest = latestPublisher(table, rows, cell);
  // The latest stands behind the first, so that a cut leaves both.
  const [first = '', ...rest] = names;
  const inOrder =
    latest === undefined || latest === first || names.indexOf(latest) < most.names
      ? names
      : [first, latest, ...rest.filter((name) => name !== latest)];
  const kept = withinRoom(inOrder, latest);
  const named = kept.map(isolate).join(words.separator);
  const others = names.length - kept.length;
  return words.sourceOf(
    others === 0 ? named : exploreChartWords[locale].andOthers(named, formatNumber(others, locale)),
  );
}

/** The first names that find room, and the one that must not be cut. */
function withinRoom(names: readonly string[], kept: string | undefined): readonly string[] {
  let room = most.letters;
  return names.slice(0, most.names).filter((name, at) => {
    room -= name.length + 2;
    return at === 0 || name === kept || room >= 0;
  });
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

import type { Suspicion, SuspicionCode, SuspicionLimits } from '#model/release.ts';
import type { Comparison, TableComparison } from './compare-versions.ts';
import { figureSuspicions, ratioText, type Seen } from './suspicious-figures.ts';
import type { FlatTable } from './table-diff.ts';

/**
 * Changes that look like an accident rather than a revision: a history that fell by two thirds, became zero or lost
 * rows, a first negative count. Thresholds come from site.json.
 * Shape: at most one per kind, table and column; figures in `seen` are decimals, ratios signed ("-0.68").
 */
export function findSuspicions({ tables }: Comparison, limits: SuspicionLimits): Suspicion[] {
  return tables.flatMap((table) => {
    const { dataset, resource, facts } = table;
    const ofTable = entries(rowSuspicions(table, limits));
    const ofColumns = facts.measures.flatMap((column) =>
      entries(figureSuspicions(table, column, limits)).map((one) => ({ ...one, column })),
    );
    return [...ofTable, ...ofColumns].map((one) => ({ dataset, resource, ...one }));
  });
}

const entries = (found: Partial<Record<SuspicionCode, Seen>>): { code: SuspicionCode; seen: Seen }[] =>
  (Object.entries(found) as [SuspicionCode, Seen][]).map(([code, seen]) => ({ code, seen }));

function rowSuspicions(
  table: TableComparison,
  { vanishedRowsRatio }: SuspicionLimits,
): Partial<Record<SuspicionCode, Seen>> {
  const { before, after, diff } = table;
  const share = diff.removed.length / Math.max(1, before.rows.length);
  const vanished = {
    count: String(diff.removed.length),
    before: String(before.rows.length),
    after: String(after.rows.length),
    ratio: ratioText(-share),
  };
  const shortened = findShortened(table);
  return {
    ...(share > vanishedRowsRatio ? { 'rows-vanished': vanished } : {}),
    ...(shortened ? { 'series-shortened': shortened } : {}),
  };
}

/** Series (rows alike in their key but for the period) that lost their first or last period. */
function findShortened({ before, after, facts }: TableComparison): Seen | undefined {
  const { period } = facts;
  if (period === undefined || !after.columns.includes(period)) return undefined;
  const others = facts.key.filter((column) => column !== period && after.columns.includes(column));
  const now = periodsBySeries(after, period, others);
  const lost = [...periodsBySeries(before, period, others)].flatMap(([series, periods]) => {
    const sorted = [...periods].sort();
    const gone = [sorted.at(-1) ?? '', sorted[0] ?? ''].find((edge) => !now.get(series)?.has(edge));
    return gone === undefined ? [] : [{ series, gone }];
  });
  const [first] = lost;
  if (!first) return undefined;
  const name = (JSON.parse(first.series) as string[]).join(' · ');
  return { count: String(lost.length), period: first.gone, ...(name === '' ? {} : { series: name }) };
}

function periodsBySeries(
  table: FlatTable,
  period: string,
  others: readonly string[],
): Map<string, Set<string>> {
  const indices = others.map((column) => table.columns.indexOf(column));
  const at = table.columns.indexOf(period);
  const series = new Map<string, Set<string>>();
  for (const row of table.rows) {
    const name = JSON.stringify(indices.map((index) => row[index] ?? ''));
    const periods = series.get(name) ?? new Set();
    series.set(name, periods.add(row[at] ?? ''));
  }
  return series;
}

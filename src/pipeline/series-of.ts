import type { NumberColumn, PeriodColumn } from '#model/table.ts';
import type { Period } from '#model/period.ts';
import type { CheckedResource } from './build-dataset.ts';
import type { MeantColumn } from './infer-concepts.ts';
import { exactRowKey } from './row-keys.ts';

/** One figure of a series. `value` is undefined where the figure is missing with a reason. */
export interface SeriesPoint {
  row: number;
  period: Period;
  value: number | undefined;
}

export type SeriesGrain = 'year' | 'quarter' | 'month';

/** Figures of one measure that differ in period only, in order of time; periods of one grain, each once. */
export interface Series {
  grain: SeriesGrain;
  points: readonly SeriesPoint[];
}

const hasSteps = (grain: Period['grain']): grain is SeriesGrain =>
  grain === 'year' || grain === 'quarter' || grain === 'month';

/** All measures of a table with values of their own. */
export const measuresOf = ({ meant }: CheckedResource): (MeantColumn & { column: NumberColumn })[] =>
  meant.flatMap((column) =>
    column.concept === 'OBS_VALUE' && column.column.kind === 'number'
      ? [{ ...column, column: column.column }]
      : [],
  );

/** The series of one measure. Tables where one key has two rows of a period have no series. */
export function seriesOf(table: CheckedResource, measure: NumberColumn): Series[] {
  const { meant, rows } = table;
  const period = meant.find(({ concept }) => concept === 'TIME_PERIOD');
  if (period?.column.kind !== 'period') return [];
  const groups = new Map<string, Series & { points: SeriesPoint[] }>();
  const keyOf = seriesKey(table);
  for (let row = 0; row < rows.rowCount; row += 1) {
    const key = keyOf(row);
    const at = periodAt(period.column, row);
    if (key === undefined || !at || !hasSteps(at.grain) || rows.brokenRows.has(row)) continue;
    const full = `${at.grain} ${at.calendar} ${key}`;
    const group = groups.get(full) ?? { grain: at.grain, points: [] };
    const value = measure.missing.has(row) ? undefined : measure.numbers[row];
    group.points.push({ row, period: at, value });
    groups.set(full, group);
  }
  return [...groups.values()].flatMap(({ grain, points }) => {
    points.sort((a, b) => a.period.startDay - b.period.startDay);
    const isSingle = points.every((point, i) => point.period.startDay !== points[i - 1]?.period.startDay);
    return isSingle ? [{ grain, points }] : [];
  });
}

/** Place, categories and whatever else the key names, but not the period. */
function seriesKey({ meant, rows }: CheckedResource): (row: number) => string | undefined {
  const others = meant.filter(
    ({ concept, plan }) =>
      concept !== 'TIME_PERIOD' &&
      (concept === 'REF_AREA' ||
        concept === 'DIMENSION' ||
        concept === 'UNIT_MEASURE' ||
        rows.plan.primaryKey.includes(plan.name)),
  );
  return others.length === 0 ? () => '' : exactRowKey(others.map(({ column }) => column));
}

const periodAt = ({ codes, dictionary }: PeriodColumn, row: number): Period | undefined =>
  dictionary[codes[row] ?? -1];

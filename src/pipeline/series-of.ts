import type { Column, NumberColumn } from '#model/table.ts';
import type { Period } from '#model/period.ts';
import type { CheckedResource } from './build-dataset.ts';
import { groupRows } from './group-rows.ts';
import type { MeantColumn } from './infer-concepts.ts';

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

const made = new WeakMap<CheckedResource, Map<NumberColumn, Series[]>>();

/** The series of one measure, found once. Tables where one key has two rows of a period have no series. */
export function seriesOf(table: CheckedResource, measure: NumberColumn): readonly Series[] {
  const known = made.get(table) ?? new Map<NumberColumn, Series[]>();
  const series = known.get(measure) ?? findSeries(table, measure);
  made.set(table, known.set(measure, series));
  return series;
}

function findSeries(table: CheckedResource, measure: NumberColumn): Series[] {
  const { meant, rows } = table;
  const period = meant.find(({ concept }) => concept === 'TIME_PERIOD');
  if (period?.column.kind !== 'period') return [];
  // Periods of each grain and calendar make series of their own.
  const kinds = [...new Set(period.column.dictionary.map(kindOf))];
  const kindOfCode = period.column.dictionary.map((at) => kinds.indexOf(kindOf(at)));
  const groupOf = groupRows(seriesColumns(table), rows.rowCount);
  const groups = new Map<number, Series & { points: SeriesPoint[] }>();
  for (let row = 0; row < rows.rowCount; row += 1) {
    const code = period.column.codes[row] ?? -1;
    const at = period.column.dictionary[code];
    const group = groupOf[row] ?? -1;
    if (group < 0 || !at || !hasSteps(at.grain) || rows.brokenRows.has(row)) continue;
    const key = group * kinds.length + (kindOfCode[code] ?? 0);
    const series = groups.get(key) ?? { grain: at.grain, points: [] };
    if (series.points.length === 0) groups.set(key, series);
    const value = measure.missing.has(row) ? undefined : measure.numbers[row];
    series.points.push({ row, period: at, value });
  }
  return [...groups.values()].flatMap(({ grain, points }) => {
    points.sort((a, b) => a.period.startDay - b.period.startDay);
    const isSingle = points.every((point, i) => point.period.startDay !== points[i - 1]?.period.startDay);
    return isSingle ? [{ grain, points }] : [];
  });
}

/** Place, categories and whatever else the key names, but not the period. */
function seriesColumns({ meant, rows }: CheckedResource): Column[] {
  const others = meant.filter(
    ({ concept, plan }) =>
      concept !== 'TIME_PERIOD' &&
      (concept === 'REF_AREA' ||
        concept === 'DIMENSION' ||
        concept === 'UNIT_MEASURE' ||
        rows.plan.primaryKey.includes(plan.name)),
  );
  return others.map(({ column }) => column);
}

const kindOf = ({ grain, calendar }: Period): string => `${grain} ${calendar}`;

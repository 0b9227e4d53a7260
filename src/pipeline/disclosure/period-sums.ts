import type { Period } from '#model/period.ts';
import type { FigureBoard } from './figures.ts';
import { periodName, rowKey, type Dimension, type FigureTable, type Measure } from './figure-tables.ts';
import type { Candidate } from './relations.ts';

interface Dated {
  period: Period;
  figure: number;
}

/** Periods that are cut without a gap into shorter ones of one length: a year into quarters, a half-year into months. */
export function periodSums(table: FigureTable, measure: Measure, board: FigureBoard): Candidate[] {
  const dimension = table.dimensions.find(({ name }) => name === periodName);
  if (!dimension || !hasSeveralGrains(table.rowCount, dimension)) return [];
  const groups = new Map<string, Dated[]>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const period = dimension.periodOf(row);
    const figure = board.at(table, measure, row);
    if (!period || figure < 0) continue;
    const key = rowKey(table, row, [periodName]);
    const group = groups.get(key);
    if (group) group.push({ period, figure });
    else groups.set(key, [{ period, figure }]);
  }
  return [...groups.values()].flatMap((group) => sumsIn(group, measure));
}

/** Nearly every table has years only; its rows need not be grouped. */
function hasSeveralGrains(rowCount: number, { periodOf }: Dimension): boolean {
  let first: string | undefined;
  for (let row = 0; row < rowCount; row += 1) {
    const grain = periodOf(row)?.grain;
    if (grain === undefined) continue;
    first ??= grain;
    if (grain !== first || grain === 'range') return true;
  }
  return false;
}

const finer: Readonly<Record<Period['grain'], readonly Period['grain'][]>> = {
  year: ['range', 'quarter', 'month'],
  range: ['quarter', 'month'],
  quarter: ['month'],
  month: ['day'],
  day: [],
};

function sumsIn(group: readonly Dated[], measure: Measure): Candidate[] {
  const byGrain = Map.groupBy(
    group.toSorted((a, b) => a.period.startDay - b.period.startDay),
    ({ period }) => period.grain,
  );
  return group.flatMap(({ period, figure }) =>
    finer[period.grain].flatMap((grain): Candidate[] => {
      const parts = (byGrain.get(grain) ?? []).filter(
        (part) => part.period.startDay >= period.startDay && part.period.endDay <= period.endDay,
      );
      if (!tiles(period, parts)) return [];
      const figures = parts.map((part) => part.figure);
      return [
        {
          total: figure,
          parts: figures,
          measure,
          through: 'periods',
          dimension: periodName,
          isComplete: true,
        },
      ];
    }),
  );
}

/** Do the parts follow each other from the first day to the last? */
function tiles({ startDay, endDay }: Period, parts: readonly Dated[]): boolean {
  if (parts.length < 2) return false;
  let next = startDay;
  for (const { period } of parts) {
    if (period.startDay !== next) return false;
    next = period.endDay + 1;
  }
  return next === endDay + 1;
}

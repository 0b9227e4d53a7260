import { fieldName } from './check-constraints.ts';
import type { CheckedResource } from './build-dataset.ts';
import type { IssueLog } from './issue-log.ts';
import { measuresOf, seriesOf, type Series, type SeriesGrain } from './series-of.ts';

const days: Readonly<Record<SeriesGrain, number>> = { year: 365.25, quarter: 91.31, month: 30.44 };
/** Fewer points are single reports, not a series anybody promised to continue. */
const shortestSeries = 4;

/**
 * Finds periods that a regular series leaves out without a row that says why.
 * Errors: table/series-gap, at the row after the gap.
 */
export function checkGaps(table: CheckedResource, log: IssueLog): void {
  const [measure] = measuresOf(table);
  if (!measure) return;
  const { rows, meant } = table;
  const index = meant.findIndex(({ concept }) => concept === 'TIME_PERIOD');
  const period = meant[index];
  if (!period) return;
  for (const series of seriesOf(table, measure.column)) {
    for (const { row, before, after, missing } of gapsOf(series)) {
      log.add({
        code: 'table/series-gap',
        file: rows.plan.file,
        line: rows.lines[row],
        column: rows.columnNumbers[index] || undefined,
        record: row + 1,
        field: fieldName(period.plan),
        found: after,
        params: { before, missing },
      });
    }
  }
}

interface Gap {
  row: number;
  before: string;
  after: string;
  missing: number;
}

/** Gaps of a series that is regular otherwise: most of its steps are single. */
function gapsOf({ grain, points }: Series): Gap[] {
  if (points.length < shortestSeries) return [];
  const steps = points.slice(1).map(({ row, period }, i) => {
    const before = points[i]?.period ?? period;
    const missing = Math.round((period.startDay - before.startDay) / days[grain]) - 1;
    return { row, before: before.text, after: period.text, missing };
  });
  const gaps = steps.filter(({ missing }) => missing > 0);
  const isRegular = gaps.length * 3 <= steps.length;
  return isRegular ? gaps : [];
}

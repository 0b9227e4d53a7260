import type { ChartPoint, ChartSeries, ChartView } from '#model/chart.ts';
import type { Status } from '#model/table.ts';

/** A point that can be drawn, with its place in the view. */
export interface Mark {
  series: number;
  tick: number;
  value: number;
  text: string;
  status: Status;
  low?: number;
  high?: number;
}

const isDrawable = (value: number | null | undefined): value is number =>
  typeof value === 'number' && Number.isFinite(value);

function toMark(point: ChartPoint, series: number, tick: number): Mark | undefined {
  if (!isDrawable(point.value)) return undefined;
  const mark: Mark = { series, tick, value: point.value, text: point.text, status: point.status };
  const { low, high } = point.interval ?? {};
  if (isDrawable(low) && isDrawable(high)) {
    mark.low = Math.min(low, high);
    mark.high = Math.max(low, high);
  }
  return mark;
}

/** Marks of one series, one slot per tick; an undefined slot is a gap. */
export function marksOf(view: ChartView, series: ChartSeries, index: number): (Mark | undefined)[] {
  return view.ticks.map((_, tick) => {
    const point = series.points[tick];
    return point && toMark(point, index, tick);
  });
}

/** Every mark of a chart, by series. */
export const allMarks = (view: ChartView): (Mark | undefined)[][] =>
  view.series.map((series, index) => marksOf(view, series, index));

export const isMark = (mark: Mark | undefined): mark is Mark => mark !== undefined;

/** Smallest and largest of the values and interval ends. */
export function valueExtent(marks: readonly Mark[]): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const mark of marks) {
    low = Math.min(low, mark.value, mark.low ?? mark.value);
    high = Math.max(high, mark.value, mark.high ?? mark.value);
  }
  return low <= high ? [low, high] : [0, 1];
}

/** Groups by a key, in order of first appearance. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

import type { ChartSeries, ChartView } from '#model/chart.ts';
import { tickPlaces } from './time-scale.ts';

/** How a line goes between two points: whole between actual values, dashed beside any other, not at all over a gap. */
export type Step = 'whole' | 'dashed' | 'none';

const isDrawn = (series: ChartSeries, tick: number): boolean => {
  const value = series.points[tick]?.value;
  return typeof value === 'number' && Number.isFinite(value);
};

/**
 * The step that passes between two neighbouring ticks. Ticks where nothing was due belong to the step around them,
 * so all parts of one step answer alike, whichever tick is asked about.
 */
export function stepAt(view: ChartView, series: ChartSeries, from: number, to: number): Step {
  let start = from;
  let end = to;
  while (start >= 0 && !isDrawn(series, start)) start -= 1;
  while (end < series.points.length && !isDrawn(series, end)) end += 1;
  const [first, last] = [series.points[start], series.points[end]];
  if (!first || !last) return 'none';
  if (series.points.slice(start + 1, end).some((point) => !point.isSkipped)) return 'none';
  const { places } = tickPlaces(view);
  const [low, high] = [places[start] ?? 0, places[end] ?? 0];
  if (view.breaks.some(({ position }) => position > low && position <= high)) return 'none';
  return first.status === 'actual' && last.status === 'actual' ? 'whole' : 'dashed';
}

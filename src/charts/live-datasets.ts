import type { ChartDataset, Point } from 'chart.js';
import type { ChartSeries, ChartView } from '#model/chart.ts';
import { isAcross, type LiveKind, type LiveSurface } from './live-surface.ts';
import { startsAtZero } from './packed-chart.ts';
import { seriesColour } from './palette.ts';
import { stepAt } from './steps.ts';
import { tickPlaces } from './time-scale.ts';

type LiveDataset = ChartDataset<LiveKind, (Point | number | null)[]>;

const isJoined = (view: ChartView, series: ChartSeries): boolean =>
  view.kind === 'before-after' ||
  (view.kind === 'line' && series.points.filter((point) => drawn(point.value) !== null).length >= 3);

const drawn = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null;

const pointShapes = {
  actual: 'circle',
  provisional: 'circle',
  estimate: 'rectRot',
  budget: 'rect',
  claim: 'triangle',
} as const;

function lineDataset(view: ChartView, series: ChartSeries, index: number, surface: LiveSurface): LiveDataset {
  const colour = surface.colour(seriesColour(index));
  const places = tickPlaces(view);
  const step = ({ p0DataIndex: from, p1DataIndex: to }: { p0DataIndex: number; p1DataIndex: number }) =>
    stepAt(view, series, from, to);
  const data = series.points.map((point, tick) => {
    const value = drawn(point.value);
    if (!places.isTime) return value;
    // A null y is a gap for Chart.js, though its types do not say so.
    return { x: places.places[tick] ?? 0, y: value } as Point;
  });
  return {
    type: 'line',
    label: series.label,
    data,
    // Only where nothing was due may a line pass an empty tick; `step` still breaks it at real gaps.
    spanGaps: series.points.some((point) => point.isSkipped),
    clip: 12,
    showLine: isJoined(view, series),
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: 2.5,
    pointRadius: series.points.length > 40 ? 2.5 : 4,
    pointHoverRadius: 6,
    pointHitRadius: 22,
    pointBorderWidth: 2,
    pointStyle: series.points.map((point) => pointShapes[point.status]),
    pointBackgroundColor: series.points.map((point) =>
      point.status === 'actual' ? colour : surface.colour('paper'),
    ),
    pointBorderColor: colour,
    segment: {
      borderDash: (context) => (step(context) === 'dashed' ? [5, 4] : undefined),
      borderColor: (context) => (step(context) === 'none' ? 'transparent' : undefined),
    },
  };
}

function barDataset(view: ChartView, series: ChartSeries, index: number, surface: LiveSurface): LiveDataset {
  const name = seriesColour(index);
  const places = tickPlaces(view);
  const data = series.points.map((point, tick) => {
    const value = drawn(point.value);
    return places.isTime && !isAcross(view) ? ({ x: places.places[tick] ?? 0, y: value } as Point) : value;
  });
  return {
    type: 'bar',
    label: series.label,
    data,
    base: 0,
    backgroundColor: series.points.map((point) => surface.areaFill(point.status, name)),
    borderColor: view.kind === 'stacked' ? surface.colour('paper') : surface.colour(name),
    borderWidth: series.points.map((point) =>
      view.kind === 'stacked' ? 0.5 : point.status === 'actual' ? 0 : 1.5,
    ),
    maxBarThickness: 54,
    categoryPercentage: 0.8,
    barPercentage: 0.92,
  };
}

/** One data set of Chart.js for each series, in the order of the view; one datum for each tick. */
export function liveDatasets(view: ChartView, surface: LiveSurface): LiveDataset[] {
  const dataset = startsAtZero(view.kind) ? barDataset : lineDataset;
  return view.series.map((series, index) => dataset(view, series, index, surface));
}

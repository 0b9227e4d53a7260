import type { ChartConfiguration, ChartDataset, ChartOptions, Point } from 'chart.js';
import type { ChartPoint, ChartSeries, ChartView } from '#model/chart.ts';
import type { Status } from '#model/table.ts';
import { startsAtZero, type LiveChart } from './packed-chart.ts';
import { wrapText } from './measure.ts';
import { seriesColour, type PaletteName } from './palette.ts';
import { stepAt } from './steps.ts';
import { tickPlaces, type TickPlaces } from './time-scale.ts';
import { buildValueFormat } from './value-format.ts';

/** What only a browser knows: colours as they are now, hatches as canvas patterns, wishes of the reader. */
export interface LiveSurface {
  colour: (name: PaletteName) => string;
  areaFill: (status: Status, name: PaletteName) => string | CanvasPattern;
  isStill: boolean;
  font: { family: string; size: number };
  /** Size of the drawing, for wrapping. */
  width: number;
  height: number;
}

type LiveKind = 'line' | 'bar';
export type LiveConfiguration = ChartConfiguration<LiveKind, (Point | number | null)[]>;
type LiveDataset = ChartDataset<LiveKind, (Point | number | null)[]>;

export const isAcross = (view: ChartView): boolean =>
  view.kind === 'bars' || (view.axis === 'category' && (view.kind === 'stacked' || view.kind === 'dots'));

/** True when the tick axis runs against the text: categories in Persian; time never does. */
export const isMirrored = (view: ChartView): boolean => view.locale === 'fa' && view.axis === 'category';

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

/** Bars on a time axis need half a bar's room beyond the first and last tick. */
function timeScale(view: ChartView, places: TickPlaces) {
  const sorted = [...places.places].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((place, index) => place - (sorted[index] ?? 0));
  const least = gaps.length > 0 ? Math.min(...gaps) : 365;
  const pad = startsAtZero(view.kind) ? least / 2 : (places.high - places.low || least) * 0.03;
  return {
    type: 'linear' as const,
    min: places.low - pad,
    max: places.high + pad,
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = places.places.map((value) => ({ value }));
    },
  };
}

function tickScale(view: ChartView, surface: LiveSurface) {
  const places = tickPlaces(view);
  const across = isAcross(view);
  const isShort = new Set(view.ticks.map((tick) => tick.shortLabel)).size === view.ticks.length;
  const room = surface.width * (across ? 0.36 : 0.9 / view.ticks.length);
  const rows = across && (surface.height - 70) / view.ticks.length < 36 ? 1 : 2;
  const labelAt = (index: number): string | string[] => {
    const tick = view.ticks[index];
    if (!tick) return '';
    if (view.axis === 'time') return isShort ? tick.shortLabel : tick.label;
    return wrapText(tick.label, surface.font.size, room, rows).lines;
  };
  const kind = places.isTime && !across ? timeScale(view, places) : { type: 'category' as const };
  return {
    ...kind,
    reverse: !across && isMirrored(view),
    position: across ? (view.locale === 'fa' ? ('right' as const) : ('left' as const)) : ('bottom' as const),
    stacked: view.kind === 'stacked',
    offset: kind.type === 'category',
    grid: { display: false },
    border: { display: false },
    ticks: {
      color: surface.colour(across ? 'ink' : 'ink-2'),
      font: surface.font,
      autoSkip: view.axis === 'time',
      maxRotation: 0,
      callback: (value: string | number, index: number) =>
        kind.type === 'linear' ? labelAt(places.places.indexOf(Number(value))) : labelAt(index),
    },
  };
}

function valueScale(chart: LiveChart, surface: LiveSurface) {
  const { view, axis, scale } = chart;
  const format = buildValueFormat(scale, view.locale);
  const across = isAcross(view);
  const isMirroredAxis = across && view.locale === 'fa';
  const step = Math.abs((axis.ticks[1] ?? axis.high) - (axis.ticks[0] ?? axis.low)) || 1;
  return {
    type: 'linear' as const,
    min: axis.low,
    max: axis.high,
    afterBuildTicks: (built: { ticks: { value: number }[] }) => {
      built.ticks = axis.ticks.map((value) => ({ value }));
    },
    reverse: isMirroredAxis,
    position: across ? ('top' as const) : ('left' as const),
    stacked: view.kind === 'stacked',
    grid: {
      color: ({ tick }: { tick?: { value: number } }) => surface.colour(tick?.value === 0 ? 'ink-2' : 'rule'),
    },
    border: { display: false },
    ticks: {
      color: surface.colour('ink-2'),
      font: surface.font,
      maxRotation: 0,
      callback: (value: string | number) => format.formatTick(Number(value), step),
    },
  };
}

/** A point in words, with its status, said once: "۳٬۳۰۹٬۷۲۰ پرونده (مقدماتی)". */
export function pointText(chart: LiveChart, point: ChartPoint | undefined): string {
  if (!point) return '';
  const mark = point.status === 'actual' ? '' : ` (${chart.statusWords[point.status]})`;
  return point.text.endsWith(mark) ? point.text : point.text + mark;
}

/** Lines above the plot: why it is cut, and the unit with a word on a cut axis. */
function headLines({ view, scale, axis, axisNotZero }: LiveChart, surface: LiveSurface): string[] {
  const isCut = axis.low > 0 || axis.high < 0;
  const unit = [scale.unit, isCut ? axisNotZero : ''].filter((part) => part !== '');
  const texts = [
    ...view.breaks.map(({ label }) => `┆ ${label}`),
    unit.join(view.locale === 'fa' ? '؛ ' : '; '),
  ];
  return texts.flatMap((text) => wrapText(text, surface.font.size, surface.width - 24, 3).lines);
}

function plugins(chart: LiveChart, surface: LiveSurface): NonNullable<ChartOptions<LiveKind>['plugins']> {
  const { view } = chart;
  const direction = { rtl: view.locale === 'fa', textDirection: view.locale === 'fa' ? 'rtl' : 'ltr' };
  return {
    legend: {
      ...direction,
      display: view.series.length > 1,
      align: 'start',
      // Above the unit; Chart.js reads the weight, its types do not name it.
      ...({ weight: 3000 } as object),
      labels: { color: surface.colour('ink'), font: surface.font, boxWidth: 12, boxHeight: 12 },
    },
    title: {
      display: true,
      text: headLines(chart, surface),
      align: isAcross(view) && view.locale === 'fa' ? 'end' : 'start',
      color: surface.colour('ink-2'),
      font: { ...surface.font, weight: 'normal' },
      padding: { top: 4, bottom: 8 },
    },
    tooltip: {
      ...direction,
      backgroundColor: surface.colour('ink'),
      titleColor: surface.colour('paper'),
      bodyColor: surface.colour('paper'),
      titleFont: { ...surface.font, weight: 'bold' },
      bodyFont: surface.font,
      callbacks: {
        title: (items) => view.ticks[items[0]?.dataIndex ?? -1]?.label ?? '',
        label: ({ dataset, datasetIndex, dataIndex }) => {
          const text = pointText(chart, view.series[datasetIndex]?.points[dataIndex]);
          return view.series.length > 1 ? `${dataset.label ?? ''}: ${text}` : text;
        },
      },
    },
  };
}

/**
 * The interactive twin of the static drawing: same order, colours, labels and gaps, as a Chart.js configuration.
 * Shape: dataset n is series n and index m is tick m, so that tooltips and keyboard read the view itself.
 */
export function buildChartOptions(chart: LiveChart, surface: LiveSurface): LiveConfiguration {
  const { view } = chart;
  const across = isAcross(view);
  const dataset = startsAtZero(view.kind) ? barDataset : lineDataset;
  const [x, y] = across
    ? [valueScale(chart, surface), tickScale(view, surface)]
    : [tickScale(view, surface), valueScale(chart, surface)];
  const options = {
    indexAxis: across ? 'y' : 'x',
    responsive: true,
    maintainAspectRatio: false,
    locale: view.locale === 'fa' ? 'fa-IR' : 'en',
    interaction: { mode: 'index', axis: across ? 'y' : 'x', intersect: false },
    layout: { padding: { left: across ? 24 : 4, right: across ? 4 : 24 } },
    plugins: plugins(chart, surface),
    scales: { x, y },
    ...(surface.isStill ? { animation: false } : {}),
  } as ChartOptions<LiveKind>;
  return {
    type: startsAtZero(view.kind) ? 'bar' : 'line',
    data: {
      labels: view.ticks.map((tick) => tick.label),
      datasets: view.series.map((series, index) => dataset(view, series, index, surface)),
    },
    options,
  };
}

import type { ChartView } from '#model/chart.ts';
import { isAcross, isMirrored, type LiveSurface } from './live-surface.ts';
import { wrapText } from './measure.ts';
import { startsAtZero, type LiveChart } from './packed-chart.ts';
import { tickPlaces, type TickPlaces } from './time-scale.ts';
import { buildValueFormat } from './value-format.ts';

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

/** The axes of a chart: ticks along the text or time, values across. */
export function liveScales(chart: LiveChart, surface: LiveSurface) {
  const [ticks, values] = [tickScale(chart.view, surface), valueScale(chart, surface)];
  return isAcross(chart.view) ? { x: values, y: ticks } : { x: ticks, y: values };
}

import type { ChartPoint, ChartView } from '#model/chart.ts';
import { statuses } from '#model/table.ts';
import { chartWords } from '#messages/chart-words.ts';
import { buildValueAxis } from './axes.ts';
import { chooseNumberScale } from './number-scale.ts';
import { startsAtZero, type PackedChart, type PackedPoint } from './packed-chart.ts';
import { valueExtent } from './points.ts';
import { createSheet } from './sheet.ts';
import { stackExtent } from './stack.ts';

function packPoint({ value, text, status, interval, isSkipped }: ChartPoint): PackedPoint {
  if (isSkipped) return 0;
  const kept = value !== null && Number.isFinite(value) ? value : null;
  if (interval) return [kept, text, statuses.indexOf(status), interval.low, interval.high];
  return status === 'actual' ? [kept, text] : [kept, text, statuses.indexOf(status)];
}

/** JSON of a chart for a script element; no "<" is left in it, so that no text can end the element. */
export function packChart(view: ChartView): string {
  const { series, ...rest } = view;
  const words = chartWords[view.locale];
  const sheet = createSheet(view, { name: 'live', width: 640, hasLiteralColours: false });
  const values = sheet.flat.map((mark) => mark.value);
  const extent = view.kind === 'stacked' ? stackExtent(sheet) : valueExtent(sheet.flat);
  const { low, high, ticks } = buildValueAxis(sheet, extent, startsAtZero(view.kind), 4);
  const packed: PackedChart = {
    // The page already prints these two.
    view: { ...rest, description: '', source: '' },
    series: series.map(({ key, label, points }) => {
      const packed = points.map(packPoint);
      return view.cells ? [key, label, packed, points.map(({ row = 0 }) => row)] : [key, label, packed];
    }),
    scale: chooseNumberScale(view, values),
    axis: { low, high, ticks },
    words: words.live,
    statusWords: words.status,
    axisNotZero: words.axisNotZero,
  };
  return JSON.stringify(packed).replaceAll('<', '\\u003c');
}

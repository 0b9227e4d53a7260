import type { ChartPoint, ChartView } from '#model/chart.ts';
import { statuses } from '#model/table.ts';
import { chartWords } from '#messages/chart-words.ts';
import { chooseNumberScale } from './number-scale.ts';
import type { PackedChart, PackedPoint } from './packed-chart.ts';
import { allMarks, isMark } from './points.ts';

function packPoint({ value, text, status, interval }: ChartPoint): PackedPoint {
  const kept = value !== null && Number.isFinite(value) ? value : null;
  if (interval) return [kept, text, statuses.indexOf(status), interval.low, interval.high];
  return status === 'actual' ? [kept, text] : [kept, text, statuses.indexOf(status)];
}

/** JSON of a chart for a script element; no "<" is left in it, so that no text can end the element. */
export function packChart(view: ChartView): string {
  const { series, ...rest } = view;
  const words = chartWords[view.locale];
  const values = allMarks(view)
    .flat()
    .filter(isMark)
    .map((mark) => mark.value);
  const packed: PackedChart = {
    // The page already prints these two.
    view: { ...rest, description: '', source: '' },
    series: series.map(({ key, label, points }) => [key, label, points.map(packPoint)]),
    scale: chooseNumberScale(view, values),
    words: words.live,
    statusWords: words.status,
  };
  return JSON.stringify(packed).replaceAll('<', '\\u003c');
}

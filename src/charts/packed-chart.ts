import type { ChartPoint, ChartView } from '#model/chart.ts';
import type { ChartKind } from '#model/dataset.ts';
import { statuses } from '#model/table.ts';
import type { ChartWords, LiveWords } from '#messages/chart-words.ts';
import type { NumberScale } from './number-scale.ts';

/** Kinds whose lengths are compared, and so start at zero. */
export const startsAtZero = (kind: ChartKind): boolean =>
  kind === 'columns' || kind === 'bars' || kind === 'stacked';

/** value, text as in the table, status (absent: actual), ends of the interval; 0 where nothing was due. */
export type PackedPoint =
  0 | [value: number | null, text: string, status?: number, low?: number, high?: number];

/** A chart as the browser receives it: its view, its number scale and the words it needs, in one language. */
export interface LiveChart {
  view: ChartView;
  scale: NumberScale;
  /** The value axis as the static drawing has it; it stays when series are switched off. */
  axis: { low: number; high: number; ticks: readonly number[] };
  words: LiveWords;
  statusWords: ChartWords['status'];
  axisNotZero: string;
}

export interface PackedChart extends Omit<LiveChart, 'view'> {
  view: Omit<ChartView, 'series'>;
  /** `rows` are those of the points' cells, 0 where there is none. */
  series: readonly [key: string, label: string, points: readonly PackedPoint[], rows?: readonly number[]][];
}

function unpackPoint(packed: PackedPoint): ChartPoint {
  if (packed === 0) return { value: null, text: '', status: 'actual', isSkipped: true };
  const [value, text, status = 0, low, high] = packed;
  const point: ChartPoint = { value, text, status: statuses[status] ?? 'actual' };
  if (low !== undefined && high !== undefined) point.interval = { low, high };
  return point;
}

const withRow = (point: ChartPoint, row: number | undefined): ChartPoint => (row ? { ...point, row } : point);

/** Reads what `packChart` wrote. Errors: throws on anything else. */
export function unpackChart(json: string): LiveChart {
  const { series, view, ...rest } = JSON.parse(json) as PackedChart;
  const unpacked = series.map(([key, label, points, rows]) => ({
    key,
    label,
    points: points.map((point, at) => withRow(unpackPoint(point), rows?.[at])),
  }));
  return { ...rest, view: { ...view, series: unpacked } };
}

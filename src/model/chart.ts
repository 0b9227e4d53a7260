import type { Locale } from './bilingual.ts';
import type { ChartKind } from './dataset.ts';
import type { Direction, Status, Timing } from './table.ts';

/**
 * One mark of a chart. `value` is null where nothing is drawn, and `text` then gives the reason in the reader's words.
 * A null breaks a line, unless `isSkipped`: nothing was due there, only another series has a point at that tick.
 */
export interface ChartPoint {
  value: number | null;
  isSkipped?: boolean;
  /** The value as the table prints it, unit included, e.g. "۱۴٬۵۸۰٬۱۸۸ نفر". */
  text: string;
  status: Status;
  /** 1-based row of its cell in the table that `ChartView.cells` names. */
  row?: number;
  /** Wilson interval, in the value's unit, where a sample size is known. */
  interval?: { low: number; high: number };
}

/** One place on the category or time axis. `position` is days since 1970-01-01, on time axes only. */
export interface ChartTick {
  key: string;
  label: string;
  /** For narrow axes; the same as `label` when nothing shorter is clear. */
  shortLabel: string;
  position?: number;
}

export interface ChartSeries {
  key: string;
  label: string;
  /** Same length and order as `ChartView.ticks`. */
  points: readonly ChartPoint[];
}

/**
 * Everything a chart shows, in one reader's language: the static SVG, the Chart.js upgrade and the text
 * description are all drawn from it, beside a table made of the same values.
 */
export interface ChartView {
  /** Unique on the page, ASCII; used for element ids. */
  id: string;
  locale: Locale;
  kind: ChartKind;
  title: string;
  /** One or two sentences that give a listener what a look would give. */
  description: string;
  /** Unit in words, e.g. "نفر"; printed once at the value axis. */
  unit: string;
  axis: 'time' | 'category';
  ticks: readonly ChartTick[];
  series: readonly ChartSeries[];
  direction: Direction;
  /** Definition changes on a time axis: lines are cut there and the reason is printed. */
  breaks: readonly { position: number; label: string }[];
  /**
   * Of a chart of money: the unit's code and what finds index and people of each point. A point's period is its tick
   * on a time axis, else `period`; `areas` are the places of series on a time axis, of ticks on the other.
   */
  money?: { unit: string; timing: Timing; period?: string; areas?: readonly string[] };
  /** How many of its figures are not drawn in the measure a reader chose, and why; where it is shown, this is too. */
  gaps?: string;
  /** Key of the tick that the drawing is about; bars of the others are paler. */
  emphasis?: string;
  /** The column that every point is a cell of, for the way from a point to its card. */
  cells?: { dataset: string; resource: string; column: string };
  /** "منبع: …" line under the chart. */
  source: string;
}

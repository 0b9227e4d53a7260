import type { ChartConfiguration, Point } from 'chart.js';
import type { ChartView } from '#model/chart.ts';
import type { Status } from '#model/table.ts';
import type { PaletteName } from './palette.ts';

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

export type LiveKind = 'line' | 'bar';
export type LiveConfiguration = ChartConfiguration<LiveKind, (Point | number | null)[]>;
export const isAcross = (view: ChartView): boolean =>
  view.kind === 'bars' || (view.axis === 'category' && (view.kind === 'stacked' || view.kind === 'dots'));

/** True when the tick axis runs against the text: categories in Persian; time never does. */
export const isMirrored = (view: ChartView): boolean => view.locale === 'fa' && view.axis === 'category';

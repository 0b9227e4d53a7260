import type { ChartView } from './chart.ts';

/** Whether a chart has a value; one without has nothing to draw or to bring to life. */
export const hasValues = ({ series }: ChartView): boolean =>
  series.some(({ points }) => points.some((point) => point.value !== null));

/** All that a chart needs, fetched in one piece when one is asked for. */
export { ChartFigure } from './chart-figure.tsx';
export { drawResult } from './draw-result.ts';

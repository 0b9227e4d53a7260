import type { Chart, Plugin } from 'chart.js';
import type { ChartView } from '#model/chart.ts';
import { isAcross, type LiveSurface } from './live-surface.ts';
import { seriesColour } from './palette.ts';

type Line = [x1: number, y1: number, x2: number, y2: number];

function strokeLines(context: CanvasRenderingContext2D, lines: readonly Line[]): void {
  context.beginPath();
  for (const [x1, y1, x2, y2] of lines) {
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
  }
  context.stroke();
}

function whiskerLines(chart: Chart, view: ChartView, series: number): Line[] {
  const across = isAcross(view);
  const scale = chart.scales[across ? 'x' : 'y'];
  const elements = chart.getDatasetMeta(series).data;
  return (view.series[series]?.points ?? []).flatMap((point, tick): Line[] => {
    const element = elements[tick];
    if (!scale || !element || !point.interval || point.value === null) return [];
    const low = scale.getPixelForValue(point.interval.low);
    const high = scale.getPixelForValue(point.interval.high);
    const at = across ? element.y : element.x;
    const whisker: Line[] = [low, high].map((end) => [at - 4, end, at + 4, end]);
    whisker.push([at, low, at, high]);
    return across ? whisker.map(([x1, y1, x2, y2]): Line => [y1, x1, y2, x2]) : whisker;
  });
}

/** Intervals as whiskers under the points, as in the static drawing. */
export function whiskerPlugin(view: ChartView, surface: LiveSurface): Plugin {
  return {
    id: 'whiskers',
    beforeDatasetsDraw(chart) {
      chart.ctx.save();
      chart.ctx.lineWidth = 1.5;
      for (const [series] of view.series.entries()) {
        if (!chart.isDatasetVisible(series)) continue;
        chart.ctx.strokeStyle = surface.colour(seriesColour(series));
        strokeLines(chart.ctx, whiskerLines(chart, view, series));
      }
      chart.ctx.restore();
    },
  };
}

/** Dashed uprights where a definition changed; the static drawing and the page say why. */
export function breakPlugin(view: ChartView, surface: LiveSurface): Plugin {
  return {
    id: 'breaks',
    beforeDatasetsDraw(chart) {
      const scale = chart.scales['x'];
      if (!scale || scale.type !== 'linear' || isAcross(view)) return;
      const { top, bottom } = chart.chartArea;
      const lines = view.breaks.map(({ position }): Line => {
        const x = scale.getPixelForValue(position);
        return [x, top, x, bottom];
      });
      chart.ctx.save();
      chart.ctx.strokeStyle = surface.colour('ink-2');
      chart.ctx.setLineDash([3, 3]);
      strokeLines(chart.ctx, lines);
      chart.ctx.restore();
    },
  };
}

import type { ChartOptions } from 'chart.js';
import type { ChartPoint } from '#model/chart.ts';
import { isAcross, type LiveKind, type LiveSurface } from './live-surface.ts';
import { wrapText } from './measure.ts';
import type { LiveChart } from './packed-chart.ts';

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

/** Legend, lines above the plot and tooltip of a chart. */
export function livePlugins(
  chart: LiveChart,
  surface: LiveSurface,
): NonNullable<ChartOptions<LiveKind>['plugins']> {
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

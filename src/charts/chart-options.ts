import type { ChartOptions } from 'chart.js';
import { liveDatasets } from './live-datasets.ts';
import { livePlugins } from './live-plugins.ts';
import { liveScales } from './live-scales.ts';
import { isAcross, type LiveConfiguration, type LiveKind, type LiveSurface } from './live-surface.ts';
import { startsAtZero, type LiveChart } from './packed-chart.ts';

/**
 * The interactive twin of the static drawing: same order, colours, labels and gaps, as a Chart.js configuration.
 * Shape: dataset n is series n and index m is tick m, so that tooltips and keyboard read the view itself.
 */
export function buildChartOptions(chart: LiveChart, surface: LiveSurface): LiveConfiguration {
  const { view } = chart;
  const across = isAcross(view);
  const options = {
    indexAxis: across ? 'y' : 'x',
    responsive: true,
    maintainAspectRatio: false,
    locale: view.locale === 'fa' ? 'fa-IR' : 'en',
    interaction: { mode: 'index', axis: across ? 'y' : 'x', intersect: false },
    layout: { padding: { left: across ? 24 : 4, right: across ? 4 : 24 } },
    plugins: livePlugins(chart, surface),
    scales: liveScales(chart, surface),
    ...(surface.isStill ? { animation: false } : {}),
  } as ChartOptions<LiveKind>;
  return {
    type: startsAtZero(view.kind) ? 'bar' : 'line',
    data: {
      labels: view.ticks.map((tick) => tick.label),
      datasets: liveDatasets(view, surface),
    },
    options,
  };
}

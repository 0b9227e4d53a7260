import type { ChartView } from '#model/chart.ts';
import { chartWords } from '#messages/chart-words.ts';
import { packChart } from './pack-chart.ts';
import { renderChart } from './render-chart.ts';
import { element, escapeXml } from './svg.ts';

/**
 * The static chart inside the element that src/islands/chart-upgrade.ts brings to life when asked.
 * Shape: goes into a `figure` whose caption and source the page writes; complete without scripts. A chart
 *        without values has nothing to bring to life and stays as it is.
 */
export function renderLiveChart(view: ChartView): string {
  const drawing = renderChart(view);
  if (view.series.every(({ points }) => points.every((point) => point.value === null))) return drawing;
  const words = chartWords[view.locale].live;
  const open = element('button', { type: 'button', class: 'chart-open' }, escapeXml(words.open));
  const message = '<p class="chart-message" role="status"></p>';
  const data = `<script type="application/json">${packChart(view)}</script>`;
  const tools = element('div', { class: 'chart-tools', 'data-pagefind-ignore': '' }, open);
  return element('tamin-chart', { 'data-failed': words.failed }, drawing + tools + message + data);
}

import { hasValues } from '#model/chart-values.ts';
import type { ChartView } from '#model/chart.ts';
import { chartWords } from '#messages/chart-words.ts';
import { packChart } from './pack-chart.ts';
import { renderChart } from './render-chart.ts';
import { element, escapeXml } from './svg.ts';

/**
 * The static chart inside the element that src/islands/chart-upgrade.ts brings to life when asked.
 * Shape: goes into a `figure` whose caption and source the page writes; complete without scripts. A chart
 *        without values has nothing to bring to life and stays as it is. With `dataHref` the values are fetched
 *        from there when asked for; those of money stand in the page, where a choice draws them again at once.
 */
export function renderLiveChart(view: ChartView, dataHref?: string): string {
  const drawing = renderChart(view);
  if (!hasValues(view)) return drawing;
  const words = chartWords[view.locale].live;
  const open = element('button', { type: 'button', class: 'chart-open' }, escapeXml(words.open));
  const message = '<p class="chart-message" role="status"></p>';
  const isFetched = dataHref !== undefined && !view.money;
  const data = isFetched ? '' : `<script type="application/json">${packChart(view)}</script>`;
  const tools = element('div', { class: 'chart-tools', 'data-search-ignore': '' }, open);
  const facts = { 'data-failed': words.failed, ...(isFetched ? { 'data-chart': dataHref } : {}) };
  return element('tamin-chart', facts, drawing + tools + message + data);
}

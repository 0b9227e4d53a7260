import type { Locale } from '#model/bilingual.ts';
import type { ChartView } from '#model/chart.ts';

/** A chart with nothing in it: for pictures that say why, and for sheets of text alone. */
export const emptyChart = (locale: Locale, title = '', source = ''): ChartView => ({
  id: 'empty',
  locale,
  kind: 'bars',
  title,
  description: source,
  unit: '',
  axis: 'category',
  ticks: [],
  series: [],
  direction: 'neutral',
  breaks: [],
  source,
});

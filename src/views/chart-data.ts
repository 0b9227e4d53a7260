import type { Catalogue } from '#model/catalogue.ts';
import type { Locale } from '#model/bilingual.ts';
import { hasValues } from '#model/chart-values.ts';
import type { ChartView } from '#model/chart.ts';
import type { Dataset } from '#model/dataset.ts';
import { measureCharts } from './measure-charts.ts';

/** Where the values of a chart of today's page stand, for the script that brings it to life. */
export const chartDataPath = (dataset: string, { id, locale }: ChartView): string =>
  `/data/${dataset}/charts/${id}.${locale}.json`;

/** Charts of a dataset's page whose values are fetched when a reader asks; those of money stand in the page. */
export function fetchedCharts({ places }: Catalogue, dataset: Dataset, locale: Locale): ChartView[] {
  return dataset.resources
    .filter(({ role }) => role === 'main')
    .flatMap((resource) => measureCharts({ dataset, resource, locale, places }))
    .flatMap(({ chart }) => (chart && !chart.money && hasValues(chart) ? [chart] : []));
}

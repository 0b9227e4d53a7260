import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '#catalogue';
import { packChart } from '#charts/pack-chart.ts';
import type { ChartView } from '#model/chart.ts';
import { locales } from '#model/bilingual.ts';
import { chartDataPath, fetchedCharts } from '#views/chart-data.ts';

interface Props {
  chart: ChartView;
}

/** The values of each chart, fetched when a reader brings it to life. */
export const getStaticPaths = (async () => {
  const catalogue = await getCatalogue();
  return catalogue.datasets.flatMap((dataset) =>
    locales.flatMap((locale) =>
      fetchedCharts(catalogue, dataset, locale).map((chart) => ({
        params: { name: dataset.name, file: chartDataPath(dataset.name, chart).split('/').at(-1) },
        props: { chart } satisfies Props,
      })),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(packChart(props.chart), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });

import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue, getLedger } from '#catalogue';
import type { Dataset, Resource } from '#model/dataset.ts';
import { cardFilePath } from '#model/figure-card.ts';
import { cardRows, figureCards } from '#views/figure-card-view.ts';

interface Props {
  dataset: Dataset;
  resource: Resource;
  rows: readonly number[];
}

/** What the cards of figures say, some hundred rows a file; fetched when a reader opens one. */
export const getStaticPaths = (async () => {
  const { datasets } = await getCatalogue();
  return datasets.flatMap((dataset) =>
    dataset.resources.flatMap((resource) => {
      const files = Map.groupBy(cardRows(resource), (row) =>
        cardFilePath(dataset.name, resource.name, row + 1),
      );
      return [...files].map(([path, rows]) => ({
        params: { name: dataset.name, file: path.split('/').at(-1) },
        props: { dataset, resource, rows } satisfies Props,
      }));
    }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props, site }) => {
  const base = (site?.href ?? '').replace(/\/$/u, '');
  const frame = { ...props, catalogue: await getCatalogue(), site: base, ledger: getLedger() };
  return new Response(JSON.stringify(figureCards(frame, props.rows)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};

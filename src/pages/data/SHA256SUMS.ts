import type { APIRoute } from 'astro';
import { getCatalogue } from '#catalogue';
import { datasetFiles } from '#exports/dataset-files.ts';

/** Fingerprints of all downloads, in the form `sha256sum --check` reads from the /data/ folder. */
export const GET: APIRoute = async () => {
  const { datasets, places } = await getCatalogue();
  const lines = datasets.flatMap((dataset) =>
    datasetFiles(dataset, places).map((file) => `${file.sha256}  ${dataset.name}/latest/${file.name}\n`),
  );
  return new Response(lines.join(''), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};

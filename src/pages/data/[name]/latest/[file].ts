import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '#catalogue';
import type { PublishedFile } from '#exports/dataset-files.ts';
import { datasetFiles } from '#exports/dataset-files.ts';

/** Every file a reader can download, at its permanent address. */
export const getStaticPaths = (async () => {
  const { datasets, places } = await getCatalogue();
  return datasets.flatMap((dataset) =>
    datasetFiles(dataset, places).map((file) => ({
      params: { name: dataset.name, file: file.name },
      props: { file },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) =>
  new Response(new Uint8Array(props.file.bytes), { headers: { 'Content-Type': props.file.mediaType } });

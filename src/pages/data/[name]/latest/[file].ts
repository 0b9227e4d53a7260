import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue, getLedger } from '#catalogue';
import type { PublishedFile } from '#exports/dataset-files.ts';
import { currentFiles } from '#views/current-release.ts';

/** Every file a reader can download, at its permanent address. */
export const getStaticPaths = (async () => {
  const catalogue = await getCatalogue();
  const files = await Promise.all(
    catalogue.datasets.map(async (dataset) =>
      (await currentFiles(catalogue, getLedger(), dataset)).map((file) => ({
        params: { name: dataset.name, file: file.name },
        props: { file },
      })),
    ),
  );
  return files.flat();
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) =>
  new Response(import.meta.env.DEV ? new Uint8Array(props.file.read()) : props.file.body(), { headers: { 'Content-Type': props.file.mediaType } });

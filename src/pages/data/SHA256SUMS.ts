import type { APIRoute } from 'astro';
import { getCatalogue, getLedger } from '#catalogue';
import { currentFiles } from '#views/current-release.ts';

/** Fingerprints of all downloads, in the form `sha256sum --check` reads from the /data/ folder. */
export const GET: APIRoute = async () => {
  const catalogue = await getCatalogue();
  const lines = await Promise.all(
    catalogue.datasets.map(async (dataset) =>
      (await currentFiles(catalogue, getLedger(), dataset)).map(
        (file) => `${file.sha256}  ${dataset.name}/latest/${file.name}\n`,
      ),
    ),
  );
  return new Response(lines.flat().join(''), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};

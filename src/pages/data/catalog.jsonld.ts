import type { APIRoute } from 'astro';
import { getCatalogue, getLedger } from '#catalogue';
import { dcatCatalogue } from '#views/dcat-view.ts';

/** The catalogue of all datasets and files (DCAT 3). */
export const GET: APIRoute = async ({ site }) => {
  const siteUrl = (site?.href ?? '').replace(/\/$/u, '');
  const catalogue = await dcatCatalogue(await getCatalogue(), getLedger(), siteUrl);
  return new Response(`${JSON.stringify(catalogue, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
};

import type { APIRoute } from 'astro';
import { getCatalogue } from '#catalogue';
import { measuresView } from '#views/measures-view.ts';

/** Price index and numbers of people by period, for whoever converts the site's amounts; its own pages ask for it on use. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(measuresView(await getCatalogue()))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

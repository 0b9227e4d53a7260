import type { APIRoute } from 'astro';
import { getCatalogue } from '#catalogue';
import { openApi } from '#views/openapi-view.ts';

/** Describes the static files as an API. */
export const GET: APIRoute = async ({ site }) =>
  new Response(
    `${JSON.stringify(openApi(await getCatalogue(), (site?.href ?? '').replace(/\/$/u, '')), null, 1)}\n`,
    { headers: { 'Content-Type': 'application/json; charset=utf-8' } },
  );

import type { APIRoute } from 'astro';
import { getCatalogue, getLedger } from '#catalogue';
import { filesList } from '#views/data-index.ts';

/** Every current download with its size and fingerprint. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(await filesList(await getCatalogue(), getLedger()))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

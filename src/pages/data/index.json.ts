import type { APIRoute } from 'astro';
import { getCatalogue, getLedger } from '#catalogue';
import { dataIndex } from '#views/data-index.ts';

/** All datasets and their tables: where a program begins. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(dataIndex(await getCatalogue(), getLedger()))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

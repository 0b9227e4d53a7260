import type { APIRoute } from 'astro';
import { getCatalogue, getLedger } from '#catalogue';
import { verifyIndex } from '#views/verify-view.ts';

/** What the page that verifies needs to judge a file by its hash: every content ever published, release by release. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await verifyIndex(await getCatalogue(), getLedger())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

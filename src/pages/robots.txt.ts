import type { APIRoute } from 'astro';

/** Everything is public; crawlers are told where the list of pages is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n`);

import type { APIRoute } from 'astro';
import { getCatalogue, getLedger } from '#catalogue';
import type { Locale } from '#model/bilingual.ts';
import { atomXml, siteFeed } from '#views/updates/feed.ts';
import { localePaths } from '../../_locales.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) => {
  const catalogue = await getCatalogue();
  const siteUrl = (site?.href ?? '').replace(/\/$/u, '');
  const feed = siteFeed({ ledger: getLedger(), site: catalogue.site, locale, siteUrl });
  return new Response(atomXml(feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};

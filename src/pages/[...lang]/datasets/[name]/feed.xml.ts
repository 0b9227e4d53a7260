import type { APIRoute } from 'astro';
import { getCatalogue, getLedger } from '#catalogue';
import type { Locale } from '#model/bilingual.ts';
import { atomXml, datasetFeed } from '#views/updates/feed.ts';
import { knownDatasets, type KnownDataset } from '#views/updates/known-datasets.ts';
import { itemPaths } from '../../../_locales.ts';

export const getStaticPaths = async () =>
  itemPaths('name', knownDatasets(await getCatalogue(), getLedger()), ({ name }) => name);

export const GET: APIRoute<{ locale: Locale; item: KnownDataset }> = async ({ props, site }) => {
  const { locale, item } = props;
  const catalogue = await getCatalogue();
  const siteUrl = (site?.href ?? '').replace(/\/$/u, '');
  const context = { ledger: getLedger(), site: catalogue.site, locale, siteUrl };
  return new Response(atomXml(datasetFeed(context, item.name, item.title(locale))), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};

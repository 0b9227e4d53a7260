import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '#catalogue';
import type { Locale } from '#model/bilingual.ts';
import { searchFiguresView } from '#views/search-figures-view.ts';

/** The figures a search may answer with; fetched when a query names a year or asks how many. */
export const getStaticPaths = (async () => {
  const { site } = await getCatalogue();
  return site.locales.map((locale) => ({ params: { locale }, props: { locale } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(`${JSON.stringify(searchFiguresView(await getCatalogue(), props.locale))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

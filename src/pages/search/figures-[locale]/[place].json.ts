import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '#catalogue';
import type { Locale } from '#model/bilingual.ts';
import { isProvince, type PlaceEntry } from '#model/reference.ts';
import { searchPlaceFiguresView } from '#views/search-place-figures-view.ts';

/** The figures of one province that a search may answer with; fetched when a query names it. */
export const getStaticPaths = (async () => {
  const { site, places } = await getCatalogue();
  return site.locales.flatMap((locale) =>
    places
      .filter(isProvince)
      .map((item) => ({ params: { locale, place: item.slug }, props: { locale, item } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale; item: PlaceEntry }> = async ({ props: { locale, item } }) =>
  new Response(`${JSON.stringify(searchPlaceFiguresView(await getCatalogue(), item, locale))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

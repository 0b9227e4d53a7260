import type { ContentPage } from '#model/content.ts';
import { themes } from '#model/dataset.ts';
import { posterKinds } from '#model/poster.ts';
import type { PlaceEntry } from '#model/reference.ts';

/** Addresses the site always has (DESIGN §4), without language. */
const fixed = [
  '/',
  '/datasets/',
  '/places/',
  '/ups-and-downs/',
  '/years/',
  '/report/',
  '/report/check/',
  '/report/prepare/',
  '/report/prepare/blank/',
  '/report/safety/',
  '/report/rights/',
  '/report/channels/',
  '/report/posters/',
  '/questions/',
  '/glossary/',
  '/developers/',
  '/methods/',
  '/about/',
  '/privacy/',
  '/accessibility/',
  '/updates/',
  '/updates/feed.xml',
  '/updates/calendar/',
  '/updates/calendar.ics',
  '/updates/problems/',
  '/verify/',
  '/search/',
  '/guidance/errors/',
  '/data/catalog.jsonld',
  '/data/files.json',
  '/data/index.json',
  '/data/openapi.json',
  '/data/manifest.json',
  '/data/SHA256SUMS',
];

/** Every address a page of text may link to, as far as the data folder decides it. */
export function knownPages(
  pages: readonly ContentPage[],
  { datasetNames, places }: { datasetNames: readonly string[]; places: readonly PlaceEntry[] },
): ReadonlySet<string> {
  return new Set([
    ...fixed,
    ...themes.map((theme) => `/topics/${theme}/`),
    ...datasetNames.flatMap((name) => [`/datasets/${name}/`, `/datasets/${name}/explore/`]),
    ...places.flatMap((place) => pagesOfPlace(place, places)),
    ...posterKinds.flatMap((kind) => [`/report/posters/${kind}/`, `/report/posters/${kind}/a3/`]),
    ...pages.filter(({ said }) => !said).map(({ path }) => addressOf(path)),
  ]);
}

/** A province has a page and a sheet for paper; an office has a page below its province's. */
function pagesOfPlace({ code, slug, parent }: PlaceEntry, places: readonly PlaceEntry[]): string[] {
  if (code === 'IR') return [];
  if (parent === undefined) return [`/places/${slug}/`, `/places/${slug}/sheet/`];
  const province = places.find((place) => place.code === parent);
  return province ? [`/places/${province.slug}/${slug}/`] : [];
}

/** "report/kinds/bribe" → "/report/bribe/", "pages/about" → "/about/", "report/index" → "/report/". */
export function addressOf(path: string): string {
  const slug = path.replace(/^report\/kinds\//u, 'report/').replace(/^pages\//u, '');
  return `/${slug.replace(/(?:^|\/)index$/u, '')}/`.replace('//', '/');
}

/** Years, maps, data files and downloads are made from data at build time and are left to the link test of the built site. */
export function isPage(target: string, pages: ReadonlySet<string>): boolean {
  const [path = ''] = target.split(/[?#]/u);
  return (
    pages.has(path) ||
    /^\/(?:years\/\d{4}\/|places\/by\/[a-z0-9-]+\/|data\/[a-z0-9-]+\/|guidance\/errors\/[a-z0-9-]+\/)/u.test(
      path,
    )
  );
}

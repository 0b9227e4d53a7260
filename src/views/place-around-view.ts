import type { Locale } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { isProvince, officeKinds, type PlaceEntry } from '#model/reference.ts';
import { placeWords } from '#messages/place-words.ts';
import { href } from '#text/address.ts';
import { officePath, placePath } from './links.ts';

export interface PlaceLinkView {
  href: string;
  name: string;
}

/** Where a reader goes from a province: its neighbours, its offices, and the provinces beside it in the alphabet. */
export interface PlaceAroundView {
  neighbours: readonly PlaceLinkView[];
  previous: PlaceLinkView;
  next: PlaceLinkView;
  offices: readonly { kind: string; links: readonly PlaceLinkView[] }[];
}

const byName =
  (locale: Locale) =>
  (a: { name: string }, b: { name: string }): number =>
    a.name.localeCompare(b.name, locale);

/** All provinces in alphabetical order of the reader's language. */
export function provinceLinks({ places }: Pick<Catalogue, 'places'>, locale: Locale): PlaceLinkView[] {
  return places
    .filter(isProvince)
    .map((place) => provinceLink(place, locale))
    .sort(byName(locale));
}

const provinceLink = ({ slug, name }: PlaceEntry, locale: Locale): PlaceLinkView => ({
  href: href(locale, placePath(slug)),
  name: name[locale],
});

export function placeAround({ places }: Catalogue, place: PlaceEntry, locale: Locale): PlaceAroundView {
  const links = provinceLinks({ places }, locale);
  const own = provinceLink(place, locale);
  const at = links.findIndex((link) => link.href === own.href);
  const neighbours = places.filter(({ code }) => place.neighbours?.includes(code));
  const offices = places.filter(({ parent }) => parent === place.code);
  const groups = officeKinds.map((kind) => ({
    kind: placeWords[locale].officeKinds[kind],
    links: offices
      .filter((office) => office.kind === kind)
      .map(({ slug, name }) => ({ href: href(locale, officePath(place.slug, slug)), name: name[locale] }))
      .sort(byName(locale)),
  }));
  return {
    neighbours: neighbours.map((one) => provinceLink(one, locale)).sort(byName(locale)),
    previous: links.at(at - 1) ?? own,
    next: links[(at + 1) % links.length] ?? own,
    offices: groups.filter(({ links: own }) => own.length > 0),
  };
}

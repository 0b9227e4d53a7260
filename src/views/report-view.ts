import type { Locale } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { kindCategories, type ContentPage, type KindCategory } from '#model/content.ts';
import type { Channel } from '#model/site.ts';
import { contentPage, contentView, type ContentView } from './content-view.ts';

const folder = 'report/kinds/';

export interface KindLink {
  slug: string;
  path: string;
  title: string;
  summary: string;
  category: KindCategory;
}

export interface KindView extends ContentView {
  slug: string;
  category: KindCategory;
  /** Where to go first. */
  door: Channel;
  /** Ids of the doors that no source names for this kind. */
  inferred: readonly string[];
  otherDoors: readonly Channel[];
  related: readonly KindLink[];
}

export type KindPage = ContentPage & { kind: NonNullable<ContentPage['kind']> };

const isKind = (page: ContentPage): page is KindPage =>
  page.path.startsWith(folder) && page.kind !== undefined;
const slugOf = (page: ContentPage): string => page.path.slice(folder.length);

function kindLink(page: KindPage): KindLink {
  const { title, summary, category } = page.kind;
  const slug = slugOf(page);
  return { slug, path: `/report/${slug}/`, title, summary, category };
}

/** Every kind of violation, objection and crime in one language, in the order of their numbers. */
export function kindLinks({ content }: Catalogue, locale: Locale): KindLink[] {
  return content
    .filter(isKind)
    .filter((page) => page.locale === locale)
    .sort((a, b) => a.kind.order - b.kind.order)
    .map(kindLink);
}

/** The kinds under their three headings; a heading without kinds is left out. */
export function kindGroups(
  catalogue: Catalogue,
  locale: Locale,
): { category: KindCategory; kinds: KindLink[] }[] {
  const kinds = kindLinks(catalogue, locale);
  return kindCategories
    .map((category) => ({ category, kinds: kinds.filter((kind) => kind.category === category) }))
    .filter((group) => group.kinds.length > 0);
}

/** The page of one kind. Errors: throws on an unknown slug, channel or related kind. */
export function kindView(catalogue: Catalogue, slug: string, locale: Locale): KindView {
  const page = kindPageOf(catalogue, slug, locale);
  const [door, ...otherDoors] = page.kind.channels.map((id) => channelById(catalogue, id));
  if (!door) throw new Error(`${page.file} names no channel.`);
  const all = kindLinks(catalogue, locale);
  const related = page.kind.related.flatMap((name) => all.filter((kind) => kind.slug === name));
  return {
    ...contentView(catalogue, page.path, locale),
    slug,
    category: page.kind.category,
    door,
    inferred: page.kind.inferred,
    otherDoors,
    related,
  };
}

/** The content page of a kind. Errors: throws on an unknown slug. */
export function kindPageOf(catalogue: Catalogue, slug: string, locale: Locale): KindPage {
  const page = contentPage(catalogue, folder + slug, locale);
  if (!isKind(page)) throw new Error(`${page.file} has no front matter of a kind.`);
  return page;
}

/** Finds an official channel. Errors: throws on an unknown id. */
export function channelById({ site }: Catalogue, id: string): Channel {
  const channel = site.channels.find((candidate) => candidate.id === id);
  if (!channel) throw new Error(`data/site.json has no channel "${id}".`);
  return channel;
}

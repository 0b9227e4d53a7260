import type { Locale } from '#model/bilingual.ts';
import { themes } from '#model/dataset.ts';
import type { GlossaryTerm, PlaceEntry, SynonymEntry } from '#model/reference.ts';
import type { HeadPage, SearchWordsFile, Synonym } from '#model/search-words.ts';
import { dataWords } from '#messages/data-words.ts';
import { pageKinds, searchWords, type PageKind } from '#messages/search-words.ts';
import { href } from '#text/address.ts';
import { indexTokens } from '#text/search-terms.ts';
import { citiesOf } from '#pipeline/cities.ts';
import { buildHeadIndex } from './head-index.ts';
import type { SearchPage } from './search-page.ts';
import { nearestWord } from './spelling.ts';

/** Reference tables that help to understand queries. */
export interface SearchReference {
  synonyms: readonly SynonymEntry[];
  glossary: readonly GlossaryTerm[];
  places: readonly PlaceEntry[];
}

/** More pages than these are found by the full text; the list has to stay small enough to be fetched for every search. */
const mostPages = 400;
const mostHeadings = 40;
const mostWords = 4_000;
/** A heading on more pages than these says nothing about one of them. */
const commonHeading = 0.08;

/** What is asked for most stands first, and is kept where there is too much. */
const order: readonly PageKind[] = [
  'guidance',
  'question',
  'topic',
  'page',
  'dataset',
  'place',
  'year',
  'glossary',
];

/** Pages that repeat another one for a moment or a version: the full text has them. */
const isRepeat = ({ url, kind }: SearchPage): boolean =>
  kind === 'data-help' || /\/(?:changes|by\/[^/]+\/[^/]+|updates\/\d[^/]*)\/$/u.test(url);

function headingCounts(pages: readonly SearchPage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { blocks } of pages) {
    const words = new Set(
      blocks.filter(({ level }) => level > 0).flatMap(({ text }) => indexTokens(text).split(' ')),
    );
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function headOf(page: SearchPage, other: string | undefined, isRare: (word: string) => boolean): HeadPage {
  const { url, title, kind, theme, period, description, keywords } = page;
  const known = new Set(indexTokens([title, keywords, description].join(' . ')).split(' '));
  const headings = page.blocks
    .filter(({ level }) => level > 0)
    .flatMap(({ text }) => indexTokens(text).split(' '))
    .filter((word) => word !== '' && !known.has(word) && isRare(word));
  return {
    url,
    title,
    kind,
    ...(theme ? { theme } : {}),
    ...(period ? { period } : {}),
    ...(description ? { description } : {}),
    ...(keywords ? { keywords } : {}),
    ...(other && other !== title ? { other } : {}),
    ...(headings.length > 0 ? { headings: [...new Set(headings)].slice(0, mostHeadings).join(' ') } : {}),
  };
}

const withoutLanguage = (url: string): string => url.replace(/^\/en\//u, '/');

function glossaryHeads(glossary: readonly GlossaryTerm[], locale: Locale): HeadPage[] {
  return glossary.map(({ id, term, definition, variants }) => ({
    url: `${href(locale, '/glossary/')}#${id}`,
    title: term[locale],
    kind: 'glossary',
    description: definition[locale],
    ...(variants.length > 0 ? { keywords: variants.join('، ') } : {}),
  }));
}

const synonymsIn = (entries: readonly SynonymEntry[], locale: Locale): Synonym[] =>
  entries.flatMap(({ said, meant }) =>
    meant[locale] === '' ? [] : said[locale].map((one) => ({ said: one, meant: meant[locale] })),
  );

/** Cities lead to their province. */
const cities = (places: readonly PlaceEntry[], locale: Locale): Synonym[] =>
  locale === 'en'
    ? []
    : places.flatMap(({ code, name }) => citiesOf(code).map((said) => ({ said, meant: name.fa })));

/** Words of the texts that a browser would take for slips of known words, the words of most pages first. */
function mistakable(pages: readonly SearchPage[], file: SearchWordsFile): string {
  const index = buildHeadIndex(file);
  const counts = new Map<string, number>();
  for (const { blocks } of pages) {
    const words = new Set(blocks.flatMap(({ text }) => indexTokens(text).split(' ')));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(
      ([word]) => word.length > 3 && !index.postings.has(word) && nearestWord(word, index) !== undefined,
    )
    .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word)
    .sort()
    .join(' ');
}

/**
 * Builds what a browser needs to understand queries in one language and to answer most of them by titles.
 * Shape:  pages by kind and then by address, 400 at most; the glossary's terms stand for its page.
 */
export function buildSearchWords(
  all: readonly SearchPage[],
  { synonyms, glossary, places }: SearchReference,
  locale: Locale,
): SearchWordsFile {
  const pages = all.filter((page) => page.locale === locale);
  const heads = pages
    .filter((page) => !isRepeat(page))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const counts = headingCounts(heads);
  const isRare = (word: string) => (counts.get(word) ?? 0) <= Math.max(2, heads.length * commonHeading);
  const others = new Map(
    all.filter((page) => page.locale !== locale).map(({ url, title }) => [withoutLanguage(url), title]),
  );
  const { kinds } = searchWords[locale];
  const file = {
    pages: [
      ...heads.slice(0, mostPages).map((page) => headOf(page, others.get(withoutLanguage(page.url)), isRare)),
      ...glossaryHeads(glossary, locale),
    ],
    synonyms: [...synonymsIn(synonyms, locale), ...cities(places, locale)],
    words: '',
    kinds: Object.fromEntries(pageKinds.map((kind) => [kind, kinds[kind]])),
    themes: Object.fromEntries(themes.map((theme) => [theme, dataWords[locale].themes[theme]])),
  };
  return { ...file, words: mistakable(pages, file) };
}

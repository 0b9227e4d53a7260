import type { HeadPage, SearchWordsFile } from '#model/search-words.ts';
import { gluedPairs, indexTokens, queryTerms } from '#text/search-terms.ts';

/** How much a word in each part of a page says about what the page is about. */
const weights = { title: 3, keywords: 2.4, other: 2, description: 1.1, headings: 0.9, period: 0.7 };
const glued = 0.95;

/** Word → page number → weight of the best part that has it. */
export type Postings = ReadonlyMap<string, ReadonlyMap<number, number>>;

export interface SynonymPhrase {
  said: readonly string[];
  meant: readonly string[];
}

/** The short list of pages, ready to be asked. */
export interface HeadIndex {
  pages: readonly HeadPage[];
  /** Of each page the words of its title, then of each keyword. */
  names: readonly (readonly (readonly string[])[])[];
  postings: Postings;
  /** All words, sorted, for beginnings. */
  words: readonly string[];
  /** Words of the full text that are no slips of the words above. */
  textWords: ReadonlySet<string>;
  /** By the first word of what is said. */
  synonyms: ReadonlyMap<string, readonly SynonymPhrase[]>;
  /** All words of what is said. */
  saidWords: ReadonlySet<string>;
}

const tokens = (text: string): string[] => indexTokens(text).split(' ').filter(Boolean);
const phrases = (text: string): string[] => text.split(/[,،؛;]/u);

/** «۱۳۹۵–۱۴۰۲» is found by every year in it. */
export function yearsWithin(period: string): string[] {
  const years = tokens(period)
    .map(Number)
    .filter((year) => year > 1200 && year < 2200);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || last < first || last - first > 150) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function wordsOf(page: HeadPage): [string, number][] {
  const { title, keywords = '', description = '', headings = '', period = '', other = '' } = page;
  const weighted = (words: readonly string[], weight: number) =>
    words.map((word): [string, number] => [word, weight]);
  const known = phrases(keywords);
  return [
    ...weighted(yearsWithin(period), weights.period),
    ...weighted(headings.split(' '), weights.headings),
    ...weighted(tokens(description), weights.description),
    ...weighted(tokens(other), weights.other),
    ...weighted(known.flatMap(tokens), weights.keywords),
    ...weighted(
      known.flatMap((phrase) => gluedPairs(phrase).split(' ')),
      weights.keywords * glued,
    ),
    ...weighted(gluedPairs(title).split(' '), weights.title * glued),
    ...weighted(tokens(title), weights.title),
  ];
}

function readSynonyms(file: SearchWordsFile): Map<string, SynonymPhrase[]> {
  const byFirst = new Map<string, SynonymPhrase[]>();
  for (const { said, meant } of file.synonyms) {
    const phrase = { said: queryTerms(said), meant: queryTerms(meant) };
    const [first] = phrase.said;
    if (first === undefined || phrase.meant.length === 0) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return byFirst;
}

/** Makes the short list searchable. Shape: pages keep their order, which settles ties. */
export function buildHeadIndex(file: SearchWordsFile): HeadIndex {
  const postings = new Map<string, Map<number, number>>();
  for (const [number, page] of file.pages.entries()) {
    for (const [word, weight] of wordsOf(page)) {
      if (word === '') continue;
      const pages = postings.get(word) ?? new Map<number, number>();
      postings.set(word, pages);
      pages.set(number, Math.max(weight, pages.get(number) ?? 0));
    }
  }
  const synonyms = readSynonyms(file);
  return {
    pages: file.pages,
    names: file.pages.map(({ title, keywords = '' }) =>
      [title, ...phrases(keywords)].map((name) => [...new Set(tokens(name))]),
    ),
    postings,
    words: [...postings.keys()].sort(),
    textWords: new Set(file.words.split(' ')),
    synonyms,
    saidWords: new Set([...synonyms.values()].flat().flatMap(({ said }) => said)),
  };
}

/** Words that begin with a text, in order; its own position by binary search. */
export function wordsFrom({ words }: HeadIndex, start: string, most: number): string[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; found.length < most && words[at]?.startsWith(start); at++) found.push(words[at] ?? '');
  return found;
}

import type { TextPage } from '#model/search-text.ts';
import type { HeadPage, SearchWordsFile } from '#model/search-words.ts';
import { indexTokens } from '#text/search-terms.ts';
import type { HeadIndex } from './head-index.ts';
import { rankHeads, type RankedHead } from './rank-heads.ts';
import { isKnown, isYear, type Term } from './read-terms.ts';
import { understandQuery, type Reading } from './understand-query.ts';

/** What the short list of pages says to a query. */
export interface HeadAnswer {
  reading: Reading;
  /** Best first; of the glossary's terms at most a few. */
  heads: readonly RankedHead[];
  /** Some word is known to no title, keyword or summary: the full text has to be asked too. */
  needsText: boolean;
}

const mostTerms = 3;

/** Is the page of the kind, or of the theme, that was chosen? "" is everywhere. */
const isWithin = ({ kind, theme }: HeadPage, scope: string): boolean =>
  scope === '' || kind === scope || theme === scope;

/** A year that no page has is told by the figures: pages of the subject are found without it. */
const subjectsOf = ({ terms }: Reading): readonly Term[] => {
  const known = terms.filter((term) => isKnown(term) || !isYear(term.asked));
  return known.length > 0 ? known : terms;
};

/**
 * Answers a query by titles, keywords and summaries.
 * Shape:  `heads` is empty when none has anything of it; of a query with unknown words the rest has to be in a name.
 */
export function answerByHeads(query: string, index: HeadIndex, scope = ''): HeadAnswer {
  const reading = understandQuery(query, index);
  const ranked = rankHeads(reading, index).filter(({ page }) => isWithin(page, scope));
  const terms = ranked.filter(({ page }) => page.url.includes('#')).slice(mostTerms);
  const listed = ranked.filter((head) => !terms.includes(head));
  const isWhole = subjectsOf(reading).every(isKnown);
  const heads = isWhole ? listed : listed.filter(({ isNamed }) => isNamed);
  return { reading, heads, needsText: heads.length === 0 || !isWhole };
}

/** A page of the short list as a result shows it. */
export function shownHead(
  page: HeadPage,
  { kinds, themes }: Pick<SearchWordsFile, 'kinds' | 'themes'>,
): TextPage {
  const { url, title, kind, theme, period = '', description = '', keywords = '' } = page;
  const meta = { title, description, period, keywords };
  return {
    raw_url: url,
    content: '',
    meta: { ...meta, kind: kinds[kind] ?? '', theme: theme ? (themes[theme] ?? '') : '' },
  };
}

/** What a word was understood as, as far as marking goes. */
interface Markable {
  asked: string;
  options: readonly { words: readonly string[] }[];
}

/** Words of a saying are marked beside each other only: «شده» of «بیمه شده» stands in every other sentence. */
const neighbours = (words: readonly string[]): string[] =>
  words.length === 1 ? [...words] : words.slice(1).map((word, at) => `${words[at] ?? ''}${word}`);

/** The words a result marks: what was asked for, and what was understood by it. */
export function wordsToMark({ terms }: { terms: readonly Markable[] }): string[] {
  return [
    ...new Set(
      terms.flatMap(({ asked, options }) => [
        asked,
        ...options
          .filter(({ words }) => !words.every((word) => word.startsWith(asked)))
          .flatMap(({ words }) => neighbours(words)),
      ]),
    ),
  ];
}

/** Has its name a word of the query, so that the page is near it even if no page has all of its words? */
export function isNamedBy({ meta }: TextPage, { terms }: Reading): boolean {
  const name = new Set(indexTokens([meta.title, meta.keywords, meta.theme].join(' . ')).split(' '));
  return terms.some(
    ({ asked, options }) =>
      name.has(asked) || options.some(({ words }) => words.some((word) => name.has(word))),
  );
}

const halfOfQuery = 0.5;

/** Does the best page answer at least half of the query? Then it may stand first before the full text is asked. */
export const isStrong = ([best]: readonly RankedHead[]): boolean => (best?.coverage ?? 0) >= halfOfQuery;

/**
 * Joins what the full text found with what the short list knows. A strong short list keeps its place, so that nothing
 * moves under a reader's eyes; else pages that have all words stand first, those with the better titles before others.
 * Shape:  addresses best first, each once; `isNearest` where the texts have only some of the words.
 */
export function mergeAnswers(
  heads: readonly RankedHead[],
  texts: readonly string[],
  isNearest: boolean,
): string[] {
  const scores = new Map(heads.map(({ page, score }) => [page.url, score]));
  const ranked = texts.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  const known = heads.map(({ page }) => page.url);
  return [...new Set(isNearest || isStrong(heads) ? [...known, ...ranked] : [...ranked, ...known])];
}

/** What to ask the full text for: the query as it was understood, without the words around a question. */
export const textQuery = (reading: Reading): string =>
  subjectsOf(reading)
    .map(({ asked }) => asked)
    .join(' ');

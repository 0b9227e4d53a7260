import type { TextPage } from '#model/search-text.ts';
import { queryTerms, queryVariants } from '#text/search-terms.ts';
import { scopeToken } from './scope.ts';

/** A page that has all words of a query, with its words fetched when they are asked for. */
export interface Hit {
  id: string;
  /** Below 20 for one word, however many pages there are. */
  score: number;
  data: () => Promise<TextPage>;
}

/** Finds pages that have all the words, or words that begin with them, best first; words are folded already. */
export interface SearchEngine {
  search: (query: string) => Promise<readonly Hit[]>;
}

export interface Found {
  hits: readonly Hit[];
  /** No page has all the words; these have some. */
  isNearest: boolean;
}

const few = 3;
/** A page with two of the words stands before every page with one. */
const wordShare = 20;

/** Pages that have some of the words: the sum of what each word finds alone, best first. */
async function nearest(search: (query: string) => Promise<readonly Hit[]>, terms: readonly string[]) {
  const sums = new Map<string, Hit>();
  for (const term of terms) {
    for (const hit of await search(term)) {
      const known = sums.get(hit.id);
      sums.set(hit.id, { ...hit, score: hit.score + (known ? known.score + wordShare : 0) });
    }
  }
  return [...sums.values()].sort((a, b) => b.score - a.score);
}

/**
 * Finds pages in any spelling: the folded query first; with few hits also the query with neighbouring words
 * glued; with none the pages that have some of the words.
 * Shape:  hits best first, each page once; `scope` is a kind of page, a theme, or "" for all.
 */
export async function findPages(engine: SearchEngine, query: string, scope = ''): Promise<Found> {
  const within = scope && new Set((await engine.search(scopeToken(scope))).map(({ id }) => id));
  const search = async (text: string) =>
    (await engine.search(text)).filter(({ id }) => !within || within.has(id));
  const [first, ...glued] = queryVariants(query);
  if (first === undefined) return { hits: [], isNearest: false };
  const hits = [...(await search(first))];
  for (const variant of hits.length < few ? glued : []) {
    const others = await search(variant);
    hits.push(...others.filter(({ id }) => hits.every((hit) => hit.id !== id)));
  }
  const terms = queryTerms(query).slice(0, 6);
  if (hits.length > 0 || terms.length < 2) return { hits, isNearest: false };
  return { hits: await nearest(search, terms), isNearest: true };
}

import { scopeToken } from './scope.ts';
import { gluedPairs, indexTokens, queryTerms, queryVariants } from '#text/search-terms.ts';

/** A found page's own words, as src/search/fragment.ts wrote them. */
export interface PageData {
  raw_url: string;
  content: string;
  meta: Readonly<Record<'title' | 'description' | 'kind' | 'theme' | 'period' | 'keywords', string>>;
}

export interface Hit {
  id: string;
  score: number;
  data: () => Promise<PageData>;
}

/** The part of Pagefind that is used here. Its searches must never run side by side: results get lost. */
export interface SearchEngine {
  search: (query: string) => Promise<{ results: readonly Hit[] }>;
}

export interface Found {
  hits: readonly Hit[];
  /** No page has all the words; these have some. */
  isNearest: boolean;
}

const few = 3;
const verified = 4;

/** A glued word that no page has makes Pagefind look for its beginning; such hits are not what was meant. */
async function hasGluedWord(hit: Hit, variant: string): Promise<boolean> {
  const { meta, content } = await hit.data();
  const forms = [
    indexTokens([meta.title, meta.description, meta.keywords, content].join(' . ')),
    gluedPairs(meta.title),
  ]
    .join(' ')
    .split(' ');
  return variant.split(' ').every((term) => forms.some((form) => form.startsWith(term)));
}

/** Pages that have some of the words: the sum of what each word finds alone, best first. */
async function nearest(search: (query: string) => Promise<readonly Hit[]>, terms: readonly string[]) {
  const sums = new Map<string, Hit>();
  for (const term of terms) {
    for (const hit of await search(term)) {
      const known = sums.get(hit.id);
      sums.set(hit.id, { ...hit, score: hit.score + (known ? known.score + 10 : 0) });
    }
  }
  return [...sums.values()].sort((a, b) => b.score - a.score);
}

/**
 * Finds pages in any spelling: the folded query first; with few hits also the query with neighbouring words
 * glued; with none the pages that have some of the words.
 * Shape:  hits best first, each page once; `scope` is a kind of page, a theme, or "" for all. Searches run one after another.
 */
export async function findPages(engine: SearchEngine, query: string, scope = ''): Promise<Found> {
  const within = scope && new Set((await engine.search(scopeToken(scope))).results.map(({ id }) => id));
  const search = async (text: string) =>
    (await engine.search(text)).results.filter(({ id }) => !within || within.has(id));
  const [first, ...glued] = queryVariants(query);
  if (first === undefined) return { hits: [], isNearest: false };
  const hits = [...(await search(first))];
  for (const variant of hits.length < few ? glued : []) {
    const others = (await search(variant))
      .filter(({ id }) => hits.every((hit) => hit.id !== id))
      .slice(0, verified);
    for (const hit of others) if (await hasGluedWord(hit, variant)) hits.push(hit);
  }
  const terms = queryTerms(query).slice(0, 6);
  if (hits.length > 0 || terms.length < 2) return { hits, isNearest: false };
  return { hits: await nearest(search, terms), isNearest: true };
}

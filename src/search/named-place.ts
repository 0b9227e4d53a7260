import type { HeadIndex } from './head-index.ts';
import type { Term } from './read-terms.ts';

/** A province that a query names. */
export interface NamedPlace {
  /** As its page is called, e.g. "isfahan". */
  slug: string;
  /** The words of the query that name it. */
  terms: readonly Term[];
}

const provincePage = /^\/(?:en\/)?places\/([a-z-]+)\/$/u;
/** A province is named with or without these. */
const generic = new Set(['استان', 'province']);
/** A city stands for its province when pages are looked for; a figure of the province is none of the city. */
const leastStrength = 0.9;

/** Ways the term is spelled that are the word itself, not another one for it. */
const spelled = ({ asked, options }: Term): string[] => [
  asked,
  ...options
    .filter(({ words, strength }) => words.length === 1 && strength >= leastStrength)
    .flatMap(({ words }) => words),
];

/** The terms that say all words of the name, written apart or as one; undefined when one is missing. */
function termsOf(name: readonly string[], terms: readonly Term[]): readonly Term[] | undefined {
  const words = name.filter((word) => !generic.has(word));
  if (words.length === 0) return undefined;
  const sayers = words.map((word) => terms.find((term) => spelled(term).includes(word)));
  const glued = terms.find(({ asked }) => asked === words.join(''));
  if (glued) return [glued];
  return sayers.every((term) => term !== undefined) ? [...new Set(sayers)] : undefined;
}

/**
 * The one province a query names by its whole name, in either language.
 * Shape:  the longest name counts; undefined when none is named, or when two are.
 */
export function namedPlace(terms: readonly Term[], index: HeadIndex): NamedPlace | undefined {
  const found = index.pages.flatMap(({ url }, number) => {
    const slug = provincePage.exec(url)?.[1];
    if (slug === undefined || slug === 'by') return [];
    const named = (index.names[number] ?? []).flatMap((name) => {
      const own = termsOf(name, terms);
      return own ? [{ slug, terms: own, length: name.join('').length }] : [];
    });
    return named.toSorted((a, b) => b.length - a.length).slice(0, 1);
  });
  const [best, second] = found.toSorted((a, b) => b.length - a.length);
  if (!best) return undefined;
  const isOther = second?.terms.some((term) => !best.terms.includes(term)) === true;
  return isOther ? undefined : { slug: best.slug, terms: best.terms };
}

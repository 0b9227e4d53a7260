import { dataWords } from '#messages/data-words.ts';
import { gluedPairs, indexTokens } from '#text/search-terms.ts';
import { yearsWithin } from './head-index.ts';
import { scopeToken } from './scope.ts';
import type { SearchPage } from './search-page.ts';

/** How much a word in each part of a page says about it. */
const weights = { title: 8, name: 4, description: 2, heading: 2.5, text: 1 };
/** How often one word of the running text counts: more would favour long pages. */
const mostRepeats = 2;

const tokens = (text: string): string[] => indexTokens(text).split(' ').filter(Boolean);

/**
 * The words a page is found by, folded, each with the sum of what its places on the page are worth.
 * Shape:  glued pairs are made of title and keywords only: of the whole text they would triple the index.
 */
export function pageWords(page: SearchPage): Map<string, number> {
  const { title, description, keywords, theme, period, kind, locale, blocks } = page;
  const sums = new Map<string, number>();
  const add = (words: readonly string[], weight: number) => {
    for (const word of words) if (word !== '') sums.set(word, (sums.get(word) ?? 0) + weight);
  };
  const pairs = [title, ...keywords.split(/[,،؛;]/u)].flatMap((name) => gluedPairs(name).split(' '));
  add(tokens(title), weights.title);
  add([...new Set([...tokens(keywords), ...pairs, ...yearsWithin(period)])], weights.name);
  if (theme) add(tokens(dataWords[locale].themes[theme]), weights.name);
  add(tokens(description), weights.description);
  add([kind, ...(theme ? [theme] : [])].map(scopeToken), weights.name);
  const seen = new Map<string, number>();
  for (const { level, text } of blocks) {
    const rare = tokens(text).filter((word) => {
      const count = (seen.get(word) ?? 0) + 1;
      seen.set(word, count);
      return count <= mostRepeats;
    });
    add(rare, level > 0 ? weights.heading : weights.text);
  }
  return sums;
}

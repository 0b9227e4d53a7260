import { dataWords } from '#messages/data-words.ts';
import { searchWords } from '#messages/search-words.ts';
import { gluedPairs, indexTokens } from '#text/search-terms.ts';
import { scopeToken } from './scope.ts';
import type { SearchPage } from './search-page.ts';

/** What a result shows; it replaces the folded text in Pagefind's fragment. */
export interface ShownPage {
  title: string;
  description: string;
  kind: string;
  theme: string;
  period: string;
  /** Not shown; a result found by them alone is known by them. */
  keywords: string;
  /** The page's own words, without the title. */
  text: string;
}

/** Longer pages are searched whole, but a result can only quote from their beginning. */
const quotedLength = 8_000;
/** How often one word of a page is indexed: more changes the order of results little and the bytes much. */
const mostRepeats = 2;
const endsSentence = /[.!?؟…:؛،,]$/u;

const escapeHtml = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');

/** «۱۳۹۵–۱۴۰۲» is found by every year in it. */
function yearsWithin(period: string): string {
  const years = indexTokens(period)
    .split(' ')
    .map(Number)
    .filter((year) => year > 1200 && year < 2200);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || last - first > 150) return '';
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).join(' ');
}

/** The page as its results show it. */
export function shownPage(page: SearchPage): ShownPage {
  const parts = page.blocks.map(({ text }) => (endsSentence.test(text) ? text : `${text} ·`));
  return {
    title: page.title,
    description: page.description,
    kind: searchWords[page.locale].kinds[page.kind],
    theme: page.theme ? dataWords[page.locale].themes[page.theme] : '',
    period: page.period,
    keywords: page.keywords,
    text: parts.join(' ').slice(0, quotedLength).replace(/ ·$/u, ''),
  };
}

/** Drops what was said often enough already: order and number of words are not needed to find the page. */
function rarer(tokens: string, seen: Map<string, number>): string {
  const kept = tokens.split(' ').filter((token) => {
    const count = (seen.get(token) ?? 0) + 1;
    seen.set(token, count);
    return count <= mostRepeats;
  });
  return kept.join(' ');
}

/**
 * The page as Pagefind reads it: folded tokens in the page's own order of headings, so that a word in a heading
 * weighs more. Glued pairs are made of title and keywords only: of the whole text they cost a third of the budget.
 */
export function indexHtml(page: SearchPage): string {
  const { theme, period, title, keywords, kind, locale, description } = page;
  const names = [title, keywords, theme ? dataWords[locale].themes[theme] : '', yearsWithin(period)];
  const pairs = [title, ...keywords.split(/[,،؛;]/u)].map(gluedPairs);
  const scopes = [kind, ...(theme ? [theme] : [])].map(scopeToken);
  const known = [indexTokens([...names, ...pairs].join(' . ')), ...scopes].join(' ');
  const seen = new Map<string, number>();
  const blocks = page.blocks.map(({ level, text }) => {
    const name = level === 0 ? 'p' : `h${level}`;
    return `<${name}>${escapeHtml(rarer(indexTokens(text), seen))}</${name}>`;
  });
  const weight = kind === 'data-help' ? ' data-pagefind-weight="0.2"' : '';
  return [
    `<html lang="${locale}"><body><main data-pagefind-body${weight}>`,
    `<span hidden data-pagefind-ignore data-pagefind-meta="k[data-k]" data-k="${escapeHtml(known)}"></span>`,
    `<h1>${escapeHtml(indexTokens(title))}</h1>`,
    `<p>${escapeHtml(indexTokens(description))}</p>`,
    ...blocks,
    '</main></body></html>',
  ].join('');
}

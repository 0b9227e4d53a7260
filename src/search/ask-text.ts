import type { TextPage } from '#model/search-text.ts';
import type { HeadAnswer } from './answer-by-heads.ts';
import { isNamedBy, mergeAnswers, textQuery } from './answer-by-heads.ts';
import { findPages, type Hit, type SearchEngine } from './find-pages.ts';

/** Of the full text so many are weighed against titles; the rest keeps the full text's order. */
const weighed = 6;

/** What the full text and the short list say together. */
export interface JoinedAnswer {
  /** Best first; a page of the short list that the text has not found comes without its data. */
  order: readonly string[];
  /** Pages that the text found, by address. */
  pages: ReadonlyMap<string, TextPage>;
  rest: readonly Hit[];
  isNearest: boolean;
}

/**
 * Asks the full text for a query as it was understood, and joins what it finds with the short list.
 * Shape:  where no page has all the words, only pages whose names have one of them; perhaps none.
 */
export async function askText(
  engine: SearchEngine,
  { heads, reading }: HeadAnswer,
  scope = '',
): Promise<JoinedAnswer> {
  const { hits, isNearest } = await findPages(engine, textQuery(reading), scope);
  const first = await Promise.all(hits.slice(0, weighed).map(({ data }) => data()));
  const near = isNearest ? first.filter((page) => isNamedBy(page, reading)) : first;
  const pages = new Map(near.map((page) => [page.raw_url, page]));
  return {
    order: mergeAnswers(heads, [...pages.keys()], isNearest),
    pages,
    rest: isNearest ? [] : hits.slice(weighed),
    isNearest,
  };
}

import { dataWords } from '#messages/data-words.ts';
import { searchWords } from '#messages/search-words.ts';
import type { TextPage } from '#model/search-text.ts';
import type { SearchPage } from './search-page.ts';

/** Longer pages are searched whole, but a result can only quote from their beginning. */
const quotedLength = 8_000;
const endsSentence = /[.!?؟…:؛،,]$/u;

/** The page as its results show it, in its own words. */
export function shownPage(page: SearchPage): TextPage {
  const { url, title, description, period, keywords, locale, kind, theme } = page;
  const parts = page.blocks.map(({ text }) => (endsSentence.test(text) ? text : `${text} ·`));
  return {
    raw_url: url,
    content: parts.join(' ').slice(0, quotedLength).replace(/ ·$/u, ''),
    meta: {
      title,
      description,
      kind: searchWords[locale].kinds[kind],
      theme: theme ? dataWords[locale].themes[theme] : '',
      period,
      keywords,
    },
  };
}

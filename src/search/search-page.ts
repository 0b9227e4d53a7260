import type { Locale } from '#model/bilingual.ts';
import type { Theme } from '#model/dataset.ts';
import { themes } from '#model/dataset.ts';
import type { PageKind } from '#messages/search-words.ts';
import { decodeText, readAttributes, scanHtml, type TextBlock } from './scan-html.ts';

/** One page as the search sees it. */
export interface SearchPage {
  /** With the language and a closing slash, e.g. "/en/datasets/surgeries/". */
  url: string;
  locale: Locale;
  kind: PageKind;
  title: string;
  description: string;
  theme?: Theme;
  /** As shown, e.g. "۱۳۹۵–۱۴۰۲". */
  period: string;
  keywords: string;
  /** Title excluded. */
  blocks: readonly TextBlock[];
}

const kindOfFolder: Readonly<Record<string, PageKind>> = {
  datasets: 'dataset',
  topics: 'topic',
  report: 'guidance',
  places: 'place',
  years: 'year',
  questions: 'question',
  glossary: 'glossary',
  guidance: 'data-help',
};

function kindOf(url: string): PageKind {
  const [folder = ''] = url.replace(/^\/(?:en\/)?/u, '').split('/');
  return kindOfFolder[folder] ?? 'page';
}

function metaContent(html: string, name: string): string {
  for (const [, source = ''] of html.matchAll(/<meta\s([^>]*)>/giu)) {
    const attributes = readAttributes(source);
    if ((attributes.get('name') ?? attributes.get('property')) === name)
      return attributes.get('content') ?? '';
  }
  return '';
}

/**
 * Reads a built page for the index: its text from `<main data-search-body>`, title and description from the
 * head, and from `<main>` the optional `data-search-theme`, `data-search-period` and `data-search-keywords`.
 * Shape:  undefined when the page is not searched.
 */
export function readSearchPage(html: string, url: string): SearchPage | undefined {
  const scanned = scanHtml(html);
  if (!scanned) return undefined;
  const { main, blocks } = scanned;
  const heading = blocks.find(({ level }) => level === 1)?.text;
  const theme = themes.find((name) => name === main.get('data-search-theme'));
  return {
    url,
    locale: /<html[^>]*\slang="en"/iu.test(html) ? 'en' : 'fa',
    kind: kindOf(url),
    title: heading ?? decodeText(/<title>([^<]*)<\/title>/iu.exec(html)?.[1] ?? url),
    description: metaContent(html, 'description'),
    ...(theme ? { theme } : {}),
    period: main.get('data-search-period') ?? '',
    keywords: main.get('data-search-keywords') ?? '',
    blocks: blocks.filter(({ level }) => level !== 1),
  };
}

import type { Locale } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { ContentPage } from '#model/content.ts';
import { dataWords } from '#messages/data-words.ts';
import { formatDate } from '#text/dates.ts';
import { contentFigures } from './content-figures.ts';
import { contentRenderer, type MarkdownTargets } from './content-markdown.ts';

export interface SectionView {
  id: string;
  heading: string;
  html: string;
}

export interface SourceView {
  title: string;
  publisher?: string;
  url?: string;
  /** What a printed page shows instead of the whole address. */
  host?: string;
  date?: string;
  confidence?: string;
}

/** One reading page, ready to print: Markdown is HTML, dates are words. */
export interface ContentView {
  title: string;
  summary: string;
  keywords: readonly string[];
  leadHtml: string;
  sections: readonly SectionView[];
  sources: readonly SourceView[];
  lastChecked: { iso: string; text: string };
  hasUnconfirmed: boolean;
}

/**
 * Makes one content page ready for its template.
 * Errors: throws when the page does not exist in that language, or points to an unknown channel or term.
 */
export function contentView(
  catalogue: Catalogue,
  path: string,
  locale: Locale,
  targets: MarkdownTargets = markdownTargets(catalogue, locale),
): ContentView {
  const page = contentPage(catalogue, path, locale);
  const render = contentRenderer(targets);
  const { front, lead, sections } = page;
  return {
    title: front.title,
    summary: front.summary,
    keywords: front.keywords,
    leadHtml: render(lead),
    sections: sections.map(({ id, heading, markdown }) => ({ id, heading, html: render(markdown) })),
    sources: front.sources.map((source) => sourceView(source, locale)),
    lastChecked: { iso: front.lastChecked, text: formatDate(front.lastChecked, locale) },
    hasUnconfirmed: [lead, ...sections.map(({ markdown }) => markdown)].some((text) =>
      /\[(?:تأیید نشده|unconfirmed)\]/u.test(text),
    ),
  };
}

/** What the texts of a page may point to. */
export function markdownTargets(
  catalogue: Catalogue,
  locale: Locale,
): MarkdownTargets & Required<Pick<MarkdownTargets, 'figureHtml'>> {
  return {
    locale,
    channels: catalogue.site.channels,
    glossary: catalogue.glossary,
    figureHtml: (address) => contentFigures(catalogue, locale).html(address),
  };
}

/** Finds a page of the content folder. Errors: throws when it does not exist in that language. */
export function contentPage({ content }: Catalogue, path: string, locale: Locale): ContentPage {
  const page = content.find((candidate) => candidate.path === path && candidate.locale === locale);
  if (!page) throw new Error(`data/content/${path}.${locale}.md is missing.`);
  return page;
}

type FrontSource = ContentPage['front']['sources'][number];

/** A source of a content page or a channel, in the reader's words. */
export function sourceView(source: FrontSource, locale: Locale): SourceView {
  const { title, publisher, url, date, confidence } = source;
  const level = (['high', 'medium', 'low'] as const).find((candidate) => candidate === confidence);
  return {
    title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url, host: new URL(url).host.replace(/^www\./u, '') }),
    ...(date === undefined ? {} : { date: formatDate(date, locale) }),
    ...(level ? { confidence: dataWords[locale].confidences[level] } : {}),
  };
}

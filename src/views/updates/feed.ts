import type { Locale } from '#model/bilingual.ts';
import type { Site } from '#model/site.ts';
import { updateWords } from '#messages/update-words.ts';
import type { Ledger } from '#releases/ledger.ts';
import { href } from '#text/address.ts';
import { entryView, type EntryView } from './entry-view.ts';
import { releaseDate } from './release-date.ts';
import { changesPath, datasetFeedPath, releasePath, siteFeedPath, updatesPath } from './update-links.ts';

export interface FeedEntry {
  /** Absolute address, which is also what identifies the entry. */
  url: string;
  title: string;
  /** ISO UTC. */
  time: string;
  /** Markup: paragraphs and lists only. */
  html: string;
}

/** What both forms of a feed say. Addresses are absolute. */
export interface Feed {
  locale: Locale;
  title: string;
  description: string;
  url: string;
  selfUrl: { xml: string; json: string };
  author: string;
  /** ISO UTC of the newest entry. */
  updated: string;
  entries: readonly FeedEntry[];
}

/** Most entries of a feed: readers fetch it again and again. The pages have all. */
const mostEntries = 40;

interface FeedContext {
  ledger: Ledger;
  site: Site;
  locale: Locale;
  /** Base of permanent addresses, without a closing slash. */
  siteUrl: string;
}

/** Changes of all data, one entry per release, newest first; none before the first. */
export function siteFeed({ ledger, site, locale, siteUrl }: FeedContext): Feed {
  const words = updateWords[locale];
  const address = (path: string): string => `${siteUrl}${href(locale, path)}`;
  const entries = ledger.releases
    .toReversed()
    .slice(0, mostEntries)
    .map((release): FeedEntry => {
      const { id, record } = release;
      const parts = record.changes.map((change) => entryView(ledger, release, change, locale));
      return {
        url: address(releasePath(id)),
        title: words.releaseOf(releaseDate(id, locale)),
        time: record.time,
        html: parts
          .map(
            (part) => `<h3>${escapeHtml(part.title.text)}: ${part.kindText}</h3>${entryHtml(part, locale)}`,
          )
          .join(''),
      };
    });
  return {
    locale,
    title: words.feedTitle(site.name[locale]),
    description: words.lead,
    url: address(updatesPath),
    selfUrl: { xml: address(siteFeedPath('xml')), json: address(siteFeedPath('json')) },
    author: site.publisher[locale],
    updated: entries[0]?.time ?? neverUpdated,
    entries,
  };
}

/** Changes of one dataset, one entry per release that changed it. */
export function datasetFeed(
  { ledger, site, locale, siteUrl }: FeedContext,
  dataset: string,
  title: string,
): Feed {
  const words = updateWords[locale];
  const address = (path: string): string => `${siteUrl}${href(locale, path)}`;
  const comma = locale === 'fa' ? '، ' : ', ';
  const changes = ledger.changesOf(dataset).slice(0, mostEntries);
  const entries = changes.map(({ release, change }) => {
    const entry = entryView(ledger, release, change, locale);
    return {
      url: `${siteUrl}${entry.detailsHref}`,
      title: [`${title}: ${entry.kindText}`, words.releaseOf(releaseDate(release.id, locale))].join(comma),
      time: release.record.time,
      html: entryHtml(entry, locale),
    };
  });
  return {
    locale,
    title: words.datasetFeedTitle(title, site.name[locale]),
    description: words.lead,
    url: address(changesPath(dataset)),
    selfUrl: {
      xml: address(datasetFeedPath(dataset, 'xml')),
      json: address(datasetFeedPath(dataset, 'json')),
    },
    author: site.publisher[locale],
    updated: entries[0]?.time ?? neverUpdated,
    entries,
  };
}

/** Atom wants a time even of a feed in which nothing has happened yet. */
const neverUpdated = '1970-01-01T00:00:00Z';

/** Text as markup, also of XML, which has no form at all for control characters. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function entryHtml({ reasons, sizes, properties }: EntryView, locale: Locale): string {
  const words = updateWords[locale];
  const say = (text: string): string => escapeHtml(text);
  const why = reasons.map(
    (reason) =>
      `<p><b>${say(reason.kindText)}</b>: ${say(reason.what.text)} ${say(words.because(reason.why.text))} (${say(words.decidedBy)} ${say(reason.decidedBy.text)})</p>`,
  );
  const facts = sizes.flatMap(({ title, texts }) =>
    texts.map((text) => `<li>${say(title)}: ${say(text)}</li>`),
  );
  const all = [...facts, ...(properties ? [`<li>${say(properties)}</li>`] : [])];
  return `${why.join('')}${all.length > 0 ? `<ul>${all.join('')}</ul>` : ''}`;
}

/**
 * The feed as Atom.
 * Source: RFC 4287.
 */
export function atomXml(feed: Feed): string {
  const say = escapeHtml;
  const entries = feed.entries.map(({ url, title, time, html }) =>
    [
      '  <entry>',
      `    <id>${say(url)}</id>`,
      `    <title>${say(title)}</title>`,
      `    <link rel="alternate" type="text/html" hreflang="${feed.locale}" href="${say(url)}"/>`,
      `    <published>${time}</published>`,
      `    <updated>${time}</updated>`,
      `    <content type="html">${say(html)}</content>`,
      '  </entry>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}">`,
    `  <id>${say(feed.selfUrl.xml)}</id>`,
    `  <title>${say(feed.title)}</title>`,
    `  <subtitle>${say(feed.description)}</subtitle>`,
    `  <updated>${feed.updated}</updated>`,
    `  <author><name>${say(feed.author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${say(feed.selfUrl.xml)}"/>`,
    `  <link rel="alternate" type="text/html" href="${say(feed.url)}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

/**
 * The feed as JSON.
 * Source: JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.url,
    feed_url: feed.selfUrl.json,
    language: feed.locale,
    authors: [{ name: feed.author }],
    items: feed.entries.map(({ url, title, time, html }) => ({
      id: url,
      url,
      title,
      content_html: html,
      date_published: time,
      language: feed.locale,
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

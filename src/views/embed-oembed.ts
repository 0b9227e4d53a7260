import type { EmbedSize } from '#model/embed.ts';
import type { Site } from '#model/site.ts';
import { href } from '#text/address.ts';
import { embedCode, safeHeight } from './embed-code.ts';
import type { EmbedTarget } from './embed-targets.ts';
import type { EmbedView } from './embed-view.ts';

interface OembedFrame {
  target: EmbedTarget;
  site: Site;
  siteUrl: string;
  /** Of a frozen chart: the release it is of. */
  release?: string;
  /** Of the frame. */
  size: EmbedSize;
}

/** Width a frame has where nobody says another; it fits any. Pixels. */
const width = 640;

/**
 * What a program that meets the address of a chart needs to embed it.
 * Source: oEmbed 1.0, https://oembed.com/, response of type rich.
 */
export function oembedJson(view: EmbedView, { target, site, siteUrl, size, release }: OembedFrame): string {
  const { locale, heading: title, dataset } = view;
  const chart = { dataset: target.dataset, view: target.view, title, size, locale };
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    author_name: site.publisher[locale],
    author_url: siteUrl + href(locale, dataset.path),
    provider_name: site.name[locale],
    provider_url: siteUrl + href(locale, '/'),
    // Seconds: a day; a live frame shows the newest release, a frozen one says when there is a newer.
    cache_age: 86_400,
    html: embedCode(chart, siteUrl, release),
    width,
    height: safeHeight(size),
  })}\n`;
}

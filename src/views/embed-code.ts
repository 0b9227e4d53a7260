import type { Locale } from '#model/bilingual.ts';
import { wideFrame, type EmbedSize } from '#model/embed.ts';
import { embedPath, viewName } from '#releases/embed-addresses.ts';
import { href } from '#text/address.ts';
import type { ChartResult } from './chart-view.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What is embedded, and the heights its frame needs. */
export interface EmbeddedChart {
  dataset: string;
  view: string;
  title: string;
  size: EmbedSize;
  locale: Locale;
}

/** A frame that is taller than need be by less than this looks right. Pixels. */
const unseen = 20;

/** Height of a frame that fits in any column. Pixels. */
export const safeHeight = ({ narrow, wide }: EmbedSize): number => Math.max(narrow, wide);

/**
 * The element to put into another page. `siteUrl` is absolute, without a closing slash.
 * Shape:  the attribute `height` fits everywhere; where narrow and wide frames differ, the frame stands in a container
 *         whose width chooses between both, in style sheets alone. A page that drops styles keeps the attribute.
 */
export function embedCode(chart: EmbeddedChart, siteUrl: string, release?: string): string {
  const { dataset, view, title, size, locale } = chart;
  const address = siteUrl + href(locale, embedPath(dataset, view, release));
  const isOneHeight = Math.abs(size.narrow - size.wide) < unseen;
  const style = isOneHeight ? 'border:0' : `border:0;height:${heightByWidth(size)}`;
  const frame = `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${safeHeight(size)}" loading="lazy" style="${style}"></iframe>`;
  return isOneHeight ? frame : `<div style="container-type:inline-size;width:100%">${frame}</div>`;
}

/** One of two heights by the width of the container: a difference of a pixel goes beyond either end. */
function heightByWidth({ narrow, wide }: EmbedSize): string {
  return narrow > wide
    ? `clamp(${wide}px,(${wideFrame}.5px - 100cqi)*9999,${narrow}px)`
    : `clamp(${narrow}px,(100cqi - ${wideFrame - 1}px)*9999,${wide}px)`;
}

/** Where programs that meet a dataset's page find out how to embed its charts. Addresses are absolute. */
export function oembedLinks(
  charts: readonly ChartResult[],
  locale: Locale,
  siteUrl: string,
): { href: string; title: string }[] {
  return charts.flatMap(({ chart }) => {
    if (!chart?.cells) return [];
    const { dataset, resource, column } = chart.cells;
    const path = embedPath(dataset, viewName(resource, column));
    return [{ href: `${siteUrl}${href(locale, path)}oembed.json`, title: chart.title }];
  });
}

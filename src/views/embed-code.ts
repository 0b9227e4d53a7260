import type { Locale } from '#model/bilingual.ts';
import { embedPath, viewName } from '#releases/embed-addresses.ts';
import { href } from '#text/address.ts';
import type { ChartResult } from './chart-view.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The element to put into another page. `siteUrl` is absolute, without a closing slash. */
export function embedCode(
  chart: { dataset: string; view: string; title: string; height: number; locale: Locale },
  siteUrl: string,
  release?: string,
): string {
  const address = siteUrl + href(chart.locale, embedPath(chart.dataset, chart.view, release));
  return `<iframe src="${escaped(address)}" title="${escaped(chart.title)}" width="100%" height="${chart.height}" loading="lazy" style="border:0"></iframe>`;
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

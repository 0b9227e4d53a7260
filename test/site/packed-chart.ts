import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SitePage } from './site-pages.ts';

type Query = SitePage['$'];

/** The packed values of a chart, from the page or from the file it names; empty where there is no live chart. */
export function packedChart(folder: string, $: Query, chart: Parameters<Query>[0]): string {
  const host = $(chart).first();
  const file = host.attr('data-chart');
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8');
  return host.find('script[type="application/json"]').text();
}

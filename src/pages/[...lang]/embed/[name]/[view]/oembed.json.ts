import type { APIRoute } from 'astro';
import { getCatalogue, getLedger } from '#catalogue';
import { embedHeight } from '#charts/render-chart.ts';
import type { Locale } from '#model/bilingual.ts';
import type { EmbedTarget } from '#views/embed-targets.ts';
import { liveEmbed } from '#views/embed-view.ts';
import { oembedJson } from '#views/embed-oembed.ts';
import { livePaths } from '../../_embeds.ts';

export const getStaticPaths = livePaths;

interface Props {
  locale: Locale;
  target: EmbedTarget;
}

/** How to embed the chart, for programs: oEmbed 1.0, type rich. */
export const GET: APIRoute<Props> = async ({ props, site }) => {
  const { locale, target } = props;
  const catalogue = await getCatalogue();
  const view = await liveEmbed({ catalogue, ledger: getLedger(), locale }, target);
  const siteUrl = (site?.href ?? '').replace(/\/$/u, '');
  const text = oembedJson(view, { target, site: catalogue.site, siteUrl, height: embedHeight(view.chart) });
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};

import type { APIRoute } from 'astro';
import { getCatalogue, getLedger } from '#catalogue';
import type { Locale } from '#model/bilingual.ts';
import type { EmbedTarget } from '#views/embed-targets.ts';
import { liveEmbed } from '#views/embed-view.ts';
import { livePaths, oembedResponse } from '../../_embeds.ts';

export const getStaticPaths = livePaths;

interface Props {
  locale: Locale;
  target: EmbedTarget;
}

/** How to embed the chart, for programs. */
export const GET: APIRoute<Props> = async ({ props: { locale, target }, site }) => {
  const frame = { catalogue: await getCatalogue(), ledger: getLedger(), locale };
  return oembedResponse(await liveEmbed(frame, target), { target }, site);
};

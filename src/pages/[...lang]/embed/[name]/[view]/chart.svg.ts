import type { APIRoute } from 'astro';
import { getCatalogue, getLedger } from '#catalogue';
import type { Locale } from '#model/bilingual.ts';
import type { EmbedTarget } from '#views/embed-targets.ts';
import { liveEmbed } from '#views/embed-view.ts';
import { livePaths, pictureResponse } from '../../_embeds.ts';

export const getStaticPaths = livePaths;

interface Props {
  locale: Locale;
  target: EmbedTarget;
}

/** The chart as a picture, for readers without scripts. */
export const GET: APIRoute<Props> = async ({ props: { locale, target }, site }) => {
  const frame = { catalogue: await getCatalogue(), ledger: getLedger(), locale };
  return pictureResponse(await liveEmbed(frame, target), site);
};

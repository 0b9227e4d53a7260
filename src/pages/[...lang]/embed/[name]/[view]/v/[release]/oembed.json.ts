import type { APIRoute } from 'astro';
import { getCatalogue, getLedger } from '#catalogue';
import type { Locale } from '#model/bilingual.ts';
import type { EmbedTarget } from '#views/embed-targets.ts';
import { frozenEmbed } from '#views/embed-view.ts';
import { frozenPaths, oembedResponse } from '../../../../_embeds.ts';

export const getStaticPaths = frozenPaths;

interface Props {
  locale: Locale;
  target: EmbedTarget;
  release: string;
}

/** How to embed the chart of a release, for programs. */
export const GET: APIRoute<Props> = async ({ props: { locale, target, release }, site }) => {
  const frame = { catalogue: await getCatalogue(), ledger: getLedger(), locale };
  return oembedResponse(await frozenEmbed(frame, target, release), { target, release }, site);
};

import type { APIRoute } from 'astro';
import { getCatalogue, getLedger } from '#catalogue';
import { shareSvg } from '#charts/standalone-share.ts';
import { rasterise } from '#exports/rasterise.ts';
import { locales, type Locale } from '#model/bilingual.ts';
import { shareCard, shareFile, shareTargets, type ShareTarget } from '#views/share-view.ts';

interface Props {
  locale: Locale;
  target: ShareTarget;
}

export const getStaticPaths = async () => {
  const ledger = getLedger();
  return shareTargets(await getCatalogue()).flatMap((target) =>
    locales.map((locale) => ({
      params: { kind: target.kind, file: shareFile(target.slug, locale, ledger) },
      props: { locale, target },
    })),
  );
};

/** The picture of a dataset, topic, province or headline figure that stands for it where its address is shared. */
export const GET: APIRoute<Props> = async ({ props: { locale, target } }) => {
  const card = shareCard(target, { catalogue: await getCatalogue(), ledger: getLedger(), locale });
  return new Response(Buffer.from(rasterise(shareSvg(card))), { headers: { 'Content-Type': 'image/png' } });
};

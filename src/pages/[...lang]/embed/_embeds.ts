import { getCatalogue, getLedger } from '#catalogue';
import { embedSize } from '#charts/embed-size.ts';
import { emptyChart } from '#charts/empty-chart.ts';
import { standaloneSvg } from '#charts/standalone-svg.ts';
import { locales, type Locale } from '#model/bilingual.ts';
import { href } from '#text/address.ts';
import { oembedJson } from '#views/embed-oembed.ts';
import { embedTargets, type EmbedTarget } from '#views/embed-targets.ts';
import { withNewerNotice, type EmbedView } from '#views/embed-view.ts';
import { langParam } from '../../_locales.ts';

interface Params {
  lang: string | undefined;
  name: string;
  view: string;
}
interface Live {
  params: Params;
  props: { locale: Locale; target: EmbedTarget };
}
interface Frozen {
  params: Params & { release: string };
  props: Live['props'] & { release: string };
}

/** Every chart with an embed address, in both languages. */
export async function livePaths(): Promise<Live[]> {
  return embedTargets(await getCatalogue(), getLedger()).flatMap((target) =>
    locales.map((locale) => ({
      params: { lang: langParam(locale), name: target.dataset, view: target.view },
      props: { locale, target },
    })),
  );
}

/** Every chart as it stood in every release that changed its dataset; one state after another, so each is read once. */
export async function frozenPaths(): Promise<Frozen[]> {
  const live = await livePaths();
  const frozen = live.flatMap(({ params, props }) =>
    props.target.releases.map((release) => ({
      params: { ...params, release },
      props: { ...props, release },
    })),
  );
  const state = ({ params }: Frozen): string => `${params.name} ${params.release}`;
  return frozen.sort((a, b) => (state(a) < state(b) ? -1 : state(a) > state(b) ? 1 : 0));
}

/** How to embed a chart, for programs: oEmbed 1.0, type rich. */
export async function oembedResponse(
  view: EmbedView,
  { target, release }: { target: EmbedTarget; release?: string },
  site: URL | undefined,
): Promise<Response> {
  const { site: about } = await getCatalogue();
  const content = release === undefined ? view : withNewerNotice(view, release);
  const text = oembedJson(view, {
    target,
    site: about,
    siteUrl: (site?.href ?? '').replace(/\/$/u, ''),
    size: embedSize(content, about.name[view.locale]),
    ...(release === undefined ? {} : { release }),
  });
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}

/** The absolute address of that answer; a chart that is not drawn has none. */
export const oembedAddress = (view: EmbedView, site: URL | undefined): string | undefined =>
  view.chart && new URL(`${href(view.locale, view.path)}oembed.json`, site).href;

/** The picture of a chart as a file; of one that is not drawn, an empty picture that says why. */
export function pictureResponse(view: EmbedView, site: URL | undefined): Response {
  const { chart, locale, release, isSample } = view;
  const address = new URL(href(locale, view.dataset.path), site).href;
  const drawn = chart ?? emptyChart(locale, view.heading, view.missing);
  const text = standaloneSvg(drawn, { address, release, isSample, title: view.heading });
  return new Response(text, { headers: { 'Content-Type': 'image/svg+xml' } });
}

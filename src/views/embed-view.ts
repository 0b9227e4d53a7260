import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Licence, Resource } from '#model/dataset.ts';
import type { EmbedContent } from '#model/embed.ts';
import { datasetFiles } from '#exports/dataset-files.ts';
import { embedWords } from '#messages/embed-words.ts';
import { fullTitle } from '#messages/taken-chart.ts';
import type { Ledger } from '#releases/ledger.ts';
import { embedPath } from '#releases/embed-addresses.ts';
import { href } from '#text/address.ts';
import type { EmbedTarget } from './embed-targets.ts';
import { datasetPath } from './links.ts';
import { measureChart } from './measure-charts.ts';
import { citedFile } from './updates/cited-file.ts';
import { readReleased } from './updates/read-released.ts';
import { releaseDate } from './updates/release-date.ts';
import { releasedPackage } from './updates/released-package.ts';

/** One chart on a page of its own, to stand in other sites. */
export interface EmbedView extends EmbedContent {
  /** Without language. */
  path: string;
  /** Of the page; the chart's own is `heading`. */
  title: string;
  description: string;
  dataset: { name: string; title: LocalText; path: string };
  licence?: Licence;
  isSample: boolean;
  /** Id of the release; absent where none has the figures yet. */
  release?: string;
  /** The same chart as it stands in that release. */
  frozenPath?: string;
}

interface Drawn {
  dataset: Dataset;
  resource: Resource;
}

export interface EmbedFrame {
  catalogue: Catalogue;
  ledger: Ledger;
  locale: Locale;
}

/**
 * The chart of a measure as it is now; where it is published no more, as it was last.
 * Errors: as the ledger's store.
 */
export async function liveEmbed(frame: EmbedFrame, target: EmbedTarget): Promise<EmbedView> {
  const { catalogue, ledger, locale } = frame;
  const words = embedWords[locale];
  const dataset = catalogue.datasets.find(({ name }) => name === target.dataset);
  const drawn = dataset && drawnIn(dataset, target);
  if (!drawn) return withdrawnEmbed(frame, target);
  const csv = datasetFiles(drawn.dataset, catalogue.places).find(
    ({ kind, resource }) => kind === 'csv' && resource === drawn.resource,
  );
  const release = csv && citedFile(ledger, target.dataset, csv)?.release;
  const view = drawnView({ places: catalogue.places, locale }, target.measure, drawn);
  return {
    ...view,
    path: embedPath(target.dataset, target.view),
    title: words.title(view.heading),
    released: release ? words.released(releaseDate(release, locale)) : words.pending,
    ...(release ? { release, frozenPath: embedPath(target.dataset, target.view, release) } : {}),
  };
}

/** The chart as it was in a release, for ever. Errors: as the ledger's store. */
export async function frozenEmbed(
  frame: EmbedFrame,
  target: EmbedTarget,
  release: string,
): Promise<EmbedView> {
  const { ledger, locale } = frame;
  const words = embedWords[locale];
  const view = await releasedView(frame, target, release);
  const date = releaseDate(release, locale);
  const [newest] = ledger.changesOf(target.dataset);
  const isOld = newest !== undefined && newest.release.id > release;
  const newer = isOld && {
    text: words.newer(releaseDate(newest.release.id, locale)),
    href: href(locale, embedPath(target.dataset, target.view)),
  };
  return {
    ...view,
    path: embedPath(target.dataset, target.view, release),
    title: words.frozenTitle(view.heading, date),
    notices: [...view.notices, ...(newer ? [newer] : [])],
    released: isOld ? words.frozen(date) : `${words.frozen(date)} ${words.isNewest}`,
    release,
  };
}

/** A frozen chart as it will be when a newer release exists: its code is pasted once and stays. */
export function withNewerNotice<Content extends EmbedContent>(content: Content, release: string): Content {
  if (content.notices.some(({ href: to }) => to !== undefined)) return content;
  const text = embedWords[content.locale].newer(releaseDate(release, content.locale));
  return { ...content, notices: [...content.notices, { text }] };
}

async function withdrawnEmbed(frame: EmbedFrame, target: EmbedTarget): Promise<EmbedView> {
  const { ledger, locale } = frame;
  const words = embedWords[locale];
  const last = target.releases.at(-1) ?? '';
  const by = ledger.changesOf(target.dataset).findLast(({ release }) => release.id > last)?.release.id;
  const view = await releasedView(frame, target, last);
  return {
    ...view,
    path: embedPath(target.dataset, target.view),
    title: words.title(view.heading),
    notices: [...view.notices, ...(by ? [{ text: words.withdrawn(releaseDate(by, locale)) }] : [])],
    released: words.lastKnown(releaseDate(last, locale)),
    release: last,
    frozenPath: embedPath(target.dataset, target.view, last),
  };
}

type Body = Omit<EmbedView, 'path' | 'title' | 'released'>;

async function releasedView(frame: EmbedFrame, target: EmbedTarget, release: string): Promise<Body> {
  const { catalogue, ledger, locale } = frame;
  const read = await readReleased(ledger, release, target.dataset, catalogue.places);
  const drawn = 'dataset' in read ? drawnIn(read.dataset, target) : undefined;
  if (drawn) return drawnView({ places: catalogue.places, locale }, target.measure, drawn);
  const { title, tables } = releasedPackage(ledger, release, target.dataset);
  const heading = localText(tables.get(target.resource)?.title ?? title, locale).text;
  const words = embedWords[locale];
  const tooLarge = 'problem' in read && read.problem === 'too-large';
  const own = localText(title, locale);
  return {
    locale,
    heading,
    description: words.description(heading, own.text),
    notes: [],
    missing: tooLarge ? words.tooLarge : words.notDrawn,
    notices: [],
    dataset: { name: target.dataset, title: own, path: datasetPath(target.dataset) },
    isSample: false,
  };
}

function drawnIn(dataset: Dataset, { resource: wanted, measure }: EmbedTarget): Drawn | undefined {
  const resource = dataset.resources.find(({ name, role }) => name === wanted && role === 'main');
  const has = resource?.table.fields.some(({ name, concept }) => name === measure && concept === 'OBS_VALUE');
  return resource && has ? { dataset, resource } : undefined;
}

/** What the page of a measure shows, whichever release it is of. */
export function drawnView(
  { places, locale }: Pick<Catalogue, 'places'> & Pick<EmbedFrame, 'locale'>,
  measure: string,
  { dataset, resource }: Drawn,
): Body {
  const words = embedWords[locale];
  const result = measureChart({ dataset, resource, locale, places }, measure);
  const title = localText(dataset.title, locale);
  const heading = fullTitle(title.text, result?.chart?.title ?? localText(resource.title, locale).text);
  const [licence] = dataset.licences;
  return {
    locale,
    heading,
    description: words.description(heading, title.text),
    ...(result?.chart
      ? { chart: result.chart, notes: result.notes }
      : { notes: [], missing: result?.notes[0] ?? words.notDrawn }),
    notices: dataset.isSample ? [{ text: words.sample }] : [],
    dataset: { name: dataset.name, title, path: datasetPath(dataset.name) },
    ...(licence ? { licence } : {}),
    isSample: dataset.isSample,
  };
}

import type { Bilingual, Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset } from '#model/dataset.ts';
import { citedChart } from '#exports/citation.ts';
import { datasetFiles } from '#exports/dataset-files.ts';
import { embedWords } from '#messages/embed-words.ts';
import type { TakenChart } from '#messages/taken-chart.ts';
import { embedPath, viewName } from '#releases/embed-addresses.ts';
import type { Ledger } from '#releases/ledger.ts';
import { href } from '#text/address.ts';
import { embedSize, withNewerNotice, type EmbedSize } from './embed-size.ts';
import { drawnView } from './embed-view.ts';
import { datasetPath } from './links.ts';
import { measureChart } from './measure-charts.ts';
import { citedFile } from './updates/cited-file.ts';
import { releaseDate } from './updates/release-date.ts';

/** Which chart is taken away: one measure of a dataset as it is, or as it was in a release. */
export interface TakenFrom {
  dataset: Dataset;
  resource: string;
  column: string;
  /** Of a page that shows a past state. */
  release?: string | undefined;
  locale: Locale;
  /** Absolute, without a closing slash. */
  siteUrl: string;
}

/** The row under a chart: what can be taken along, and how. */
export interface TakeAwayView {
  svgHref: string;
  /** Absent on pages of the past: what is embedded there is that state. */
  live?: { href: string; view: string; size: EmbedSize };
  frozen?: { href: string; release: string; date: string; size: EmbedSize };
  view: string;
  taken: TakenChart;
}

/** Builds the row of one chart. */
export function takeAwayView(catalogue: Catalogue, ledger: Ledger, from: TakenFrom): TakeAwayView {
  const { dataset, resource, column, locale, siteUrl } = from;
  const view = viewName(resource, column);
  const release = from.release ?? presentRelease(catalogue, ledger, from);
  const path = embedPath(dataset.name, view, from.release);
  const cited = release === undefined ? path : embedPath(dataset.name, view, release);
  const chart = { title: titlesOf(catalogue, from), view, path: cited };
  const sizes = framesOf(catalogue, from, release);
  const work = citedChart(chart, dataset, { site: catalogue.site, siteUrl, release });
  return {
    svgHref: href(locale, `${path}chart.svg`),
    ...(from.release === undefined ? { live: { href: href(locale, path), view, size: sizes.live } } : {}),
    ...(release === undefined
      ? {}
      : {
          frozen: {
            href: href(locale, cited),
            release,
            date: releaseDate(release, locale),
            size: sizes.frozen,
          },
        }),
    view,
    taken: { work, page: siteUrl + href(locale, datasetPath(dataset.name)) },
  };
}

/** The frames that the live chart and the one frozen in `release` need. */
function framesOf(
  { site, places }: Catalogue,
  { dataset, resource: name, column, locale }: TakenFrom,
  release: string | undefined,
): { live: EmbedSize; frozen: EmbedSize } {
  const words = embedWords[locale];
  const resource = dataset.resources.find((one) => one.name === name);
  if (!resource) throw new Error(`${dataset.name} has no table ${name}.`);
  const body = drawnView({ places, locale }, column, { dataset, resource });
  const date = release === undefined ? undefined : releaseDate(release, locale);
  const live = { ...body, released: date === undefined ? words.pending : words.released(date) };
  const frozen = { ...body, released: `${words.frozen(date ?? '')} ${words.isNewest}` };
  return {
    live: embedSize(live, site.name[locale]),
    frozen: embedSize(withNewerNotice(frozen, release ?? ''), site.name[locale]),
  };
}

function presentRelease(catalogue: Catalogue, ledger: Ledger, from: TakenFrom): string | undefined {
  const csv = datasetFiles(from.dataset, catalogue.places).find(
    ({ kind, resource }) => kind === 'csv' && resource?.name === from.resource,
  );
  return csv && citedFile(ledger, from.dataset.name, csv)?.release;
}

/** A citation names the chart in both languages, whichever the page is in. */
function titlesOf({ places }: Catalogue, { dataset, resource: name, column }: TakenFrom): Bilingual {
  const resource = dataset.resources.find((one) => one.name === name);
  if (!resource) return dataset.title;
  const titleIn = (locale: Locale): string =>
    measureChart({ dataset, resource, locale, places }, column)?.chart?.title ??
    localText(resource.title, locale).text;
  return { fa: titleIn('fa'), en: titleIn('en') };
}

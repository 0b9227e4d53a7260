import type { Bilingual, Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset } from '#model/dataset.ts';
import type { EmbedContent } from '#model/embed.ts';
import { citedChart } from '#exports/citation.ts';
import { datasetFiles } from '#exports/dataset-files.ts';
import { embedWords } from '#messages/embed-words.ts';
import type { TakenChart } from '#messages/taken-chart.ts';
import { embedPath, viewName } from '#releases/embed-addresses.ts';
import type { Ledger } from '#releases/ledger.ts';
import { href } from '#text/address.ts';
import { drawnView, withNewerNotice } from './embed-view.ts';
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
  live?: { href: string; view: string; content: EmbedContent };
  frozen?: { href: string; release: string; date: string; content: EmbedContent };
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
  const contents = contentsOf(catalogue, from, release);
  const work = citedChart(chart, dataset, { site: catalogue.site, siteUrl, release });
  return {
    svgHref: href(locale, `${path}chart.svg`),
    ...(from.release === undefined
      ? { live: { href: href(locale, path), view, content: contents.live } }
      : {}),
    ...(release === undefined
      ? {}
      : {
          frozen: {
            href: href(locale, cited),
            release,
            date: releaseDate(release, locale),
            content: contents.frozen,
          },
        }),
    view,
    taken: { work, page: siteUrl + href(locale, datasetPath(dataset.name)) },
  };
}

/** What the pages of the live chart and of the one frozen in `release` hold: their frames are made to fit. */
function contentsOf(
  { places }: Catalogue,
  { dataset, resource: name, column, locale }: TakenFrom,
  release: string | undefined,
): { live: EmbedContent; frozen: EmbedContent } {
  const words = embedWords[locale];
  const resource = dataset.resources.find((one) => one.name === name);
  if (!resource) throw new Error(`${dataset.name} has no table ${name}.`);
  const body = drawnView({ places, locale }, column, { dataset, resource });
  const date = release === undefined ? undefined : releaseDate(release, locale);
  const frozen = { ...body, released: `${words.frozen(date ?? '')} ${words.isNewest}` };
  return {
    live: { ...body, released: date === undefined ? words.pending : words.released(date) },
    frozen: withNewerNotice(frozen, release ?? ''),
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

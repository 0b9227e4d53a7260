import type { Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Headline, Theme } from '#model/dataset.ts';
import { isProvince, type PlaceEntry } from '#model/reference.ts';
import type { ShareCard, ShareFigure } from '#model/share-card.ts';
import { dataWords } from '#messages/data-words.ts';
import { shareWords } from '#messages/share-words.ts';
import type { Ledger } from '#releases/ledger.ts';
import { headlineViews, type HeadlineView } from './headline-view.ts';
import { measureChart, measureCharts } from './measure-charts.ts';
import { placeSeries } from './place-series.ts';
import { cardView } from './place-view.ts';
import { releaseDate } from './updates/release-date.ts';

/** One picture for links: of a dataset, a topic, a province or a headline figure. */
export type ShareTarget =
  | { kind: 'dataset'; slug: string; dataset: Dataset }
  | { kind: 'figure'; slug: string; dataset: Dataset; headline: Headline }
  | { kind: 'topic'; slug: string; theme: Theme }
  | { kind: 'place'; slug: string; place: PlaceEntry };

export interface ShareFrame {
  catalogue: Catalogue;
  ledger: Ledger;
  locale: Locale;
}

/** Name of a headline's picture: its place among those that the dataset's page shows. */
export const figureSlug = (dataset: string, index: number): string => `${dataset}-${index + 1}`;

/** Everything that has a picture of its own. */
export function shareTargets({ datasets, places }: Catalogue): ShareTarget[] {
  return [
    ...datasets.map((dataset): ShareTarget => ({ kind: 'dataset', slug: dataset.name, dataset })),
    ...datasets.flatMap((dataset) =>
      shownHeadlines(dataset).map((headline, index): ShareTarget => {
        const slug = figureSlug(dataset.name, index);
        return { kind: 'figure', slug, dataset, headline };
      }),
    ),
    ...[...new Set(datasets.map(({ theme }) => theme))].map((theme): ShareTarget => ({
      kind: 'topic',
      slug: theme,
      theme,
    })),
    ...places.filter(isProvince).map((place): ShareTarget => ({ kind: 'place', slug: place.slug, place })),
  ];
}

const shownHeadlines = (dataset: Dataset): Headline[] =>
  dataset.headlines.filter(
    (headline) => headlineViews({ ...dataset, headlines: [headline] }, 'fa').length > 0,
  );

/** File name of a picture: a new release is a new picture, so that no cache shows an old figure under a new page. */
export const shareFile = (slug: string, locale: Locale, ledger: Ledger): string =>
  `${slug}.${locale}-${ledger.head?.id ?? 'draft'}.png`;

export const sharePath = (kind: ShareTarget['kind'], slug: string, locale: Locale, ledger: Ledger): string =>
  `/share/${kind}/${shareFile(slug, locale, ledger)}`;

/** What a picture shows. */
export function shareCard(target: ShareTarget, frame: ShareFrame): ShareCard {
  const { catalogue, ledger, locale } = frame;
  const base = {
    locale,
    site: catalogue.site.name[locale],
    released: ledger.head
      ? shareWords[locale].released(releaseDate(ledger.head.id, locale))
      : shareWords[locale].draft,
  };
  if (target.kind === 'topic') return { ...base, ...topicCard(target.theme, frame) };
  if (target.kind === 'place') return { ...base, ...placeCard(target.place, frame) };
  const { dataset } = target;
  const headline = target.kind === 'figure' ? target.headline : shownHeadlines(dataset)[0];
  return { ...base, ...figureCard(dataset, headline, frame) };
}

/** The picture of a page and what it shows in words; undefined where the page has none of its own. */
export function pageShare(
  kind: ShareTarget['kind'],
  slug: string,
  frame: ShareFrame,
): { path: string; alt: string } | undefined {
  const target = shareTargets(frame.catalogue).find((one) => one.kind === kind && one.slug === slug);
  if (!target) return undefined;
  const card = shareCard(target, frame);
  return { path: sharePath(kind, slug, frame.locale, frame.ledger), alt: shareAlt(card) };
}

/** The picture in words, for those who do not see it. */
export function shareAlt({ locale, title, figures }: ShareCard): string {
  const words = shareWords[locale];
  const said = figures.map(({ label, text, when }) => words.figureAlt(label, text, when));
  return words.alt(title, said.join(words.joint));
}

type Body = Omit<ShareCard, 'locale' | 'site' | 'released'>;

function figureCard(dataset: Dataset, headline: Headline | undefined, frame: ShareFrame): Body {
  const { locale, catalogue } = frame;
  const view = headline && headlineViews({ ...dataset, headlines: [headline] }, locale)[0];
  const chart = headline && view ? headlineChart(dataset, headline, view, frame) : firstChart(dataset, frame);
  const title = localText(dataset.title, locale).text;
  const titles = dataset.sources.map((source) => source.publisher ?? source.title);
  const named = view?.source?.text ?? [...new Set(titles)].slice(0, 2).join(dataWords[locale].separator);
  return {
    kicker: dataWords[locale].themes[dataset.theme],
    title,
    figures: view ? [figureOf(view)] : [],
    ...(chart ? { chart } : {}),
    source: sourceText(dataset.isSample, named || catalogue.site.publisher[locale], locale),
  };
}

/** The chart the figure is in; of several series, the figure's own: the picture is small. */
function headlineChart(
  dataset: Dataset,
  { resource: name, measure }: Headline,
  { latest }: HeadlineView,
  { catalogue, locale }: ShareFrame,
): ShareCard['chart'] {
  const resource = dataset.resources.find((one) => one.name === name);
  const frame = resource && { dataset, resource, locale, places: catalogue.places };
  const chart = frame && measureChart(frame, measure)?.chart;
  if (chart?.axis !== 'time') return chart;
  const row = Number(latest.key.split('/')[2]);
  const own = chart.series.filter(({ points }) => points.some((point) => point.row === row));
  return own.length > 0 ? { ...chart, series: own } : chart;
}

function firstChart(dataset: Dataset, { catalogue, locale }: ShareFrame): ShareCard['chart'] {
  const { places } = catalogue;
  for (const resource of dataset.resources.filter(({ role }) => role === 'main')) {
    const chart = measureCharts({ dataset, resource, locale, places }).find((one) => one.chart)?.chart;
    if (chart) return chart;
  }
  return undefined;
}

function figureOf({ title, latest, periodText }: HeadlineView, label = title): ShareFigure {
  return { label, text: latest.text, when: latest.mark ? `${periodText} (${latest.mark})` : periodText };
}

const mostFigures = 3;

function topicCard(theme: Theme, { catalogue, locale }: ShareFrame): Body {
  const words = dataWords[locale];
  const datasets = catalogue.datasets.filter((dataset) => dataset.theme === theme);
  const headlines = datasets.flatMap((dataset) => headlineViews(dataset, locale).slice(0, 1));
  const shown = headlines.slice(0, mostFigures);
  const sources = [...new Set(shown.flatMap(({ source }) => source?.text ?? []))];
  return {
    kicker: words.themes[theme],
    title: words.themeQuestions[theme],
    figures: shown.map((headline) => figureOf(headline)),
    source: sourceText(
      datasets.some(({ isSample }) => isSample),
      sources.join(words.separator),
      locale,
    ),
  };
}

/** The first figure of each of the first datasets that know the province. */
function placeCard(place: PlaceEntry, { catalogue, locale }: ShareFrame): Body {
  const series = placeSeries(catalogue, place).filter(({ latest }) => latest.value.kind === 'number');
  const firsts = [...Map.groupBy(series, ({ dataset }) => dataset).values()].flatMap((own) => own[0] ?? []);
  const shown = firsts.slice(0, mostFigures);
  const cards = shown.map((one) => cardView(catalogue, place, one, locale));
  const sources = [...new Set(cards.flatMap(({ source }) => source?.text ?? []))];
  return {
    kicker: shareWords[locale].place,
    title: place.name[locale],
    figures: cards.map(({ fullLabel, figure, when }) => ({
      label: fullLabel.text,
      text: figure.text,
      when: figure.mark ? `${when} (${figure.mark})` : when,
    })),
    source: sourceText(
      shown.some(({ dataset }) => dataset.isSample),
      sources.join(dataWords[locale].separator),
      locale,
    ),
  };
}

function sourceText(isSample: boolean, named: string, locale: Locale): string {
  const words = dataWords[locale];
  const source = named === '' ? words.sourceNotStated : words.sourceOf(named);
  return isSample ? `${shareWords[locale].sample} ${source}` : source;
}

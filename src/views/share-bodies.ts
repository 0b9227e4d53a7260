import type { Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Dataset, Headline, Theme } from '#model/dataset.ts';
import type { PlaceEntry } from '#model/reference.ts';
import type { ShareCard, ShareFigure } from '#model/share-card.ts';
import { dataWords } from '#messages/data-words.ts';
import { shareWords } from '#messages/share-words.ts';
import { sourceNames } from '#messages/source-names.ts';
import { formatNumber } from '#text/numbers.ts';
import { figureView } from './figure-view.ts';
import { headlineViews, publisherOf, type HeadlineView } from './headline-view.ts';
import { placeSeries } from './place-series.ts';
import { cardView, type PlaceCardView } from './place-view.ts';
import { chartOfHeadline, chartOfPlace, firstChart, type ShareChart } from './share-charts.ts';
import type { ShareFrame } from './share-view.ts';

/** What a picture shows besides the site's own lines. */
type Body = Omit<ShareCard, 'locale' | 'site' | 'released'>;

/** Figures beside a chart; without one there is room for another. */
const mostBeside = 2;
const mostFigures = 3;
/** Names of sources that two short lines hold. */
const mostNamed = 3;

/** The headlines of a dataset that have a figure to show. */
export const shownHeadlines = (dataset: Dataset): Headline[] =>
  dataset.headlines.filter((headline) => viewOf(dataset, headline, 'fa') !== undefined);

const viewOf = (dataset: Dataset, headline: Headline, locale: Locale): HeadlineView | undefined =>
  headlineViews({ ...dataset, headlines: [headline] }, locale)[0];

/** A figure with the chart it is in; of a dataset without one, its first chart. */
export function figureBody(dataset: Dataset, headline: Headline | undefined, frame: ShareFrame): Body {
  const { locale, catalogue } = frame;
  const view = headline && viewOf(dataset, headline, locale);
  const own = headline && view && chartOfHeadline(dataset, headline, view, frame);
  const drawn = own ?? firstChart([dataset], frame);
  const titles = dataset.sources.map((source) => source.publisher ?? source.title);
  const named = view?.source ? [view.source.text] : titles;
  return {
    kicker: dataWords[locale].themes[dataset.theme],
    title: localText(dataset.title, locale).text,
    figures: view ? [figureOf(view)] : drawn ? [] : rowCounts(dataset, locale),
    ...(drawn ? chartWith(drawn, own !== undefined) : {}),
    source: sourceText(
      dataset.isSample,
      named.length > 0 ? named : [catalogue.site.publisher[locale]],
      locale,
    ),
  };
}

/** What is drawn says itself what it is, unless the one figure beside it does. */
const chartWith = (
  { chart, caption, isPart }: ShareChart,
  isOfFigure: boolean,
): Pick<Body, 'chart' | 'caption'> => ({
  chart,
  ...(isOfFigure && !isPart ? {} : { caption }),
});

function figureOf({ title, latest, periodText }: HeadlineView, label = title): ShareFigure {
  return { label, text: latest.text, when: latest.mark ? `${periodText} (${latest.mark})` : periodText };
}

/** Of data that have neither a figure to show alone nor a chart: how much there is. */
const rowCounts = (dataset: Dataset, locale: Locale): ShareFigure[] =>
  dataset.resources.slice(0, mostBeside).map(({ title, table }) => ({
    label: localText(title, locale).text,
    text: dataWords[locale].rows(formatNumber(table.rowCount, locale)),
    when: '',
  }));

/** The first figure of a topic that a chart shows in its course, large; else the first figures beside the first chart. */
export function topicBody(theme: Theme, frame: ShareFrame): Body {
  const { catalogue, locale } = frame;
  const words = dataWords[locale];
  const datasets = catalogue.datasets.filter((dataset) => dataset.theme === theme);
  const firsts = datasets.flatMap((dataset) => {
    const headline = shownHeadlines(dataset)[0];
    const view = headline && viewOf(dataset, headline, locale);
    return headline && view
      ? [{ dataset, view, drawn: chartOfHeadline(dataset, headline, view, frame) }]
      : [];
  });
  const base = { kicker: words.themes[theme], title: words.themeQuestions[theme] };
  const featured = firsts.find(({ drawn }) => drawn?.isTelling);
  if (featured?.drawn) {
    const { dataset, view, drawn } = featured;
    const source = sourceText(dataset.isSample, view.source ? [view.source.text] : [], locale);
    return { ...base, figures: [figureOf(view)], ...chartWith(drawn, true), source };
  }
  const drawn = firstChart(datasets, frame);
  const shown = firsts.slice(0, drawn ? mostBeside : mostFigures);
  const isSample = [...shown.map(({ dataset }) => dataset), ...(drawn ? [drawn.dataset] : [])].some(
    (dataset) => dataset.isSample,
  );
  return {
    ...base,
    figures: shown.map(({ view }) => figureOf(view)),
    ...(drawn ? chartWith(drawn, false) : {}),
    source: sourceText(
      isSample,
      [...shown.flatMap(({ view }) => view.source?.text ?? []), ...(drawn?.publishers ?? [])],
      locale,
    ),
  };
}

/** Where a province stands among the others, where they may be ranked, and the first figures of other datasets. */
export function placeBody(place: PlaceEntry, frame: ShareFrame): Body {
  const { catalogue, locale } = frame;
  const ranked = chartOfPlace(place, frame);
  const series = placeSeries(catalogue, place).filter(({ latest }) => latest.value.kind === 'number');
  const firsts = [...Map.groupBy(series, ({ dataset }) => dataset).values()].flatMap((own) => own[0] ?? []);
  const others = firsts.filter(({ dataset }) => dataset !== ranked?.dataset);
  const shown = others.slice(0, ranked ? mostBeside - 1 : mostFigures);
  const cards = shown.map((one) => cardView(catalogue, place, one, locale));
  const publisher = ranked && publisherOf(ranked.figure, locale)?.text;
  return {
    kicker: shareWords[locale].place,
    title: place.name[locale],
    figures: [...(ranked ? [rankedFigure(ranked, locale)] : []), ...cards.map(cardFigure)],
    ...(ranked ? chartWith(ranked, false) : {}),
    source: sourceText(
      shown.some(({ dataset }) => dataset.isSample) || ranked?.dataset.isSample === true,
      [publisher ?? ranked?.publishers[0] ?? '', ...cards.flatMap(({ source }) => source?.text ?? [])],
      locale,
    ),
  };
}

function rankedFigure(
  { figure, label, when }: ReturnType<typeof chartOfPlace> & object,
  locale: Locale,
): ShareFigure {
  const { text, mark } = figureView(figure, locale);
  return { label, text, when: mark ? `${when} (${mark})` : when };
}

const cardFigure = ({ fullLabel, figure, when }: PlaceCardView): ShareFigure => ({
  label: fullLabel.text,
  text: figure.text,
  when: figure.mark ? `${when} (${figure.mark})` : when,
});

function sourceText(isSample: boolean, names: readonly string[], locale: Locale): string {
  const words = dataWords[locale];
  const named = sourceNames(names, mostNamed, locale);
  const source = named === '' ? words.sourceNotStated : words.sourceOf(named);
  return isSample ? `${shareWords[locale].sample} ${source}` : source;
}

import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { themes, type Dataset } from '#model/dataset.ts';
import { isProvince, type PlaceEntry } from '#model/reference.ts';
import { findConcept, textAt } from '#model/table-access.ts';
import { dataWords } from '#messages/data-words.ts';
import { placeWords } from '#messages/place-words.ts';
import { href } from '#text/address.ts';
import { languageOf } from '#text/letters.ts';
import { formatNumber } from '#text/numbers.ts';
import { formatPeriod } from '#text/periods.ts';
import { figureView, type FigureView } from './figure-view.ts';
import type { Dated } from './headline-series.ts';
import { surveyQualifier } from './headline-view.ts';
import { indicatorName } from './indicator-names.ts';
import { datasetPath, placeMapPath } from './links.ts';
import type { Observation } from './observations.ts';
import { optional } from './optional.ts';
import { titleIn } from './place-indicators.ts';
import { besideOthers, changeText, mapOf, rankText } from './place-comparison.ts';
import { placePerHead } from './place-per-head.ts';
import { placeSeries, type PlaceSeries } from './place-series.ts';

export interface DatedFigureView {
  figure: FigureView;
  when: string;
}

/** One indicator of one place: its latest figure with all that qualifies it. */
export interface PlaceCardView {
  label: LocalText;
  /** With the name of its dataset, where that does not stand above. */
  fullLabel: LocalText;
  figure: FigureView;
  when: string;
  /** Low confidence, no date, another source. */
  qualifiers: readonly string[];
  perHead?: { label: string; text: string; basis: string; denominator: FigureView };
  rank?: string;
  comparisons: readonly string[];
  change?: string;
  /** The figures that the comparisons and the change repeat, so that they are links there too. */
  country?: FigureView;
  previous?: FigureView;
  /** Of a survey: its interval, or that the number of answers was not published. */
  survey?: string;
  others: readonly DatedFigureView[];
  source?: LocalText & { url?: string };
  map?: string;
}

export interface PlaceDatasetView {
  href: string;
  title: LocalText;
  /** Why its rows may not be compared. */
  incomparable?: LocalText;
  isSample: boolean;
  cards: readonly PlaceCardView[];
  /** How many indicators are on the dataset's own page only, as a sentence. */
  more?: string;
}

export interface PlaceThemeView {
  label: string;
  datasets: readonly PlaceDatasetView[];
}

/** Everything known about one province or office. */
export interface PlaceView {
  name: string;
  themes: readonly PlaceThemeView[];
  figureCount: number;
  datasetCount: number;
  isSample: boolean;
}

/** More indicators of one dataset than this are not told on a page about a place, nor more figures of one indicator. */
const mostCards = 24;
const mostOthers = 12;

export function placeView(catalogue: Catalogue, place: PlaceEntry, locale: Locale): PlaceView {
  const series = placeSeries(catalogue, place);
  const byDataset = Map.groupBy(series, ({ dataset }) => dataset);
  const groups = themes.map((theme) => ({
    label: dataWords[locale].themes[theme],
    datasets: [...byDataset].flatMap(([dataset, own]) =>
      dataset.theme === theme ? [datasetView(catalogue, place, dataset, own, locale)] : [],
    ),
  }));
  return {
    name: place.name[locale],
    themes: groups.filter(({ datasets }) => datasets.length > 0),
    figureCount: series.flatMap(({ latest, others }) => [latest, ...others]).filter(hasNumber).length,
    datasetCount: byDataset.size,
    isSample: [...byDataset.keys()].some(({ isSample }) => isSample),
  };
}

const hasNumber = ({ value }: Observation): boolean => value.kind === 'number';

function datasetView(
  catalogue: Catalogue,
  place: PlaceEntry,
  dataset: Dataset,
  series: readonly PlaceSeries[],
  locale: Locale,
): PlaceDatasetView {
  const words = placeWords[locale];
  const why = series.find(({ resource }) => resource.incomparable)?.resource.incomparable;
  const count = (number: number): string => formatNumber(number, locale);
  const more =
    series.length > mostCards ? words.moreFigures(count(mostCards), count(series.length)) : undefined;
  return {
    href: href(locale, datasetPath(dataset.name)),
    title: localText(dataset.title, locale),
    ...optional('incomparable', why && localText(why, locale)),
    isSample: dataset.isSample,
    cards: series.slice(0, mostCards).map((one) => cardView(catalogue, place, one, locale)),
    ...optional('more', more),
  };
}

/** The card of one series of a place. */
export function cardView(
  catalogue: Catalogue,
  place: PlaceEntry,
  series: PlaceSeries,
  locale: Locale,
): PlaceCardView {
  const { latest, others, resource } = series;
  const name = indicatorName(resource, latest.measure, latest.dimensions);
  const onMap = mapOf(catalogue, latest);
  const provinces = catalogue.places.filter(isProvince).length;
  const perHead = placePerHead(catalogue, latest, locale);
  const change = changeText(series, locale);
  return {
    label: localText(name, locale),
    fullLabel: localText(titleIn(series.dataset, name), locale),
    figure: figureView(latest, locale),
    when: whenOf(latest, locale),
    qualifiers: qualifiersOf(latest, locale),
    ...optional('perHead', perHead && { ...perHead, denominator: figureView(perHead.denominator, locale) }),
    ...optional('rank', onMap && rankText(onMap, place, provinces, locale)),
    comparisons: onMap ? besideOthers(onMap, place, catalogue.places, locale) : [],
    ...optional('change', change?.text),
    ...optional('country', onMap?.moment.country && figureView(onMap.moment.country, locale)),
    ...optional('previous', change?.previous),
    ...optional('survey', isDated(latest) ? surveyQualifier(latest.dataset, latest, locale) : undefined),
    others: others
      .slice(0, mostOthers)
      .map((other) => ({ figure: figureView(other, locale), when: whenOf(other, locale) })),
    ...optional('source', sourceOf(latest, locale)),
    ...optional('map', onMap && href(locale, placeMapPath(onMap.indicator.slug, onMap.moment.slug))),
  };
}

const isDated = (one: Observation): one is Dated => one.period !== undefined && one.value.kind === 'number';

function whenOf({ period, measure }: Observation, locale: Locale): string {
  return period ? formatPeriod(period, locale, measure.timing) : placeWords[locale].undated;
}

function qualifiersOf({ confidence, resource }: Observation, locale: Locale): string[] {
  const words = placeWords[locale];
  return [
    ...(confidence === 'low' ? [words.lowConfidence] : []),
    ...(resource.role === 'conflicts' ? [words.otherSource] : []),
  ];
}

/** The publisher of the row, with its address where there is one; else the sources of the whole dataset. */
function sourceOf({ dataset, resource, row }: Observation, locale: Locale): PlaceCardView['source'] {
  const { table } = resource;
  const at = (concept: 'SOURCE_PUBLISHER' | 'SOURCE_TITLE' | 'SOURCE_URL'): string | undefined =>
    textAt(table, row, findConcept(table, concept));
  const [whole] = dataset.sources;
  const text = at('SOURCE_PUBLISHER') ?? at('SOURCE_TITLE') ?? whole?.publisher ?? whole?.title;
  if (!text) return undefined;
  return { text, lang: languageOf(text, locale), ...optional('url', at('SOURCE_URL') ?? whole?.url) };
}

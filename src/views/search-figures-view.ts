import type { Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { SearchFigure, SearchFiguresFile, SearchSeries } from '#model/search-words.ts';
import { placeWords } from '#messages/place-words.ts';
import { formatPeriod } from '#text/periods.ts';
import { figureView } from './figure-view.ts';
import { indicatorsOf, type Indicator } from './indicators.ts';
import type { Observation } from './observations.ts';
import { optional } from './optional.ts';
import { sourceOfRow } from './table-parts.ts';

/** More series than these would make the file too large; declared headlines are kept first. */
const mostSeries = 600;

/** A figure as the search shows it; without a period it says so, and no year finds it. */
export function searchFigure(observation: Observation, locale: Locale): SearchFigure {
  const { period, measure, dataset, resource, row } = observation;
  const { key, href, text, mark } = figureView(observation, locale);
  const years = [...(period?.text ?? '').matchAll(/(?:^|\/)(\d{4})/gu)].map(([, year]) => Number(year));
  const source = sourceOfRow(resource, row) ?? dataset.sources[0];
  return {
    period: period ? formatPeriod(period, locale, measure.timing) : placeWords[locale].undated,
    years: [years[0] ?? 0, years.at(-1) ?? 0],
    ...(period?.grain === 'year' ? { isWholeYear: true as const } : {}),
    text,
    key,
    href,
    ...optional('mark', mark),
    ...(source ? { source: { title: source.title, ...optional('url', source.url) } } : {}),
  };
}

function searchSeries({ dataset, headline, isDeclared, series }: Indicator, locale: Locale): SearchSeries {
  return {
    title: localText(headline.title, locale).text,
    dataset: localText(dataset.title, locale).text,
    ...(isDeclared ? { isHeadline: true as const } : {}),
    figures: series.map((observation) => searchFigure(observation, locale)),
  };
}

/**
 * The figures of the whole country or organization that a search may answer with, formatted as the pages do.
 * Shape:  series in the order of the datasets, each from old to new; at most 600, headlines before the rest.
 */
export function searchFiguresView({ datasets }: Catalogue, locale: Locale): SearchFiguresFile {
  const all = datasets.flatMap((dataset) => indicatorsOf(dataset).indicators);
  const kept = [
    ...all.filter(({ isDeclared }) => isDeclared),
    ...all.filter(({ isDeclared }) => !isDeclared),
  ];
  return { series: kept.slice(0, mostSeries).map((indicator) => searchSeries(indicator, locale)) };
}

import type { Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { PlaceEntry } from '#model/reference.ts';
import type { PlaceFiguresFile, SearchFigure, SearchSeries } from '#model/search-words.ts';
import { dataWords } from '#messages/data-words.ts';
import { placeWords } from '#messages/place-words.ts';
import { href } from '#text/address.ts';
import { indicatorName } from './indicator-names.ts';
import { placePath } from './links.ts';
import type { Observation } from './observations.ts';
import { placeSeries, type PlaceSeries } from './place-series.ts';
import { searchFigure } from './search-figures-view.ts';

/** The file is fetched by readers who name the place: more than this is on its page. */
const mostSeries = 240;
const mostFigures = 24;

/** Low confidence is a mark of the figure, as its status is. */
function markedFigure(observation: Observation, locale: Locale): SearchFigure {
  const figure = searchFigure(observation, locale);
  const marks = [
    ...(figure.mark ? [figure.mark] : []),
    ...(observation.confidence === 'low' ? [placeWords[locale].lowConfidence] : []),
  ];
  return marks.length > 0 ? { ...figure, mark: marks.join(dataWords[locale].separator) } : figure;
}

function seriesOfPlace({ dataset, resource, latest, others }: PlaceSeries, locale: Locale): SearchSeries[] {
  if (resource.role === 'conflicts') return [];
  const newestFirst = [latest, ...others]
    .filter(({ value }) => value.kind === 'number')
    .slice(0, mostFigures);
  if (newestFirst.length === 0) return [];
  return [
    {
      title: localText(indicatorName(resource, latest.measure, latest.dimensions), locale).text,
      dataset: localText(dataset.title, locale).text,
      figures: newestFirst.toReversed().map((observation) => markedFigure(observation, locale)),
    },
  ];
}

/**
 * The figures of one province that a search may answer with.
 * Shape:  each series ends with the figure that stands for it on the page of the place: the latest firm one.
 */
export function searchPlaceFiguresView(
  catalogue: Catalogue,
  place: PlaceEntry,
  locale: Locale,
): PlaceFiguresFile {
  const series = placeSeries(catalogue, place).flatMap((one) => seriesOfPlace(one, locale));
  return {
    place: { name: place.name[locale], href: href(locale, placePath(place.slug)) },
    series: series.slice(0, mostSeries),
  };
}

import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset } from '#model/dataset.ts';
import type { PlaceEntry } from '#model/reference.ts';
import { findConcept, textAt } from '#model/table-access.ts';
import { largeTableWords } from '#messages/large-table-words.ts';
import { href } from '#text/address.ts';
import { formatNumber } from '#text/numbers.ts';
import { formatPeriod } from '#text/periods.ts';
import type { FigureView } from './figure-view.ts';
import { figureView } from './figure-view.ts';
import { datasetPath } from './links.ts';
import type { Observation } from './observations.ts';
import { categoryLabel, figuresByArea, placeOf } from './observations.ts';
import { optional } from './optional.ts';

/** One published figure about a province, with its own date. */
export interface PlaceFigureView {
  label: string;
  figure: FigureView;
  periodText?: string;
  source?: string;
}

export interface PlaceDatasetView {
  href: string;
  title: LocalText;
  figures: readonly PlaceFigureView[];
  figureCount: number;
  /** How many of the figures are shown, where not all are. */
  more?: string;
}

export interface PlaceView {
  place: PlaceEntry;
  path: string;
  datasets: readonly PlaceDatasetView[];
  figureCount: number;
}

/** More figures of one dataset than this are not read on a page about a place. */
const mostFigures = 60;

export const placePath = (slug: string): string => `/places/${slug}/`;

/** The provinces in alphabetical order of the reader's language, each with all its published figures. */
export function placeViews(catalogue: Catalogue, locale: Locale): PlaceView[] {
  return catalogue.places
    .filter((place) => place.grid !== undefined)
    .map((place) => placeView(catalogue, place, locale))
    .sort((a, b) => a.place.name[locale].localeCompare(b.place.name[locale], locale));
}

export function placeView(catalogue: Catalogue, place: PlaceEntry, locale: Locale): PlaceView {
  const datasets = catalogue.datasets.flatMap((dataset): PlaceDatasetView[] => {
    const own = figuresAbout(dataset, place, catalogue.places);
    if (own.length === 0) return [];
    const figures = own.slice(0, mostFigures).map((observation) => placeFigureView(observation, locale));
    const more = own.length > mostFigures ? largeTableWords[locale].moreFigures : undefined;
    return [
      {
        href: href(locale, datasetPath(dataset.name)),
        title: localText(dataset.title, locale),
        figures,
        figureCount: own.length,
        ...optional('more', more?.(formatNumber(mostFigures, locale), formatNumber(own.length, locale))),
      },
    ];
  });
  const figureCount = datasets.reduce((sum, dataset) => sum + dataset.figureCount, 0);
  return { place, path: placePath(place.slug), datasets, figureCount };
}

/** A dataset's figures about a place, the latest first. */
function figuresAbout(
  dataset: Dataset,
  place: PlaceEntry,
  places: readonly PlaceEntry[],
): readonly Observation[] {
  const groups = dataset.resources.flatMap((resource) => {
    const areas = [...figuresByArea(dataset, resource)];
    return areas.flatMap(([area, own]) => (placeOf(area, places)?.code === place.code ? [own] : []));
  });
  const [first = []] = groups;
  if (groups.length <= 1) return first;
  return groups.flat().sort((a, b) => (b.period?.endDay ?? -Infinity) - (a.period?.endDay ?? -Infinity));
}

function placeFigureView(observation: Observation, locale: Locale): PlaceFigureView {
  const { resource, row, period, measure } = observation;
  const source = textAt(resource.table, row, findConcept(resource.table, 'SOURCE_PUBLISHER'));
  return {
    label: figureLabel(observation, locale),
    figure: figureView(observation, locale),
    ...(period ? { periodText: formatPeriod(period, locale, measure.timing) } : {}),
    ...(source ? { source } : {}),
  };
}

/** The categories where there are any, else the table's name. */
function figureLabel({ resource, dimensions }: Observation, locale: Locale): string {
  const labels = Object.entries(dimensions).flatMap(([name, value]) => {
    const field = resource.table.fields.find((candidate) => candidate.name === name);
    return field && value ? [categoryLabel(field, value, locale)] : [];
  });
  return labels.length > 0 ? labels.join(' · ') : localText(resource.title, locale).text;
}

/** Datasets with at least one figure about a province. */
export function datasetsWithPlaces(catalogue: Catalogue): Dataset[] {
  return catalogue.datasets.filter((dataset) =>
    dataset.resources.some(({ table }) => findConcept(table, 'REF_AREA') !== undefined),
  );
}

import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import type { PlaceEntry } from '#model/reference.ts';
import { allOfConcept, findConcept } from '#model/table-access.ts';
import type { Observation } from './observations.ts';
import { isPlottable, observationsOf, placeOf } from './observations.ts';

/** All figures of one measure and combination of categories about one place. */
export interface PlaceSeries {
  dataset: Dataset;
  resource: Resource;
  /** The figure that stands for the series: the latest firm one, else the latest there is. */
  latest: Observation;
  /** The others, the latest first. */
  others: readonly Observation[];
}

type ByPlace = ReadonlyMap<string, readonly PlaceSeries[]>;
const made = new WeakMap<Catalogue, ByPlace>();

/** What the catalogue says about a place, in the order of datasets and tables; sorted once for all places. */
export function placeSeries(catalogue: Catalogue, place: PlaceEntry): readonly PlaceSeries[] {
  const known = made.get(catalogue) ?? sortByPlace(catalogue);
  made.set(catalogue, known);
  return known.get(place.code) ?? [];
}

function sortByPlace({ datasets, places }: Catalogue): ByPlace {
  const all = new Map<string, PlaceSeries[]>();
  for (const dataset of datasets)
    for (const resource of dataset.resources) {
      if (findConcept(resource.table, 'REF_AREA') === undefined) continue;
      for (const column of allOfConcept(resource.table, 'OBS_VALUE'))
        for (const [code, rows] of rowsByPlace(observationsOf(dataset, resource, column), places)) {
          const own = all.get(code) ?? [];
          all.set(code, own);
          for (const group of rows.values()) own.push(seriesOf(dataset, resource, group));
        }
    }
  return all;
}

/** Code → categories → rows. Rows of one combination mostly share one record of categories. */
function rowsByPlace(
  observations: readonly Observation[],
  places: readonly PlaceEntry[],
): Map<string, Map<string, Observation[]>> {
  const keys = new WeakMap<object, string>();
  const found = new Map<string, Map<string, Observation[]>>();
  for (const one of observations) {
    const { area, dimensions } = one;
    const code = area === undefined ? undefined : placeOf(area, places)?.code;
    if (code === undefined) continue;
    const key = keys.get(dimensions) ?? JSON.stringify(dimensions);
    keys.set(dimensions, key);
    const groups = found.get(code) ?? new Map<string, Observation[]>();
    found.set(code, groups);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return found;
}

const endDay = ({ period }: Observation): number => period?.endDay ?? -Infinity;

function seriesOf(dataset: Dataset, resource: Resource, rows: readonly Observation[]): PlaceSeries {
  const sorted = rows.toSorted((a, b) => endDay(b) - endDay(a));
  const latest = sorted.find(isPlottable) ?? sorted[0];
  if (!latest) throw new Error(`${dataset.name}/${resource.name}: a series without a row.`);
  return { dataset, resource, latest, others: sorted.filter((row) => row !== latest) };
}

import type { Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import type { Missing } from '#model/missing.ts';
import type { Period } from '#model/period.ts';
import type { PlaceEntry } from '#model/reference.ts';
import type { Confidence, Field, Quantity, Status } from '#model/table.ts';
import { confidences, statuses } from '#model/table.ts';
import type { Interval } from '#statistics/interval.ts';
import { wilsonInterval } from '#statistics/interval.ts';
import { findConcept, textAt } from '#model/table-access.ts';
import { ObservedTable } from './observed-table.ts';

/** One published figure with all that qualifies it: what rule 1 of honesty asks of every rendered number. */
export interface Observation {
  readonly dataset: Dataset;
  readonly resource: Resource;
  readonly row: number;
  readonly measure: Field;
  /** Index of the measure's column. */
  readonly column: number;
  readonly value: Quantity | Missing;
  readonly period: Period | undefined;
  /** Raw text of the place column; resolve with `placeOf`. */
  readonly area: string | undefined;
  /** Field name → category value, for every dimension column. */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly status: Status;
  readonly confidence: Confidence | undefined;
  readonly sampleSize: number | undefined;
}

const made = new WeakMap<Resource, Map<number, readonly Observation[]>>();

/**
 * Every observation of a resource's measure column, in file order; made once per resource.
 * Shape: one per row, missing values included. An observation is a row number that reads its cells when asked, so a
 * million of them are small.
 */
export function observationsOf(
  dataset: Dataset,
  resource: Resource,
  column?: number,
): readonly Observation[] {
  const { table } = resource;
  const measureColumn = column ?? findConcept(table, 'OBS_VALUE');
  const measure = measureColumn === undefined ? undefined : table.fields[measureColumn];
  if (measureColumn === undefined || !measure) return [];
  const known = made.get(resource) ?? new Map<number, readonly Observation[]>();
  made.set(resource, known);
  const earlier = known.get(measureColumn);
  if (earlier) return earlier;
  const observed = new ObservedTable(dataset, resource, measure, measureColumn);
  const observations = Array.from({ length: table.rowCount }, (_, row) => new RowObservation(observed, row));
  known.set(measureColumn, observations);
  return observations;
}

class RowObservation implements Observation {
  readonly row: number;
  readonly #table: ObservedTable;

  constructor(table: ObservedTable, row: number) {
    this.#table = table;
    this.row = row;
  }

  get dataset(): Dataset {
    return this.#table.dataset;
  }
  get resource(): Resource {
    return this.#table.resource;
  }
  get measure(): Field {
    return this.#table.measure;
  }
  get column(): number {
    return this.#table.column;
  }
  get value(): Quantity | Missing {
    return this.#table.valueAt(this.row);
  }
  get period(): Period | undefined {
    return this.#table.periodAt(this.row);
  }
  get area(): string | undefined {
    return this.#table.areaAt(this.row);
  }
  get dimensions(): Readonly<Record<string, string>> {
    return this.#table.dimensionsAt(this.row);
  }
  get status(): Status {
    const text = this.#table.statusAt(this.row);
    return statuses.find((word) => word === text) ?? 'actual';
  }
  get confidence(): Confidence | undefined {
    const text = this.#table.confidenceAt(this.row);
    return confidences.find((word) => word === text);
  }
  get sampleSize(): number | undefined {
    const size = Number(this.#table.sampleSizeAt(this.row));
    return size > 0 ? size : undefined;
  }
}

/** May the figure stand in a chart or a sentence? Low-confidence, undated and missing ones may not. */
export function isPlottable(observation: Observation): boolean {
  if (observation.value.kind !== 'number' || observation.confidence === 'low') return false;
  if (observation.resource.role !== 'main') return false;
  const isDated = findConcept(observation.resource.table, 'TIME_PERIOD') !== undefined;
  return !isDated || observation.period !== undefined;
}

/** Does the observation belong to the series that `where` pins down? Place columns are compared as written. */
export function matches(observation: Observation, where: Readonly<Record<string, string>>): boolean {
  return Object.entries(where).every(([field, value]) => {
    if (field in observation.dimensions) return observation.dimensions[field] === value;
    const { table } = observation.resource;
    const index = table.fields.findIndex((candidate) => candidate.name === field);
    return index >= 0 && textAt(table, observation.row, index) === value;
  });
}

const byArea = new WeakMap<Resource, ReadonlyMap<string, readonly Observation[]>>();

/** A resource's figures by the raw text of their place, the latest first; sorted once per resource. Missing values are left out. */
export function figuresByArea(
  dataset: Dataset,
  resource: Resource,
): ReadonlyMap<string, readonly Observation[]> {
  const known = byArea.get(resource);
  if (known) return known;
  const groups = new Map<string, Observation[]>();
  if (findConcept(resource.table, 'REF_AREA') !== undefined) {
    for (const observation of observationsOf(dataset, resource)) {
      const { area } = observation;
      if (area === undefined || observation.value.kind !== 'number') continue;
      const group = groups.get(area);
      if (group) group.push(observation);
      else groups.set(area, [observation]);
    }
  }
  const endDay = ({ period }: Observation): number => period?.endDay ?? -Infinity;
  for (const group of groups.values()) group.sort((a, b) => endDay(b) - endDay(a));
  byArea.set(resource, groups);
  return groups;
}

const listed = new WeakMap<readonly PlaceEntry[], ReadonlyMap<string, PlaceEntry>>();

/** The place entry for a cell that holds a code or a Persian name. */
export function placeOf(area: string, places: readonly PlaceEntry[]): PlaceEntry | undefined {
  const known =
    listed.get(places) ??
    new Map(places.flatMap((place) => [place.name.fa, place.code].map((text) => [text, place] as const)));
  listed.set(places, known);
  return known.get(area);
}

/** A category's label for the reader; the raw value where the descriptor gives no label. */
export function categoryLabel(field: Field, value: string, locale: Locale): string {
  const category = field.categories.find((candidate) => candidate.value === value);
  return category ? localText(category.label, locale).text : value;
}

/** Is the value a sum of its siblings? */
export function isTotal(field: Field, value: string): boolean {
  return field.categories.some((candidate) => candidate.value === value && candidate.isTotal);
}

/** Address of a figure's cell, e.g. "insured/insured/12/value"; ties a rendered number to the CSV. */
export function numberKey(observation: Observation): string {
  return `${observation.dataset.name}/${observation.resource.name}/${observation.row + 1}/${observation.measure.name}`;
}

/**
 * Wilson interval of a survey share in percent, where the number of respondents is known; narrower where a population
 * that can have given so many answers is declared.
 */
export function surveyInterval(observation: Observation): Interval | undefined {
  const { value, measure, sampleSize } = observation;
  if (value.kind !== 'number' || measure.unit?.kind !== 'percent' || !sampleSize) return undefined;
  const { populationSize } = measure;
  const isFinite = populationSize !== undefined && populationSize >= sampleSize;
  const { low, high } = wilsonInterval(value.value / 100, sampleSize, isFinite ? { populationSize } : {});
  return { low: low * 100, high: high * 100 };
}

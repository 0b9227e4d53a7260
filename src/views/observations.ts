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
import { allOfConcept, findConcept, textAt, valueAt } from '#model/table-access.ts';

/** One published figure with all that qualifies it: what rule 1 of honesty asks of every rendered number. */
export interface Observation {
  dataset: Dataset;
  resource: Resource;
  row: number;
  measure: Field;
  /** Index of the measure's column. */
  column: number;
  value: Quantity | Missing;
  period?: Period;
  /** Raw text of the place column; resolve with `placeOf`. */
  area?: string;
  /** Field name → category value, for every dimension column. */
  dimensions: Readonly<Record<string, string>>;
  status: Status;
  confidence?: Confidence;
  sampleSize?: number;
}

/** Every observation of a resource's measure column, in file order. Shape: one per row, missing values included. */
export function observationsOf(dataset: Dataset, resource: Resource, column?: number): Observation[] {
  const { table } = resource;
  const measureColumn = column ?? findConcept(table, 'OBS_VALUE');
  const measure = measureColumn === undefined ? undefined : table.fields[measureColumn];
  if (measureColumn === undefined || !measure) return [];
  return Array.from({ length: table.rowCount }, (_, row) =>
    observationAt(dataset, resource, row, measureColumn, measure),
  );
}

function observationAt(
  dataset: Dataset,
  resource: Resource,
  row: number,
  column: number,
  measure: Field,
): Observation {
  const { table } = resource;
  const value = valueAt(table, row, column);
  if (value.kind !== 'number' && value.kind !== 'missing') {
    throw new Error(`${resource.file}: the value column "${measure.name}" does not hold numbers.`);
  }
  const period = periodAt(resource, row);
  const area = textAt(table, row, findConcept(table, 'REF_AREA'));
  const confidence = confidences.find(
    (word) => word === textAt(table, row, findConcept(table, 'CONFIDENCE')),
  );
  const sampleSize = Number(textAt(table, row, findConcept(table, 'SAMPLE_SIZE')));
  return {
    dataset,
    resource,
    row,
    measure,
    column,
    value,
    ...(period ? { period } : {}),
    ...(area === undefined ? {} : { area }),
    dimensions: dimensionsAt(resource, row),
    status:
      statuses.find((word) => word === textAt(table, row, findConcept(table, 'OBS_STATUS'))) ?? 'actual',
    ...(confidence ? { confidence } : {}),
    ...(sampleSize > 0 ? { sampleSize } : {}),
  };
}

function periodAt(resource: Resource, row: number): Period | undefined {
  const column = findConcept(resource.table, 'TIME_PERIOD');
  if (column === undefined) return undefined;
  const value = valueAt(resource.table, row, column);
  return value.kind === 'period' ? value.period : undefined;
}

function dimensionsAt(resource: Resource, row: number): Record<string, string> {
  const { table } = resource;
  const entries = allOfConcept(table, 'DIMENSION').map((index): [string, string] => [
    table.fields[index]?.name ?? '',
    textAt(table, row, index) ?? '',
  ]);
  return Object.fromEntries(entries);
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

/** The place entry for a cell that holds a code or a Persian name. */
export function placeOf(area: string, places: readonly PlaceEntry[]): PlaceEntry | undefined {
  return places.find((place) => place.code === area || place.name.fa === area);
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

/** Wilson interval of a survey share in percent, where the number of respondents is known. */
export function surveyInterval(observation: Observation): Interval | undefined {
  const { value, measure, sampleSize } = observation;
  if (value.kind !== 'number' || measure.unit?.kind !== 'percent' || !sampleSize) return undefined;
  const { low, high } = wilsonInterval(value.value / 100, sampleSize);
  return { low: low * 100, high: high * 100 };
}

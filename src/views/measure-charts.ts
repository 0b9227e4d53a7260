import type { Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Resource } from '#model/dataset.ts';
import { allOfConcept } from '#model/table-access.ts';
import { dataWords } from '#messages/data-words.ts';
import type { ChartFrame } from './chart-frame.ts';
import { chartView, type ChartResult } from './chart-view.ts';

const mostCharts = 4;

/**
 * The charts of a resource: one per measure, up to four, since measures seldom share a unit.
 * Shape: of a table with figures the first is there in any case, if only to say in words why nothing is drawn; it
 * names the columns that are in the table alone.
 */
export function measureCharts(frame: ChartFrame): ChartResult[] {
  const { resource, locale } = frame;
  const measures = allOfConcept(resource.table, 'OBS_VALUE');
  // A list of names has nothing to draw, and nothing to explain.
  if (measures.length === 0 && resource.table.rowCount > 0) return [];
  if (measures.length < 2) return [chartView(frame)];
  const drawn = chosen(resource, measures);
  const charts = drawn.map((index, place) => chartOf(frame, index, place));
  const [first, ...others] = charts;
  if (!first) return [];
  const words = dataWords[locale];
  const left = measures.filter((index) => !drawn.includes(index)).map((index) => titleOf(frame, index));
  const shown = left.length > mostCharts ? [left[0], '…', left.at(-1)] : left;
  const notes = left.length > 0 ? [words.leftOut(shown.join(words.separator))] : [];
  return [{ ...first, notes: [...first.notes, ...notes] }, ...others.filter(({ chart }) => chart)];
}

/**
 * The chart of one measure by its name, drawn or not on the page of its dataset.
 * Shape: undefined where the table has no such measure.
 */
export function measureChart(frame: ChartFrame, measure: string): ChartResult | undefined {
  const measures = allOfConcept(frame.resource.table, 'OBS_VALUE');
  const index = measures.find((one) => frame.resource.table.fields[one]?.name === measure);
  if (index === undefined) return undefined;
  return measures.length < 2 ? chartView(frame) : chartOf(frame, index, 0);
}

/** Of a table with a column per year, the latest year; else the first measures. */
const chosen = (resource: Resource, measures: readonly number[]): readonly number[] =>
  areYears(resource, measures) ? measures.slice(-1) : measures.slice(0, mostCharts);

const areYears = ({ table }: Resource, measures: readonly number[]): boolean =>
  measures.length > 2 && measures.every((index) => /^\d{4}$/u.test(table.fields[index]?.name ?? ''));

const titleOf = ({ resource, locale }: ChartFrame, index: number): string => {
  const field = resource.table.fields[index];
  return field ? localText(field.title, locale).text : '';
};

function chartOf(frame: ChartFrame, index: number, place: number): ChartResult {
  const { dataset, resource, locale } = frame;
  const [whole, own] = [localText(resource.title, locale).text, titleOf(frame, index)];
  const title = titleWith(whole, own, locale);
  const id =
    place === 0 ? `${dataset.name}-${resource.name}` : `${dataset.name}-${resource.name}-${place + 1}`;
  const result = chartView({ ...frame, resource: withOneMeasure(resource, index), title, id });
  const field = resource.table.fields[index];
  const isNew = whole !== own && field !== undefined && result.chart !== undefined;
  return isNew ? { ...result, heading: localText(field.title, locale) } : result;
}

const titleWith = (whole: string, own: string, locale: Locale): string =>
  whole === own ? own : `${whole}${dataWords[locale].separator}${own}`;

/**
 * The measure that stands for a table in a sentence, as a table of its own, and what it is called there.
 * Shape: a column named by its year says nothing without the title of the table.
 */
export function mainMeasure(resource: Resource, locale: Locale): { resource: Resource; title: string } {
  const whole = localText(resource.title, locale).text;
  const measures = allOfConcept(resource.table, 'OBS_VALUE');
  const [index] = chosen(resource, measures);
  const field = index === undefined ? undefined : resource.table.fields[index];
  if (measures.length < 2 || index === undefined || !field) return { resource, title: whole };
  const own = localText(field.title, locale).text;
  const title = areYears(resource, measures) ? titleWith(whole, own, locale) : own;
  return { resource: withOneMeasure(resource, index), title };
}

const made = new WeakMap<Resource, Map<number, Resource>>();

/** The same table with one measure; the others are columns to read. Made once, because charts are planned once. */
function withOneMeasure(resource: Resource, measure: number): Resource {
  const known = made.get(resource) ?? new Map<number, Resource>();
  made.set(resource, known);
  const fields = resource.table.fields.map((field, index) =>
    field.concept === 'OBS_VALUE' && index !== measure ? { ...field, concept: 'ATTRIBUTE' as const } : field,
  );
  const single = known.get(measure) ?? { ...resource, table: { ...resource.table, fields } };
  known.set(measure, single);
  return single;
}

import type { Dataset, Headline, Resource } from '#model/dataset.ts';
import type { Field } from '#model/table.ts';
import { allOfConcept, findConcept } from '#model/table-access.ts';
import type { Dated } from './headline-series.ts';
import { headlineSeries } from './headline-series.ts';
import { byCategories, indicatorName } from './indicator-names.ts';
import type { Observation } from './observations.ts';
import { isPlottable, observationsOf } from './observations.ts';

/** One series for the whole country or organization: a measure of a table and one combination of its categories. */
export interface Indicator {
  /** e.g. "insured/people/value/kind=main"; the same in every build of the same data. */
  id: string;
  dataset: Dataset;
  resource: Resource;
  /** What it is called, its rows and its direction; a declared headline wins over the made name. */
  headline: Headline;
  isDeclared: boolean;
  /** Dated figures, oldest first; at least one. Low-confidence figures only where there are no others. */
  series: readonly Dated[];
}

/** A table too finely cut to be read series by series; said, not listed. */
export interface DetailTable {
  resource: Resource;
  series: number;
}

export interface IndicatorList {
  indicators: readonly Indicator[];
  details: readonly DetailTable[];
  /** Dated figures of single places, which are not indicators of the whole. */
  placeFigures: number;
}

/** A table with more series than this is for its own page and file. */
const mostSeries = 80;

const made = new WeakMap<Dataset, IndicatorList>();

/** Every indicator of a dataset, in the order of its tables, measures and categories; found once. Nothing is left out by what it says. */
export function indicatorsOf(dataset: Dataset): IndicatorList {
  const list = made.get(dataset) ?? findIndicators(dataset);
  made.set(dataset, list);
  return list;
}

function findIndicators(dataset: Dataset): IndicatorList {
  const tables = dataset.resources
    .filter(({ role }) => role === 'main')
    .flatMap((resource) =>
      allOfConcept(resource.table, 'OBS_VALUE').map((column) => readMeasure(dataset, resource, column)),
    );
  const found = tables.flatMap(({ indicators }) => indicators);
  const known = new Set(found.map(({ headline }) => headline));
  const declared = dataset.headlines.filter((headline) => !known.has(headline));
  return {
    indicators: [...found, ...declared.flatMap((headline) => onlyDeclared(dataset, headline))],
    details: tables.flatMap(({ detail }) => detail ?? []),
    placeFigures: tables.reduce((sum, { placeFigures }) => sum + placeFigures, 0),
  };
}

interface MeasureIndicators {
  indicators: Indicator[];
  detail?: DetailTable;
  placeFigures: number;
}

function readMeasure(dataset: Dataset, resource: Resource, column: number): MeasureIndicators {
  const field = resource.table.fields[column];
  const { groups, placeFigures } = groupFigures(dataset, resource, column);
  if (!field || groups.length > mostSeries) {
    return { indicators: [], detail: { resource, series: groups.length }, placeFigures };
  }
  const compare = byCategories(resource);
  const indicators = groups.map(({ where, figures }) =>
    indicatorOf({ dataset, resource, field, where, figures }),
  );
  return {
    indicators: indicators.toSorted((a, b) => compare(a.headline.where, b.headline.where)),
    placeFigures,
  };
}

interface FigureGroup {
  where: Readonly<Record<string, string>>;
  figures: Dated[];
}

/** The dated figures of the whole, by their categories, in file order. */
function groupFigures(
  dataset: Dataset,
  resource: Resource,
  column: number,
): { groups: FigureGroup[]; placeFigures: number } {
  const isWhole = isOfWhole(resource);
  // Rows of one combination mostly share one record of categories; the text settles the rest.
  const byRecord = new Map<Readonly<Record<string, string>>, FigureGroup>();
  const byText = new Map<string, FigureGroup>();
  let placeFigures = 0;
  for (const one of observationsOf(dataset, resource, column)) {
    if (!isDated(one)) continue;
    if (!isWhole(one)) {
      placeFigures += 1;
      continue;
    }
    const { dimensions } = one;
    const text = byRecord.has(dimensions) ? '' : JSON.stringify(dimensions);
    const group = byRecord.get(dimensions) ?? byText.get(text) ?? { where: dimensions, figures: [] };
    byRecord.set(dimensions, group);
    if (text) byText.set(text, group);
    group.figures.push(one);
  }
  return { groups: [...byText.values()], placeFigures };
}

const isDated = (one: Observation): one is Dated => one.value.kind === 'number' && one.period !== undefined;

/** Is a row of the whole? In a table of several places only the country is; a table of one place that is no province is whole. */
export function isOfWhole({ table }: Resource): (one: Observation) => boolean {
  const index = findConcept(table, 'REF_AREA');
  const column = index === undefined ? undefined : table.columns[index];
  if (column?.kind !== 'text') return () => true;
  const [only, ...others] = column.dictionary;
  if (only !== undefined && others.length === 0 && !only.startsWith('IR-')) return () => true;
  return ({ area }) => area === 'IR';
}

interface Group extends FigureGroup {
  dataset: Dataset;
  resource: Resource;
  field: Field;
}

function indicatorOf({ dataset, resource, field, where, figures }: Group): Indicator {
  const declared = declaredFor({ dataset, resource, field, where });
  const firm = figures.filter(isPlottable);
  const parts = Object.entries(where).map(([name, value]) => `${name}=${value}`);
  return {
    id: [dataset.name, resource.name, field.name, parts.join(',')].filter(Boolean).join('/'),
    dataset,
    resource,
    headline: declared ?? {
      title: indicatorName(resource, field, where),
      resource: resource.name,
      measure: field.name,
      where,
      direction: field.direction,
    },
    isDeclared: declared !== undefined,
    series: (firm.length > 0 ? firm : figures).toSorted(byTime),
  };
}

/** The headline that speaks of exactly these rows. */
function declaredFor({ dataset, resource, field, where }: Omit<Group, 'figures'>): Headline | undefined {
  return dataset.headlines.find(
    (headline) =>
      headline.resource === resource.name &&
      headline.measure === field.name &&
      Object.entries(where).every(([name, value]) => headline.where[name] === value) &&
      Object.entries(headline.where).every(([name, value]) => (where[name] ?? 'IR') === value),
  );
}

/** A declared series that is no combination of categories, e.g. of one place: it stands as declared. */
function onlyDeclared(dataset: Dataset, headline: Headline): Indicator[] {
  const series = headlineSeries(dataset, headline);
  const resource = dataset.resources.find(({ name }) => name === headline.resource);
  const combinations = new Set(series.map((one) => JSON.stringify([one.area, one.dimensions])));
  if (!resource || series.length === 0 || combinations.size > 1) return [];
  const parts = Object.entries(headline.where).map(([name, value]) => `${name}=${value}`);
  const id = [dataset.name, resource.name, headline.measure, parts.join(',')].filter(Boolean).join('/');
  return [{ id, dataset, resource, headline, isDeclared: true, series }];
}

const byTime = (a: Dated, b: Dated): number =>
  a.period.endDay - b.period.endDay || a.period.startDay - b.period.startDay;

import type { Bilingual } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import type { Period } from '#model/period.ts';
import { allOfConcept } from '#model/table-access.ts';
import type { GapReason } from '#messages/gap-sentences.ts';
import { jalaliYearsOf } from '#text/jalali-years.ts';
import { isOfWhole } from './indicators.ts';
import type { Observation } from './observations.ts';
import { observationsOf } from './observations.ts';

/** A dated observation, missing values included. */
export interface DatedObservation extends Observation {
  period: Period;
}

/** What one table says about one year. */
export interface YearTable {
  dataset: Dataset;
  resource: Resource;
  /** Of the country or organization, missing values included, in file order, measure by measure. */
  whole: DatedObservation[];
  /** How many figures it has of single places. */
  placeFigures: number;
}

export interface YearEntry {
  year: number;
  /** In the order of the catalogue. */
  tables: ReadonlyMap<Resource, YearTable>;
  /** Figures of the whole; missing values are not counted. */
  figures: number;
  placeFigures: number;
  /** Figures of other sources for the same keys, by dataset name. */
  conflicts: ReadonlyMap<string, number>;
}

const made = new WeakMap<Catalogue, ReadonlyMap<number, YearEntry>>();

/** What is published per Iranian year, oldest first. Shape: only years with at least one figure. Read once. */
export function yearIndex(catalogue: Catalogue): ReadonlyMap<number, YearEntry> {
  const index = made.get(catalogue) ?? readYears(catalogue);
  made.set(catalogue, index);
  return index;
}

interface Collected {
  tables: Map<Resource, YearTable>;
  conflicts: Map<string, number>;
}

function readYears(catalogue: Catalogue): Map<number, YearEntry> {
  const years = new Map<number, Collected>();
  for (const dataset of catalogue.datasets) {
    for (const resource of dataset.resources) collect(years, dataset, resource);
  }
  const entries = [...years]
    .toSorted(([a], [b]) => a - b)
    .map(([year, collected]): [number, YearEntry] => [year, entryOf(year, collected)]);
  return new Map(entries.filter(([, { figures, placeFigures }]) => figures + placeFigures > 0));
}

function collect(years: Map<number, Collected>, dataset: Dataset, resource: Resource): void {
  const yearsOf = yearsReader();
  const isWhole = isOfWhole(resource);
  for (const column of allOfConcept(resource.table, 'OBS_VALUE')) {
    for (const one of observationsOf(dataset, resource, column)) {
      if (!isDated(one)) continue;
      for (const year of yearsOf(one.period)) {
        const known = years.get(year) ?? { tables: new Map(), conflicts: new Map() };
        years.set(year, known);
        if (resource.role === 'conflicts') {
          known.conflicts.set(dataset.name, (known.conflicts.get(dataset.name) ?? 0) + 1);
          continue;
        }
        const table = known.tables.get(resource) ?? { dataset, resource, whole: [], placeFigures: 0 };
        known.tables.set(resource, table);
        if (isWhole(one)) table.whole.push(one);
        else if (one.value.kind === 'number') table.placeFigures += 1;
      }
    }
  }
}

const isDated = (one: Observation): one is DatedObservation => one.period !== undefined;

/** Periods are few and shared by many rows, so each is looked at once. */
function yearsReader(): (period: Period) => readonly number[] {
  const known = new Map<Period, readonly number[]>();
  return (period) => {
    const years = known.get(period) ?? jalaliYearsOf(period);
    known.set(period, years);
    return years;
  };
}

function entryOf(year: number, { tables, conflicts }: Collected): YearEntry {
  const all = [...tables.values()];
  return {
    year,
    tables,
    figures: all.reduce((sum, { whole }) => sum + whole.filter(isNumber).length, 0),
    placeFigures: all.reduce((sum, { placeFigures }) => sum + placeFigures, 0),
    conflicts,
  };
}

export const isNumber = ({ value }: Observation): boolean => value.kind === 'number';

/** A table that has figures of the whole for other years, and none for this one. */
export interface YearGap {
  dataset: Dataset;
  resource: Resource;
  /** As the table marks the missing values of the year; "not-found" where it has no rows of it. */
  reason: GapReason;
  /** The publisher's own words, where all missing values have the same. */
  own?: Bilingual;
  before?: DatedObservation;
  after?: DatedObservation;
}

/** Figures of more than a year, which say nothing of how often a table is published. */
const isOfYear = ({ period }: DatedObservation): boolean => period.endDay - period.startDay < 366;

/** Main tables with figures of two years or more that have none in this one, in the order of the catalogue. */
export function yearGaps(catalogue: Catalogue, year: number): YearGap[] {
  return catalogue.datasets.flatMap((dataset) =>
    dataset.resources.flatMap((resource) => {
      const figures = figuresByYear(catalogue, resource);
      if ([...figures.values()].filter(isOfYear).length < 2 || figures.has(year)) return [];
      const before = [...figures].findLast(([other]) => other < year)?.[1];
      const after = [...figures].find(([other]) => other > year)?.[1];
      const why = gapReason(yearIndex(catalogue).get(year)?.tables.get(resource));
      return [{ dataset, resource, ...why, ...(before ? { before } : {}), ...(after ? { after } : {}) }];
    }),
  );
}

/** The one reason that all missing values give; where they give several, nobody can say one for all. */
function gapReason(table: YearTable | undefined): Pick<YearGap, 'reason' | 'own'> {
  const missing = (table?.whole ?? []).flatMap(({ value, measure }) =>
    value.kind === 'missing' ? [{ reason: value.reason, own: measure.missingLabels?.get(value.reason) }] : [],
  );
  const [first] = missing;
  if (!first) return { reason: 'not-found' };
  const isOneReason = missing.every(({ reason }) => reason === first.reason);
  const isOneWording = missing.every(({ own }) => own?.fa === first.own?.fa);
  return {
    reason: isOneReason ? first.reason : 'unknown',
    ...(isOneWording && first.own ? { own: first.own } : {}),
  };
}

const byYear = new WeakMap<Resource, ReadonlyMap<number, DatedObservation>>();

/** One figure of the whole per year of a main table, oldest year first. */
function figuresByYear(catalogue: Catalogue, resource: Resource): ReadonlyMap<number, DatedObservation> {
  const known = byYear.get(resource);
  if (known) return known;
  const found = new Map<number, DatedObservation>();
  if (resource.role === 'main') {
    for (const { year, tables } of yearIndex(catalogue).values()) {
      const figure = tables.get(resource)?.whole.findLast(isNumber);
      if (figure) found.set(year, figure);
    }
  }
  byYear.set(resource, found);
  return found;
}

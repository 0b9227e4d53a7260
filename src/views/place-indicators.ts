import { locales, type Bilingual, type Locale } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import type { Period } from '#model/period.ts';
import { isProvince, type PlaceEntry } from '#model/reference.ts';
import type { Field } from '#model/table.ts';
import { allOfConcept, findConcept } from '#model/table-access.ts';
import { dataWords } from '#messages/data-words.ts';
import { foldKey } from '#text/letters.ts';
import type { Figure } from './comparable-figure.ts';
import { indicatorName } from './indicator-names.ts';
import type { Observation } from './observations.ts';
import { isPlottable, observationsOf, placeOf } from './observations.ts';
import { provinceSetSize } from './ranking-set.ts';

/** The figures of one indicator for one period: what one map shows. */
export interface PlaceMoment {
  period: Period;
  /** Part of the address, e.g. "1395-08". */
  slug: string;
  /** By the code of the province. */
  figures: ReadonlyMap<string, Figure>;
  /** Rows that say why there is no figure, by the code of the province. */
  gaps: ReadonlyMap<string, Observation>;
  /** How many provinces a ranking would be of; undefined where the publisher picked some. */
  setSize: number | undefined;
  /** The whole country's figure of the same row keys, where there is one. */
  country?: Figure;
}

/** One measure of a table with one combination of its categories, for several provinces at once. */
export interface PlaceIndicator {
  /** Part of the address: dataset, table, categories; the same in every build of the same data. */
  slug: string;
  dataset: Dataset;
  resource: Resource;
  measure: Field;
  title: Bilingual;
  where: Readonly<Record<string, string>>;
  /** The latest first; at least one. */
  moments: readonly PlaceMoment[];
}

/** Figures of provinces that make no map, and why. */
export interface UnmappedTable {
  dataset: Dataset;
  resource: Resource;
  /** `declared`: the publisher says they may not be compared; `dates`: too few share a date and a definition. */
  reason: 'declared' | 'dates';
  provinces: number;
}

export interface PlaceIndicators {
  /** The widest first, index numbers after levels, then the latest. The first stands on the page of all provinces. */
  indicators: readonly PlaceIndicator[];
  unmapped: readonly UnmappedTable[];
}

/** Fewer provinces than this on a map are a list. */
const leastProvinces = 3;
/** More maps than these of one table are for its own page: the latest periods, and the first categories. */
const mostMoments = 24;
const mostSeries = 24;

const made = new WeakMap<Catalogue, PlaceIndicators>();

/**
 * Everything that may stand on a map of the provinces: figures of one measure, one combination of categories and one
 * period. Tables whose rows are declared incomparable are never on one; they are listed with the reason.
 */
export function placeIndicators(catalogue: Catalogue): PlaceIndicators {
  const known = made.get(catalogue) ?? findAll(catalogue);
  made.set(catalogue, known);
  return known;
}

function findAll({ datasets, places }: Catalogue): PlaceIndicators {
  const indicators: PlaceIndicator[] = [];
  const unmapped: UnmappedTable[] = [];
  const slugs = new Set<string>();
  for (const dataset of datasets)
    for (const resource of dataset.resources) {
      if (resource.role !== 'main' || findConcept(resource.table, 'REF_AREA') === undefined) continue;
      const provinces = provincesIn(dataset, resource, places);
      if (provinces === 0) continue;
      const found = resource.incomparable ? [] : ofTable(dataset, resource, places, slugs);
      indicators.push(...found);
      const reason = resource.incomparable ? 'declared' : 'dates';
      if (found.length === 0) unmapped.push({ dataset, resource, reason, provinces });
    }
  return { indicators: indicators.sort(byReach), unmapped };
}

const widest = ({ moments }: PlaceIndicator): number =>
  Math.max(...moments.map(({ figures }) => figures.size));
const latest = ({ moments }: PlaceIndicator): number => moments[0]?.period.endDay ?? 0;
/** An index tells how far each province came from its own base, not how high it stands: no map to begin with. */
const isIndex = ({ measure }: PlaceIndicator): number => Number(measure.unit?.kind === 'index');
const byReach = (a: PlaceIndicator, b: PlaceIndicator): number =>
  widest(b) - widest(a) || isIndex(a) - isIndex(b) || latest(b) - latest(a) || (a.slug < b.slug ? -1 : 1);

function provincesIn(dataset: Dataset, resource: Resource, places: readonly PlaceEntry[]): number {
  const codes = observationsOf(dataset, resource).flatMap(({ area, value }) => {
    const place = area === undefined || value.kind === 'missing' ? undefined : placeOf(area, places);
    return place && isProvince(place) ? [place.code] : [];
  });
  return new Set(codes).size;
}

function ofTable(
  dataset: Dataset,
  resource: Resource,
  places: readonly PlaceEntry[],
  slugs: Set<string>,
): PlaceIndicator[] {
  const measures = allOfConcept(resource.table, 'OBS_VALUE');
  return measures.flatMap((column) => {
    const measure = resource.table.fields[column];
    if (!measure) return [];
    const series = Map.groupBy(observationsOf(dataset, resource, column), ({ dimensions }) =>
      JSON.stringify(dimensions),
    );
    return [...series.values()].slice(0, mostSeries).flatMap((rows) => {
      const moments = momentsOf(rows, places);
      const where = rows[0]?.dimensions ?? {};
      if (moments.length === 0) return [];
      const parts = [dataset.name, resource.name, ...(measures.length > 1 ? [measure.name] : [])];
      const slug = freeSlug([...parts, ...Object.values(where)].map(addressPart).join('-'), slugs);
      const title = titleIn(dataset, indicatorName(resource, measure, where));
      return [{ slug, dataset, resource, measure, title, where, moments }];
    });
  });
}

/** On a page of its own the table's title needs its dataset's before it, unless that says it already. */
export function titleIn(dataset: Dataset, own: Bilingual): Bilingual {
  const sides = locales.flatMap((locale): [Locale, string][] => {
    const [whole, part] = [dataset.title[locale], own[locale]];
    if (!whole || !part) return whole || part ? [[locale, whole ?? part ?? '']] : [];
    const isSaid = foldKey(whole).includes(foldKey(part));
    const isSayingAll = foldKey(part).includes(foldKey(whole));
    return [[locale, isSaid ? whole : isSayingAll ? part : `${whole}${dataWords[locale].colon}${part}`]];
  });
  return Object.fromEntries(sides);
}

/** The periods of a series in which enough provinces have a figure, the latest first. */
function momentsOf(rows: readonly Observation[], places: readonly PlaceEntry[]): PlaceMoment[] {
  const dated = rows.filter(({ period }) => period !== undefined);
  const moments = [...Map.groupBy(dated, ({ period }) => period?.text ?? '').values()].flatMap((group) => {
    const moment = momentOf(group, places);
    return moment && moment.figures.size >= leastProvinces ? [moment] : [];
  });
  moments.sort((a, b) => b.period.endDay - a.period.endDay || b.period.startDay - a.period.startDay);
  return moments.slice(0, mostMoments);
}

const isFigure = (one: Observation): one is Figure => one.value.kind === 'number' && isPlottable(one);

function momentOf(rows: readonly Observation[], places: readonly PlaceEntry[]): PlaceMoment | undefined {
  const figures = new Map<string, Figure>();
  const gaps = new Map<string, Observation>();
  let country: Figure | undefined;
  for (const row of rows) {
    const place = row.area === undefined ? undefined : placeOf(row.area, places);
    if (!place) continue;
    if (place.code === 'IR' && isFigure(row)) country ??= row;
    if (!isProvince(place) || figures.has(place.code)) continue;
    if (isFigure(row)) figures.set(place.code, row);
    else gaps.set(place.code, row);
  }
  const period = rows[0]?.period;
  if (!period) return undefined;
  const slug = period.text.toLowerCase().replaceAll('/', '--');
  const setSize = provinceSetSize(rows[0]?.resource.completeness, figures.size + gaps.size, places);
  return { period, slug, figures, gaps, setSize, ...(country ? { country } : {}) };
}

/** Lower-case ASCII as it is; what is lost of other letters is kept as a hash, the same in every build. */
export function addressPart(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/u.test(lower)) return lower.replaceAll('_', '-');
  const kept = lower.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '');
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return [kept, hash.toString(36)].filter(Boolean).join('-');
}

function freeSlug(slug: string, taken: Set<string>): string {
  let free = slug;
  for (let number = 2; taken.has(free); number++) free = `${slug}-${number}`;
  taken.add(free);
  return free;
}

import type { Catalogue } from '#model/catalogue.ts';
import type { Completeness } from '#model/dataset.ts';
import { isProvince } from '#model/reference.ts';
import { allOfConcept } from '#model/table-access.ts';
import { ruleOn, type Ruling } from '#statistics/guard.ts';
import type { ChartPlan } from './chart-plan.ts';
import { comparableFigure, type Figure } from './comparable-figure.ts';
import { isTotal, matches, observationsOf, placeOf, type Observation } from './observations.ts';

/** All among which something may be called the largest, whether or not a chart draws it. */
export interface RankingSet {
  /** Those with a number, weak ones included, the largest first. */
  figures: readonly Figure[];
  /** How many the set has, those without a usable figure included; undefined where nobody knows. */
  size: number | undefined;
  /** Did the table state totals of the same date, which are not of the set? */
  hasTotals: boolean;
}

/** Totals and the sum of their parts are rounded each for itself; what falls further short has parts nobody published. */
const roundingRatio = 0.005;

export function ruleOnSet({ figures, size }: RankingSet): Ruling<'ranking'> {
  const items = figures.map((figure) => comparableFigure(figure));
  return ruleOn<'ranking'>({ kind: 'ranking', items, onlyEnds: true, setSize: size });
}

/**
 * The whole set that a chart of categories draws from: every row of its date and held categories.
 * Shape: totals are no part of a set. Its size is what the descriptor declares (`completeness`), else all provinces, or the
 * categories declared and found; it is unknown where the parts fall short of a total in the same table.
 */
export function rankingSet(plan: ChartPlan, places: Catalogue['places']): RankingSet {
  const rows = rowsBeside(plan);
  const dimensions = varyingIn(rows);
  const parts = rows.filter((row) => !isSum(row, dimensions));
  const totals = rows.filter((row) => isSum(row, dimensions));
  const figures = parts.filter(isFigure).toSorted((a, b) => b.value.value - a.value.value);
  return {
    figures,
    size: sizeOf(plan, { parts, figures, totals }, places),
    hasTotals: totals.some(isFigure),
  };
}

const isFigure = (row: Observation): row is Figure => row.value.kind === 'number';

const isPlace = ({ area }: Observation): boolean => area !== undefined && area !== 'IR' && area !== 'کل کشور';

/** The rows that differ from a drawn one only in what the chart tells apart. */
function rowsBeside({ observations, categoryField, pinnedFields }: ChartPlan): Observation[] {
  const [first] = observations;
  if (!first) return [];
  const { dataset, resource, column } = first;
  const periods = new Set(observations.map(({ period }) => period?.text));
  const isOfPlaces = categoryField === 'area';
  return observationsOf(dataset, resource, column).filter(
    (row) =>
      periods.has(row.period?.text) &&
      matches(row, resource.chart.where ?? {}) &&
      pinnedFields.every((name) => row.dimensions[name] === first.dimensions[name]) &&
      (!isOfPlaces || isPlace(row)),
  );
}

/** Names of the dimensions in which rows differ. */
function varyingIn(rows: readonly Observation[]): string[] {
  const [first] = rows;
  if (!first) return [];
  return allOfConcept(first.resource.table, 'DIMENSION')
    .map((index) => first.resource.table.fields[index]?.name ?? '')
    .filter((name) => rows.some((row) => row.dimensions[name] !== first.dimensions[name]));
}

function isSum({ resource, dimensions }: Observation, names: readonly string[]): boolean {
  return resource.table.fields.some(
    (field) => names.includes(field.name) && isTotal(field, dimensions[field.name] ?? ''),
  );
}

/** All provinces there are; of a table declared whole (when there were fewer, say) those it has rows of. */
export function provinceSetSize(
  completeness: Completeness | undefined,
  named: number,
  places: Catalogue['places'],
): number | undefined {
  if (completeness === 'selection') return undefined;
  return completeness === 'whole' ? named : Math.max(named, places.filter(isProvince).length);
}

interface Rows {
  parts: readonly Observation[];
  figures: readonly Figure[];
  totals: readonly Observation[];
}

function sizeOf(plan: ChartPlan, rows: Rows, places: Catalogue['places']): number | undefined {
  const { completeness } = plan.observations[0]?.resource ?? {};
  if (completeness === 'whole') return rows.parts.length;
  if (completeness === 'selection' || isShortOfTotal(rows)) return undefined;
  if (plan.categoryField === 'area') return provincesOf(rows.parts, places);
  const areas = new Set(rows.parts.map(({ area }) => area));
  return areas.size > 1 ? undefined : rows.parts.length + uncovered(rows.parts);
}

/** A table of provinces is whole with all of them; of what else there is, the list of places may hold only some. */
function provincesOf(parts: readonly Observation[], places: Catalogue['places']): number | undefined {
  const areProvinces = parts.every(({ area = '' }) => {
    const place = placeOf(area, places);
    return place !== undefined && isProvince(place);
  });
  return areProvinces ? provinceSetSize(undefined, parts.length, places) : undefined;
}

/** Declared categories, or categories of another date, that no row of this date is about. */
function uncovered(parts: readonly Observation[]): number {
  const [first] = parts;
  if (!first) return 0;
  const { dataset, resource, column } = first;
  const all = observationsOf(dataset, resource, column);
  return varyingIn(parts).reduce((sum, name) => {
    const field = resource.table.fields.find((one) => one.name === name);
    const declared = field?.categories.flatMap((one) => (one.isTotal ? [] : [one.value])) ?? [];
    const found = all.flatMap(({ dimensions }) => dimensions[name] ?? []);
    const known = new Set([...declared, ...found].filter((value) => !field || !isTotal(field, value)));
    for (const { dimensions } of parts) known.delete(dimensions[name] ?? '');
    return sum + known.size;
  }, 0);
}

function isShortOfTotal({ figures, totals }: Rows): boolean {
  if (figures.some(({ value }) => value.value < 0)) return false;
  const sum = figures.reduce((whole, { value }) => whole + value.value, 0);
  return totals.filter(isFigure).some(({ value }) => value.value - sum > roundingRatio * value.value);
}

import type { Dataset, Resource } from '#model/dataset.ts';
import type { References, SeriesReference, Site } from '#model/site.ts';
import type { Field } from '#model/table.ts';
import { allOfConcept, findConcept, textAt } from '#model/table-access.ts';
import type { UnitKind } from '#model/units.ts';
import { closest } from '#text/closest.ts';
import { compareDecimals } from '#text/decimals.ts';
import { parsePeriod } from '#text/periods.ts';
import type { IssueLog } from './issue-log.ts';
import type { JsonPath, Located } from './read-json.ts';

interface Context {
  document: Located;
  /** Datasets without errors, and the names of all there are: what is broken already has its own issue. */
  sound: readonly Dataset[];
  names: readonly string[];
  log: IssueLog;
}

/** A series that exists: its table, its measure and the rows it holds. */
interface FoundSeries {
  resource: Resource;
  measure: Field;
  column: number;
  rows: readonly number[];
}

/** Checks that the series `site.json` names for real terms and per-head figures are there and fit. Errors: site/… issues. */
export function checkReferences(site: Site | undefined, context: Context): void {
  const { prices, perHead } = site?.references ?? { perHead: {} };
  if (prices) checkPrices(prices, ['references', 'prices'], context);
  for (const [kind, series] of Object.entries(perHead)) {
    series.forEach((reference, index) => {
      checkSeries(reference, ['references', 'perHead', kind, index], 'count', context);
    });
  }
}

function checkPrices(prices: NonNullable<References['prices']>, path: JsonPath, context: Context): void {
  const annual = checkSeries(prices, path, 'index', context);
  if (prices.monthly) checkSeries(prices.monthly, [...path, 'monthly'], 'index', context);
  const { period, value } = prices.base;
  const parsed = parsePeriod(period, 'jalali');
  const published = annual && publishedAt(annual, period);
  const isWrong = compareDecimals(value, '0') === 0 || (published && compareDecimals(published, value) !== 0);
  if (!('problem' in parsed) && !isWrong) return;
  const params = published === undefined ? {} : { published };
  report('site/bad-base', [...path, 'base'], `${period} = ${value}`, params, context);
}

/** The index a series publishes for its own base period. Shape: undefined where it has no such row. */
function publishedAt({ resource: { table }, column, rows }: FoundSeries, period: string): string | undefined {
  const periodColumn = findConcept(table, 'TIME_PERIOD');
  const row = rows.find((candidate) => textAt(table, candidate, periodColumn) === period);
  return row === undefined ? undefined : textAt(table, row, column);
}

function checkSeries(
  reference: SeriesReference,
  path: JsonPath,
  needed: UnitKind,
  context: Context,
): FoundSeries | undefined {
  const { sound, names } = context;
  if (!isListed(reference.dataset, names, [...path, 'dataset'], context)) return undefined;
  const dataset = sound.find(({ name }) => name === reference.dataset);
  if (!dataset) return undefined;
  const found = findSeries(dataset, reference, path, context);
  const unit = found?.measure.unit;
  if (!found || unit?.kind === needed) return found;
  report('site/unfit-series', path, unit?.code ?? '—', { needed: neededUnit(needed) }, context);
  return undefined;
}

const neededUnit = (kind: UnitKind): string => (kind === 'index' ? 'index-point' : 'person');

function findSeries(
  { resources }: Dataset,
  reference: SeriesReference,
  path: JsonPath,
  context: Context,
): FoundSeries | undefined {
  const resourceName = reference.resource ?? resources[0]?.name ?? '';
  const names = resources.map(({ name }) => name);
  if (!isListed(resourceName, names, [...path, 'resource'], context)) return undefined;
  const resource = resources.find(({ name }) => name === resourceName);
  if (!resource) return undefined;
  const { table } = resource;
  const measures = allOfConcept(table, 'OBS_VALUE');
  const measureNames = measures.flatMap((index) => table.fields[index]?.name ?? []);
  const measureName = reference.measure ?? measureNames[0] ?? '';
  if (!isListed(measureName, measureNames, [...path, 'measure'], context)) return undefined;
  const column = measures[measureNames.indexOf(measureName)];
  const measure = column === undefined ? undefined : table.fields[column];
  const rows = rowsOf(resource, reference.where);
  if (rows.length > 0 && measure && column !== undefined) return { resource, measure, column, rows };
  const found = Object.entries(reference.where).map(([name, value]) => `${name}=${value}`);
  report('site/unknown-series', [...path, 'where'], found.join(', ') || resourceName, {}, context);
  return undefined;
}

function rowsOf({ table }: Resource, where: SeriesReference['where']): number[] {
  const tests = Object.entries(where).map(([name, value]) => ({
    index: table.fields.findIndex((field) => field.name === name),
    value,
  }));
  return Array.from({ length: table.rowCount }, (_, row) => row).filter((row) =>
    tests.every(({ index, value }) => index >= 0 && textAt(table, row, index) === value),
  );
}

function isListed(name: string, allowed: readonly string[], path: JsonPath, context: Context): boolean {
  if (allowed.includes(name)) return true;
  const near = closest(name, allowed);
  const params = { allowed, ...(near === undefined ? {} : { closest: near }) };
  report('site/unknown-series', path, name, params, context);
  return false;
}

function report(
  code: 'site/unknown-series' | 'site/unfit-series' | 'site/bad-base',
  path: JsonPath,
  found: string,
  params: Readonly<Record<string, string | readonly string[]>>,
  { document, log }: Context,
): void {
  const named = { ...params, path: path.join('.') };
  log.add({ code, file: document.file, ...document.positionOf(path), found, params: named });
}

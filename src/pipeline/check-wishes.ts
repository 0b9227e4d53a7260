import type { Issue } from '#model/issue.ts';
import type { IssueCode } from '#model/issue-codes.ts';
import type { PlaceEntry } from '#model/reference.ts';
import { closest } from '#text/closest.ts';
import { parsePeriod } from '#text/periods.ts';
import type { CheckedResource } from './build-dataset.ts';
import { canonicalWhere, countRows, type Where } from './check-where.ts';
import type { IssueLog } from './issue-log.ts';
import type { MeantColumn } from './infer-concepts.ts';
import type { PackagePlan } from './package-plan.ts';
import type { JsonPath } from './read-json.ts';
import { calendarOf } from './read-period-cell.ts';

interface Context {
  plan: PackagePlan;
  tables: readonly CheckedResource[];
  places: readonly PlaceEntry[];
  /** All datasets of the folder. */
  datasetNames: readonly string[];
  log: IssueLog;
}

/** Checks that what a descriptor refers to is there: fields, values, resources, datasets, periods. Errors: descriptor/… issues. */
export function checkWishes(context: Context): void {
  const { descriptor, resources } = context.plan;
  reportNoLicence(context);
  (descriptor.related ?? []).forEach((name, index) =>
    reportUnlisted('descriptor/unknown-dataset', name, context.datasetNames, ['related', index], context),
  );
  (descriptor.breaks ?? []).forEach(({ at }, index) => checkBreak(at, ['breaks', index, 'at'], context));
  (descriptor.headlines ?? []).forEach((_, index) => checkHeadline(index, context));
  for (const table of context.tables) {
    checkChart(table, context);
    checkNumerators(table, context);
  }
  descriptor.resources.forEach(({ breaks = [] }, at) =>
    breaks.forEach((wish, index) => checkBreak(wish.at, ['resources', at, 'breaks', index, 'at'], context)),
  );
  for (const resource of resources) {
    for (const key of resource.foreignKeys) {
      if (key.resource === '') continue;
      const names = descriptor.resources.map(({ name }) => name);
      const { schemaDocument } = resource;
      const path = [...key.path, 'reference', 'resource'];
      reportUnlisted('descriptor/unknown-resource', key.resource, names, path, context, schemaDocument);
    }
    checkConflictsKey(resource, context);
  }
}

function reportNoLicence({ plan, log }: Context): void {
  const { licenses = [], license, resources } = plan.descriptor;
  const isStated =
    licenses.length > 0 || license !== undefined || resources.some((resource) => resource.licenses?.length);
  if (isStated) return;
  log.add({ code: 'descriptor/no-licence', file: plan.document.file, line: 1 });
}

/** Adds an issue unless the name is one of the known ones; says whether it is. */
function reportUnlisted(
  code: IssueCode,
  name: string,
  allowed: readonly string[],
  path: JsonPath,
  { plan, log }: Context,
  document = plan.document,
  more: Issue['params'] = {},
): boolean {
  if (allowed.includes(name)) return true;
  const near = closest(name, allowed);
  const params = { ...more, allowed, ...(near === undefined ? {} : { closest: near }) };
  log.add({ code, file: document.file, ...document.positionOf(path), found: name, params });
  return false;
}

function checkBreak(text: string, path: JsonPath, { plan, log }: Context): void {
  const period = parsePeriod(text, calendarOf(text));
  if (!('problem' in period)) return;
  const { document } = plan;
  log.add({ code: 'descriptor/bad-break', file: document.file, ...document.positionOf(path), found: text });
}

function checkConflictsKey(resource: PackagePlan['resources'][number], { plan, log }: Context): void {
  if (resource.descriptor.role !== 'conflicts') return;
  const isMain = (name: string) =>
    plan.descriptor.resources.some((other) => other.name === name && (other.role ?? 'main') === 'main');
  if (resource.foreignKeys.some((key) => isMain(key.resource))) return;
  const at = { file: plan.document.file, ...plan.document.positionOf([...resource.path, 'role']) };
  log.add({ code: 'descriptor/conflicts-without-key', ...at, found: resource.name });
}

function checkChart(table: CheckedResource, context: Context): void {
  const { chart } = table.rows.plan.descriptor;
  const path = [...table.rows.plan.path, 'chart'];
  const names = table.meant.map(({ plan }) => plan.name);
  for (const key of ['series', 'category'] as const) {
    const name = chart?.[key];
    if (name === undefined) continue;
    reportUnlisted('descriptor/unknown-field', name, names, [...path, key], context, undefined, {
      path: `chart.${key}`,
    });
  }
  if (chart?.where) checkWhere(chart.where, table, [...path, 'where'], context);
}

/** A rate's events are a column that counts something. */
function checkNumerators({ meant }: CheckedResource, context: Context): void {
  const counts = meant.filter(({ plan }) => plan.unit?.kind === 'count').map(({ plan }) => plan.name);
  for (const { plan } of meant) {
    const { numerator } = plan.descriptor;
    if (numerator === undefined) continue;
    const at = [...plan.path, 'numerator'];
    const more = { path: 'numerator' };
    reportUnlisted('descriptor/unknown-field', numerator, counts, at, context, plan.document, more);
  }
}

function checkHeadline(index: number, context: Context): void {
  const { plan, tables } = context;
  const headline = plan.descriptor.headlines?.[index];
  const path = ['headlines', index];
  const names = plan.descriptor.resources.map(({ name }) => name);
  const resource = headline?.resource ?? names[0] ?? '';
  if (!reportUnlisted('descriptor/unknown-resource', resource, names, [...path, 'resource'], context)) return;
  const table = tables.find(({ rows }) => rows.plan.writtenName === resource);
  if (!headline || !table) return;
  const values = table.meant
    .filter(({ concept }) => concept === 'OBS_VALUE')
    .map((column) => column.plan.name);
  const measure = headline.measure ?? values[0] ?? '';
  const more = { path: 'headlines.measure' };
  reportUnlisted('descriptor/unknown-field', measure, values, [...path, 'measure'], context, undefined, more);
  checkWhere(headline.where ?? {}, table, [...path, 'where'], context);
}

/** Every field and category must exist, and some row must have all the values together. */
function checkWhere(where: Where, table: CheckedResource, path: JsonPath, context: Context): void {
  const { meant, rows } = table;
  const names = meant.map(({ plan }) => plan.name);
  const more = { path: path.filter((key) => typeof key === 'string').join('.') };
  const canonical = canonicalWhere(where, meant, context.places);
  let isSound = true;
  for (const [name, value] of Object.entries(canonical)) {
    const at = [...path, name];
    const isField = reportUnlisted('descriptor/unknown-field', name, names, at, context, undefined, more);
    const column = meant.find(({ plan }) => plan.name === name);
    const allowed = column ? categoryValues(column, context.places) : undefined;
    const params = { field: name };
    const isKnown =
      !allowed ||
      reportUnlisted('descriptor/unknown-category', value, allowed, at, context, undefined, params);
    isSound &&= isField && isKnown;
  }
  if (!isSound || !rows.isSound || countRows(canonical, meant, rows.rowCount) > 0) return;
  const { document } = context.plan;
  const at = { file: document.file, ...document.positionOf(path) };
  const found = Object.entries(where)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');
  context.log.add({
    code: 'descriptor/headline-without-rows',
    ...at,
    found,
    params: { resource: rows.plan.name, ...more },
  });
}

/** The values a column may have, where they are a closed list. */
function categoryValues(
  { plan, concept, column }: MeantColumn,
  places: readonly PlaceEntry[],
): string[] | undefined {
  if (concept === 'REF_AREA') return places.map(({ code }) => code);
  if (plan.categories.length > 0) return plan.categories.map(({ value }) => value);
  return column.kind === 'text' && concept === 'DIMENSION' ? [...column.dictionary] : undefined;
}

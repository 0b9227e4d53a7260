import type { Dataset, Resource } from '#model/dataset.ts';
import type { Field } from '#model/table.ts';
import { missingReasons } from '#model/missing.ts';
import { addedTexts } from './added-texts.ts';
import type { ExportColumn, ExportTable } from './canonical-table.ts';

export interface PublishedResource {
  resource: Resource;
  table: ExportTable;
  /** File name beside the descriptor, e.g. "insured.csv". */
  path: string;
  sha256: string;
  bytes: number;
}

/**
 * The published descriptor: the dataset's own, with paths, hashes, sizes and schema of the published files.
 * Source: Data Package v2, https://datapackage.org/standard/data-package/
 */
export function dataPackageJson(dataset: Dataset, published: readonly PublishedResource[]): string {
  const descriptor = {
    ...dataset.descriptor,
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: dataset.name,
    ...oldForms(dataset),
    resources: published.map(publishedResource),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function publishedResource({
  resource,
  table,
  path,
  sha256,
  bytes,
}: PublishedResource): Record<string, unknown> {
  const rest = without(resource.descriptor, ['dialect', 'encoding', 'schema', 'data', 'url', 'profile']);
  const { schema } = resource.descriptor;
  return {
    ...rest,
    name: resource.name,
    type: 'table',
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    hash: `sha256:${sha256}`,
    bytes,
    schema: { ...publishedSchema(schema, table), ...publishedKeys(resource) },
  };
}

/** Licences as v2 has them, where an older form was read. */
function oldForms({ descriptor, licences }: Dataset): Record<string, unknown> {
  const { licenses } = descriptor;
  const isNew = Array.isArray(licenses) && licenses.every((one) => isRecord(one) && (one.name ?? one.path));
  if (isNew || licences.length === 0) return {};
  return {
    licenses: licences.map(({ name, title, url }) => ({
      name,
      ...(title ? { title } : {}),
      ...(url ? { path: url } : {}),
    })),
  };
}

/** Keys under the names the tables are published by; a key into the table itself names none, as v2 asks. */
function publishedKeys({ name, foreignKeys }: Resource): Record<string, unknown> {
  if (foreignKeys.length === 0) return { foreignKeys: undefined };
  return {
    foreignKeys: foreignKeys.map(({ fields, resource, referenceFields }) => ({
      fields,
      reference: { ...(resource === name ? {} : { resource }), fields: referenceFields },
    })),
  };
}

function publishedSchema(schema: unknown, table: ExportTable): Record<string, unknown> {
  const own = isRecord(schema) ? schema : {};
  const declared = Array.isArray(own.fields) ? own.fields.filter(isRecord) : [];
  return {
    ...own,
    fields: table.columns.map((column) => publishedField(column, declared)),
    missingValues: [
      { value: '', label: 'not-applicable' },
      ...missingReasons
        .filter((reason) => reason !== 'not-applicable')
        .map((value) => ({ value, label: value })),
    ],
  };
}

function publishedField(
  column: ExportColumn,
  declared: readonly Record<string, unknown>[],
): Record<string, unknown> {
  if (column.added) {
    const type = column.added === 'place-code' ? 'string' : 'date';
    return { name: column.name, type, ...addedTexts[column.added] };
  }
  const own = declared.find((field) => field.name === column.name) ?? {};
  // Published cells are canonical, so reading hints for the source file no longer apply.
  const { format } = own;
  const rest = without(own, [...readingHints, ...(isDateForm(column.field) ? ['constraints'] : [])]);
  return {
    ...rest,
    name: column.name,
    type: publishedType(column.field),
    ...(typeof format === 'string' && keptFormats.includes(column.field.type) ? { format } : {}),
  };
}

const readingHints = [
  'missingValues',
  'format',
  'decimalChar',
  'groupChar',
  'bareNumber',
  'trueValues',
  'falseValues',
];
const keptFormats = ['string', 'geopoint', 'geojson'];

/** Dates in a form of their own are published in the standard's; bounds in that form would no longer be read. */
const isDateForm = ({ type, format }: Field): boolean =>
  ['date', 'datetime', 'time'].includes(type) && format !== 'default';

/** A moment that stands for its day is published as the day. */
const publishedType = ({ type, concept }: Field): string =>
  type === 'datetime' && concept === 'TIME_PERIOD' ? 'date' : type;

function without(
  record: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { stringify } from 'csv-stringify/sync';
import type { FieldPlan, ResourcePlan } from './package-plan.ts';

/** Rows of a descriptor as CSV bytes, one record per row, and which item of `data` each record is. */
export interface InlineRows {
  bytes: Buffer;
  /** Indexed by record, header included; undefined for a header nobody wrote. */
  itemOf: readonly (number | undefined)[];
}

/**
 * Lays the `data` of a resource, or the rows of its JSON files, out as CSV, so that they are checked as all others
 * are: arrays of values, objects by column name, or CSV as one text. Line breaks in texts become spaces, so that a
 * record is a line.
 * Source: https://datapackage.org/standard/data-resource/#path-or-data
 */
export function inlineRows(
  { descriptor, dialect, fields }: ResourcePlan,
  data: unknown = descriptor.data,
): InlineRows {
  if (typeof data === 'string') return { bytes: Buffer.from(data), itemOf: [] };
  const items = Array.isArray(data) ? data : [];
  const isWithHeader = dialect.header !== false;
  const first: unknown = items[0];
  if (Array.isArray(first)) {
    const kinds = kindsOf(isWithHeader ? first.map(String) : fields.map(({ name }) => name), fields);
    const records = items.map((item: unknown) => [item].flat().map((value, at) => textOf(value, kinds[at])));
    return { bytes: csvOf(records), itemOf: items.map((_, index) => index) };
  }
  const objects = items.map((item: unknown) => (isRecord(item) ? item : {}));
  const names = columnNames(objects, fields, dialect.itemKeys);
  const kinds = kindsOf(names, fields);
  const records = objects.map((item) => names.map((name, at) => textOf(item[name], kinds[at])));
  const itemOf = items.map((_, index) => index);
  return isWithHeader
    ? { bytes: csvOf([names, ...records]), itemOf: [undefined, ...itemOf] }
    : { bytes: csvOf(records), itemOf };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const csvOf = (records: readonly (readonly string[])[]): Buffer =>
  Buffer.from(
    stringify(
      records.map((record) => [...record]),
      { quoted_string: true },
    ),
  );

/** The declared columns first, in their order, then what only the rows know. */
function columnNames(
  objects: readonly Record<string, unknown>[],
  fields: readonly FieldPlan[],
  itemKeys: readonly string[] | undefined,
): string[] {
  if (itemKeys) return [...itemKeys];
  const found = new Set(objects.flatMap((item) => Object.keys(item)));
  return [...new Set([...fields.map(({ name }) => name), ...found])];
}

const kindsOf = (names: readonly string[], fields: readonly FieldPlan[]): (FieldPlan | undefined)[] =>
  names.map((name) => fields.find((field) => field.name === name));

/** A JSON value as a cell has it: lists by their delimiter, other collections as JSON, null as nothing. */
function textOf(value: unknown, field: FieldPlan | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.replaceAll(/\r\n?|\n/gu, ' ');
  if (typeof value === 'boolean') return booleanText(value, field);
  if (typeof value === 'number') return numberText(value, field);
  if (Array.isArray(value) && field?.type === 'list') {
    return value.map((item: unknown) => textOf(item, undefined)).join(field.descriptor.delimiter ?? ',');
  }
  return JSON.stringify(value);
}

/** The field's own words for true and false, since JSON's need none. */
function booleanText(value: boolean, field: FieldPlan | undefined): string {
  const { trueValues, falseValues } = field?.descriptor ?? {};
  return (value ? trueValues : falseValues)?.[0] ?? String(value);
}

const numberText = (value: number, field: FieldPlan | undefined): string =>
  String(value).replace('.', field?.type === 'number' ? (field.descriptor.decimalChar ?? '.') : '.');

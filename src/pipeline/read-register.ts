import type { TableSchemaDescriptor } from '#model/descriptor.ts';
import { checkKeys } from './check-keys.ts';
import { checkRows, type CheckedRows } from './check-rows.ts';
import type { Finding, IssueLog } from './issue-log.ts';
import { cellPlace } from './named-columns.ts';
import type { ResourcePlan } from './package-plan.ts';
import { parseField } from './parse-field.ts';
import { listFolder, readInside, sizeLimits } from './read-file.ts';
import type { Located } from './read-json.ts';
import { decodeCsv } from './read-text.ts';

export const registerFolder = 'releases';

/** A table whose columns this site fixes, so that staff keep one CSV and no descriptor. */
export interface Register {
  rowCount: number;
  lineOf: (row: number) => number;
  /** A cell as text, periods in their canonical spelling; "" where empty or unreadable. */
  text: (row: number, field: string) => string;
  /** First and last day of a period cell, days since 1970-01-01. */
  span: (row: number, field: string) => { startDay: number; endDay: number } | undefined;
  /** Rows with an error of their own are passed over by later checks. */
  isBroken: (row: number) => boolean;
  /** Where a cell stands, for an issue. */
  placeOf: (row: number, field: string) => Omit<Finding, 'code'>;
}

/**
 * Reads `data/releases/<name>`; cells are held to the same rules as in datasets, personal data included.
 * Errors: file/…, encoding/…, csv/…, cell/… and period/… issues; undefined when there is no such file, or no reading it.
 */
export async function readRegister(
  root: string,
  name: string,
  schema: TableSchemaDescriptor,
  log: IssueLog,
): Promise<Register | undefined> {
  const names = await listFolder(`${root}/${registerFolder}`);
  if (!names.some((entry) => entry.name === name)) return undefined;
  const file = `${registerFolder}/${name}`;
  const bytes = await readInside({ root, file, limit: sizeLimits.csv }, log);
  const text = bytes && decodeCsv(bytes, undefined, file, log);
  const rows = text && checkRows(schemaPlan(file, schema, log), text, { places: [], isPersian: true, log });
  if (!rows) return undefined;
  // Staff begin with the header alone: nothing is announced, nothing was reported.
  log.remove('csv/header-only', file, () => true);
  checkKeys([rows], log);
  return registerOf(rows);
}

/** What a descriptor would have said; nothing in it can be wrong, so no issue ever points there. */
export function schemaPlan(file: string, schema: TableSchemaDescriptor, log: IssueLog): ResourcePlan {
  const document: Located = { file, value: schema, positionOf: () => ({}), keyPositionOf: () => ({}) };
  return {
    name: file,
    writtenName: file,
    path: [],
    document,
    descriptor: { name: file, path: file, schema },
    dialect: {},
    file,
    sources: [file],
    fields: schema.fields.map((field, index) => parseField(field, ['fields', index], document, schema, log)),
    schemaDocument: document,
    schemaPath: [],
    fieldsMatch: 'exact',
    primaryKey: [schema.primaryKey ?? []].flat(),
    uniqueKeys: [],
    foreignKeys: [],
  };
}

/** The rows as a register. */
export function registerOf(rows: CheckedRows): Register {
  const indexOf = new Map(rows.plan.fields.map(({ name }, index) => [name, index]));
  const columnOf = (field: string) => rows.columns[indexOf.get(field) ?? -1];
  const periodAt = (row: number, field: string) => {
    const column = columnOf(field);
    return column?.kind === 'period' ? column.dictionary[column.codes[row] ?? -1] : undefined;
  };
  return {
    rowCount: rows.rowCount,
    lineOf: (row) => rows.lines[row] ?? 0,
    text: (row, field) => {
      const column = columnOf(field);
      if (column?.kind === 'number') return column.missing.has(row) ? '' : String(column.numbers[row] ?? '');
      if (column?.kind === 'text') return column.dictionary[column.codes[row] ?? -1] ?? '';
      return periodAt(row, field)?.text ?? '';
    },
    span: periodAt,
    isBroken: (row) => rows.brokenRows.has(row),
    placeOf: (row, field) => cellPlace(rows, row, indexOf.get(field) ?? -1),
  };
}

/**
 * The one day a cell names.
 * Errors: period/not-a-day where the cell holds a month, a year or a range; undefined then, and where it is empty.
 */
export function dayAt(register: Register, row: number, field: string, log: IssueLog): number | undefined {
  const span = register.span(row, field);
  if (!span || span.startDay === span.endDay) return span?.startDay;
  log.add({ code: 'period/not-a-day', ...register.placeOf(row, field), found: register.text(row, field) });
  return undefined;
}

/** Two columns of one text. Shape: undefined where both are empty. */
export function bothTexts(
  register: Register,
  row: number,
  name: string,
): { fa?: string; en?: string } | undefined {
  const [fa, en] = [register.text(row, `${name}_fa`), register.text(row, `${name}_en`)];
  return fa || en ? { ...(fa ? { fa } : {}), ...(en ? { en } : {}) } : undefined;
}

/** A day column: Jalali, e.g. 1405-09-15. */
export const dayField = (name: string, title: string, isRequired = false) => ({
  name,
  title,
  type: 'string',
  concept: 'TIME_PERIOD' as const,
  calendar: 'jalali' as const,
  constraints: { required: isRequired },
});

export const textField = (name: string, title: string, constraints: Record<string, unknown> = {}) => ({
  name,
  title,
  type: 'string',
  constraints,
});

/** Names fit for an address; without repetition inside repetition, which the check of patterns refuses when in doubt. */
export const idPattern = '[a-z0-9][a-z0-9-]*';

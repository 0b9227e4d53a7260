import { closest } from '#text/closest.ts';
import type { Column } from '#model/table.ts';
import { fieldName } from './check-constraints.ts';
import type { CheckedRows } from './check-rows.ts';
import type { Finding, IssueLog } from './issue-log.ts';
import type { JsonPath } from './read-json.ts';

export interface FieldsAt {
  names: readonly string[];
  /** Where the names are written, in the document that holds the schema. */
  path: JsonPath;
}

/** The columns of named fields; undefined, with an issue for each stranger, when one does not exist. */
export function columnsOf(rows: CheckedRows, { names, path }: FieldsAt, log: IssueLog): Column[] | undefined {
  const columns = names.flatMap((name) => {
    const index = rows.plan.fields.findIndex((field) => field.name === name);
    const column = rows.columns[index];
    if (column) return [column];
    const candidates = rows.plan.fields.map((field) => field.name);
    const near = closest(name, candidates);
    const document = rows.plan.schemaDocument;
    const params = { allowed: candidates, path: String(path.at(-1)), ...(near ? { closest: near } : {}) };
    log.add({
      code: 'descriptor/unknown-field',
      file: document.file,
      ...document.positionOf(path),
      found: name,
      params,
    });
    return [];
  });
  return columns.length === names.length ? columns : undefined;
}

/** Where a cell stands, for an issue. */
export function cellPlace(rows: CheckedRows, row: number, index: number): Omit<Finding, 'code'> {
  const field = rows.plan.fields[index];
  return {
    file: rows.plan.file,
    line: rows.lines[row],
    column: rows.columnNumbers[index] || undefined,
    record: row + 1,
    field: field && fieldName(field),
  };
}

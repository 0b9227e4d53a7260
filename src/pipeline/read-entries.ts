import type { Column } from '#model/table.ts';
import { checkKeys } from './check-keys.ts';
import { checkRows, type CheckedRows } from './check-rows.ts';
import type { Finding, IssueLog } from './issue-log.ts';
import { cellPlace } from './named-columns.ts';
import type { ResourcePlan } from './package-plan.ts';
import { readInside, sizeLimits } from './read-file.ts';
import { readPackage } from './read-package.ts';
import { decodeCsv } from './read-text.ts';

/** One record of a reference table: texts by field name; "" where empty. */
export type Entry = Readonly<Record<string, string>>;

/** A reference table as texts, which still knows where each cell stands. */
export interface EntryTable {
  name: string;
  /** Does its package say that it is made up? */
  isSample: boolean;
  entries: readonly Entry[];
  /** Where a cell stands, for an issue. `row` is the index of the entry. */
  placeOf: (row: number, field: string) => Omit<Finding, 'code'>;
}

/** Reads every table of a folder below data/. Errors: issues; tables that cannot be read are left out. */
export async function readEntries(root: string, folder: string, log: IssueLog): Promise<EntryTable[]> {
  const tables: CheckedRows[] = [];
  const found = await readPackage(root, folder, log);
  for (const plan of found?.resources ?? []) {
    const rows = await readTable(root, plan, log);
    if (rows) tables.push(rows);
  }
  checkKeys(tables, log);
  return tables.map((rows) => entryTable(rows, found?.descriptor.sample === true));
}

async function readTable(root: string, plan: ResourcePlan, log: IssueLog): Promise<CheckedRows | undefined> {
  const blame = { file: plan.document.file, ...plan.document.positionOf([...plan.path, 'path']) };
  const bytes = await readInside({ root, file: plan.file, limit: sizeLimits.csv, blame }, log);
  const text = bytes && decodeCsv(bytes, plan.descriptor.encoding, plan.file, log);
  return text && checkRows(plan, text, { places: [], isPersian: false, log });
}

function entryTable(rows: CheckedRows, isSample: boolean): EntryTable {
  const { plan, columns, rowCount } = rows;
  const names = plan.fields.map(({ name }) => name);
  const entries = Array.from({ length: rowCount }, (_, row) =>
    Object.fromEntries(names.map((name, index) => [name, textAt(columns[index], row)])),
  );
  const placeOf: EntryTable['placeOf'] = (row, field) => cellPlace(rows, row, names.indexOf(field));
  return { name: plan.name, isSample, entries, placeOf };
}

function textAt(column: Column | undefined, row: number): string {
  if (column?.kind === 'number') return column.missing.has(row) ? '' : String(column.numbers[row] ?? '');
  if (column?.kind === 'text') return column.dictionary[column.codes[row] ?? -1] ?? '';
  return '';
}

/** A cell that holds several texts, separated by vertical bars. */
export const listOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');

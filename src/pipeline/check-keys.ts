import { foldKey } from '#text/letters.ts';
import type { Column } from '#model/table.ts';
import type { CheckedRows } from './check-rows.ts';
import type { IssueLog } from './issue-log.ts';
import { checkForeignKey } from './check-foreign-keys.ts';
import { foldedColumn, rowsThatRepeat } from './find-repeats.ts';
import { cellPlace, columnsOf, type FieldsAt } from './named-columns.ts';
import { exactRowKey, foldedRowKey, keyText } from './row-keys.ts';

/** Holds a package's tables against their unique, primary and foreign keys. Errors: descriptor/… and reference/… issues. */
export function checkKeys(tables: readonly CheckedRows[], log: IssueLog): void {
  for (const rows of tables) {
    const { plan } = rows;
    checkUniqueFields(rows, log);
    checkUnique(rows, { names: plan.primaryKey, path: [...plan.schemaPath, 'primaryKey'] }, true, log);
    plan.uniqueKeys.forEach((names, index) =>
      checkUnique(rows, { names, path: [...plan.schemaPath, 'uniqueKeys', index] }, false, log),
    );
    if (plan.primaryKey.length === 0) reportRepeatedRows(rows, log);
    for (const key of plan.foreignKeys) checkForeignKey(rows, key, tables, log);
  }
}

function checkUniqueFields(rows: CheckedRows, log: IssueLog): void {
  rows.plan.fields.forEach((field, index) => {
    const column = rows.columns[index];
    if (field.descriptor.constraints?.unique !== true || !column) return;
    reportRepeats(rows, [column], (row, found, first) => {
      log.add({
        code: 'cell/not-unique',
        ...cellPlace(rows, row, index),
        found,
        params: { first: rows.lines[first] ?? 0 },
      });
    });
  });
}

/** Calls back for each row whose exact key an earlier row has. */
function reportRepeats(
  rows: CheckedRows,
  columns: readonly Column[],
  report: (row: number, found: string, first: number) => void,
): void {
  const keyOf = exactRowKey(columns);
  const firstRow = new Map<string, number>();
  for (const row of rowsThatRepeat(columns, rows.rowCount)) {
    const key = rows.brokenRows.has(row) ? undefined : keyOf(row);
    if (key === undefined) continue;
    const first = firstRow.get(key);
    if (first === undefined) firstRow.set(key, row);
    else report(row, keyText(key), first);
  }
}

function checkUnique(rows: CheckedRows, fields: FieldsAt, isPrimary: boolean, log: IssueLog): void {
  const { names } = fields;
  const columns = names.length > 0 ? columnsOf(rows, fields, log) : undefined;
  if (!columns) return;
  const params = { key: names.join(', ') };
  const exact = new Set<number>();
  const first = rows.plan.fields.findIndex((field) => field.name === names[0]);
  reportRepeats(rows, columns, (row, found, firstRow) => {
    exact.add(row);
    const place = { ...cellPlace(rows, row, first), found };
    const withFirst = { ...params, first: rows.lines[firstRow] ?? 0 };
    log.add({
      // The same row twice is a paste too many; another figure for the same thing is a contradiction.
      code: isSameRow(rows.columns, row, firstRow) ? 'reference/duplicate-key' : 'reference/conflicting-key',
      ...place,
      params: withFirst,
      cause: names.join(),
    });
  });
  if (isPrimary) reportMissingKeys(rows, columns, names, log);
  reportFoldedRepeats(rows, columns, exact, { first, params }, log);
}

function isSameRow(columns: readonly Column[], a: number, b: number): boolean {
  return columns.every((column) =>
    column.kind === 'number'
      ? Object.is(column.numbers[a], column.numbers[b]) && column.exact.get(a) === column.exact.get(b)
      : column.codes[a] === column.codes[b],
  );
}

/** A primary key is required by the standard, whatever its fields say. */
function reportMissingKeys(
  rows: CheckedRows,
  columns: readonly Column[],
  names: readonly string[],
  log: IssueLog,
): void {
  columns.forEach((column, at) => {
    const index = rows.plan.fields.findIndex((field) => field.name === names[at]);
    const isAbsent = rows.columnNumbers[index] === 0;
    if (isAbsent || rows.plan.fields[index]?.descriptor.constraints?.required === true) return;
    for (let row = 0; row < rows.rowCount; row += 1) {
      if (rows.brokenRows.has(row)) continue;
      const isMissing = column.kind === 'number' ? column.missing.has(row) : (column.codes[row] ?? -1) < 0;
      if (isMissing)
        log.add({
          code: 'cell/required',
          ...cellPlace(rows, row, index),
          found: '',
          params: { reason: 'key' },
        });
    }
  });
}

function reportFoldedRepeats(
  rows: CheckedRows,
  columns: readonly Column[],
  exact: ReadonlySet<number>,
  { first, params }: { first: number; params: { key: string } },
  log: IssueLog,
): void {
  if (!columns.some(hasLookAlikes)) return;
  const keyOf = foldedRowKey(columns);
  const seen = new Map<string, number>();
  for (const row of rowsThatRepeat(columns.map(foldedColumn), rows.rowCount)) {
    const key = exact.has(row) || rows.brokenRows.has(row) ? undefined : keyOf(row);
    if (key === undefined) continue;
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, row);
    else {
      const place = { ...cellPlace(rows, row, first), found: keyText(key) };
      const withFirst = { ...params, first: rows.lines[earlier] ?? 0 };
      log.add({ code: 'reference/duplicate-after-folding', ...place, params: withFirst, cause: params.key });
    }
  }
}

/** Whether two of a column's texts fold to one. */
function hasLookAlikes(column: Column): boolean {
  if (column.kind !== 'text') return false;
  return new Set(column.dictionary.map(foldKey)).size < column.dictionary.length;
}

/** Without a key, a row that repeats another in every cell is most often a paste too many. */
function reportRepeatedRows(rows: CheckedRows, log: IssueLog): void {
  if (rows.columns.length === 0) return;
  reportRepeats(rows, rows.columns, (row, found, first) => {
    const params = { first: rows.lines[first] ?? 0 };
    const place = { file: rows.plan.file, line: rows.lines[row], column: 1, record: row + 1 };
    log.add({ code: 'reference/duplicate-row', ...place, found, params });
  });
}

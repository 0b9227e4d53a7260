import { closest } from '#text/closest.ts';
import type { Column } from '#model/table.ts';
import { fieldName } from './check-constraints.ts';
import type { CheckedRows } from './check-rows.ts';
import type { IssueLog } from './issue-log.ts';
import type { ForeignKeyPlan } from './package-plan.ts';
import type { JsonPath } from './read-json.ts';
import { exactRowKey, foldedRowKey, keyText } from './row-keys.ts';

interface FieldsAt {
  names: readonly string[];
  /** Where the names are written, in the document that holds the schema. */
  path: JsonPath;
}

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
        cause: found,
      });
    });
  });
}

function cellPlace(rows: CheckedRows, row: number, index: number) {
  const field = rows.plan.fields[index];
  return {
    file: rows.plan.file,
    line: rows.lines[row],
    column: rows.columnNumbers[index] || undefined,
    record: row + 1,
    field: field && fieldName(field),
  };
}

/** Calls back for each row whose exact key an earlier row has. */
function reportRepeats(
  rows: CheckedRows,
  columns: readonly Column[],
  report: (row: number, found: string, first: number) => void,
): void {
  const keyOf = exactRowKey(columns);
  const firstRow = new Map<string, number>();
  for (let row = 0; row < rows.rowCount; row += 1) {
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
      code: 'reference/duplicate-key',
      ...place,
      params: withFirst,
      cause: `${names.join()} ${found}`,
    });
  });
  if (isPrimary) reportMissingKeys(rows, columns, names, log);
  reportFoldedRepeats(rows, columns, exact, { first, params }, log);
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
  const keyOf = foldedRowKey(columns);
  const seen = new Map<string, number>();
  for (let row = 0; row < rows.rowCount; row += 1) {
    const key = exact.has(row) || rows.brokenRows.has(row) ? undefined : keyOf(row);
    if (key === undefined) continue;
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, row);
    else {
      const place = { ...cellPlace(rows, row, first), found: keyText(key) };
      const withFirst = { ...params, first: rows.lines[earlier] ?? 0 };
      log.add({ code: 'reference/duplicate-after-folding', ...place, params: withFirst, cause: key });
    }
  }
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

function checkForeignKey(
  rows: CheckedRows,
  key: ForeignKeyPlan,
  tables: readonly CheckedRows[],
  log: IssueLog,
): void {
  const { schemaDocument: document } = rows.plan;
  const at = { file: document.file, ...document.positionOf(key.path) };
  if (key.fields.length !== key.referenceFields.length) {
    log.add({ code: 'descriptor/bad-foreign-key', ...at, found: key.fields.join(', ') });
    return;
  }
  const isSelf = key.resource === '' || key.resource === rows.plan.name;
  const target = isSelf ? rows : tables.find((table) => table.plan.name === key.resource);
  // A name nobody has is reported by checkWishes; a table that could not be read has issues of its own.
  if (!target || (target !== rows && !target.isSound)) return;
  const own = columnsOf(rows, { names: key.fields, path: [...key.path, 'fields'] }, log);
  const other = referenceColumns(rows, target, key, log);
  if (own && other) reportBroken(rows, own, target, other, key, log);
}

function referenceColumns(
  rows: CheckedRows,
  target: CheckedRows,
  key: ForeignKeyPlan,
  log: IssueLog,
): Column[] | undefined {
  const path = [...key.path, 'reference', 'fields'];
  const blamed = { ...target, plan: { ...target.plan, schemaDocument: rows.plan.schemaDocument } };
  return columnsOf(blamed, { names: key.referenceFields, path }, log);
}

function reportBroken(
  rows: CheckedRows,
  own: readonly Column[],
  target: CheckedRows,
  other: readonly Column[],
  key: ForeignKeyPlan,
  log: IssueLog,
): void {
  const known = new Set<string>();
  const targetKey = foldedRowKey(other);
  for (let row = 0; row < target.rowCount; row += 1) {
    const text = targetKey(row);
    if (text !== undefined) known.add(text);
  }
  const keyOf = foldedRowKey(own);
  const index = rows.plan.fields.findIndex((field) => field.name === key.fields[0]);
  const params = { key: key.fields.join(', '), resource: target.plan.name, file: target.plan.file };
  for (let row = 0; row < rows.rowCount; row += 1) {
    const text = rows.brokenRows.has(row) ? undefined : keyOf(row);
    if (text === undefined || known.has(text)) continue;
    const found = keyText(text);
    log.add({
      code: 'reference/broken-key',
      ...cellPlace(rows, row, index),
      found,
      params,
      cause: `${params.key} ${text}`,
    });
  }
}

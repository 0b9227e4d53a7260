import type { Column } from '#model/table.ts';
import type { CheckedRows } from './check-rows.ts';
import type { IssueLog } from './issue-log.ts';
import { cellPlace, columnsOf } from './named-columns.ts';
import type { ForeignKeyPlan } from './package-plan.ts';
import { foldedRowKey, keyText } from './row-keys.ts';

/** Holds one foreign key against the table it refers to, which may be its own. Errors: descriptor/… and reference/… issues. */
export function checkForeignKey(
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
  const isSelf = key.resource === '' || key.resource === rows.plan.writtenName;
  const target = isSelf ? rows : tables.find((table) => table.plan.writtenName === key.resource);
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
      cause: params.key,
    });
  }
}

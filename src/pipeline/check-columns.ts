import type { NumberColumn } from '#model/table.ts';
import { foldKey } from '#text/letters.ts';
import type { CheckedResource } from './build-dataset.ts';
import { fieldName } from './check-constraints.ts';
import type { IssueLog } from './issue-log.ts';
import type { MeantColumn } from './infer-concepts.ts';
import { cellPlace } from './named-columns.ts';
import type { FieldPlan } from './package-plan.ts';
import { isNationalId, isPersonalColumn } from './personal-data.ts';
import { measuresOf } from './series-of.ts';
import { isTotalWord } from './total-words.ts';

/** Shorter columns are the same, or rise by one, by chance. */
const fewest = 6;

/** Looks at whole columns: nothing in them, one value all the way, a dragged fill handle, numbers of persons, hidden totals. */
export function checkColumns(table: CheckedResource, log: IssueLog): void {
  for (const measure of measuresOf(table)) {
    const index = table.meant.findIndex(({ plan }) => plan === measure.plan);
    checkMeasure(table, measure.column, index, log);
  }
  table.meant.forEach(({ column, plan }, index) => {
    reportPersonalColumn(plan, log);
    if (column.kind === 'number') reportPersons(table, column, index, log);
    if (column.kind === 'text' && table.meant[index]?.concept === 'DIMENSION')
      reportTotals(table, { plan, column, index }, log);
  });
}

function checkMeasure(
  table: CheckedResource,
  { numbers, missing }: NumberColumn,
  index: number,
  log: IssueLog,
): void {
  const { rows } = table;
  const steps = new Set<number>();
  let known = 0;
  let first = -1;
  let before = 0;
  for (let row = 0; row < rows.rowCount && steps.size < 2; row += 1) {
    if (missing.has(row) || rows.brokenRows.has(row)) continue;
    const value = numbers[row] ?? 0;
    if (known === 0) first = row;
    else steps.add(value - before);
    before = value;
    known += 1;
  }
  if (known === 0) {
    const isWhole = rows.rowCount > 0 && rows.brokenRows.size === 0 && rows.columnNumbers[index] !== 0;
    if (isWhole) log.add({ code: 'table/empty-measure', ...columnPlace(table, index) });
    return;
  }
  if (known < fewest || steps.size > 1) return;
  const place = { ...cellPlace(rows, first, index), found: String(numbers[first]), params: { rows: known } };
  if (steps.has(0)) log.add({ code: 'table/constant-column', ...place });
  else if (steps.has(1)) log.add({ code: 'table/filled-down', ...place });
}

function columnPlace({ rows }: CheckedResource, index: number) {
  const field = rows.plan.fields[index];
  const column = rows.columnNumbers[index] || undefined;
  return { file: rows.plan.file, line: rows.lines[0], column, field: field && fieldName(field) };
}

/** A column that is declared to hold data of persons; how many persons there are is a figure with a unit. */
function reportPersonalColumn(plan: FieldPlan, log: IssueLog): void {
  const { title = '', titleEn = '' } = plan.descriptor;
  if (plan.unit || !isPersonalColumn(foldKey(`${plan.name} ${title} ${titleEn}`))) return;
  const at = { file: plan.document.file, ...plan.document.positionOf([...plan.path, 'name']) };
  log.add({ code: 'descriptor/personal-column', ...at, field: fieldName(plan), found: title || plan.name });
}

/** One ten-digit number in eleven passes for a national number by chance; a column of them does not. */
function reportPersons(
  table: CheckedResource,
  { numbers, missing }: NumberColumn,
  index: number,
  log: IssueLog,
): void {
  const { rows } = table;
  const knownCount = rows.rowCount - missing.size;
  if (knownCount < 5) return;
  // Excel drops leading zeros, so eight and nine digits count too.
  const isPerson = (value: number) =>
    Number.isInteger(value) &&
    value > 10 ** 7 &&
    value < 10 ** 10 &&
    isNationalId(String(value).padStart(10, '0'));
  const first = numbers.findIndex((_, row) => !missing.has(row));
  if (!numbers.every((value, row) => missing.has(row) || isPerson(value))) return;
  const params = { kind: 'national-id' };
  log.add({
    code: 'cell/personal-data',
    ...cellPlace(rows, first, index),
    found: String(numbers[first]),
    params,
  });
}

/** «جمع» among the categories, without `total: true`, would be counted as one more part. */
function reportTotals(
  table: CheckedResource,
  { plan, column, index }: Pick<MeantColumn, 'plan' | 'column'> & { index: number },
  log: IssueLog,
): void {
  if (column.kind !== 'text' || plan.categories.some(({ isTotal }) => isTotal)) return;
  const labels = new Map(plan.categories.map(({ value, label }) => [value, label]));
  column.dictionary.forEach((value, code) => {
    const label = labels.get(value);
    // A described category is what its label says: «همهٔ بیمارستان‌های ملکی» may have the value "total".
    const texts = label ? [label.fa, label.en] : [value];
    const isTotal = texts.some((text) => text !== undefined && isTotalWord(foldKey(text)));
    if (!isTotal || column.dictionary.length < 2) return;
    const row = column.codes.indexOf(code);
    const found = { found: label?.fa ?? value, params: { value } };
    log.add({ code: 'table/undeclared-total', ...cellPlace(table.rows, row, index), ...found, cause: value });
  });
}

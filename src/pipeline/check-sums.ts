import type { Column, NumberColumn } from '#model/table.ts';
import type { CheckedResource } from './build-dataset.ts';
import type { CheckedRows } from './check-rows.ts';
import { fieldName } from './check-constraints.ts';
import { groupRows } from './group-rows.ts';
import type { IssueLog } from './issue-log.ts';
import type { MeantColumn } from './infer-concepts.ts';

/** Not every total is the sum of its siblings; only values that may be added are checked. */
const isAddable = ({ plan, concept }: MeantColumn): boolean =>
  concept === 'OBS_VALUE' && plan.descriptor.aggregation === 'sum';

/**
 * Compares declared totals (`total: true`) with the sum of the other categories, wherever all of them are given.
 * Errors: table/sum-mismatch, at the total.
 */
export function checkSums(table: CheckedResource, toleranceRatio: number, log: IssueLog): void {
  for (const dimension of table.meant) {
    const total = dimension.plan.categories.find(({ isTotal }) => isTotal);
    if (!total || dimension.column.kind !== 'text') continue;
    for (const measure of table.meant.filter(isAddable)) {
      if (measure.column.kind === 'number')
        checkTotals(table, dimension, measure, total.value, toleranceRatio, log);
    }
  }
}

interface Parts {
  totalRow?: number;
  sum: number;
  found: number;
}

function checkTotals(
  { rows, meant }: CheckedResource,
  dimension: MeantColumn,
  measure: MeantColumn,
  total: string,
  toleranceRatio: number,
  log: IssueLog,
): void {
  const groups = gatherParts(meant, dimension, measure, total, rows);
  const partCount = dimension.plan.categories.filter(({ isTotal }) => !isTotal).length;
  const index = meant.indexOf(measure);
  const { numbers } = measure.column as NumberColumn;
  for (const { totalRow, sum, found } of groups) {
    // A total beside a single part says nothing about the parts that are not listed.
    if (totalRow === undefined || found < partCount || partCount < 2) continue;
    const declared = numbers[totalRow] ?? 0;
    if (Math.abs(declared - sum) <= toleranceRatio * Math.max(Math.abs(declared), Math.abs(sum))) continue;
    log.add({
      code: 'table/sum-mismatch',
      file: rows.plan.file,
      line: rows.lines[totalRow],
      column: rows.columnNumbers[index] || undefined,
      record: totalRow + 1,
      field: fieldName(measure.plan),
      found: String(declared),
      // Sums of decimals as doubles show noise in the last digits.
      params: { sum: String(Number(sum.toPrecision(12))), dimension: dimension.plan.name },
    });
  }
}

/** Rows that agree in period, place and every other dimension belong together. */
function gatherParts(
  meant: readonly MeantColumn[],
  dimension: MeantColumn,
  measure: MeantColumn,
  total: string,
  { rowCount, brokenRows: broken }: CheckedRows,
): Parts[] {
  const others = meant
    .filter(
      (column) => column !== dimension && ['TIME_PERIOD', 'REF_AREA', 'DIMENSION'].includes(column.concept),
    )
    .map(({ column }) => column);
  const groupOf = groupRows(others, rowCount);
  const category = categoryReader(dimension.column);
  const { numbers, missing } = measure.column as NumberColumn;
  const groups = new Map<number, Parts>();
  for (let row = 0; row < rowCount; row += 1) {
    const key = groupOf[row] ?? -1;
    if (key < 0 || missing.has(row) || broken.has(row)) continue;
    const group = groups.get(key) ?? { sum: 0, found: 0 };
    if (category(row) === total) group.totalRow = row;
    else {
      group.sum += numbers[row] ?? 0;
      group.found += 1;
    }
    groups.set(key, group);
  }
  return [...groups.values()];
}

function categoryReader(column: Column): (row: number) => string | undefined {
  if (column.kind !== 'text') return () => undefined;
  return (row) => column.dictionary[column.codes[row] ?? -1];
}

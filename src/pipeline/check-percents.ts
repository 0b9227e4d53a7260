import type { NumberColumn } from '#model/table.ts';
import type { CheckedResource } from './build-dataset.ts';
import { groupRows } from './group-rows.ts';
import type { IssueLog } from './issue-log.ts';
import type { MeantColumn } from './infer-concepts.ts';
import { cellPlace } from './named-columns.ts';
import { measuresOf, seriesOf } from './series-of.ts';

/** Each rounded share may be off by half of its last digit. */
const roundingPerShare = 0.5;
/** A share of less than one among others of at least this is most often a ratio. */
const smallestSibling = 10;

/** Checks percentages: ratios among them, and parts that do not make a whole. Errors: table/ratio-among-percents, table/shares-not-100. */
export function checkPercents(table: CheckedResource, log: IssueLog): void {
  for (const measure of measuresOf(table)) {
    if (measure.plan.unit?.code !== 'percent') continue;
    const index = table.meant.findIndex(({ plan }) => plan === measure.plan);
    reportRatios(table, measure.column, index, log);
    if (measure.plan.descriptor.aggregation === 'sum') reportShares(table, measure.column, index, log);
  }
}

/** 0.84 beside 84 in time, or beside 70 and 90 of other places: somebody's Excel column was formatted as a percentage. */
function reportRatios(table: CheckedResource, column: NumberColumn, index: number, log: IssueLog): void {
  const odd = new Set<number>();
  for (const group of [...siblingsInTime(table, column), ...siblingsInSpace(table, column)]) {
    const isRatio = (value: number) => value > 0 && value <= 1;
    const others = group.filter(({ value }) => !isRatio(value));
    const isClear = others.length >= 2 && others.length * 2 > group.length;
    if (!isClear || others.some(({ value }) => value < smallestSibling)) continue;
    for (const { row, value } of group) if (isRatio(value)) odd.add(row);
  }
  for (const row of [...odd].sort((a, b) => a - b)) {
    const value = column.numbers[row] ?? 0;
    const params = { percent: String(Number((value * 100).toPrecision(12))) };
    log.add({
      code: 'table/ratio-among-percents',
      ...cellPlace(table.rows, row, index),
      found: String(value),
      params,
    });
  }
}

interface Sibling {
  row: number;
  value: number;
}

const siblingsInTime = (table: CheckedResource, column: NumberColumn): Sibling[][] =>
  seriesOf(table, column).map(({ points }) =>
    points.flatMap(({ row, value }) => (value === undefined ? [] : [{ row, value }])),
  );

function siblingsInSpace({ meant, rows }: CheckedResource, { numbers, missing }: NumberColumn): Sibling[][] {
  const hasPlace = meant.some(({ concept }) => concept === 'REF_AREA');
  if (!hasPlace) return [];
  const others = meant.filter(({ concept }) => concept === 'TIME_PERIOD' || concept === 'DIMENSION');
  const groupOf = groupRows(
    others.map((other) => other.column),
    rows.rowCount,
  );
  const groups = new Map<number, Sibling[]>();
  for (let row = 0; row < rows.rowCount; row += 1) {
    const key = groupOf[row] ?? -1;
    if (key < 0 || missing.has(row) || rows.brokenRows.has(row)) continue;
    const group = groups.get(key) ?? [];
    group.push({ row, value: numbers[row] ?? 0 });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Shares that may be added over a dimension whose categories are all declared, none of them the total, make 100. */
function reportShares(table: CheckedResource, column: NumberColumn, index: number, log: IssueLog): void {
  const dimensions = table.meant.filter(({ concept }) => concept === 'DIMENSION');
  const [dimension] = dimensions;
  const categories = dimension?.plan.categories ?? [];
  if (!dimension || dimensions.length > 1 || categories.length < 2) return;
  if (categories.some(({ isTotal }) => isTotal)) return;
  for (const rows of groupsOf(table, dimension, column)) {
    if (rows.length < categories.length) continue;
    const sum = rows.reduce((total, row) => total + (column.numbers[row] ?? 0), 0);
    if (Math.abs(sum - 100) <= roundingPerShare * rows.length) continue;
    const params = { sum: String(Number(sum.toPrecision(12))), dimension: dimension.plan.name };
    const [first = 0] = rows;
    const found = String(column.numbers[first]);
    log.add({ code: 'table/shares-not-100', ...cellPlace(table.rows, first, index), found, params });
  }
}

/** Rows that agree in everything but the dimension. */
function groupsOf(
  { meant, rows }: CheckedResource,
  dimension: MeantColumn,
  { missing }: NumberColumn,
): number[][] {
  const others = meant
    .filter(({ concept }) => concept === 'TIME_PERIOD' || concept === 'REF_AREA')
    .filter((column) => column !== dimension)
    .map(({ column }) => column);
  const groupOf = groupRows(others, rows.rowCount);
  const groups = new Map<number, number[]>();
  for (let row = 0; row < rows.rowCount; row += 1) {
    const key = groupOf[row] ?? -1;
    if (key < 0 || missing.has(row) || rows.brokenRows.has(row)) continue;
    const group = groups.get(key) ?? [];
    group.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

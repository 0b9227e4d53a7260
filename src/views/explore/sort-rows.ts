import { compareDecimals } from '#text/decimals.ts';
import { parsePeriod } from '#text/periods.ts';
import { isMissing, type Cell } from './cells.ts';
import type { ExploreColumn } from './explore-props.ts';

/** Compares two cells of one column; 0 where they are equal. */
export type CellOrder = (a: Cell, b: Cell) => number;

/**
 * The order of a column: numbers by size, exactly; periods by time; listed values as they are listed; other text as
 * the language sorts it.
 */
export function cellOrder(column: ExploreColumn, locale: string): CellOrder {
  if (column.kind === 'number') return (a, b) => compareNumbers(String(a), String(b));
  const known = new Map<string, number>();
  const rank = (text: string, compute: (text: string) => number): number => {
    const found = known.get(text) ?? compute(text);
    known.set(text, found);
    return found;
  };
  if (column.kind === 'period')
    return (a, b) =>
      rank(String(a), (text) => endOf(text, column)) - rank(String(b), (text) => endOf(text, column)) ||
      (String(a) < String(b) ? -1 : a === b ? 0 : 1);
  const places = new Map(column.choices?.map(({ value }, index) => [value, index]));
  const collator = new Intl.Collator(locale);
  return (a, b) => {
    const [left, right] = [places.get(String(a)), places.get(String(b))];
    return left !== undefined && right !== undefined && column.role !== 'place'
      ? left - right
      : collator.compare(labelOf(column, String(a)), labelOf(column, String(b)));
  };
}

const labels = new WeakMap<ExploreColumn, ReadonlyMap<string, string>>();

/** What a reader sees for a listed value; the value itself where nothing is listed. */
export function labelOf(column: ExploreColumn, value: string): string {
  const known = labels.get(column) ?? new Map(column.choices?.map((choice) => [choice.value, choice.label]));
  labels.set(column, known);
  return known.get(value) ?? value;
}

/** Doubles tell most apart; where they are equal the decimals decide. */
function compareNumbers(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  return difference !== 0 && Number.isFinite(difference) ? difference : compareDecimals(a, b);
}

function endOf(text: string, { calendar }: ExploreColumn): number {
  const period = parsePeriod(text, calendar ?? 'jalali');
  return 'problem' in period ? 0 : (period.startDay + period.endDay) / 2;
}

/** Rows as many as are sorted in one go; between them a browser may answer its reader. */
const batch = 8192;

/**
 * Sorts rows by their cells: missing ones last whichever way, equal ones as they were.
 * Shape: a merge sort in steps; `pause` is awaited between them.
 */
export async function sortRows(
  rows: Uint32Array,
  cellAt: (row: number) => Cell,
  order: CellOrder,
  isDown: boolean,
  pause: () => Promise<void>,
): Promise<Uint32Array> {
  const present = rows.filter((row) => !isMissing(cellAt(row)));
  const absent = rows.filter((row) => isMissing(cellAt(row)));
  const compare = (a: number, b: number): number => {
    const found = order(cellAt(a), cellAt(b));
    return isDown ? -found : found;
  };
  let sorted = present;
  for (let start = 0; start < sorted.length; start += batch) {
    sorted.set(Uint32Array.from(Array.from(sorted.subarray(start, start + batch)).sort(compare)), start);
    await pause();
  }
  for (let width = batch; width < sorted.length; width *= 2) {
    const merged = new Uint32Array(sorted.length);
    for (let start = 0; start < sorted.length; start += 2 * width) {
      mergeInto(merged, sorted, { start, middle: start + width, end: start + 2 * width }, compare);
      await pause();
    }
    sorted = merged;
  }
  const all = new Uint32Array(rows.length);
  all.set(sorted);
  all.set(absent, sorted.length);
  return all;
}

function mergeInto(
  target: Uint32Array,
  source: Uint32Array,
  { start, middle, end }: { start: number; middle: number; end: number },
  compare: (a: number, b: number) => number,
): void {
  const left = source.subarray(start, Math.min(middle, source.length));
  const right = source.subarray(Math.min(middle, source.length), Math.min(end, source.length));
  let [i, j] = [0, 0];
  for (let at = start; at < start + left.length + right.length; at += 1) {
    const a = left[i];
    const b = right[j];
    const takesLeft = b === undefined || (a !== undefined && compare(a, b) <= 0);
    target[at] = takesLeft ? (a ?? 0) : b;
    if (takesLeft) i += 1;
    else j += 1;
  }
}

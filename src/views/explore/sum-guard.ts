import { parsePeriod } from '#text/periods.ts';
import type { Period } from '#model/period.ts';
import { columnOfRole, isMissing, keyColumns, type CellReader } from './cells.ts';
import type { Additivity, ExploreChoice, ExploreColumn, ExploreTable } from './explore-props.ts';

/** Why figures may not be added up. `detail` names the column or value at fault. */
export type SumRefusal =
  | { code: Exclude<Additivity, 'sum'> }
  | {
      code:
        | 'stock-over-time'
        | 'periods-overlap'
        | 'undated'
        | 'definition-changed'
        | 'incomparable'
        | 'mixed-status'
        | 'same-thing-twice'
        | 'part-missing';
    }
  | { code: 'total-with-parts' | 'place-in-place' | 'unknown-place' | 'unlisted-values'; detail: string };

type Guard = (rows: readonly number[], measure: ExploreColumn) => SumRefusal | undefined;

/**
 * Decides whether the figures of some rows may be added up: only what the publisher declares to add up, of things that
 * do not overlap, over time only what happened in it, and never with a part missing.
 */
export function sumGuard(
  table: ExploreTable,
  { by, pivot }: { by: readonly ExploreColumn[]; pivot?: ExploreColumn },
  cell: CellReader,
): Guard {
  const fixed = new Set([...by, ...(pivot ? [pivot] : [])]);
  const merged = keyColumns(table).filter((column) => !fixed.has(column));
  const time = merged.find(({ role }) => role === 'period');
  const others = merged.filter((column) => column !== time);
  const status = columnOfRole(table, 'status');
  return (rows, measure) => {
    if (measure.additivity !== 'sum') return { code: measure.additivity ?? 'undeclared' };
    if (table.isConflicts) return { code: 'same-thing-twice' };
    if (status && !fixed.has(status) && valuesOf(rows, status, cell).size > 1)
      return { code: 'mixed-status' };
    return (
      (time && timeRefusal(table, valuesOf(rows, time, cell), time, measure)) ??
      firstOf(others, (column) => partsRefusal(valuesOf(rows, column, cell), column)) ??
      (table.hasKey || isEachOnce(table, rows, cell) ? undefined : { code: 'same-thing-twice' }) ??
      (rows.some((row) => isMissing(cell(row, measure.name))) ? { code: 'part-missing' } : undefined)
    );
  };
}

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Different texts of a column in some rows; undefined stands for missing ones. */
function valuesOf(
  rows: readonly number[],
  { name }: ExploreColumn,
  cell: CellReader,
): Set<string | undefined> {
  const values = new Set<string | undefined>();
  for (const row of rows) {
    const at = cell(row, name);
    values.add(isMissing(at) ? undefined : at);
  }
  return values;
}

function timeRefusal(
  table: ExploreTable,
  texts: ReadonlySet<string | undefined>,
  { calendar }: ExploreColumn,
  measure: ExploreColumn,
): SumRefusal | undefined {
  if (texts.size < 2) return undefined;
  if (measure.timing === 'stock') return { code: 'stock-over-time' };
  if (table.incomparable !== undefined) return { code: 'incomparable' };
  const periods: Period[] = [];
  for (const text of texts) {
    const period = text === undefined ? undefined : parsePeriod(text, calendar ?? 'jalali');
    if (!period || 'problem' in period) return { code: 'undated' };
    periods.push(period);
  }
  periods.sort((a, b) => a.startDay - b.startDay);
  const overlap = periods.some(
    (period, index) => index > 0 && period.startDay <= (periods[index - 1]?.endDay ?? -Infinity),
  );
  if (overlap) return { code: 'periods-overlap' };
  const [first, last] = [periods[0], periods.at(-1)];
  const isBroken = table.breaks.some(
    ({ day }) => first && last && first.startDay < day && day <= last.endDay,
  );
  return isBroken ? { code: 'definition-changed' } : undefined;
}

const choicesByValue = new WeakMap<ExploreColumn, ReadonlyMap<string, ExploreChoice>>();

function choicesOf(column: ExploreColumn): ReadonlyMap<string, ExploreChoice> {
  const known =
    choicesByValue.get(column) ?? new Map(column.choices?.map((choice) => [choice.value, choice] as const));
  choicesByValue.set(column, known);
  return known;
}

/** Are the values of a column, taken together, parts of one whole with nothing counted twice? */
function partsRefusal(
  values: ReadonlySet<string | undefined>,
  column: ExploreColumn,
): SumRefusal | undefined {
  if (values.size < 2) return undefined;
  const known = choicesOf(column);
  for (const value of values) {
    const choice = value === undefined ? undefined : known.get(value);
    // A missing category may be any of the others, or all of them.
    if (!choice) return { code: 'unlisted-values', detail: column.title };
    if (choice.isTotal) return { code: 'total-with-parts', detail: choice.label };
    if (choice.isUnknownPlace) return { code: 'unknown-place', detail: choice.label };
    if (choice.within !== undefined && values.has(choice.within))
      return { code: 'place-in-place', detail: choice.label };
  }
  return undefined;
}

/** Does no combination of the columns that tell figures apart come twice? */
function isEachOnce(table: ExploreTable, rows: readonly number[], cell: CellReader): boolean {
  const columns = keyColumns(table);
  const keys = new Set<string>();
  for (const row of rows) {
    keys.add(columns.map(({ name }) => JSON.stringify(cell(row, name))).join());
  }
  return keys.size === rows.length;
}

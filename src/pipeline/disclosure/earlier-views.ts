import { rowKey, type Dimension, type FigureTable, type Measure } from './figure-tables.ts';
import { categoriesOf, underNamesOf } from './renamed-dimensions.ts';

/** Figures of today that share a name and unit, and the tables they stand in. */
export interface Family {
  /** What the numbers of its figures are kept under. */
  prefix: string;
  measure: Measure;
  tables: readonly FigureTable[];
}

/** How far an earlier column says the same as today's figures. */
export interface Agreement {
  same: number;
  other: number;
  /** Digits of the figures that are the same: chance repeats a 3, hardly a 15345678. */
  digits: number;
}

export type Compare = (view: FigureTable, measure: Measure, prefix: string) => Agreement;

/** An earlier column as an earlier version of a family of today's figures. */
export interface EarlierView {
  table: FigureTable;
  measure: Measure;
  prefix: string;
}

/** So many digits in common are no chance. */
const fewestDigits = 4;
/** Wider columns are not tried category by category. */
const mostSliced = 200_000;

/**
 * Which of today's figures an earlier table gives.
 * Shape: a column counts for the figures of its own table where its rows are told apart as they are today; for those
 * of its name and unit unless they are seen to differ; and for any others that it is seen to agree with. A dimension
 * that came or went since stands at its total, or at the category where the figures agree.
 */
export function earlierViews(
  past: FigureTable,
  families: readonly Family[],
  compare: Compare,
): EarlierView[] {
  return families.flatMap((family) => {
    const named = underNamesOf(past, categoriesOf(family.tables));
    return past.measures.flatMap((own) => viewsOf(named, own, family, compare));
  });
}

function viewsOf(past: FigureTable, own: Measure, family: Family, compare: Compare): EarlierView[] {
  const { measure, prefix, tables } = family;
  const rule = tables.find((table) => table.rule)?.rule;
  const isNamed = own.name === measure.name && own.unit === measure.unit;
  const isSelf = own.name === measure.name && tables.some((table) => isSameShape(past, table));
  const made = (shape: FigureTable): EarlierView => {
    const textOf = shape.measures.find(({ name }) => name === own.name)?.textOf ?? own.textOf;
    const seen: Measure = { ...measure, textOf, isMarked: () => false };
    return { table: { ...shape, rule, measures: [seen] }, measure: seen, prefix };
  };
  const agrees = (view: EarlierView, isExpected: boolean): boolean => {
    const { same, other, digits } = compare(view.table, view.measure, prefix);
    return other * 10 <= same && (isExpected || digits >= fewestDigits);
  };
  const plain = made(past);
  const sliced = slicesOf(past, tables).map(made);
  return [
    ...(isSelf || agrees(plain, isNamed) ? [plain] : []),
    ...sliced.filter((view) => agrees(view, false)),
  ];
}

const isSameShape = (past: FigureTable, { name, dimensions }: FigureTable): boolean =>
  past.name === name &&
  past.dimensions.length === dimensions.length &&
  past.dimensions.every((dimension, index) => dimension.name === dimensions[index]?.name);

/** The table as one category of a dimension that only today's tables have, or only the earlier one. */
function slicesOf(past: FigureTable, tables: readonly FigureTable[]): FigureTable[] {
  const names = new Set(past.dimensions.map(({ name }) => name));
  const theirs = categoriesOf(tables);
  const added = [...theirs.keys()].filter((name) => !names.has(name));
  const dropped = past.dimensions.filter(({ name }) => !theirs.has(name));
  const [come, gone] = [added[0], dropped[0]];
  const shapes = (values: ReadonlySet<string>, make: (value: string) => FigureTable): FigureTable[] =>
    values.size * past.rowCount > mostSliced ? [] : [...values].map(make);
  if (come !== undefined && added.length === 1 && !gone)
    return shapes(theirs.get(come) ?? new Set(), (value) => standingAt(past, come, value));
  if (gone && dropped.length === 1 && come === undefined)
    return shapes(categoriesOf([past]).get(gone.name) ?? new Set(), (value) => partOf(past, gone, value));
  return [];
}

function standingAt(past: FigureTable, name: string, value: string): FigureTable {
  const constant: Dimension = {
    name,
    textOf: () => value,
    periodOf: () => undefined,
    isTotal: () => false,
    declared: 0,
  };
  const dimensions = [...past.dimensions, constant].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { ...past, dimensions };
}

/** The rows of one category, without the dimension. */
function partOf(past: FigureTable, { name, textOf }: Dimension, value: string): FigureTable {
  const rows = Array.from({ length: past.rowCount }, (_, row) => row).filter((row) => textOf(row) === value);
  const at = (row: number): number => rows[row] ?? -1;
  return {
    ...past,
    rowCount: rows.length,
    dimensions: past.dimensions
      .filter((dimension) => dimension.name !== name)
      .map((dimension) => ({
        ...dimension,
        textOf: (row) => dimension.textOf(at(row)),
        periodOf: (row) => dimension.periodOf(at(row)),
      })),
    measures: past.measures.map((measure) => ({ ...measure, textOf: (row) => measure.textOf(at(row)) })),
  };
}

/** Compares an earlier column with today's figures; `valueAt` gives a figure's value by its key. */
export function agreementOf(
  view: FigureTable,
  texts: (row: number) => bigint | undefined,
  valueAt: (key: string) => bigint | undefined,
): Agreement {
  const found: Agreement = { same: 0, other: 0, digits: 0 };
  const seen = new Set<string>();
  for (let row = 0; row < view.rowCount; row += 1) {
    const key = rowKey(view, row);
    if (seen.has(key)) continue;
    seen.add(key);
    const [value, now] = [texts(row), valueAt(key)];
    if (value === undefined || now === undefined) continue;
    if (value !== now) found.other += 1;
    else {
      found.same += 1;
      if (value !== 0n) found.digits += String(value).replace('-', '').length;
    }
  }
  return found;
}

import type { ResourceDescriptor } from '#model/descriptor.ts';
import type { Period } from '#model/period.ts';
import type { Column } from '#model/table.ts';
import { decimalOf } from '#text/decimals.ts';
import { foldKey } from '#text/letters.ts';
import { parsePeriod } from '#text/periods.ts';
import type { CheckedResource } from '../build-dataset.ts';
import type { MeantColumn } from '../infer-concepts.ts';
import { isTotalWord } from '../total-words.ts';

/** An earlier published version of a resource: the cells of its canonical CSV. */
export interface EarlierTable {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** The declared rule for small counts, with its defaults. */
export type SuppressionRule = NonNullable<ResourceDescriptor['suppression']>;

/** What tells figures apart: period, place or a category. Periods and places go by their concept, so that tables match. */
export interface Dimension {
  name: string;
  /** Undefined where the cell is empty. */
  textOf: (row: number) => string | undefined;
  periodOf: (row: number) => Period | undefined;
  isTotal: (text: string) => boolean;
  /** How many parts the descriptor lists; 0 where it lists none. */
  declared: number;
}

/** One column of values. */
export interface Measure {
  name: string;
  unit: string;
  /** The exact decimal; undefined where there is no number. */
  textOf: (row: number) => string | undefined;
  isMarked: (row: number) => boolean;
  /** Do small values stand for few people? These are what a rule counts. */
  isCounted: boolean;
  /** May values be taken to add up without seeing that they do? */
  isAdditive: boolean;
  isSummedOverTime: boolean;
  isPercent: boolean;
}

/** A table as the auditor reads it: today's, or one that was published before. */
export interface FigureTable {
  /** Today's table; absent for an earlier version. */
  resource?: CheckedResource;
  name: string;
  rule: SuppressionRule | undefined;
  dimensions: readonly Dimension[];
  measures: readonly Measure[];
  rowCount: number;
}

export const placeName = 'REF_AREA';
export const periodName = 'TIME_PERIOD';

/** Today's table. Shape: key columns without a meaning of their own are dimensions too. */
export function figureTable(resource: CheckedResource): FigureTable {
  const { rows, meant } = resource;
  const { suppression: rule, role } = rows.plan.descriptor;
  const isKey = ({ concept, plan }: MeantColumn): boolean =>
    ['TIME_PERIOD', 'REF_AREA', 'DIMENSION', 'UNIT_MEASURE'].includes(concept) ||
    (rows.plan.primaryKey.includes(plan.name) && concept !== 'OBS_VALUE' && role !== 'conflicts');
  return {
    resource,
    name: rows.plan.name,
    rule,
    dimensions: meant.filter(isKey).map(dimensionOf).sort(byName),
    measures: meant
      .filter(({ concept, plan }) => isMeasure(concept, plan.name, rule))
      .map((c) => measureOf(c, rule)),
    rowCount: rows.rowCount,
  };
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

const isMeasure = (concept: string, name: string, rule: SuppressionRule | undefined): boolean =>
  concept === 'OBS_VALUE' || (concept === 'SAMPLE_SIZE' && rule?.measures?.includes(name) === true);

function dimensionOf({ plan, concept, column }: MeantColumn): Dimension {
  const name = concept === 'REF_AREA' || concept === 'TIME_PERIOD' ? concept : plan.name;
  const totals = new Set(plan.categories.flatMap(({ value, isTotal }) => (isTotal ? [value] : [])));
  // Totals that nobody declared as such are totals all the same.
  if (totals.size === 0)
    for (const { value, label } of plan.categories)
      if (isTotalWord(foldKey(label.fa ?? label.en ?? ''))) totals.add(value);
  return {
    name,
    ...readers(column),
    isTotal: (text) =>
      name === placeName
        ? text === 'IR'
        : totals.has(text) || (totals.size === 0 && isTotalWord(foldKey(text))),
    declared: plan.categories.filter(({ value }) => !totals.has(value)).length,
  };
}

function readers(column: Column): Pick<Dimension, 'textOf' | 'periodOf'> {
  if (column.kind === 'number')
    return { textOf: (row) => numberText(column, row), periodOf: () => undefined };
  const { codes, kind, dictionary } = column;
  if (kind === 'text') return { textOf: (row) => dictionary[codes[row] ?? -1], periodOf: () => undefined };
  const periodOf = (row: number): Period | undefined => dictionary[codes[row] ?? -1];
  return { textOf: (row) => periodOf(row)?.text, periodOf };
}

function numberText(column: Column, row: number): string | undefined {
  if (column.kind !== 'number' || column.missing.has(row)) return undefined;
  return column.exact.get(row) ?? decimalOf(column.numbers[row] ?? 0);
}

function measureOf({ plan, concept, column }: MeantColumn, rule: SuppressionRule | undefined): Measure {
  const { aggregation, timing = 'flow' } = plan.descriptor;
  const kind = plan.unit?.kind;
  const isSum = aggregation === 'sum';
  const isNamed = rule?.measures?.includes(plan.name);
  return {
    name: plan.name,
    unit: plan.unit?.code ?? '',
    textOf: (row) => numberText(column, row),
    isMarked: (row) => column.kind === 'number' && column.missing.get(row) === 'suppressed',
    isCounted: isNamed ?? (kind === 'count' && concept === 'OBS_VALUE'),
    isAdditive: isSum || (aggregation === undefined && kind === 'count'),
    isSummedOverTime: isSum && timing === 'flow',
    isPercent: kind === 'percent',
  };
}

/** An earlier version, read by the columns that today's table has. */
export function earlierFigureTable(
  today: FigureTable,
  { columns, rows }: EarlierTable,
): FigureTable | undefined {
  const meant = today.resource?.meant ?? [];
  const dimensions = today.dimensions.map((dimension) => {
    const own = meant.find(({ plan, concept }) => dimension.name === concept || dimension.name === plan.name);
    const name = own?.plan.name ?? dimension.name;
    const text = columnReader(columns, rows, name);
    if (!text) return undefined;
    const code = dimension.name === placeName ? columnReader(columns, rows, `${name}_code`) : undefined;
    const textOf = (row: number): string | undefined => code?.(row) ?? text(row);
    const calendar = own?.column.kind === 'period' ? own.column.dictionary[0]?.calendar : undefined;
    return { ...dimension, textOf, periodOf: (row: number) => periodIn(textOf(row), calendar) };
  });
  // Without one of the columns, rows of today and of then cannot be matched.
  if (dimensions.some((dimension) => dimension === undefined)) return undefined;
  const measures = today.measures.flatMap((measure) => {
    const text = columnReader(columns, rows, measure.name);
    const textOf = (row: number): string | undefined => {
      const cell = text?.(row) ?? '';
      return /^-?\d+(?:\.\d+)?$/u.test(cell) ? cell : undefined;
    };
    return text ? [{ ...measure, textOf, isMarked: () => false }] : [];
  });
  const { name, rule } = today;
  return {
    name,
    rule,
    dimensions: dimensions.filter((one) => one !== undefined),
    measures,
    rowCount: rows.length,
  };
}

function columnReader(
  columns: readonly string[],
  rows: EarlierTable['rows'],
  name: string,
): ((row: number) => string | undefined) | undefined {
  const index = columns.indexOf(name);
  return index < 0 ? undefined : (row) => rows[row]?.[index] || undefined;
}

function periodIn(text: string | undefined, calendar: Period['calendar'] = 'jalali'): Period | undefined {
  const period = parsePeriod(text ?? '', calendar);
  return 'problem' in period ? undefined : period;
}

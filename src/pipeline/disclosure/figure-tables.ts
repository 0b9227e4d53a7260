import type { ResourceDescriptor } from '#model/descriptor.ts';
import type { Period } from '#model/period.ts';
import type { Column } from '#model/table.ts';
import type { UnitKind } from '#model/units.ts';
import { decimalOf } from '#text/decimals.ts';
import { foldKey } from '#text/letters.ts';
import type { CheckedResource } from '../build-dataset.ts';
import type { MeantColumn } from '../infer-concepts.ts';
import { isTotalWord } from '../total-words.ts';

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
  kind: UnitKind;
  /** Has it a figure that is no whole number? Counts have none; rates in cases have. */
  isFractional: boolean;
  /** The exact decimal; undefined where there is no number. */
  textOf: (row: number) => string | undefined;
  isMarked: (row: number) => boolean;
  /** Do small values stand for few people? These are what a rule counts. */
  isCounted: boolean;
  /** May values be taken to add up without seeing that they do? */
  isAdditive: boolean;
  isSummedOverTime: boolean;
}

/** A table as the auditor reads it: today's, or one that was published before. */
export interface FigureTable {
  /** Today's table; absent for an earlier version. */
  resource?: CheckedResource;
  /** Id of the release that brought an earlier version. */
  release?: string;
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
  const { isTotal, declared } = totalsAmong(
    plan.categories.map(({ value, label, isTotal }) => ({
      value,
      isTotal,
      label: label.fa ?? label.en ?? '',
    })),
  );
  return {
    name,
    ...readers(column),
    isTotal: name === placeName ? isCountry : isTotal,
    declared,
  };
}

/** The country stands for all its provinces. */
export const isCountry = (text: string): boolean => text === 'IR';

/** Which texts stand for all others, by a column's declared categories; and how many others those are. */
export function totalsAmong(
  categories: readonly { value: string; isTotal: boolean; label: string }[],
): Pick<Dimension, 'isTotal' | 'declared'> {
  const totals = new Set(categories.flatMap(({ value, isTotal }) => (isTotal ? [value] : [])));
  // Totals that nobody declared as such are totals all the same.
  if (totals.size === 0)
    for (const { value, label } of categories) if (isTotalWord(foldKey(label))) totals.add(value);
  return {
    isTotal: (text) => totals.has(text) || (totals.size === 0 && isTotalWord(foldKey(text))),
    declared: categories.filter(({ value }) => !totals.has(value)).length,
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
    kind: kind ?? 'other',
    isFractional:
      column.kind === 'number' && column.numbers.some((value) => value % 1 !== 0 && !Number.isNaN(value)),
    textOf: (row) => numberText(column, row),
    isMarked: (row) => column.kind === 'number' && column.missing.get(row) === 'suppressed',
    isCounted: isNamed ?? (kind === 'count' && concept === 'OBS_VALUE'),
    isAdditive: isSum || (aggregation === undefined && kind === 'count'),
    isSummedOverTime: isSum && timing === 'flow',
  };
}

/** Parts the texts of a key. */
export const keySeparator = '\u001F';

/** What a row is about, without totals. `skip` leaves dimensions out. Shape: the same text for the same thing in every table. */
export function rowKey(table: FigureTable, row: number, skip: readonly string[] = []): string {
  let key = '';
  for (const { name, textOf, isTotal } of table.dimensions) {
    if (skip.includes(name)) continue;
    const text = textOf(row);
    if (text === undefined || !isTotal(text)) key += `${keySeparator}${name}=${text ?? ''}`;
  }
  return key;
}

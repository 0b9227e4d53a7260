import type { Dataset, Resource } from '#model/dataset.ts';
import type { Missing } from '#model/missing.ts';
import type { Period } from '#model/period.ts';
import type { Concept, Field, Quantity, Table, TextColumn } from '#model/table.ts';
import { allOfConcept, findConcept, textAt, valueAt } from '#model/table-access.ts';

type ByRow<T> = (row: number) => T;

/** A table's columns by their meaning, looked up once, for one measure. */
export class ObservedTable {
  readonly dataset: Dataset;
  readonly resource: Resource;
  readonly measure: Field;
  /** Index of the measure's column. */
  readonly column: number;
  readonly periodAt: ByRow<Period | undefined>;
  readonly areaAt: ByRow<string | undefined>;
  readonly dimensionsAt: ByRow<Readonly<Record<string, string>>>;
  readonly statusAt: ByRow<string | undefined>;
  readonly confidenceAt: ByRow<string | undefined>;
  readonly sampleSizeAt: ByRow<string | undefined>;

  constructor(dataset: Dataset, resource: Resource, measure: Field, column: number) {
    const { table } = resource;
    const texts = (concept: Concept) => textReader(table, findConcept(table, concept));
    this.dataset = dataset;
    this.resource = resource;
    this.measure = measure;
    this.column = column;
    this.periodAt = periodReader(table);
    this.areaAt = texts('REF_AREA');
    this.dimensionsAt = dimensionsReader(table);
    this.statusAt = texts('OBS_STATUS');
    this.confidenceAt = texts('CONFIDENCE');
    this.sampleSizeAt = texts('SAMPLE_SIZE');
  }

  /** Errors: throws when the measure's column does not hold numbers, which the pipeline has ruled out. */
  valueAt(row: number): Quantity | Missing {
    const value = valueAt(this.resource.table, row, this.column);
    if (value.kind === 'number' || value.kind === 'missing') return value;
    throw new Error(`${this.resource.file}: the value column "${this.measure.name}" does not hold numbers.`);
  }
}

function textReader(table: Table, index: number | undefined): ByRow<string | undefined> {
  const column = index === undefined ? undefined : table.columns[index];
  if (column?.kind !== 'text') return (row) => textAt(table, row, index);
  return (row) => column.dictionary[column.codes[row] ?? -1];
}

function periodReader(table: Table): ByRow<Period | undefined> {
  const index = findConcept(table, 'TIME_PERIOD');
  const column = index === undefined ? undefined : table.columns[index];
  if (column?.kind !== 'period') return () => undefined;
  return (row) => column.dictionary[column.codes[row] ?? -1];
}

/** Rows of the same categories share one record: there are few of them, whatever the number of rows. */
function dimensionsReader(table: Table): ByRow<Readonly<Record<string, string>>> {
  const dimensions = allOfConcept(table, 'DIMENSION').map((index) => ({
    name: table.fields[index]?.name ?? '',
    textOf: textReader(table, index),
    column: table.columns[index],
  }));
  const recordAt: ByRow<Readonly<Record<string, string>>> = (row) =>
    Object.fromEntries(dimensions.map(({ name, textOf }) => [name, textOf(row) ?? '']));
  const columns = dimensions.flatMap(({ column }) => (column?.kind === 'text' ? [column] : []));
  const combinations = columns.reduce((count, { dictionary }) => count * (dictionary.length + 1), 1);
  if (columns.length < dimensions.length || combinations > Number.MAX_SAFE_INTEGER) return recordAt;
  const shared = new Map<number, Readonly<Record<string, string>>>();
  return (row) => {
    const key = combinationOf(columns, row);
    const record = shared.get(key) ?? recordAt(row);
    shared.set(key, record);
    return record;
  };
}

/** The codes of a row as one number; all kinds of missing are one. */
function combinationOf(columns: readonly TextColumn[], row: number): number {
  let key = 0;
  for (const { codes, dictionary } of columns) {
    key = key * (dictionary.length + 1) + Math.max(codes[row] ?? -1, -1) + 1;
  }
  return key;
}

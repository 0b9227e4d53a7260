import type { MissingReason } from '#model/missing.ts';
import type { PlaceEntry } from '#model/reference.ts';
import type { Field, Table, Value } from '#model/table.ts';
import { missingAt, valueAt } from '#model/table-access.ts';
import { periodInterval } from '#text/periods.ts';

/** One column of a file; `isText` says whether a spreadsheet must not read it as a number or formula. */
export interface PlainColumn {
  name: string;
  isText: boolean;
}

/** A table as it stands in a CSV: canonical texts, row by row. What CSV and Excel are written from, here and in a browser. */
export interface PlainTable {
  columns: readonly PlainColumn[];
  rowCount: number;
  cell: (row: number, column: number) => string;
}

export interface ExportColumn extends PlainColumn {
  /** The dataset's own field, or the one an added column explains. */
  field: Field;
  added?: 'period-start' | 'period-end' | 'place-code';
}

/** A resource as published: the dataset's columns, each period followed by its ISO dates, each place by its code. */
export interface ExportTable extends PlainTable {
  columns: readonly ExportColumn[];
  /** Why there is no value. In CSV a reason could be taken for a text, and "not applicable" for an empty one; not here. */
  missing: (row: number, column: number) => MissingReason | undefined;
}

const known = new WeakMap<Table, WeakMap<readonly PlaceEntry[], ExportTable>>();

/** Lays out a table for publication, once. Shape: same rows and order as the source; missing values are their reason. */
export function canonicalTable(table: Table, places: readonly PlaceEntry[]): ExportTable {
  const made = known.get(table) ?? new WeakMap<readonly PlaceEntry[], ExportTable>();
  known.set(table, made);
  const laid = made.get(places) ?? layOut(table, places);
  made.set(places, laid);
  return laid;
}

function layOut(table: Table, places: readonly PlaceEntry[]): ExportTable {
  const columns: (ExportColumn & { source: number })[] = table.fields.flatMap((field, source) => {
    const own = { name: field.name, isText: table.columns[source]?.kind !== 'number', field, source };
    const extra = addedColumns(field, table.columns[source]?.kind === 'period', source);
    return [own, ...extra.filter((column) => !table.fields.some((other) => other.name === column.name))];
  });
  const names = new Map(places.map((place) => [place.code, place.name.fa]));
  const readers = columns.map((column) =>
    columnReader(table, column.source, (value) =>
      value.kind === 'text' && column.field.concept === 'REF_AREA'
        ? placeText(value.text, column.added, names)
        : cellText(value, column.added),
    ),
  );
  const cell = (row: number, index: number): string => {
    const read = readers[index];
    if (!read) throw new RangeError(`No column ${index}.`);
    return read(row);
  };
  const missing = (row: number, index: number): MissingReason | undefined =>
    missingAt(table, row, columns[index]?.source ?? -1);
  return { columns, rowCount: table.rowCount, cell, missing };
}

/** Texts of a column by row; a dictionary's entries, and the reasons for missing ones, are written once. */
function columnReader(
  table: Table,
  source: number,
  write: (value: Value) => string,
): (row: number) => string {
  const column = table.columns[source];
  if (!column || column.kind === 'number') return (row) => write(valueAt(table, row, source));
  const texts = new Map<number, string>();
  return (row) => {
    const code = column.codes[row] ?? -1;
    const text = texts.get(code) ?? write(valueAt(table, row, source));
    texts.set(code, text);
    return text;
  };
}

function addedColumns(
  field: Field,
  isPeriod: boolean,
  source: number,
): (ExportColumn & { source: number })[] {
  const column = (suffix: string, added: NonNullable<ExportColumn['added']>) => ({
    name: `${field.name}_${suffix}`,
    isText: true,
    field,
    source,
    added,
  });
  if (isPeriod) return [column('start', 'period-start'), column('end', 'period-end')];
  return field.concept === 'REF_AREA' ? [column('code', 'place-code')] : [];
}

/** A place of the reference table is held by its code and published by its name, beside the code. */
function placeText(area: string, added: ExportColumn['added'], names: ReadonlyMap<string, string>): string {
  const name = names.get(area);
  if (added) return name === undefined ? '' : area;
  return name ?? area;
}

function cellText(value: Value, added: ExportColumn['added']): string {
  if (value.kind === 'missing') return added || value.reason === 'not-applicable' ? '' : value.reason;
  if (value.kind === 'number') return value.exact;
  if (value.kind === 'text') return value.text;
  if (!added) return value.period.text;
  const { start, end } = periodInterval(value.period);
  return added === 'period-start' ? start : end;
}

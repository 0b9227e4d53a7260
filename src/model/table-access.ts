import { missing, missingReasons, type MissingReason } from './missing.ts';
import type { Column, Concept, Field, Table, Value } from './table.ts';

/** The value in one cell, as a tagged value. Errors: throws when row or column is out of range. */
export function valueAt(table: Table, row: number, column: number): Value {
  const cells = table.columns[column];
  if (!cells || row < 0 || row >= table.rowCount) {
    throw new RangeError(`No cell at row ${row}, column ${column}.`);
  }
  return valueInColumn(cells, row);
}

function valueInColumn(cells: Column, row: number): Value {
  if (cells.kind === 'number') {
    const reason = cells.missing.get(row);
    if (reason) return missing(reason);
    const value = cells.numbers[row] ?? Number.NaN;
    return { kind: 'number', value, exact: cells.exact.get(row) ?? plainDecimal(value) };
  }
  const code = cells.codes[row] ?? -1;
  if (code < 0) return missing(missingReasons[-1 - code] ?? 'unknown');
  if (cells.kind === 'period') {
    const period = cells.dictionary[code];
    return period ? { kind: 'period', period } : missing('unknown');
  }
  return { kind: 'text', text: cells.dictionary[code] ?? '' };
}

/** Why a cell has no value; undefined where it has one. Errors: throws when the column is out of range. */
export function missingAt(table: Table, row: number, column: number): MissingReason | undefined {
  const cells = table.columns[column];
  if (!cells) throw new RangeError(`No column ${column}.`);
  if (cells.kind === 'number') return cells.missing.get(row);
  const code = cells.codes[row] ?? -1;
  return code < 0 ? (missingReasons[-1 - code] ?? 'unknown') : undefined;
}

/** A double as a decimal without an exponent, e.g. 1e21 → "1000000000000000000000". */
function plainDecimal(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/u, '');
}

/** Index of the first field with a concept, or undefined. */
export function findConcept(table: Table, concept: Concept): number | undefined {
  const index = table.fields.findIndex((field) => field.concept === concept);
  return index < 0 ? undefined : index;
}

/** Indices of all fields with a concept, in file order. */
export function allOfConcept(table: Table, concept: Concept): number[] {
  return table.fields.flatMap((field, index) => (field.concept === concept ? [index] : []));
}

/** The text of a cell, or undefined where it is missing. Numbers give their exact decimal, periods their canonical text. */
export function textAt(table: Table, row: number, column: number | undefined): string | undefined {
  if (column === undefined) return undefined;
  const value = valueAt(table, row, column);
  if (value.kind === 'text') return value.text;
  if (value.kind === 'number') return value.exact;
  return value.kind === 'period' ? value.period.text : undefined;
}

/** The field with a name. Errors: throws when there is none, which the pipeline has ruled out for checked data. */
export function fieldNamed(table: Table, name: string): { field: Field; index: number } {
  const index = table.fields.findIndex((field) => field.name === name);
  const field = table.fields[index];
  if (!field) throw new Error(`The table has no field named "${name}".`);
  return { field, index };
}

import type { Bilingual } from '#model/bilingual.ts';
import type { ExportTable } from './canonical-table.ts';
import { columnFacts } from './column-facts.ts';
import { fieldViews } from './field-views.ts';
import { joinBytes } from './join-bytes.ts';

/** What a JSON file says about its table besides the columns. */
export interface JsonAbout {
  dataset: string;
  resource: string;
  title: Bilingual;
  /** Null before a release has these values. */
  release: string | null;
  [more: string]: unknown;
}

const rowsPerPiece = 4096;

/**
 * A table as compact JSON: facts, `fields`, and `rows` as arrays in the order of the fields, one row a line.
 * Shape: numbers are numbers where every value of the column survives a double; a field with `exactAsText` holds
 *        decimal texts. A missing value is {"missing": reason}; an empty text is "". The same table, the same bytes.
 */
export function jsonBytes(table: ExportTable, about: JsonAbout): Uint8Array<ArrayBuffer> {
  return joinBytes(jsonChunks(table, about));
}

/** The same piece by piece: a million rows never stand in memory. */
export function* jsonChunks(table: ExportTable, about: JsonAbout): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const fields = jsonFields(table);
  const start = JSON.stringify({ ...about, fields }).slice(0, -1);
  yield encoder.encode(`${start},"rows":[`);
  const write = rowWriter(table);
  for (let from = 0; from < table.rowCount; from += rowsPerPiece) {
    let text = '';
    for (let row = from; row < Math.min(from + rowsPerPiece, table.rowCount); row += 1)
      text += `${row > 0 ? ',' : ''}\n${write(row)}`;
    yield encoder.encode(text);
  }
  yield encoder.encode('\n]}\n');
}

function jsonFields(table: ExportTable): Record<string, unknown>[] {
  const facts = columnFacts(table);
  return fieldViews(table).map((field, index) => {
    const { name, type, title, unit, addedFor, missingColumn } = field;
    const isLong = (type === 'integer' || type === 'number') && facts[index]?.fitsDouble === false;
    return {
      ...{ name, type, title, unit, addedFor },
      ...(isLong ? { exactAsText: true } : {}),
      ...(missingColumn === undefined ? {} : { hasMissing: true }),
    };
  });
}

function rowWriter(table: ExportTable): (row: number) => string {
  const writers = columnFacts(table).map(({ column, fitsDouble }, index) => {
    return (row: number): string => {
      const reason = table.missing(row, index);
      if (reason !== undefined) return column.added ? 'null' : `{"missing":"${reason}"}`;
      const cell = table.cell(row, index);
      if (column.added && cell === '') return 'null';
      // A canonical decimal is a JSON number as it stands.
      return fitsDouble ? cell : JSON.stringify(cell);
    };
  });
  return (row) => `[${writers.map((write) => write(row)).join(',')}]`;
}

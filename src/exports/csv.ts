import type { PlainTable } from './canonical-table.ts';
import { joinBytes } from './join-bytes.ts';

/**
 * The canonical CSV of a table: UTF-8 without BOM, comma, CRLF.
 * Source: RFC 4180.
 */
export function csvBytes(table: PlainTable): Uint8Array<ArrayBuffer> {
  return joinBytes(csvChunks(table));
}

/** The same piece by piece: a million rows never stand in memory. */
export const csvChunks = (table: PlainTable): Generator<Uint8Array> => writeCsv(table, '', (text) => text);

/**
 * The same table for a double click in Excel: with BOM, and with text that a spreadsheet would run as a formula
 * led by an apostrophe. Numbers are left alone, so negative amounts stay numbers.
 * Source: OWASP "CSV Injection"; the guard on text cells only is tested in csv.test.ts.
 */
export function excelCsvBytes(table: PlainTable): Uint8Array<ArrayBuffer> {
  return joinBytes(excelCsvChunks(table));
}

/** The same piece by piece. */
export function excelCsvChunks(table: PlainTable): Generator<Uint8Array> {
  return writeCsv(table, '\uFEFF', (text) => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text));
}

/** Rows are joined and encoded a few thousand at a time: a million of them never stand in memory as text. */
const rowsPerChunk = 4096;

function* writeCsv(table: PlainTable, start: string, guard: (text: string) => string): Generator<Uint8Array> {
  const { columns, rowCount, cell } = table;
  const header = columns.map(({ name }) => quoted(guard(name))).join(',');
  const encoder = new TextEncoder();
  yield encoder.encode(`${start}${header}\r\n`);
  for (let from = 0; from < rowCount; from += rowsPerChunk) {
    let text = '';
    for (let row = from; row < Math.min(from + rowsPerChunk, rowCount); row += 1) {
      for (const [index, { isText }] of columns.entries()) {
        const value = cell(row, index);
        text += (index > 0 ? ',' : '') + quoted(isText ? guard(value) : value);
      }
      text += '\r\n';
    }
    yield encoder.encode(text);
  }
}

function quoted(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

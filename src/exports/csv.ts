import type { PlainTable } from './canonical-table.ts';
import { joinBytes } from './join-bytes.ts';

/** Lines that stand before the header, each begun by "# ", without line breaks. */
type Note = readonly string[];

/**
 * The canonical CSV of a table: UTF-8 without BOM, comma, CRLF. With a note, its lines stand first, and every
 * cell with the sign is in quotes, so that a reader told of comments loses nothing.
 * Source: RFC 4180; the sign of a comment is the default of W3C "Model for Tabular Data", §6.
 */
export function csvBytes(table: PlainTable, note: Note = []): Uint8Array<ArrayBuffer> {
  return joinBytes(csvChunks(table, note));
}

/** The same piece by piece: a million rows never stand in memory. */
export function csvChunks(table: PlainTable, note: Note = []): Generator<Uint8Array> {
  const start = note.map((line) => `# ${line}\r\n`).join('');
  const special = note.length > 0 ? /["#,\r\n]/u : /[",\r\n]/u;
  return writeCsv(table, start, (text) => quoted(text, special));
}

/**
 * The same table for a double click in Excel: with BOM, and with text that a spreadsheet would run as a formula
 * led by an apostrophe. Numbers are left alone, so negative amounts stay numbers.
 * Source: OWASP "CSV Injection"; the guard on text cells only is tested in csv.test.ts.
 */
export function excelCsvBytes(table: PlainTable, note: Note = []): Uint8Array<ArrayBuffer> {
  return joinBytes(excelCsvChunks(table, note));
}

/** The same piece by piece. */
export function excelCsvChunks(table: PlainTable, note: Note = []): Generator<Uint8Array> {
  // A line of the note fills one cell.
  const start = note.map((line) => `${quoted(`# ${line}`)}\r\n`).join('');
  const guard = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);
  return writeCsv(table, `\uFEFF${start}`, (text, isText) => quoted(isText ? guard(text) : text));
}

/** Rows are joined and encoded a few thousand at a time: a million of them never stand in memory as text. */
const rowsPerChunk = 4096;

type WriteCell = (text: string, isText: boolean) => string;

function* writeCsv(table: PlainTable, start: string, write: WriteCell): Generator<Uint8Array> {
  const { columns, rowCount, cell } = table;
  const header = columns.map(({ name }) => write(name, true)).join(',');
  const encoder = new TextEncoder();
  yield encoder.encode(`${start}${header}\r\n`);
  for (let from = 0; from < rowCount; from += rowsPerChunk) {
    let text = '';
    for (let row = from; row < Math.min(from + rowsPerChunk, rowCount); row += 1) {
      for (const [index, { isText }] of columns.entries())
        text += (index > 0 ? ',' : '') + write(cell(row, index), isText);
      text += '\r\n';
    }
    yield encoder.encode(text);
  }
}

function quoted(text: string, special = /[",\r\n]/u): string {
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

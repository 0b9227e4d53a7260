import { stringify } from 'csv-stringify/sync';
import type { ExportTable } from './canonical-table.ts';

/**
 * The canonical CSV of a table: UTF-8 without BOM, comma, CRLF.
 * Source: RFC 4180.
 */
export function csvBytes(table: ExportTable): Uint8Array {
  return encode(
    stringify(
      records(table, (text) => text),
      { record_delimiter: '\r\n' },
    ),
  );
}

/**
 * The same table for a double click in Excel: with BOM, and with text that a spreadsheet would run as a formula
 * led by an apostrophe. Numbers are left alone, so negative amounts stay numbers.
 * Source: OWASP "CSV Injection"; the guard on text cells only is tested in csv.test.ts.
 */
export function excelCsvBytes(table: ExportTable): Uint8Array {
  const guarded = records(table, (text, isText) =>
    isText && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text,
  );
  return encode(`\uFEFF${stringify(guarded, { record_delimiter: '\r\n' })}`);
}

function records(table: ExportTable, guard: (text: string, isText: boolean) => string): string[][] {
  const rows = Array.from({ length: table.rowCount }, (_, row) =>
    table.columns.map((column, index) => guard(table.cell(row, index), column.isText)),
  );
  return [table.columns.map((column) => column.name), ...rows];
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

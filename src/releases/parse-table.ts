import type { FlatTable } from './table-diff.ts';

/**
 * Reads a canonical CSV (RFC 4180, UTF-8, one header) as a table of texts; bare line feeds and a BOM are read too.
 * Errors: throws when a row is not as wide as the header or a quote is left open: not one of our files.
 */
export function parseTable(bytes: Uint8Array): FlatTable {
  const [columns, ...rows] = tableRecords(bytes);
  if (!columns) throw new SyntaxError('The file is empty.');
  const wrong = rows.findIndex((row) => row.length !== columns.length);
  if (wrong >= 0)
    throw new SyntaxError(`Record ${wrong + 1} has ${rows[wrong]?.length} cells, not ${columns.length}.`);
  return { columns, rows };
}

/** The records of such a file one after the other, the header first. */
export function* tableRecords(bytes: Uint8Array): Generator<string[]> {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  let record: string[] = [];
  for (let at = 0; at < text.length;) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
    record.push(cell.text);
    at = cell.end;
    if (text[at] === ',') {
      at += 1;
      // A comma at the very end is followed by one more, empty cell.
      if (at === text.length) record.push('');
      continue;
    }
    if (text[at] === '\r') at += 1;
    if (at < text.length && text[at] !== '\n') throw new SyntaxError('There is text after a closing quote.');
    at += 1;
    yield record;
    record = [];
  }
  if (record.length > 0) yield record;
}

function readPlain(text: string, start: number): { text: string; end: number } {
  let end = start;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === 0x2c || code === 0x0a || (code === 0x0d && text.charCodeAt(end + 1) === 0x0a)) break;
  }
  return { text: text.slice(start, end), end };
}

function readQuoted(text: string, start: number): { text: string; end: number } {
  let from = start + 1;
  for (let cell = ''; ;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) throw new SyntaxError('A quote is left open.');
    cell += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { text: cell, end: quote + 1 };
    cell += '"';
    from = quote + 2;
  }
}

import type { RowConsumer } from './read-csv.ts';

export interface PlainMarks {
  delimiter: number;
  quote: number;
}

export interface PlainEnd {
  /** Bytes read; the length of the file where all of it was well formed. */
  offset: number;
  /** The line that begins there. */
  line: number;
}

const newline = 0x0a;
const mostSlots = 2 ** 14;

/**
 * Reads well-formed records straight from the bytes, several times faster than a parser that must explain what is
 * wrong. At the first record with a stray or unclosed quote, or longer than `longestRecord`, it stops before it and
 * leaves the rest to csv-parse.
 * Shape:  UTF-8, LF, quotes doubled inside quotes; a blank line is one empty cell.
 * Source: RFC 4180; held against csv-parse on generated files in read-plain-records.test.ts.
 */
export function readPlainRecords(
  bytes: Buffer,
  marks: PlainMarks,
  { firstLine, longestRecord }: { firstLine: number; longestRecord: number },
  onRow: RowConsumer,
): PlainEnd {
  const cursor = new RecordCursor(bytes, marks, longestRecord);
  let line = firstLine;
  let offset = 0;
  while (offset < bytes.length) {
    const cells = cursor.take();
    if (!cells) return { offset, line };
    onRow(cells, line);
    offset = cursor.at;
    line += 1 + cursor.innerLines;
  }
  return { offset: bytes.length, line };
}

class RecordCursor {
  /** Where the next record begins. */
  at = 0;
  /** Line breaks inside the quotes of the record just taken. */
  innerLines = 0;
  readonly #bytes: Buffer;
  readonly #marks: PlainMarks;
  readonly #longestRecord: number;
  readonly #texts: TextCache;

  constructor(bytes: Buffer, marks: PlainMarks, longestRecord: number) {
    this.#bytes = bytes;
    this.#marks = marks;
    this.#longestRecord = longestRecord;
    this.#texts = new TextCache(bytes);
  }

  /** The cells of the next record, or undefined where it is not well formed. */
  take(): string[] | undefined {
    const bytes = this.#bytes;
    const { delimiter, quote } = this.#marks;
    const limit = Math.min(bytes.length, this.at + this.#longestRecord);
    const cells: string[] = [];
    this.innerLines = 0;
    for (;;) {
      const cell = bytes[this.at] === quote ? this.#takeQuoted(limit) : this.#takeBare(limit);
      if (cell === undefined) return undefined;
      cells.push(cell);
      const isLast = this.at === bytes.length || bytes[this.at] !== delimiter;
      this.at += 1;
      if (isLast) return cells;
    }
  }

  #takeBare(limit: number): string | undefined {
    const bytes = this.#bytes;
    const { delimiter, quote } = this.#marks;
    const start = this.at;
    let hash = 0;
    let end = start;
    for (; end < limit; end += 1) {
      const byte = bytes[end] as number;
      if (byte === delimiter || byte === newline) break;
      if (byte === quote) return undefined;
      hash = Math.imul(hash, 31) + byte;
    }
    if (end === limit && limit < bytes.length) return undefined;
    this.at = end;
    return this.#texts.text(start, end, hash);
  }

  #takeQuoted(limit: number): string | undefined {
    const bytes = this.#bytes;
    const { delimiter, quote } = this.#marks;
    const start = this.at + 1;
    let hash = 1;
    let escapes = 0;
    for (let end = start; end < limit; end += 1) {
      const byte = bytes[end] as number;
      hash = Math.imul(hash, 31) + byte;
      if (byte === newline) this.innerLines += 1;
      if (byte !== quote) continue;
      if (bytes[end + 1] === quote) {
        end += 1;
        escapes += 1;
        continue;
      }
      const next = end + 1;
      if (next < bytes.length && bytes[next] !== delimiter && bytes[next] !== newline) return undefined;
      this.at = next;
      const text = this.#texts.text(start, end, hash);
      if (escapes === 0) return text;
      const mark = String.fromCharCode(quote);
      return text.replaceAll(mark + mark, mark);
    }
    return undefined;
  }
}

/**
 * The texts of a file's cells. Cells repeat, so the last text of each hash is kept with the place it was read from:
 * a cell of the same bytes is the same string again, and is not decoded.
 */
class TextCache {
  readonly #bytes: Buffer;
  readonly #mask: number;
  readonly #starts: Uint32Array;
  readonly #lengths: Uint32Array;
  readonly #texts: string[];

  constructor(bytes: Buffer) {
    const slots = Math.min(mostSlots, 2 ** Math.ceil(Math.log2(bytes.length / 8 + 1)));
    this.#bytes = bytes;
    this.#mask = slots - 1;
    this.#starts = new Uint32Array(slots);
    this.#lengths = new Uint32Array(slots);
    this.#texts = Array.from({ length: slots }, () => '');
  }

  text(start: number, end: number, hash: number): string {
    const length = end - start;
    const slot = (hash ^ (hash >>> 15)) & this.#mask;
    if (this.#lengths[slot] === length && this.#isSame(this.#starts[slot] as number, start, length)) {
      return this.#texts[slot] as string;
    }
    const text = this.#bytes.toString('utf8', start, end);
    this.#starts[slot] = start;
    this.#lengths[slot] = length;
    this.#texts[slot] = text;
    return text;
  }

  #isSame(a: number, b: number, length: number): boolean {
    const bytes = this.#bytes;
    for (let i = 0; i < length; i += 1) if (bytes[a + i] !== bytes[b + i]) return false;
    return true;
  }
}

import { CsvError, parse, type Options } from 'csv-parse/sync';
import type { Dialect } from '#model/descriptor.ts';
import type { IssueLog } from './issue-log.ts';
import { readPlainRecords, type PlainMarks } from './read-plain-records.ts';

/** One record of a CSV, header included: cells exactly as typed, and the 1-based first line in the file. */
export type RowConsumer = (cells: readonly string[], line: number) => void;

const longestRecord = 2 ** 20;
/** Each broken quote costs another pass over what follows it, so their number is limited. */
const mostBrokenQuotes = 20;

/**
 * Reads one CSV into rows that remember where they came from.
 * Shape:  `bytes` is UTF-8 with LF line ends and no byte order mark; blank lines come as one empty cell.
 * Units:  line is 1-based in the file and is the record's FIRST line.
 * Errors: csv/… issues; after a broken quote, reading goes on with the next line. Says whether all was read.
 * Source: RFC 4180 and the Table Dialect standard; line arithmetic tested in read-csv.test.ts.
 */
export function readCsv(
  bytes: Buffer,
  dialect: Dialect,
  file: string,
  onRow: RowConsumer,
  log: IssueLog,
): boolean {
  const marks = plainMarks(dialect);
  let rest = bytes;
  let line = 1;
  for (let broken = 0; broken < mostBrokenQuotes; broken += 1) {
    if (marks) {
      const plain = readPlainRecords(rest, marks, { firstLine: line, longestRecord }, onRow);
      if (plain.offset === rest.length) return broken === 0;
      rest = rest.subarray(plain.offset);
      line = plain.line;
    }
    const stop = readUntilBroken(rest, dialect, line, onRow);
    if (!stop) return broken === 0;
    const end = rest.indexOf(0x0a, stop.offset);
    const text = rest.toString('utf8', stop.offset, Math.min(end < 0 ? rest.length : end, stop.offset + 400));
    log.add({ code: stop.code, file, line: stop.line, column: stop.column, found: text });
    if (end < 0) return false;
    rest = rest.subarray(end + 1);
    line = stop.line + 1;
  }
  return false;
}

/** The marks of a dialect that needs nothing but commas and quotes; undefined where csv-parse must read it. */
function plainMarks(dialect: Dialect): PlainMarks | undefined {
  const { delimiter = ',', quoteChar = '"', commentChar, escapeChar = quoteChar, lineTerminator } = dialect;
  const isPlain =
    /^[\t -~]$/u.test(delimiter) &&
    /^[ -~]$/u.test(quoteChar) &&
    escapeChar === quoteChar &&
    delimiter !== quoteChar &&
    commentChar === undefined &&
    (lineTerminator === undefined || /^\r?\n$/u.test(lineTerminator)) &&
    dialect.skipInitialSpace !== true;
  return isPlain ? { delimiter: delimiter.charCodeAt(0), quote: quoteChar.charCodeAt(0) } : undefined;
}

interface Stop {
  code: 'csv/unclosed-quote' | 'csv/stray-quote' | 'csv/huge-cell';
  /** Where the broken record starts. */
  line: number;
  column: number;
  offset: number;
}

function readUntilBroken(
  bytes: Buffer,
  dialect: Dialect,
  firstLine: number,
  onRow: RowConsumer,
): Stop | undefined {
  let lastLine = 0; // Lines up to the end of the last whole record.
  let lastByte = 0;
  const options: Options = {
    ...parserOptions(dialect),
    on_record: (cells: string[], { lines, bytes: end }) => {
      // csv-parse gives the record's last line; only a record over several lines needs counting.
      const breaks = lines - lastLine > 1 ? countBreaks(cells) : 0;
      onRow(cells, firstLine + lines - 1 - breaks);
      lastLine = lines;
      lastByte = end;
      return null;
    },
  };
  try {
    parse(bytes, options);
    return undefined;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const column = typeof error['column'] === 'number' ? error['column'] + 1 : 1;
    const skipped = countLeadingComments(bytes, lastByte, dialect);
    return {
      code: codeOf(error),
      line: firstLine + lastLine + skipped.lines,
      column,
      offset: lastByte + skipped.bytes,
    };
  }
}

function codeOf({ code }: CsvError): Stop['code'] {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'csv/unclosed-quote';
  if (code === 'CSV_MAX_RECORD_SIZE') return 'csv/huge-cell';
  return 'csv/stray-quote';
}

function parserOptions(dialect: Dialect): Options {
  const { delimiter = ',', quoteChar = '"', commentChar, escapeChar, lineTerminator } = dialect;
  const isOwnLineEnd = lineTerminator !== undefined && !/^\r?\n?$/u.test(lineTerminator);
  return {
    delimiter,
    quote: quoteChar,
    escape: escapeChar ?? quoteChar,
    record_delimiter: isOwnLineEnd ? lineTerminator : '\n',
    ltrim: dialect.skipInitialSpace ?? false,
    ...(commentChar === undefined ? {} : { comment: commentChar, comment_no_infix: true }),
    relax_column_count: true,
    max_record_size: longestRecord,
    info: false,
  };
}

/** Whole-line comments after the last record belong to no record. */
function countLeadingComments(
  bytes: Buffer,
  start: number,
  { commentChar }: Dialect,
): { lines: number; bytes: number } {
  let lines = 0;
  let at = start;
  const mark = commentChar?.charCodeAt(0);
  while (mark !== undefined && bytes[at] === mark) {
    const end = bytes.indexOf(0x0a, at);
    if (end < 0) break;
    at = end + 1;
    lines += 1;
  }
  return { lines, bytes: at - start };
}

function countBreaks(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1;
  }
  return breaks;
}

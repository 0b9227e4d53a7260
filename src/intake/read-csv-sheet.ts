import { IssueLog } from '#pipeline/issue-log.ts';
import { readCsv } from '#pipeline/read-csv.ts';
import { countLines, decodeCsv } from '#pipeline/read-text.ts';
import type { Tick } from '#pipeline/tick.ts';
import type { NoteList } from './note-list.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** Rows between two reports of how far it is. */
const stretch = 4096;

/**
 * Reads a CSV as one sheet, in the encodings and with the delimiters staff export; what is not the site's own
 * form (UTF-8, comma) is noted.
 * Units:  a row's number is its first line in the file.
 * Errors: refused notes; undefined when the file cannot be read.
 */
export function readCsvSheet(bytes: Buffer, name: string, notes: NoteList, tick?: Tick): Sheet | undefined {
  const text = decode(bytes, name, notes);
  if (!text) return undefined;
  const { body, delimiter } = findDelimiter(text, notes);
  const log = new IssueLog();
  const rows: SheetRow[] = [];
  const total = tick ? countLines(body) : 0;
  const firstLine = body.length === text.length ? 0 : 1;
  const isWhole = readCsv(
    body,
    { delimiter },
    name,
    (cells, line) => {
      if (cells.every((cell) => cell.trim() === '')) return;
      if (rows.length % stretch === 0) tick?.(line, total);
      rows.push({
        number: line + firstLine,
        isHidden: false,
        cells: cells.map((cell) => ({ text: cell, kind: 'text' })),
      });
    },
    log,
  );
  if (!isWhole) {
    for (const { line, found } of log.list()) notes.add('broken-csv', placed(line, found));
    return undefined;
  }
  return { name, isHidden: false, rows, merges: [], hiddenColumns: new Set() };
}

function placed(line: number | undefined, found: string | undefined) {
  return { ...(line === undefined ? {} : { row: line }), ...(found === undefined ? {} : { from: found }) };
}

/** UTF-8, or the two other encodings Excel writes; never guessed silently. */
function decode(bytes: Buffer, name: string, notes: NoteList): Buffer | undefined {
  const log = new IssueLog();
  const text = decodeCsv(bytes, undefined, name, log);
  if (text) return text;
  const [issue] = log.list();
  if (issue?.code === 'file/wrong-kind') {
    notes.add('wrong-kind', { params: { kind: String(issue.params['kind']) } });
    return undefined;
  }
  const encoding =
    issue?.code === 'encoding/windows-1256' ? 'windows-1256' : String(issue?.params['encoding'] ?? '');
  const other = /^(?:windows-1256|utf-16[lb]e)$/u.test(encoding)
    ? decodeCsv(bytes, encoding, name, new IssueLog())
    : undefined;
  if (other) notes.add('encoding-read', { params: { encoding } });
  else notes.add('unknown-encoding', issue?.line === undefined ? {} : { row: issue.line });
  return other;
}

const delimiters = [',', ';', '\t', '|', '؛'] as const;

/** The mark that cuts most of the first lines into the same number of parts; Excel's own "sep=" line counts first. */
function findDelimiter(text: Buffer, notes: NoteList): { body: Buffer; delimiter: string } {
  const end = text.indexOf(0x0a);
  const declared = /^sep=(.)\s*$/iu.exec(text.toString('utf8', 0, Math.max(0, end)))?.[1];
  const delimiter = declared ?? likelyDelimiter(text.toString('utf8', 0, 64 * 1024));
  if (delimiter !== ',') notes.add('delimiter-read', { params: { delimiter } });
  return { body: declared === undefined ? text : text.subarray(end + 1), delimiter };
}

function likelyDelimiter(head: string): string {
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const counts = lines.slice(0, 50).map((line) => line.replaceAll(/"[^"]*"/gu, '').split(delimiter).length);
    const usual = Math.max(...counts, 1);
    const score = usual === 1 ? 0 : counts.filter((count) => count === usual).length;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

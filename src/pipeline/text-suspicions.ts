import type { IssueCode } from '#model/issue-codes.ts';
import { hasPersian } from '#text/letters.ts';
import type { CellFinding } from './cell-reading.ts';
import { personalDataIn } from './personal-data.ts';

/** Zero-width marks hide in keys; control characters belong to no text. Tab, line break and ZWNJ are text. */
const hidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u200B\u202A-\u202C\u2060-\u2069\uFEFF]/u;
/** A spreadsheet runs these when it opens the file; "-5" and "+98" are not formulas. */
const formula = /^(?:[=@\t]|[-+](?![\d\s\u06F0-\u06F9\u0660-\u0669.(]))\S/u;
const active =
  /<\s*\/?(?:script|iframe|object|embed|style|svg|link|meta|base|form)\b|<[^>]+\son\w+\s*=|javascript:/iu;
const markup = /<\/?[a-z][^<>]*>/iu;
const entity = /&(?:[a-z]{2,10}|#\d{2,6}|#x[\da-f]{2,5});/iu;
/** "شرکت" in UTF-8, read as windows-1252 («Ø´Ø±Ú©Øª») or as windows-1256 («ط´ط±ع©طھ»). */
const doubleEncoded = /(?:[ØÙÚÛ][\u0080-\u00BF\u0152-\u02DC\u2013-\u2122]){3}|(?:[طظعغ]\S){4}/u;
const someLatin1 = /[\u00A0-\u00BF\u0152-\u02C6\u2013-\u2122]/u;
/** What a program without Persian letters writes for them; "What???" is a question. */
const lostLetters = /\uFFFD|^[^\p{L}]*\?{3,}[^\p{L}]*$/u;
const presentationForms = /[\uFB50-\uFDFB\uFE70-\uFEFC]/u;
const escaped = /\\u06[\da-f]{2}|(?:%D[89AB]%[\dA-F]{2}){2}/iu;
const machinePath = /(?:^|[\s"«(])(?:[a-z]:\\|\\\\[\w.-]+\\)\S/iu;
const privateAddress =
  /\bhttps?:\/\/(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[\w-]+(?::\d+)?(?:[/\s]|$)|[\w.-]+\.(?:local|lan|intranet|internal)\b)/iu;

const tests: readonly (readonly [IssueCode, (cell: string) => boolean])[] = [
  ['cell/bidi-override', (cell) => /[\u202D\u202E]/u.test(cell)],
  ['cell/hidden-character', (cell) => hidden.test(cell) && !/[\u202D\u202E]/u.test(cell)],
  ['cell/formula', (cell) => formula.test(cell)],
  ['cell/active-markup', (cell) => active.test(cell)],
  ['cell/markup', (cell) => markup.test(cell) && !active.test(cell)],
  ['cell/html-entity', (cell) => entity.test(cell)],
  ['cell/double-encoded', isDoubleEncoded],
  ['cell/lost-letters', (cell) => lostLetters.test(cell)],
  ['cell/presentation-forms', (cell) => presentationForms.test(cell)],
  ['cell/escaped-text', (cell) => escaped.test(cell) && !/https?:/iu.test(cell)],
  ['cell/machine-path', (cell) => machinePath.test(cell)],
  ['cell/private-address', (cell) => privateAddress.test(cell)],
];

function isDoubleEncoded(cell: string): boolean {
  const match = doubleEncoded.exec(cell)?.[0];
  return match !== undefined && someLatin1.test(match);
}

/** What is odd about a text, whatever its column. */
export function suspicions(cell: string, isPersian: boolean): CellFinding[] {
  const found: CellFinding[] = tests.flatMap(([code, test]) => (test(cell) ? [{ code }] : []));
  const mixed = mixedWord(cell);
  if (mixed) found.push({ code: 'cell/look-alike-letters', params: mixed, cause: cell });
  const kind = personalDataIn(cell);
  // Foreign tables are full of ten-digit codes, and one in eleven has the check digit of a national number.
  const code = isPersian || hasPersian(cell) ? 'cell/personal-data' : 'cell/possible-personal-data';
  if (kind) found.push({ code, params: { kind }, cause: kind });
  return found;
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
];

/** A word of letters that look the same in two alphabets: "сode" with a Cyrillic с. "µm" and "αβ" are words of their own. */
function mixedWord(cell: string): { word: string; letters: string } | undefined {
  if (!/[\u0370-\u052F]/u.test(cell)) return undefined;
  const word = (cell.match(/[\p{L}\d_]+/gu) ?? []).find(
    (part) => scripts.filter(([, script]) => script.test(part)).length > 1,
  );
  if (word === undefined) return undefined;
  const odd = [...word].filter((letter) => /[\u0370-\u052F]/u.test(letter));
  const named = odd.map(
    (letter) => `${letter} (U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')})`,
  );
  return { word, letters: named.join(' ') };
}

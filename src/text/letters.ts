import type { Locale } from '#model/bilingual.ts';
import { toAsciiDigits } from './digits.ts';

/** One safe change made to a data cell; reported, never silent. */
export type TextChange = 'arabic-yeh' | 'arabic-kaf' | 'arabic-digits' | 'bidi-mark' | 'tatweel' | 'nbsp';

/** Marks that only steer the direction of text, and the BOM. */
const bidiMarks = '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF';
/** Harakat, the hamza above (U+0654), superscript alef and Quranic signs. */
const harakat =
  '\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED';
const tatweel = '\\u0640';

/** Joiners and soft hyphens separate nothing, so they go too; ZWNJ and ZWSP become spaces. */
const stripped = new RegExp(`[${bidiMarks}${harakat}${tatweel}\\u00AD\\u200D\\u2060]`, 'gu');
const spaces = /[\s\u200B\u200C]+/gu;

const foldedLetters: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ك: 'ک',
  ۀ: 'ه',
  ة: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
};
const foldable = new RegExp(`[${Object.keys(foldedLetters).join('')}]`, 'gu');

/** Plain lower-case ASCII needs no folding: most keys of codes and years. */
const alreadyFolded = /^(?:[a-z0-9._\-/]+(?: [a-z0-9._\-/]+)*)?$/u;

/**
 * Folds what readers and keyboards confuse, for comparing keys; the result is never shown.
 * Shape: Persian letters without marks, ASCII digits, lower-case Latin, single spaces (ZWNJ counts as one).
 * Source: NFKC does not merge ك and ک (tested), so the list is ours.
 */
export function foldKey(text: string): string {
  if (alreadyFolded.test(text)) return text;
  const letters = text
    .replace(stripped, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(foldable, (letter) => foldedLetters[letter] ?? letter);
  return toAsciiDigits(letters).replace(spaces, ' ').trim();
}

const safeChanges: readonly { change: TextChange; pattern: RegExp; to: (found: string) => string }[] = [
  { change: 'arabic-yeh', pattern: /[يى]/gu, to: () => 'ی' },
  { change: 'arabic-kaf', pattern: /ك/gu, to: () => 'ک' },
  {
    change: 'arabic-digits',
    pattern: /[٠-٩]/gu,
    to: (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x0660 + 0x06f0),
  },
  { change: 'bidi-mark', pattern: new RegExp(`[${bidiMarks}]`, 'gu'), to: () => '' },
  { change: 'tatweel', pattern: /\u0640/gu, to: () => '' },
  { change: 'nbsp', pattern: /[\u00A0\u202F]/gu, to: () => ' ' },
];

/**
 * Writes a data cell with Persian letters and digits and without invisible marks. ZWNJ, harakat, hamza,
 * «آ», spaces and ASCII digits stay: they carry meaning.
 * Shape: `changes` names each kind once, in the order of `TextChange`; empty when the text was clean.
 */
export function normalisePersian(text: string): { text: string; changes: TextChange[] } {
  const changes: TextChange[] = [];
  let result = text;
  for (const { change, pattern, to } of safeChanges) {
    const next = result.replace(pattern, to);
    if (next === result) continue;
    changes.push(change);
    result = next;
  }
  return { text: result, changes };
}

const invisible =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00A0\u2000-\u200A\u202F\u205F\u3000\u034F\u115F\u3164\uFE00-\uFE0F]/gu;

const codePointName = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Prints characters nobody can see as ‹U+200C›; the plain space stays. */
export function showInvisible(text: string): string {
  return text.replace(invisible, (char) => `‹${codePointName(char)}›`);
}

/** One step from `a` to `b`. `a` or `b` is "" where a character is only on the other side. */
export interface Difference {
  /** 0-based code point in `a`. */
  index: number;
  a: string; // e.g. "ك (U+0643)", "‹U+200C›"
  b: string;
}

/** "ک (U+06A9)"; marks stand on a dotted circle; invisible characters show their number only. */
function describeCharacter(char: string): string {
  const shown = showInvisible(char);
  if (shown !== char) return shown;
  return `${/\p{M}/u.test(char) ? '\u25CC' : ''}${char} (${codePointName(char)})`;
}

/** Edit distances from each suffix of `a` to each suffix of `b`. */
function suffixDistances(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = a.length; i >= 0; i--) {
    const row = table[i] ?? [];
    for (let j = b.length; j >= 0; j--) {
      if (i === a.length) row[j] = b.length - j;
      else if (j === b.length) row[j] = a.length - i;
      else {
        const replace = at(i + 1, j + 1) + (a[i] === b[j] ? 0 : 1);
        row[j] = Math.min(replace, at(i + 1, j) + 1, at(i, j + 1) + 1);
      }
    }
  }
  return table;
}

/**
 * Lists where two look-alike texts differ, so that a message can name letters the eye cannot tell apart.
 * Shape: shortest list of replacements, deletions and insertions, in reading order; [] when equal.
 */
export function differences(a: string, b: string): Difference[] {
  const from = [...a];
  const to = [...b];
  const table = suffixDistances(from, to);
  const at = (i: number, j: number) => table[i]?.[j] ?? Infinity;
  const found: Difference[] = [];
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    const left = from[i];
    const right = to[j];
    const cost = at(i, j);
    if (left !== undefined && left === right && cost === at(i + 1, j + 1)) {
      i++;
      j++;
    } else if (left !== undefined && right !== undefined && cost === at(i + 1, j + 1) + 1) {
      found.push({ index: i++, a: describeCharacter(left), b: describeCharacter(right) });
      j++;
    } else if (left !== undefined && cost === at(i + 1, j) + 1) {
      found.push({ index: i++, a: describeCharacter(left), b: '' });
    } else {
      found.push({ index: i, a: '', b: describeCharacter(right ?? '') });
      j++;
    }
  }
  return found;
}

/** Wraps a fragment of unknown direction in FSI…PDI, so that it cannot reorder the sentence around it. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Whether the text holds at least one letter of the Arabic script; digits alone do not count. */
export function hasPersian(text: string): boolean {
  return /(?=\p{L})\p{Script=Arabic}/u.test(text);
}

/** The language a text's letters are of; without letters, the one given. A mixed text counts as Persian. */
export function languageOf(text: string, otherwise: Locale): Locale {
  if (hasPersian(text)) return 'fa';
  return /[a-z]/iu.test(text) ? 'en' : otherwise;
}

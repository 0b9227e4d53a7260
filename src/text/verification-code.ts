import { toAsciiDigits } from './digits.ts';
import { sha256 } from './sha256.ts';

/** Everything that makes a published figure what it is; a code changes when any part does. */
export interface FigureIdentity {
  dataset: string;
  resource: string;
  /** Names and published values of the columns that say what the figure is about, in the file's order. */
  key: readonly (readonly [field: string, value: string])[];
  /** Name of the value's column. */
  measure: string;
  /** The number exactly as the published file has it. */
  value: string;
  /** Unit code, e.g. "person"; "" where the column has none. */
  unit: string;
  /** e.g. "actual" */
  status: string;
}

/** Why a text is not a code: a wrong number of characters, one that no code has, or a slip that the check found. */
export type CodeProblem = 'length' | 'character' | 'check';

/** The characters of codes, Crockford's base 32: no I, L, O, U. */
export const codeAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const dataLength = 9;
const codeLength = dataLength + 1;

/** What a canonical string begins with; another way of making codes would need another number. */
const version = 'tamin-nama/figure/1';

/**
 * The text whose hash is the code: a JSON array without spaces, so that any language can write the same bytes.
 * Shape: `[version, dataset, resource, [[field, value], …], measure, value, unit, status]`, UTF-8.
 */
export function canonicalFigure(figure: FigureIdentity): string {
  const { dataset, resource, key, measure, value, unit, status } = figure;
  return JSON.stringify([version, dataset, resource, key, measure, value, unit, status]);
}

/**
 * The short code of a published figure, e.g. "7K2QX-M90TB", for print, telephone and screenshots.
 * Shape:  45 bits of SHA-256 as nine characters and a check character. The row's number is no part of it: rows move.
 *         It finds slips and changed figures; it is no signature, which is the manifest's work.
 * Source: docs/data-format.md, "Verification codes".
 */
export function verificationCode(figure: FigureIdentity): string {
  const digest = sha256(canonicalFigure(figure));
  const digits: number[] = [];
  let [held, bits] = [0, 0];
  for (const byte of digest) {
    held = ((held << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) digits.push((held >> (bits - 5)) & 31);
    if (digits.length >= dataLength) break;
  }
  const data = digits.slice(0, dataLength);
  return formatCode([...data, checkDigit(data)].map((digit) => codeAlphabet.charAt(digit)).join(''));
}

/** Ten characters as people read them out, in two groups of five. */
export function formatCode(code: string): string {
  return `${code.slice(0, codeLength / 2)}-${code.slice(codeLength / 2)}`;
}

/**
 * A weighted sum in the field of 32 elements (x⁵ + x² + 1), each place with a weight of its own, none of them zero or
 * that of the check itself: one wrong character, or two that changed places, never pass.
 */
function checkDigit(digits: readonly number[]): number {
  let check = 0;
  for (const digit of digits) {
    check = (check ^ digit) << 1;
    if (check > 31) check ^= 0b100101;
  }
  return check;
}

const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

/**
 * Reads a code as people type it: any case, digits of three scripts, I, L, O and U for what they look like, spaces,
 * dashes and direction marks anywhere.
 * Shape: the canonical form of `formatCode`, or why the text is no code.
 */
export function parseCode(text: string): { code: string } | { problem: CodeProblem } {
  const typed = toAsciiDigits(text)
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}_.]/gu, '');
  const characters = [...typed].map((character) => lookAlikes[character] ?? character);
  const digits = characters.map((character) => codeAlphabet.indexOf(character));
  if (digits.includes(-1)) return { problem: 'character' };
  if (digits.length !== codeLength) return { problem: 'length' };
  if (checkDigit(digits.slice(0, dataLength)) !== digits[dataLength]) return { problem: 'check' };
  return { code: formatCode(characters.join('')) };
}

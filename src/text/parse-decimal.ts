import { expandExponent } from './decimals.ts';
import { toAsciiDigits } from './digits.ts';

/** What was read although it is not the canonical spelling; reported, never silent. */
export type NumberChange =
  | 'persian-digits'
  | 'arabic-digits'
  | 'decimal-separator'
  | 'thousands-separator'
  | 'minus-sign'
  | 'plus-sign'
  | 'bidi-mark'
  | 'spaces'
  | 'leading-zeros'
  | 'bare-point' // .5 or 5.
  | 'exponent';

export type NumberProblem =
  | 'empty'
  | 'grouping' // 12,34 or 1.234.567
  | 'percent-sign'
  | 'slash-decimal' // ۸۴/۵, the handwritten Persian decimal
  | 'arabic-comma' // ۸۴،۵
  | 'trailing-minus' // ۵-
  | 'letters' // a unit or a word in the cell
  | 'too-long'
  | 'not-a-number';

export type ParsedDecimal =
  | { ok: true; exact: string; value: number; normalised: readonly NumberChange[] }
  | { ok: false; problem: NumberProblem };

const longestText = 400;
const canonical = /^(?:0|-?[1-9]\d{0,14}|-?0\.\d{0,14}[1-9]\d{0,14}|-?[1-9]\d{0,14}\.\d{1,15})$/u;
const noChanges: readonly NumberChange[] = Object.freeze([]);
const marks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const numeral =
  /^(?<sign>[-+]?)(?:(?<whole>\d+)(?:\.(?<fraction>\d*))?|\.(?<bare>\d+))(?:[eE](?<exponent>[-+]?\d{1,3}))?$/u;
/** A group must not start with zero: "0,125" is a decimal somebody wrote with a comma. */
const grouped = /^([-+]?)([1-9]\d{0,2}(?:([,\u066C])\d{3})(?:\3\d{3})*)(\.\d+)?$/u;

/** Rewrites one spelling and notes it, if it is there. */
function rewrite(
  text: string,
  change: NumberChange,
  changes: NumberChange[],
  edit: (text: string) => string,
): string {
  const next = edit(text);
  if (next !== text) changes.push(change);
  return next;
}

/** Names the most helpful reason why `text` (ASCII digits, no marks) is not a number. */
function problemOf(text: string): NumberProblem {
  if (text === '') return 'empty';
  if (/[%\u066A]/u.test(text)) return 'percent-sign';
  if (/^[-+]?\d+\/\d+$/u.test(text)) return 'slash-decimal';
  if (/^[-+]?[\d.,\u066C]+-$/u.test(text)) return 'trailing-minus';
  if (/^[-+]?[\d.,\u066C\u060C]+$/u.test(text) && /\d/u.test(text))
    return text.includes('\u060C') ? 'arabic-comma' : 'grouping';
  return /\d/u.test(text) && /\p{L}/u.test(text) ? 'letters' : 'not-a-number';
}

/** Brings digits, signs and separators to ASCII, noting each kind of change. */
function toPlainNumeral(text: string, changes: NumberChange[]): string {
  if (/[\u06F0-\u06F9]/u.test(text)) changes.push('persian-digits');
  if (/[\u0660-\u0669]/u.test(text)) changes.push('arabic-digits');
  let plain = toAsciiDigits(text);
  plain = rewrite(plain, 'decimal-separator', changes, (t) => t.replace('\u066B', '.'));
  plain = rewrite(plain, 'bidi-mark', changes, (t) => t.replace(marks, ''));
  plain = rewrite(plain, 'spaces', changes, (t) => t.trim());
  plain = rewrite(plain, 'minus-sign', changes, (t) => t.replace(/^\u2212/u, '-'));
  return rewrite(plain, 'thousands-separator', changes, (t) => {
    const match = grouped.exec(t);
    return match ? `${match[1] ?? ''}${(match[2] ?? '').replace(/[,\u066C]/gu, '')}${match[4] ?? ''}` : t;
  });
}

/** Puts a matched numeral into exact form; trailing zeros of the fraction are published precision and stay. */
function exactOf(groups: Readonly<Record<string, string | undefined>>, changes: NumberChange[]): string {
  const { sign, whole = '0', fraction, bare, exponent } = groups;
  if (sign === '+') changes.push('plus-sign');
  const noZeros = rewrite(whole, 'leading-zeros', changes, (t) => t.replace(/^0+(?=\d)/u, ''));
  const digits = fraction ?? bare ?? '';
  if (bare !== undefined || fraction === '') changes.push('bare-point');
  let exact = digits === '' ? noZeros : `${noZeros}.${digits}`;
  if (exponent !== undefined) {
    changes.push('exponent');
    exact = expandExponent(`${exact}e${exponent}`);
  }
  if (sign !== '-') return exact;
  if (/[1-9]/u.test(exact)) return `-${exact}`;
  if (!changes.includes('minus-sign')) changes.push('minus-sign'); // "-0" is read as 0
  return exact;
}

/**
 * Reads one number cell: ASCII decimals, and what Persian keyboards and spreadsheets make of them
 * (digits of three scripts, «٫», correctly grouped «٬» or ",", U+2212, direction marks).
 * Shape:  `exact` is a plain decimal with the published fraction digits ("84.50"), `value` its double;
 *         `normalised` lists each kind of rewriting once.
 * Errors: anything else is a problem, never a guess: "12,5", «۸۴/۵» and «۵-» are refused.
 */
export function parseDecimal(text: string): ParsedDecimal {
  if (canonical.test(text)) return { ok: true, exact: text, value: Number(text), normalised: noChanges };
  if (text.length > longestText) return { ok: false, problem: 'too-long' };
  const changes: NumberChange[] = [];
  const plain = toPlainNumeral(text, changes);
  const groups = numeral.exec(plain)?.groups;
  if (!groups) return { ok: false, problem: problemOf(plain) };
  const exact = exactOf(groups, changes);
  const value = Number(exact);
  if (!Number.isFinite(value)) return { ok: false, problem: 'too-long' };
  return { ok: true, exact, value, normalised: changes };
}

import type { IssueCode } from '#model/issue-codes.ts';
import { toAsciiDigits } from '#text/digits.ts';
import type { NumberChange, NumberProblem } from '#text/numbers.ts';

const excelError =
  /^#(?:REF|DIV\/0|VALUE|NAME|N\/A|NUM|NULL|SPILL|CALC|FIELD|BLOCKED|GETTING_DATA)?[!?#]*$/iu;

/** What people write for "no figure"; none of them is a missing value until the descriptor says so. */
export const placeholder =
  /^(?:[-–—_*.؟?]+|n\/?a|n\.a\.|na|null|none|nil|x|ندارد|نامشخص|نامعلوم|ناموجود|بدون رقم|بدون اطلاعات|اعلام نشده|نا|خالی|منتشر نشده)$/iu;

const n = String.raw`[-+]?\d[\d.,\u066C\u066B]*`;
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/** Forms of cells that hold a number and something else, in the order they are tried. Digits are ASCII by then. */
const forms: readonly (readonly [IssueCode, RegExp])[] = [
  ['cell/apostrophe', new RegExp(`^['’‘\`]${n}$`, 'u')],
  [
    'cell/date-in-number',
    new RegExp(`^(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4})(?:[ T].*)?$`, 'u'),
  ],
  [
    'cell/date-in-number',
    new RegExp(
      `^(?:\\d{1,2}[- ](?:${months})[a-z]*(?:[- ]\\d{2,4})?|(?:${months})[a-z]*[- ]\\d{2,4})$`,
      'iu',
    ),
  ],
  ['cell/date-in-number', /^\d{1,2}:\d{2}(?::\d{2})?$/u],
  ['cell/accounting-negative', new RegExp(`^\\(\\s*${n}\\s*\\)$`, 'u')],
  ['cell/range-in-number', new RegExp(`^${n}\\s*(?:[-–—]|تا|الی|to)\\s*${n}$`, 'iu')],
  [
    'cell/approximate-number',
    new RegExp(
      `^(?:[<>≤≥~≈±]|حدود|تقریبا|تقریباً|بیش از|کمتر از|نزدیک به|قریب|قریب به|about|over|under|circa|ca\\.?)\\s*${n}$`,
      'iu',
    ),
  ],
  ['cell/approximate-number', new RegExp(`^${n}\\s*\\+$`, 'u')],
  [
    'cell/footnote-mark',
    new RegExp(`^${n}\\s*(?:[*†‡§]+|[¹²³⁰-⁹]+|\\(\\*?\\d{0,2}\\)|\\[\\d{1,2}\\])$`, 'u'),
  ],
  ['cell/letter-for-digit', /^(?=.*\d)(?=.*[OolIاه])[\dOolIاه.,]+$/u],
  ['cell/dash-for-minus', new RegExp(`^[‐‑‒–—﹣－]\\s*${n}$`, 'u')],
  ['cell/spaces-in-number', /^[-+]?\d+(?:[\s\u00A0\u202F_]\d+)+(?:[.,]\d+)?$/u],
  ['cell/foreign-digits', /^(?=.*(?![\d])[\p{Nd}\p{No}])[\p{Nd}\p{No}.,]+$/u],
  ['cell/trailing-minus', new RegExp(`^${n}\\s*[-\u2212]$`, 'u')],
  ['cell/comma-decimal', /^[-+]?(?:\d+,\d{1,2}|0,\d+|\d{4,},\d+)$/u],
  ['cell/dot-thousands', /^[-+]?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^[-+]?\d{1,3}(?:\.\d{3})+,\d+$/u],
  ['cell/unit-in-number', new RegExp(`^[$€£¥﷼]\\s*${n}$|^${n}\\s*[$€£¥﷼]$`, 'u')],
];

const byProblem: Readonly<Record<NumberProblem, IssueCode>> = {
  empty: 'cell/undeclared-missing',
  grouping: 'cell/bad-grouping',
  'percent-sign': 'cell/percent-sign',
  'slash-decimal': 'cell/slash-decimal',
  'arabic-comma': 'cell/arabic-comma',
  'trailing-minus': 'cell/trailing-minus',
  letters: 'cell/unit-in-number',
  'too-long': 'cell/not-a-number',
  'not-a-number': 'cell/not-a-number',
};

/** Names what is wrong with a cell that is no number, as helpfully as its form allows. Nothing is guessed at. */
export function numberDefect(cell: string, problem: NumberProblem): IssueCode {
  const text = cell.replaceAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '').trim();
  if (text === '') return 'cell/undeclared-missing';
  if (excelError.test(text)) return 'cell/excel-error';
  if (placeholder.test(text)) return 'cell/undeclared-missing';
  const plain = toAsciiDigits(text);
  return forms.find(([, form]) => form.test(plain))?.[0] ?? byProblem[problem];
}

/** A number that was read, but looks as if part of it had been lost on the way. */
export function numberDoubt(
  cell: string,
  exact: string,
  changes: readonly NumberChange[],
): IssueCode | undefined {
  const hasAscii = /\d/u.test(cell);
  const scripts = [hasAscii, changes.includes('persian-digits'), changes.includes('arabic-digits')];
  if (scripts.filter(Boolean).length > 1) return 'cell/mixed-digits';
  // "1.23457E+13" is how Excel shows what does not fit its column; the other digits are gone.
  if (/^[-+]?\d(?:\.\d+)?E\+\d{2,3}$/u.test(cell)) return 'cell/scientific-notation';
  // Excel keeps fifteen digits and writes zeros for the rest.
  return /^-?\d{14}[1-9]0+$/u.test(exact) ? 'cell/fifteen-digits' : undefined;
}

import type { IssueCode } from '#model/issue-codes.ts';
import { toAsciiDigits } from '#text/digits.ts';
import { parseDecimal, type NumberChange, type NumberProblem } from '#text/numbers.ts';
import { failed, type CellFinding, type CellReader } from './cell-reading.ts';
import type { ReadNumber } from './column-builders.ts';
import type { FieldPlan } from './package-plan.ts';

/** Whole numbers a double holds exactly: the common case, recognised without parsing. */
const plainInteger = /^(?:0|-?[1-9]\d{0,14})$/u;
export const isPlainInteger = (cell: string): boolean => plainInteger.test(cell);

const excelError = /^#(?:REF|DIV\/0|VALUE|NAME|N\/A|NUM|NULL|SPILL|CALC)[!?]?$/iu;
const notFinite = /^(?:NaN|[-+]?INF)$/u;

/** What people write for "no figure"; none of them is a missing value until the descriptor says so. */
export const placeholder =
  /^(?:[-–—_*.؟?]+|n\/?a|n\.a\.|na|null|none|nil|x|ندارد|نامشخص|نامعلوم|ناموجود|بدون رقم|نا|خالی|منتشر نشده)$/iu;

const problemCodes: Readonly<Record<NumberProblem, IssueCode>> = {
  empty: 'cell/undeclared-missing',
  grouping: 'cell/not-a-number',
  'percent-sign': 'cell/percent-sign',
  'slash-decimal': 'cell/slash-decimal',
  'arabic-comma': 'cell/not-a-number',
  'trailing-minus': 'cell/not-a-number',
  letters: 'cell/unit-in-number',
  'too-long': 'cell/not-a-number',
  'not-a-number': 'cell/not-a-number',
};

/**
 * Reads number and integer cells: as the standard says (`decimalChar`, `groupChar`, `bareNumber`, NaN, INF),
 * then what Persian keyboards make of numbers, which is noted.
 * Errors: findings; "12/5" and «۵٪» are never guessed at.
 */
export function numberReader(plan: FieldPlan): CellReader<ReadNumber> {
  const toPlain = plainNumberRewriter(plan);
  const isInteger = plan.type === 'integer';
  return (cell) => {
    const reason = plan.missing.get(cell);
    if (reason) return { missing: reason };
    if (!isInteger && notFinite.test(cell))
      return { missing: 'unknown', findings: [{ code: 'cell/not-finite' }] };
    const parsed = parseDecimal(toPlain(cell));
    if (!parsed.ok) return failed(problemCode(cell, parsed.problem), { problem: parsed.problem });
    const { value, exact, normalised } = parsed;
    if (isInteger && exact.includes('.')) return failed('cell/not-an-integer');
    return { value: { value, exact }, ...notes(normalised, cell) };
  };
}

function problemCode(cell: string, problem: NumberProblem): IssueCode {
  const text = cell.trim();
  if (text === '') return 'cell/undeclared-missing';
  if (excelError.test(text)) return 'cell/excel-error';
  return placeholder.test(text) ? 'cell/undeclared-missing' : problemCodes[problem];
}

/** Standard spellings ("+5", "007", "1e6") need no word; what only this site accepts does. */
const standardChanges: readonly NumberChange[] = ['plus-sign', 'leading-zeros', 'exponent'];

function notes(changes: readonly NumberChange[], cell: string): { findings?: CellFinding[] } {
  const own = changes.filter((change) => !standardChanges.includes(change));
  if (own.length === 0) return {};
  // "1,234" is 1.234 in half of Europe: accepted, but louder than a Persian digit.
  if (own.includes('thousands-separator') && cell.includes(',')) {
    return { findings: [{ code: 'cell/thousands-comma' }] };
  }
  return { findings: [{ code: 'cell/normalised-number', params: { changes: own } }] };
}

/** Applies the field's own number format, if it declares one. */
function plainNumberRewriter({ descriptor }: FieldPlan): (cell: string) => string {
  const { decimalChar = '.', groupChar, bareNumber = true } = descriptor;
  const isDefault = decimalChar === '.' && groupChar === undefined && bareNumber;
  if (isDefault) return (cell) => cell;
  return (cell) => {
    let text = bareNumber ? cell : bare(cell);
    if (groupChar !== undefined) text = text.replaceAll(groupChar, '');
    return decimalChar === '.' ? text : text.replace(decimalChar, '.');
  };
}

/** "€95" and "95 نفر" → "95": `bareNumber: false` allows signs around a number. */
function bare(cell: string): string {
  return toAsciiDigits(cell)
    .replace(/^[^\d\-+.]+/u, '')
    .replace(/[^\d]+$/u, '');
}

import { toAsciiDigits } from '#text/digits.ts';
import { parseDecimal, type NumberChange } from '#text/numbers.ts';
import { failed, type CellFinding, type CellReader } from './cell-reading.ts';
import type { ReadNumber } from './column-builders.ts';
import { numberDefect, numberDoubt } from './number-defects.ts';
import type { FieldPlan } from './package-plan.ts';

/** Whole numbers a double holds exactly: the common case, recognised without parsing. */
const plainInteger = /^(?:0|-?[1-9]\d{0,14})$/u;
export const isPlainInteger = (cell: string): boolean => plainInteger.test(cell);

const notFinite = /^(?:NaN|[-+]?INF)$/iu;

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
    if (!parsed.ok) return failed(numberDefect(cell, parsed.problem), { problem: parsed.problem });
    const { value, exact, normalised } = parsed;
    if (isInteger && exact.includes('.')) return failed('cell/not-an-integer');
    return { value: { value, exact }, ...notes(normalised, cell, exact) };
  };
}

/** Standard spellings ("+5", "007", "1e6") need no word; what only this site accepts does. */
const standardChanges: readonly NumberChange[] = ['plus-sign', 'leading-zeros', 'exponent'];

function notes(changes: readonly NumberChange[], cell: string, exact: string): { findings?: CellFinding[] } {
  const doubt = numberDoubt(cell, exact, changes);
  if (doubt) return { findings: [{ code: doubt }] };
  const own = changes.filter((change) => !standardChanges.includes(change));
  if (own.length === 0) return {};
  // "1,234" is 1.234 in half of Europe: accepted, but louder than a Persian digit.
  if (own.includes('thousands-separator') && cell.includes(',')) {
    return { findings: [{ code: 'cell/thousands-comma' }] };
  }
  return { findings: [{ code: 'cell/normalised-number', params: { changes: own } }] };
}

/** Applies the field's own number format, if it declares one. What it does not allow becomes no number at all. */
function plainNumberRewriter({ descriptor }: FieldPlan): (cell: string) => string {
  const { decimalChar = '.', groupChar, bareNumber = true } = descriptor;
  const isDefault = decimalChar === '.' && groupChar === undefined && bareNumber;
  if (isDefault) return (cell) => cell;
  return (cell) => {
    let text = bareNumber ? cell : bare(cell, decimalChar);
    if (groupChar !== undefined) text = text.replaceAll(groupChar, '');
    if (decimalChar === '.') return text;
    // With "," for the decimal point, "1.5" is not a number: who would know whether it is 1.5 or 15?
    return text.includes('.') ? text.replaceAll('.', '·') : text.replace(decimalChar, '.');
  };
}

/** "€95", "EUR 95", "95%" and «95 نفر» → "95"; "-$95" → "-95": `bareNumber: false` allows signs around a number. */
function bare(cell: string, decimalChar: string): string {
  const text = toAsciiDigits(cell).trim();
  const first = text.search(/\d/u);
  if (first < 0) return text;
  const hasPoint = text.slice(0, first).endsWith(decimalChar) && !/\p{L}\P{L}*$/u.test(text.slice(0, first));
  const before = text.slice(0, hasPoint ? first - decimalChar.length : first);
  const sign = /^\s*[-\u2212]|[-\u2212]\s*$/u.test(before) ? '-' : '';
  const core = text.slice(hasPoint ? first - decimalChar.length : first).replace(/\D+$/u, '');
  return sign + core;
}

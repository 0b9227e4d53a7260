import type { IssueCode } from '#model/issue-codes.ts';
import { toAsciiDigits } from '#text/digits.ts';
import { foldKey } from '#text/letters.ts';
import { placeholder } from './number-defects.ts';
import type { FieldPlan } from './package-plan.ts';
import { isTotalWord } from './total-words.ts';

/** What a row is when it is not a record. One message about the row takes the place of one for every cell. */
export interface OddRow {
  code: IssueCode;
  /** Field number of the cell that gives it away. */
  column: number;
  found: string;
}

interface RowContext {
  /** The header as written. */
  header: readonly string[];
  fields: readonly FieldPlan[];
  /** Which cell of a row belongs to each field. */
  cellOf: readonly number[];
  isFirst: boolean;
  /** Cells that could not be read; undefined where the row has another length and nothing was read. */
  wrong?: readonly number[];
}

const footnote =
  /^(?:منبع|ماخذ|مرجع|توضیح(?:ات)?|یادداشت|پانویس|تذکر|توجه|نکته|source|note|notes|remark)\s*[:：.]|^[*†‡]|^\(?\d{1,2}[).]\s*\p{L}|^\[\d{1,2}\]/iu;

/** Says what a row that cannot be read as a record most likely is; undefined when nothing speaks for it. */
export function oddRow(cells: readonly string[], context: RowContext): OddRow | undefined {
  const filled = cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [{ text: cell.trim(), index }]));
  const [first] = filled;
  if (!first || context.header.length < 2) return undefined;
  const as = (code: IssueCode, at = first): OddRow => ({ code, column: at.index + 1, found: at.text });
  if (isHeaderAgain(cells, context.header)) return as('csv/repeated-header');
  const total = filled.find(({ text, index }) => isTotalWord(foldKey(text)) && isStray(text, index, context));
  if (total) return as('csv/total-row', total);
  if (footnote.test(foldedDigits(first.text))) return as('csv/footnote-row');
  if (filled.length === 1 && context.header.length > 2 && /\p{L}/u.test(first.text))
    return as('csv/heading-row');
  return context.isFirst && isSecondHeader(filled, context) ? as('csv/second-header') : undefined;
}

const foldedDigits = (text: string): string => toAsciiDigits(foldKey(text));

function isHeaderAgain(cells: readonly string[], header: readonly string[]): boolean {
  const same = header.filter((name, index) => name !== '' && name === cells[index]?.trim()).length;
  return same >= 2 && same * 2 > header.length;
}

/** A word in a column that does not know it; "all" may well be one of the categories. */
function isStray(text: string, index: number, context: RowContext): boolean {
  const { fields, cellOf, wrong } = context;
  const field = fields[cellOf.indexOf(index)];
  if (wrong) return wrong.includes(index) && isKeyCell(index, context);
  return field?.categories.some(({ value }) => value === text) !== true && isKeyCell(index, context);
}

/** A cell of a column that says what the figure is about, not of the figure itself. */
function isKeyCell(index: number, { fields, cellOf }: RowContext): boolean {
  const field = fields[cellOf.indexOf(index)];
  return field === undefined || (field.type !== 'number' && field.type !== 'integer');
}

/** Words in every column, above all where figures belong: units, or titles under the names. */
function isSecondHeader(filled: readonly { text: string; index: number }[], context: RowContext): boolean {
  if (filled.length < 2 || filled.some(({ text }) => /\d/u.test(toAsciiDigits(text)))) return false;
  const figures = filled.filter(({ index }) => !isKeyCell(index, context));
  return figures.length > 0 && figures.every(({ text }) => !placeholder.test(text));
}

/** "12,500,000" without quotes is three cells: the pieces joined again, when that gives the row its right length. */
export function splitNumber(
  cells: readonly string[],
  width: number,
): { column: number; found: string } | undefined {
  let extra = cells.length - width;
  let at = 0;
  let first: { column: number; found: string } | undefined;
  while (at < cells.length && extra > 0) {
    let end = at + 1;
    if (/^\s*-?\d{1,3}$/u.test(toAsciiDigits(cells[at] ?? '')))
      while (end - at <= extra && /^\d{3}$/u.test(toAsciiDigits(cells[end] ?? ''))) end += 1;
    if (end > at + 1) {
      first ??= { column: at + 1, found: cells.slice(at, end).join(',') };
      extra -= end - at - 1;
    }
    at = end;
  }
  return extra === 0 ? first : undefined;
}

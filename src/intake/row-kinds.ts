import { foldKey } from '#text/letters.ts';
import { parseDecimal } from '#text/numbers.ts';
import { parsePeriodLabel } from './period-label.ts';
import { remember } from './remember.ts';
import { dateText, isFilled, type SheetCell } from './sheet.ts';

const totals =
  /^(?:(?:سر ?جمع|جمع|مجموع|حاصل جمع|میانگین|معدل|متوسط)(?: (?:کل|کشور|کل کشور|استان ها|سال))?|کل|(?:grand )?total|sum|average) ?:?$/u;
const footnotes = /^(?:[*†‡]|\(?\d\)|منبع|ماخذ|یادداشت|توضیح|تذکر|نکته|توجه|source|notes?\b)/u;

/** «جمع», «جمع کل», «میانگین»: a row or column made of its neighbours. «کل کشور» is a place and no total. */
export const isTotalLabel = remember((text): boolean =>
  totals.test(foldKey(text).replaceAll(/[()«»]/gu, '')),
);

export const isFootnote = (text: string): boolean => footnotes.test(foldKey(text));

/** A number that is not a year: what a header does not hold. */
export function isDatum(cell: SheetCell | undefined): boolean {
  if (!isFilled(cell)) return false;
  if (cell.kind === 'error' || cell.kind === 'no-value' || cell.kind === 'boolean') return true;
  const label = parsePeriodLabel(cell.text)?.kind;
  if (cell.kind === 'date' || label === 'period' || label === 'part') return false;
  return cell.kind === 'number' || parseDecimal(cell.text.replace(/[%٪]/u, '')).ok;
}

/** A number, years included: what a column of figures holds. */
export const isNumeric = (cell: SheetCell | undefined): boolean =>
  isFilled(cell) && (cell.kind === 'number' || parseDecimal(cell.text.replace(/[%٪]/u, '')).ok);

/** What a cell says in one line; a date in the calendar it is shown in. */
export function textOf(cell: SheetCell | undefined): string {
  if (cell?.date) return dateText(cell.date);
  return (cell?.text ?? '').replaceAll(/\s+/gu, ' ').trim();
}

export const filledColumns = (cells: readonly (SheetCell | undefined)[]): number[] =>
  [...cells.keys()].filter((column) => isFilled(cells[column]));

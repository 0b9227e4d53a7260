import { dayToIso, fromDay } from '#text/jalali.ts';

/** A real date out of Excel; only its number format says how it was shown. */
export interface SheetDate {
  /** Days since 1970-01-01. */
  day: number;
  /** The format shows the Persian calendar. */
  isShownJalali: boolean;
  /** The format shows no day, e.g. "mmm-yy". */
  isMonth: boolean;
  /** Time of day, "14:30" or "14:30:05", where there is one. */
  time?: string;
}

/**
 * One cell of a sheet.
 * Shape: `text` is what a person sees up to format: texts as typed, numbers as plain decimals of at most
 * 15 digits, errors as "#REF!"; "" for an empty cell.
 */
export interface SheetCell {
  text: string;
  kind: 'text' | 'number' | 'date' | 'boolean' | 'error' | 'no-value';
  /** The number format shows a percentage: 0.845 is seen as 84.5%. */
  isPercent?: boolean;
  date?: SheetDate;
  /** Words the number format adds, e.g. «ریال». */
  formatWords?: string;
  isFormula?: boolean;
}

/** `row` is 1-based as Excel (or the line, in a CSV), `column` 0-based. */
export interface PlacedCell extends SheetCell {
  row: number;
  column: number;
}

export interface SheetRow {
  number: number;
  cells: readonly (SheetCell | undefined)[];
  isHidden: boolean;
}

/** Rows by number and columns from 0, both ends included. */
export interface Merge {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** Rows with nothing in them may be absent. */
export interface Sheet {
  name: string;
  isHidden: boolean;
  rows: readonly SheetRow[];
  merges: readonly Merge[];
  hiddenColumns: ReadonlySet<number>;
}

export const isFilled = (cell: SheetCell | undefined): cell is SheetCell =>
  cell !== undefined && (cell.text.trim() !== '' || cell.kind === 'no-value');

/** The opposite, for lists of cells the type checker would think away. */
export const isEmpty = (cell: SheetCell | undefined): boolean => !isFilled(cell);

/** "BC12" → column 54, row 12; undefined for anything else. */
export function parseReference(text: string): { column: number; row: number } | undefined {
  const match = /^([A-Z]{1,3})(\d{1,7})$/u.exec(text);
  if (!match) return undefined;
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(match[2]) };
}

/** A date as a period: in the calendar its format shows, or the one asked for; "1402-05-13", "2024-05". */
export function dateText(
  date: SheetDate,
  calendar: 'jalali' | 'gregorian' = date.isShownJalali ? 'jalali' : 'gregorian',
): string {
  const jalali = fromDay(date.day);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day =
    calendar === 'jalali' ? `${jalali.year}-${two(jalali.month)}-${two(jalali.day)}` : dayToIso(date.day);
  return date.isMonth ? day.slice(0, 7) : day;
}

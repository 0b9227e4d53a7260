import { decimalOf } from '#text/decimals.ts';
import type { NumberFormat } from './number-format.ts';
import { parseReference, type Merge, type Sheet, type SheetCell, type SheetRow } from './sheet.ts';
import { unescapeText, walkXml, type Attributes } from './xlsx-parts.ts';

export interface WorksheetContext {
  strings: readonly string[];
  styles: readonly NumberFormat[];
  is1904: boolean;
  /** Told what share of the part is parsed, 0 to 1. */
  parsed?: (ratio: number) => void;
}

/** A cell while its element is open. */
interface OpenCell {
  column: number;
  type: string;
  style: NumberFormat | undefined;
  value: string;
  hasValue: boolean;
  isFormula: boolean;
}

/** More than any sheet staff can look through; a file beyond it is a mistake or an attack. */
export const mostCells = 4_000_000;

/** Reads one xl/worksheets/sheet*.xml. Errors: throws for broken XML and for more than `mostCells` cells. */
export function parseWorksheet(
  xml: string,
  name: string,
  isHidden: boolean,
  context: WorksheetContext,
): Sheet {
  const reader = new WorksheetReader(context);
  walkXml(xml, {
    open: (element, attributes) => reader.open(element, attributes),
    text: (text) => reader.text(text),
    close: (element) => reader.close(element),
    ...(context.parsed ? { parsed: context.parsed } : {}),
  });
  const { rows, merges, hiddenColumns } = reader;
  return { name, isHidden, rows, merges, hiddenColumns };
}

class WorksheetReader {
  readonly rows: SheetRow[] = [];
  readonly merges: Merge[] = [];
  readonly hiddenColumns = new Set<number>();
  readonly #context: WorksheetContext;
  #cells: (SheetCell | undefined)[] = [];
  #row = { number: 0, isHidden: false };
  #cell: OpenCell | undefined;
  #isValue = false;
  #count = 0;

  constructor(context: WorksheetContext) {
    this.#context = context;
  }

  open(element: string, attributes: Attributes): void {
    this.#isValue = this.#cell !== undefined && (element === 'v' || element === 't');
    if (element === 'row') this.#openRow(attributes);
    else if (element === 'c') this.#openCell(attributes);
    else if (element === 'f' && this.#cell) this.#cell.isFormula = true;
    else if (element === 'col' && isTrue(attributes['hidden'])) this.#hideColumns(attributes);
    else if (element === 'mergeCell') this.#addMerge(attributes['ref'] ?? '');
    if (this.#isValue && this.#cell) this.#cell.hasValue = true;
  }

  text(text: string): void {
    if (this.#isValue && this.#cell) this.#cell.value += text;
  }

  close(element: string): void {
    if (element === 'v' || element === 't') this.#isValue = false;
    if (element === 'c' && this.#cell) {
      this.#cells[this.#cell.column] = cellOf(this.#cell, this.#context);
      this.#cell = undefined;
    }
    if (element === 'row') this.rows.push({ ...this.#row, cells: this.#cells });
  }

  #openRow(attributes: Attributes): void {
    this.#cells = [];
    const number = Number(attributes['r'] ?? this.#row.number + 1);
    this.#row = { number, isHidden: isTrue(attributes['hidden']) };
  }

  #openCell(attributes: Attributes): void {
    this.#count += 1;
    if (this.#count > mostCells) throw new RangeError('too many cells');
    const column = parseReference(attributes['r'] ?? '')?.column ?? this.#cells.length;
    const style = this.#context.styles[Number(attributes['s'] ?? 0)];
    const type = attributes['t'] ?? 'n';
    this.#cell = { column, type, style, value: '', hasValue: false, isFormula: false };
  }

  #hideColumns(attributes: Attributes): void {
    const first = Number(attributes['min']) - 1;
    const last = Math.min(Number(attributes['max']) - 1, 16_383);
    for (let column = first; column <= last; column += 1) this.hiddenColumns.add(column);
  }

  #addMerge(reference: string): void {
    const [from = '', to = from] = reference.split(':');
    const first = parseReference(from);
    const last = parseReference(to);
    if (!first || !last) return;
    this.merges.push({
      firstRow: first.row,
      lastRow: last.row,
      firstColumn: first.column,
      lastColumn: last.column,
    });
  }
}

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

function cellOf(open: OpenCell, context: WorksheetContext): SheetCell | undefined {
  const { type, value, isFormula } = open;
  const formula = isFormula ? { isFormula } : {};
  if (!open.hasValue || value === '') {
    return isFormula && type !== 'str' ? { text: '', kind: 'no-value', isFormula } : undefined;
  }
  if (type === 's') return { text: context.strings[Number(value)] ?? '', kind: 'text', ...formula };
  if (type === 'str' || type === 'inlineStr') return { text: unescapeText(value), kind: 'text', ...formula };
  if (type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE', kind: 'boolean', ...formula };
  if (type === 'e') return { text: value, kind: 'error', ...formula };
  if (type === 'd') return { text: value.slice(0, 10), kind: 'text', ...formula };
  return { ...numberCell(value, open.style, context.is1904), ...formula };
}

/** The fraction of a day as "14:30", with seconds where there are any; `elapsed` does not begin again at midnight. */
function clockText(days: number, kind: 'day' | 'elapsed'): string {
  const seconds = Math.round((kind === 'day' ? days - Math.floor(days) : days) * 86_400);
  const two = (part: number): string => String(part).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const text = `${two(kind === 'day' ? hours % 24 : hours)}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? text : `${text}:${two(seconds % 60)}`;
}

/** Days from Excel's day 0 to 1970-01-01; the first two months of 1900 are one day off and nobody's data. */
const epochSerial = 25_569;
const shift1904 = 1462;

function numberCell(raw: string, style: NumberFormat | undefined, is1904: boolean): SheetCell {
  const value = Number(raw);
  if (!Number.isFinite(value)) return { text: raw, kind: 'text' };
  // Excel shows 15 digits; what doubles add behind them ("0.84500000000000008") was never typed.
  const text = decimalOf(Number(value.toPrecision(15)));
  if (style?.clock !== undefined) return { text: clockText(value, style.clock), kind: 'text' };
  if (style?.isDate) {
    const time = style.isTime ? clockText(value, 'day') : '00:00';
    const day = Math.floor(value) - epochSerial + (is1904 ? shift1904 : 0);
    const { isShownJalali, isMonth } = style;
    return {
      text,
      kind: 'date',
      date: { day, isShownJalali, isMonth, ...(time === '00:00' ? {} : { time }) },
    };
  }
  return {
    text,
    kind: 'number',
    ...(style?.isPercent ? { isPercent: true } : {}),
    ...(style?.words ? { formatWords: style.words } : {}),
  };
}

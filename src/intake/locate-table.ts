import { foldKey } from '#text/letters.ts';
import { checkTotals } from './check-totals.ts';
import { joinLabels, locateHeader, type Header } from './locate-header.ts';
import type { NoteList } from './note-list.ts';
import { filledColumns, isDatum, isFootnote, isNumeric, isTotalLabel, textOf } from './row-kinds.ts';
import { isFilled, type Merge, type PlacedCell, type Sheet, type SheetCell, type SheetRow } from './sheet.ts';
import { isPeriodTitle } from './vocabulary.ts';

export interface LocatedColumn {
  /** Header labels, top to bottom; `title` is all of them in one line. */
  labels: readonly string[];
  title: string;
  /** 0-based column of the sheet. */
  column: number;
}

export interface LocatedTable {
  columns: readonly LocatedColumn[];
  /** One row per record, as many cells as columns. */
  rows: readonly (readonly PlacedCell[])[];
  /** What stands above and below the table; hints about title, unit and source. */
  titles: readonly string[];
  footnotes: readonly string[];
  headerRow: number;
}

/**
 * Finds the one table in a sheet: header rows, records, and what is neither (titles, blank rows, totals,
 * footnotes), each left out with a note.
 * Errors: refused notes; undefined when there is no table to speak of.
 */
export function locateTable(sheet: Sheet, notes: NoteList): LocatedTable | undefined {
  const rows = sheet.rows.filter(({ cells }) => cells.some(isFilled));
  const header = locateHeader({ ...sheet, rows });
  if (!header) {
    notes.add(rows.length < 2 ? 'no-table' : 'no-header', { ...(rows[0] ? { row: rows[0].number } : {}) });
    return undefined;
  }
  const titles = rows.slice(0, header.start).map((row) => noteTitle(row, notes));
  const { body, footnotes } = splitBody(rows.slice(header.end), header, sheet, notes);
  const columns = columnsOf(header, body, notes);
  refuseHidden(sheet, rows, columns, notes);
  const table = body.map((row) => columns.map(({ column }) => placed(row, column)));
  const headerRow = rows[header.end - 1]?.number ?? 1;
  const kept = withoutTotals(table, columns, notes);
  if (kept.length === 0) notes.add('no-table', { row: headerRow });
  return { columns, rows: kept, titles, footnotes, headerRow };
}

const joined = ({ cells }: SheetRow): string =>
  [...new Set(filledColumns(cells).map((column) => textOf(cells[column])))].join('  ');

function noteTitle(row: SheetRow, notes: NoteList): string {
  const text = joined(row);
  notes.add('title-row', { row: row.number, from: text });
  return text;
}

const placed = ({ number, cells }: SheetRow, column: number): PlacedCell => ({
  ...(cells[column] ?? { text: '', kind: 'text' }),
  row: number,
  column,
});

/** Cuts footnotes off the end, and blank rows and repeated headers out of the middle. */
function splitBody(rows: readonly SheetRow[], header: Header, sheet: Sheet, notes: NoteList) {
  const width = header.labels.filter((labels) => labels.length > 0).length;
  let end = rows.length;
  while (end > 0 && isBelowTable(rows[end - 1], width)) end -= 1;
  const footnotes = rows.slice(end).map((row) => {
    notes.add('footnote', { row: row.number, from: joined(row) });
    return joined(row);
  });
  const last = header.labels.map((labels) => foldKey(labels.at(-1) ?? ''));
  const body = rows.slice(0, end).filter((row, index) => {
    noteGap(rows[index - 1], row, notes);
    if (!repeats(row, last)) return true;
    notes.add('repeated-header', { row: row.number });
    return false;
  });
  return { body: body.map((row) => withMerges(row, header, sheet, notes)), footnotes };
}

function isBelowTable(row: SheetRow | undefined, width: number): boolean {
  if (!row || row.cells.some(isDatum)) return false;
  const filled = filledColumns(row.cells);
  const isNote = isFootnote(textOf(row.cells[filled[0] ?? 0]));
  return isNote || (filled.length === 1 && width > 1);
}

function noteGap(before: SheetRow | undefined, row: SheetRow, notes: NoteList): void {
  if (!before) return;
  for (let number = before.number + 1; number < row.number; number += 1)
    notes.add('empty-row', { row: number });
}

const repeats = ({ cells }: SheetRow, header: readonly string[]): boolean =>
  header.length > 1 && header.every((label, column) => foldKey(textOf(cells[column])) === label);

/** A label merged over several rows belongs to each of them; other merged cells hide which value is whose. */
function withMerges(row: SheetRow, header: Header, sheet: Sheet, notes: NoteList): SheetRow {
  const own = sheet.merges.filter(({ firstRow, lastRow }) => firstRow <= row.number && row.number <= lastRow);
  if (own.length === 0) return row;
  const cells = [...row.cells];
  for (const merge of own) {
    const source = sheet.rows.find(({ number }) => number === merge.firstRow)?.cells[merge.firstColumn];
    if (!isFilled(source)) continue;
    const isLabel = !isNumeric(source) || isPeriodTitle(joinLabels(header.labels[merge.firstColumn] ?? []));
    if (merge.firstColumn !== merge.lastColumn || !isLabel) refuseMerge(merge, row, source, notes);
    else if (row.number > merge.firstRow) {
      cells[merge.firstColumn] = source;
      notes.add('filled-down', { row: row.number, column: merge.firstColumn, to: source.text });
    }
  }
  return { ...row, cells };
}

function refuseMerge(merge: Merge, row: SheetRow, source: SheetCell, notes: NoteList): void {
  if (row.number !== merge.firstRow) return;
  notes.add('merged-cells', { row: row.number, column: merge.firstColumn, from: source.text });
}

function columnsOf(header: Header, body: readonly SheetRow[], notes: NoteList): LocatedColumn[] {
  // Not Math.max of them all: so many arguments overflow the stack.
  const width = body.reduce((most, { cells }) => Math.max(most, cells.length), header.labels.length);
  const found: LocatedColumn[] = [];
  for (let column = 0; column < width; column += 1) {
    const labels = header.labels[column] ?? [];
    const cells = body.map((row) => row.cells[column]);
    const title = joinLabels(labels);
    if (cells.some(isFilled)) {
      if (isRowNumbers(title, cells)) notes.add('row-number-column', { column, from: title });
      else found.push({ labels, title, column });
    } else if (title !== '') notes.add('empty-column', { column, from: title });
  }
  return found;
}

/** «ردیف»: 1, 2, 3… */
function isRowNumbers(title: string, cells: readonly (SheetCell | undefined)[]): boolean {
  if (!/^(?:ردیف|شماره ردیف|#|row|no\.?)$/u.test(foldKey(title))) return false;
  return cells.every((cell) => !isFilled(cell) || /^\d*$/u.test(foldKey(cell.text)));
}

/** Hidden rows and columns may be filtered away, old, or private; nobody sees which. */
function refuseHidden(
  sheet: Sheet,
  rows: readonly SheetRow[],
  columns: readonly LocatedColumn[],
  notes: NoteList,
): void {
  for (const { number, isHidden } of rows) if (isHidden) notes.add('hidden-row', { row: number });
  for (const { column, title } of columns) {
    if (sheet.hiddenColumns.has(column)) notes.add('hidden-column', { column, from: title });
  }
}

/** Leaves out rows that are sums of others, unless other labels beside the word make it a category of its own. */
function withoutTotals(
  rows: readonly (readonly PlacedCell[])[],
  columns: readonly LocatedColumn[],
  notes: NoteList,
): (readonly PlacedCell[])[] {
  const isLabels = columns.map(({ title }, index) => {
    const filled = rows.map((cells) => cells[index]).filter(isFilled);
    return isPeriodTitle(title) || filled.filter(isNumeric).length * 2 < filled.length;
  });
  const totals: (readonly PlacedCell[])[] = [];
  const kept = rows.filter((cells) => {
    const labels = cells.filter((cell, index) => isLabels[index] && isFilled(cell));
    const total = cells.find((cell) => isTotalLabel(cell.text));
    if (!total || labels.length > 1) return refuseLonely(cells, notes);
    notes.add('total-row', { row: total.row, from: total.text });
    totals.push(cells);
    return false;
  });
  // Several totals are subtotals, and which rows they add up is not said.
  const [only] = totals;
  const isOverall =
    totals.length === 1 && only === rows.at(-1) && !columns.some(({ title }) => isPeriodTitle(title));
  if (only && isOverall) checkTotals(only, kept, columns, notes);
  return kept;
}

/** One word and nothing beside it, in the middle of a table: a heading of the rows below, or a row gone wrong. */
function refuseLonely(cells: readonly PlacedCell[], notes: NoteList): boolean {
  const filled = cells.filter(isFilled);
  const [only] = filled;
  if (filled.length !== 1 || cells.length < 3 || !only) return true;
  notes.add('lonely-cell', { row: only.row, column: only.column, from: only.text });
  return false;
}

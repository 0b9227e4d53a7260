import { filledColumns, isDatum, textOf } from './row-kinds.ts';
import { isFilled, type Merge, type Sheet, type SheetCell, type SheetRow } from './sheet.ts';
import { parsePeriodLabel } from './period-label.ts';
import { tableUnit, unitAlone } from './unit-words.ts';

export interface Header {
  /** Index in `sheet.rows` of the first header row and of the first row below. */
  start: number;
  end: number;
  /** Labels per column, top to bottom, without repetitions; [] where there are none. */
  labels: string[][];
}

const mostHeaderRows = 4;
/** A row this full, compared with the usual one, is the header or data; a title is emptier. */
const fullEnough = 0.6;

/** Finds the header row or rows of the table in a sheet; undefined where no row looks like one. */
export function locateHeader(sheet: Sheet): Header | undefined {
  const { rows } = sheet;
  const usual = usualWidth(rows);
  const first = rows.findIndex((row) => isFullRow(expand(row, sheet.merges), usual));
  if (usual < 2 || first < 0) return undefined;
  if (rows[first]?.cells.some((cell) => isDatum(cell) && !isShortYear(cell))) return undefined;
  const start = hasGroupsAbove(rows, first, sheet.merges) ? first - 1 : first;
  let end = start + 1;
  while (end < rows.length && end - start < mostHeaderRows && continuesHeader(rows, end, sheet.merges))
    end += 1;
  return { start, end, labels: labelsOf(rows.slice(start, end), sheet.merges) };
}

/** The number of filled cells most rows have. */
function usualWidth(rows: readonly SheetRow[]): number {
  const counts = rows.map(({ cells }) => filledColumns(cells).length).filter((count) => count >= 2);
  return counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
}

function isFullRow(cells: readonly (SheetCell | undefined)[], usual: number): boolean {
  const texts = filledColumns(cells).map((column) => textOf(cells[column]));
  return texts.length >= Math.max(2, usual * fullEnough) && new Set(texts).size >= 2;
}

const isData = (row: SheetRow | undefined): boolean => row?.cells.some(isDatum) ?? false;

/** Headers such as «98», «99» are years somebody cut short; they are refused later, in words of their own. */
const isShortYear = (cell: SheetCell | undefined): boolean =>
  parsePeriodLabel(textOf(cell))?.kind === 'two-digit-year';

const covers = ({ firstRow, lastRow }: Merge, row: number): boolean => firstRow <= row && row <= lastRow;

/** A row's cells with every merged cell filled from its top left corner, as far as that stands in this row. */
export function expand({ number, cells }: SheetRow, merges: readonly Merge[]): (SheetCell | undefined)[] {
  const full = [...cells];
  for (const merge of merges) {
    if (merge.firstRow !== number || !isFilled(cells[merge.firstColumn])) continue;
    const last = Math.min(merge.lastColumn, merge.firstColumn + 200);
    for (let column = merge.firstColumn; column <= last; column += 1) full[column] = cells[merge.firstColumn];
  }
  return full;
}

/** Group labels over the header that leave some columns out: merged cells, or words above blank neighbours. */
function hasGroupsAbove(rows: readonly SheetRow[], at: number, merges: readonly Merge[]): boolean {
  const above = rows[at - 1];
  const header = rows[at];
  if (!above || !header || above.number !== header.number - 1) return false;
  const filled = filledColumns(above.cells);
  if (filled.some((column) => tableUnit(textOf(above.cells[column])) !== undefined)) return false;
  if (filled.some((column) => /^جدول(?: |$)/u.test(textOf(above.cells[column])))) return false;
  const width = filledColumns(header.cells).length;
  const groups = merges.filter(
    (merge) => covers(merge, above.number) && merge.lastColumn > merge.firstColumn,
  );
  if (groups.some((group) => group.lastColumn - group.firstColumn + 1 >= width)) return false;
  return groups.length > 0 || filled.length >= 2;
}

/** A second header row: words under groups and nothing (or the same) under labels that stand alone. */
function continuesHeader(rows: readonly SheetRow[], at: number, merges: readonly Merge[]): boolean {
  const above = rows[at - 1];
  const row = rows[at];
  if (!above || !row || isData(row)) return false;
  const filled = filledColumns(row.cells);
  if (filled.length === 0) return false;
  if (filled.every((column) => unitAlone(textOf(row.cells[column])) !== undefined)) return true;
  const groups = groupColumns(above, row, merges);
  if (!filled.some((column) => groups.has(column))) return false;
  return filled.every(
    (column) =>
      groups.has(column) ||
      unitAlone(textOf(row.cells[column])) !== undefined ||
      textOf(row.cells[column]) === textOf(above.cells[column]),
  );
}

/** Columns whose label spans several, or that have no label yet. */
function groupColumns(above: SheetRow, row: SheetRow, merges: readonly Merge[]): Set<number> {
  const columns = new Set<number>();
  for (const merge of merges) {
    if (!covers(merge, above.number) || merge.lastColumn === merge.firstColumn) continue;
    for (let column = merge.firstColumn; column <= merge.lastColumn; column += 1) columns.add(column);
  }
  for (let column = 0; column < Math.max(above.cells.length, row.cells.length); column += 1) {
    if (isFilled(above.cells[column])) continue;
    columns.add(column);
    if (column > 0 && isFilled(row.cells[column])) columns.add(column - 1);
  }
  return columns;
}

function labelsOf(rows: readonly SheetRow[], merges: readonly Merge[]): string[][] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const grid = rows.map((row, index) => {
    const full = expand(row, merges).map(textOf);
    return index === rows.length - 1 ? full : spread(full, rows[index + 1], row, merges);
  });
  return Array.from({ length: width }, (_, column) => {
    const labels = grid.map((row) => row[column] ?? '').filter((label) => label !== '');
    return labels.filter((label, index) => labels.indexOf(label) === index);
  });
}

/** A group written once and not merged goes on over its blank neighbours. */
function spread(
  labels: readonly string[],
  below: SheetRow | undefined,
  row: SheetRow,
  merges: readonly Merge[],
): string[] {
  const result = [...labels];
  for (let column = 1; column < Math.max(labels.length, below?.cells.length ?? 0); column += 1) {
    if ((result[column] ?? '') !== '' || !isFilled(below?.cells[column])) continue;
    const isMerged = merges.some((merge) => covers(merge, row.number) && merge.firstColumn === column);
    const isGroup = isFilled(below.cells[column - 1]);
    if (!isMerged && isGroup) result[column] = result[column - 1] ?? '';
  }
  return result;
}

/** «بیمه‌شدگان – مرد», with a unit in brackets: «هزینه (میلیارد ریال)». */
export function joinLabels(labels: readonly string[]): string {
  return labels.reduce((title, label) => {
    if (title === '') return label;
    if (unitAlone(label) === undefined || parsePeriodLabel(title)) return `${title} – ${label}`;
    return `${title} (${label.replaceAll(/[()]/gu, '')})`;
  }, '');
}

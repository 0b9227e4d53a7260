import { addDecimals } from '#text/decimals.ts';
import { foldKey } from '#text/letters.ts';
import { parseDecimal } from '#text/numbers.ts';
import type { LocatedColumn } from './locate-table.ts';
import type { NoteList } from './note-list.ts';
import type { PlacedCell } from './sheet.ts';

/** Shares, means and rates are not added up, and neither is what a row of means says. */
const notAdded = /درصد|[%٪]|میانگین|معدل|متوسط|نرخ|سهم|سرانه|نسبت|رشد|شاخص|average|rate|share|ratio/u;

/** Compares a total row that is about to be left out with the rows it adds up; a difference is a remark. */
export function checkTotals(
  total: readonly PlacedCell[],
  rows: readonly (readonly PlacedCell[])[],
  columns: readonly LocatedColumn[],
  notes: NoteList,
): void {
  if (total.some(({ text }) => notAdded.test(foldKey(text)))) return;
  columns.forEach(({ title }, index) => {
    const cell = total[index];
    const said = parseDecimal(cell?.text ?? '');
    if (!cell || !said.ok || cell.isPercent || notAdded.test(foldKey(title))) return;
    const values = rows.map((row) => parseDecimal(row[index]?.text ?? ''));
    if (!values.every((value) => value.ok)) return;
    const sum = values.reduce((so, { exact }) => addDecimals(so, exact), '0');
    const difference = Math.abs(Number(sum) - said.value);
    // Half a unit per row is rounding.
    if (difference <= rows.length / 2 && !Number.isInteger(said.value)) return;
    if (difference === 0) return;
    notes.add('total-differs', { row: cell.row, column: cell.column, from: said.exact, to: sum });
  });
}

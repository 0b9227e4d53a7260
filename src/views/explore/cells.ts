import type { Missing } from '#model/missing.ts';
import type { ExploreColumn, ExploreTable } from './explore-props.ts';

/** A cell as the published file has it: its exact text, or why it is missing. */
export type Cell = string | Missing;

/** Reads one cell of the whole table; `row` counts from 0 in file order. */
export type CellReader = (row: number, column: string) => Cell;

export const isMissing = (cell: Cell): cell is Missing => typeof cell !== 'string';

/** The text of a cell in a published file: a reason for what is missing, nothing where nothing applies. */
export function fileText(cell: Cell): string {
  if (!isMissing(cell)) return cell;
  return cell.reason === 'not-applicable' ? '' : cell.reason;
}

export const columnNamed = (table: ExploreTable, name: string): ExploreColumn | undefined =>
  table.columns.find((column) => column.name === name);

export const columnOfRole = (table: ExploreTable, role: ExploreColumn['role']): ExploreColumn | undefined =>
  table.columns.find((column) => column.role === role);

/** Columns that tell figures apart: when, where, of whom. */
export const keyColumns = ({ columns }: ExploreTable): ExploreColumn[] =>
  columns.filter(({ role }) => role === 'period' || role === 'place' || role === 'dimension');

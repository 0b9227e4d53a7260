import type { Locale } from '#model/bilingual.ts';
import { dataWords } from '#messages/data-words.ts';
import { columnOfRole, fileText, isMissing, type CellReader } from './cells.ts';
import type { ExploreColumn, ExploreProps, ExploreTable } from './explore-props.ts';
import { labelOf } from './sort-rows.ts';
import { shownCell } from './shown-cell.ts';

/** One cell of the table on the screen; `file` is what a download of it holds. */
export interface ResultCell {
  text: string;
  file: string;
  isNumber: boolean;
  isMissing: boolean;
  /** Ties a figure to its cell (data-num), where one row alone stands behind it. */
  key?: string;
  href?: string;
  /** Status other than actual, said beside the number. */
  mark?: string;
}

/** What cells are made from. */
export interface ResultFrame {
  props: ExploreProps;
  table: ExploreTable;
  cell: CellReader;
}

/** A published cell as the table shows it; a figure is tied to its row. */
export function sourceCell(
  { props, table, cell }: ResultFrame,
  row: number,
  column: ExploreColumn,
  locale: Locale,
): ResultCell {
  const at = cell(row, column.name);
  const isNumber = column.kind === 'number' && !isMissing(at);
  return {
    text: shownCell(at, column, locale, table.timing),
    file: fileText(at),
    isNumber,
    isMissing: isMissing(at),
    ...(isNumber ? figureOf(props, table, row, column) : {}),
    ...(isNumber && column.role === 'measure' ? markOf(table, row, cell, locale) : {}),
  };
}

function figureOf(
  { dataset }: ExploreProps,
  { name, rowHref }: ExploreTable,
  row: number,
  column: ExploreColumn,
): { key: string; href: string } {
  const anchor = rowHref.row === undefined ? rowHref.table : `${rowHref.row}${row + 1}`;
  return { key: `${dataset}/${name}/${row + 1}/${column.name}`, href: `${rowHref.page}#${anchor}` };
}

function markOf(table: ExploreTable, row: number, cell: CellReader, locale: Locale): { mark?: string } {
  const status = columnOfRole(table, 'status');
  const at = status && cell(row, status.name);
  if (!status || at === undefined || isMissing(at) || at === 'actual') return {};
  return at in dataWords[locale].statuses ? { mark: labelOf(status, at) } : {};
}

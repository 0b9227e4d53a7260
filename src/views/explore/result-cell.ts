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
  /** What qualifies the figure or stands in its place, as a file says it: a status, a reason, or a `GapCode`. */
  status?: string;
  /** Status other than actual, said beside the number. */
  mark?: string;
}

/** Why a group has no figure of its own, in files. */
export type GapCode = 'not-added' | 'no-row';

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
    ...(column.role !== 'measure'
      ? {}
      : isMissing(at)
        ? { status: at.reason }
        : statusOf({ table, cell }, row, locale)),
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

/** The status of a row's figures, in words where it is not simply actual. */
export function statusOf(
  { table, cell }: Pick<ResultFrame, 'table' | 'cell'>,
  row: number,
  locale: Locale,
): Pick<ResultCell, 'status' | 'mark'> {
  const column = columnOfRole(table, 'status');
  const status = column && cell(row, column.name);
  if (!column || status === undefined || isMissing(status)) return {};
  const isMarked = status !== 'actual' && status in dataWords[locale].statuses;
  return { status, ...(isMarked ? { mark: labelOf(column, status) } : {}) };
}

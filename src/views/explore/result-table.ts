import type { Locale } from '#model/bilingual.ts';
import { dataWords } from '#messages/data-words.ts';
import { exploreWords } from '#messages/explore-words.ts';
import type { PlainTable } from '#exports/canonical-table.ts';
import { formatNumber } from '#text/numbers.ts';
import { columnOfRole, fileText, isMissing, type CellReader } from './cells.ts';
import type { ExploreColumn, ExploreProps, ExploreTable } from './explore-props.ts';
import type { GroupCell, GroupColumn, GroupRow, GroupTable } from './group-rows.ts';
import { labelOf } from './sort-rows.ts';
import { shownCell, shownNumber, shownPeriod } from './shown-cell.ts';

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

export interface ResultColumn {
  key: string;
  title: string;
  lang?: Locale;
  unit?: string;
  isNumber: boolean;
  /** Name in a download. */
  fileName: string;
  /** Column of the source that orders it; absent where it cannot be sorted by. */
  sortBy?: string;
}

/** The table on the screen: rows as published, or groups. A row is read only when it is looked at. */
export interface ResultTable {
  columns: readonly ResultColumn[];
  rowCount: number;
  cell: (row: number, column: number) => ResultCell;
}

interface Frame {
  props: ExploreProps;
  table: ExploreTable;
  cell: CellReader;
}

/** Published rows, in the order given. */
export function rowTable(
  frame: Frame,
  rows: ArrayLike<number>,
  shown: readonly ExploreColumn[],
): ResultTable {
  const { locale } = frame.props;
  return {
    columns: shown.map((column) => ({ ...plainColumn(column), sortBy: column.name })),
    rowCount: rows.length,
    cell: (index, at) => {
      const column = shown[at];
      if (!column) throw new RangeError(`No column ${at}.`);
      return sourceCell(frame, rows[index] ?? 0, column, locale);
    },
  };
}

function plainColumn(column: ExploreColumn): ResultColumn {
  const { name, title, lang, unit, kind } = column;
  return {
    key: name,
    title,
    ...(lang ? { lang } : {}),
    ...(unit === undefined ? {} : { unit }),
    isNumber: kind === 'number',
    fileName: name,
  };
}

function sourceCell(
  { props, table, cell }: Frame,
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

/** Groups, in the order given. */
export function groupedTable(
  frame: Frame,
  { plan, columns }: GroupTable,
  rows: readonly GroupRow[],
): ResultTable {
  const { locale } = frame.props;
  const words = exploreWords[locale];
  const keys = plan.by.map((column): ResultColumn => ({ ...plainColumn(column), sortBy: column.name }));
  const figures = columns.map((column) => figureColumn(frame, column, plan.pivot, locale));
  const count: ResultColumn = { key: ' rows', title: words.rowsInGroup, isNumber: true, fileName: 'rows' };
  return {
    columns: [...keys, ...figures, count],
    rowCount: rows.length,
    cell: (index, at) => {
      const row = rows[index];
      if (!row) throw new RangeError(`No row ${index}.`);
      const column = plan.by[at];
      if (column) return keyCell(sourceCell(frame, row.first, column, locale));
      const figure = columns[at - keys.length];
      const made = row.cells[at - keys.length];
      if (figure && made) return groupedCell(frame, made, figure.measure, locale);
      const text = String(row.rowCount);
      return { text: formatNumber(text, locale), file: text, isNumber: true, isMissing: false };
    },
  };
}

/** What groups are named by is no figure of one row. */
const keyCell = ({ text, file, isNumber, isMissing: isGap }: ResultCell): ResultCell => ({
  text,
  file,
  isNumber,
  isMissing: isGap,
});

function figureColumn(
  { table }: Frame,
  { measure, value }: GroupColumn,
  pivot: ExploreColumn | undefined,
  locale: Locale,
): ResultColumn {
  const plain = plainColumn(measure);
  if (value === undefined || !pivot) return { ...plain, sortBy: measure.name };
  const label =
    value === ''
      ? dataWords[locale].missing['not-applicable']
      : pivot.kind === 'period'
        ? shownPeriod(value, pivot, locale, table.timing)
        : labelOf(pivot, value);
  const measures = table.columns.filter(({ role }) => role === 'measure');
  const isOnly = measures.length < 2;
  const { lang, ...rest } = plain;
  return {
    ...rest,
    ...(lang && !isOnly ? { lang } : {}),
    key: `${measure.name}\u0000${value}`,
    title: isOnly ? label : `${label}: ${measure.title}`,
    fileName: isOnly ? value || pivot.name : `${measure.name}: ${value}`,
  };
}

function groupedCell(frame: Frame, made: GroupCell, measure: ExploreColumn, locale: Locale): ResultCell {
  const words = exploreWords[locale];
  const empty = { file: '', isNumber: false, isMissing: true };
  if (made.kind === 'none') return { ...empty, text: words.noRow };
  if (made.kind === 'refused') return { ...empty, text: words.notAdded };
  if (made.kind === 'figure') return sourceCell(frame, made.row, measure, locale);
  const text = shownNumber(made.exact, measure, locale);
  return { text, file: made.exact, isNumber: true, isMissing: false };
}

/** The result as a file has it: the same rows and columns in the same order, canonical text. */
export function plainTable({ columns, rowCount, cell }: ResultTable): PlainTable {
  return {
    columns: columns.map(({ fileName, isNumber }) => ({ name: fileName, isText: !isNumber })),
    rowCount,
    cell: (row, column) => cell(row, column).file,
  };
}

/** Name of a downloaded result, e.g. "insured-by-year-12-rows.csv". */
export function resultFileName(
  { dataset }: ExploreProps,
  table: ExploreTable,
  rows: number,
  ending: string,
): string {
  const name = table.name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-');
  return `${dataset}-${name}-${rows}-rows.${ending}`;
}

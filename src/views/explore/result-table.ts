import type { Locale } from '#model/bilingual.ts';
import { columnOfRole } from './cells.ts';
import type { ExploreColumn, ExploreProps, ExploreTable } from './explore-props.ts';
import { sourceCell, type ResultCell, type ResultFrame } from './result-cell.ts';

export interface ResultColumn {
  key: string;
  title: string;
  lang?: Locale;
  unit?: string;
  isNumber: boolean;
  /** Name in a download. */
  fileName: string;
  /** Are its cells qualified by what no other column says, so that a download needs a column for it? */
  saysStatus?: true;
  /** What orders rows by it: a column of the source, of a spread measure one value's part; absent where nothing does. */
  sortBy?: { column: string; value?: string };
}

/** The table on the screen: rows as published, or groups. A row is read only when it is looked at. */
export interface ResultTable {
  columns: readonly ResultColumn[];
  rowCount: number;
  cell: (row: number, column: number) => ResultCell;
}

/** Published rows, in the order given. */
export function rowTable(
  frame: ResultFrame,
  rows: ArrayLike<number>,
  shown: readonly ExploreColumn[],
): ResultTable {
  const { locale } = frame.props;
  const status = columnOfRole(frame.table, 'status');
  const isHidden = status !== undefined && !shown.includes(status);
  return {
    columns: shown.map((column) => ({
      ...plainColumn(column),
      sortBy: { column: column.name },
      ...(isHidden && column.role === 'measure' ? { saysStatus: true } : {}),
    })),
    rowCount: rows.length,
    cell: (index, at) => {
      const column = shown[at];
      if (!column) throw new RangeError(`No column ${at}.`);
      return sourceCell(frame, rows[index] ?? 0, column, locale);
    },
  };
}

/** A column under its own title and name. */
export function plainColumn(column: ExploreColumn): ResultColumn {
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

/** Name of a downloaded result, e.g. "insured-by-year-12-rows.csv". */
export const resultFileName = (
  props: ExploreProps,
  table: ExploreTable,
  rows: number,
  ending: string,
): string => `${tableFileName(props, table)}-${rows}-rows.${ending}`;

/** Name of a table in files, e.g. "insured-by-year". */
export const tableFileName = ({ dataset }: ExploreProps, { name }: ExploreTable): string =>
  `${dataset}-${name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')}`;

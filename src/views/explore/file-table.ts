import type { PlainColumn, PlainTable } from '#exports/canonical-table.ts';
import type { ResultCell } from './result-cell.ts';
import type { ResultColumn, ResultTable } from './result-table.ts';

/** A column of a downloaded result: one of the screen, or what the screen says beside the figures of one. */
export interface FileColumn extends PlainColumn {
  /** The column of the screen. */
  shown: ResultColumn;
  /** Place of that column on the screen. */
  at: number;
  /** Of a column of statuses: the codes in it, in the order they appear. */
  codes?: readonly string[];
}

/**
 * The columns of a result as a file has them: those of the screen in their order, and behind a measure whose cells the
 * screen qualifies a column `<measure>_status` of codes.
 */
export function fileColumns(view: ResultTable): FileColumn[] {
  const taken = new Set(view.columns.map(({ fileName }) => fileName));
  return view.columns.flatMap((shown, at): FileColumn[] => {
    const own: FileColumn = { name: shown.fileName, isText: !shown.isNumber, shown, at };
    const codes = shown.saysStatus ? codesOf(view, at) : [];
    if (codes.length === 0) return [own];
    let name = `${shown.fileName}_status`;
    while (taken.has(name)) name += '_';
    taken.add(name);
    return [own, { name, isText: true, shown, at, codes }];
  });
}

/** Codes of a column; none where they would say nothing: all figures are actual, or the cells hold their own reasons. */
function codesOf({ rowCount, cell }: ResultTable, at: number): readonly string[] {
  const codes = new Set<string>();
  let isSaying = false;
  for (let row = 0; row < rowCount; row += 1) {
    const one = cell(row, at);
    if (one.status === undefined) continue;
    codes.add(one.status);
    isSaying ||= tellsMore(one);
  }
  return isSaying ? [...codes] : [];
}

const tellsMore = ({ status, file }: ResultCell): boolean => status !== 'actual' && status !== file;

/** The result as a file has it: the same rows in the same order, canonical text. */
export function plainTable({ rowCount, cell }: ResultTable, columns: readonly FileColumn[]): PlainTable {
  return {
    columns,
    rowCount,
    cell: (row, index) => {
      const column = columns[index];
      if (!column) throw new RangeError(`No column ${index}.`);
      const one = cell(row, column.at);
      return column.codes ? (one.status ?? '') : one.file;
    },
  };
}

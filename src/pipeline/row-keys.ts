import { canonicalDecimal } from '#text/decimals.ts';
import { foldKey } from '#text/letters.ts';
import type { Column } from '#model/table.ts';

/** Gives the key of a row over some columns, or undefined where one of them is missing. */
export type RowKey = (row: number) => string | undefined;

const separator = '\u001F';

/** Keys as typed: two rows are the same only when every cell is. */
export const exactRowKey = (columns: readonly Column[]): RowKey => rowKey(columns, (text) => text);

/** Keys after folding (ي/ی, digits, ZWNJ, case), as all references are compared. */
export const foldedRowKey = (columns: readonly Column[]): RowKey => rowKey(columns, foldKey);

function rowKey(columns: readonly Column[], fold: (text: string) => string): RowKey {
  const parts = columns.map((column) => columnKey(column, fold));
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return (row) => {
    let key = '';
    for (const part of parts) {
      const text = part(row);
      if (text === undefined) return undefined;
      key += separator + text;
    }
    return key;
  };
}

/** Folding is done once per dictionary entry, not once per row. */
function columnKey(column: Column, fold: (text: string) => string): RowKey {
  if (column.kind === 'number') {
    const { numbers, exact, missing } = column;
    return (row) => {
      if (missing.has(row)) return undefined;
      const text = exact.get(row);
      return text === undefined ? String(numbers[row]) : canonicalDecimal(text);
    };
  }
  const { codes, dictionary } = column;
  const texts = dictionary.map((entry) => (typeof entry === 'string' ? fold(entry) : entry.text));
  return (row) => texts[codes[row] ?? -1];
}

/** A key as a reader sees it: "1402، تهران". */
export const keyText = (key: string): string =>
  key
    .split(separator)
    .filter((part) => part !== '')
    .join('، ');

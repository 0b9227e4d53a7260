import type { ResultTable } from '#views/explore/result-table.ts';

const narrowest = 6;
const widest = 22;
/** Average width of a letter in rem, with room beside the text. */
const letter = 0.58;

/** Widths in rem: enough for most of the first rows and for the words of the header; the same however far one scrolls. */
export function columnWidths({ columns, rowCount, cell }: ResultTable): number[] {
  return columns.map(({ title, unit }, column) => {
    const words = `${title} ${unit ?? ''}`.split(' ').map((word) => word.length + 3);
    let longest = Math.max(Math.min(title.length + 3, 18), ...words);
    for (let row = 0; row < Math.min(rowCount, 30); row += 1) {
      const { text, mark } = tryCell(() => cell(row, column));
      longest = Math.max(longest, text.length + (mark ? mark.length + 3 : 0));
    }
    return Math.min(widest, Math.max(narrowest, Math.round(longest * letter + 2)));
  });
}

/** The first rows are read before a table is shown; of a later part they may not be. */
function tryCell(read: () => { text: string; mark?: string }): { text: string; mark?: string } {
  try {
    return read();
  } catch {
    return { text: '' };
  }
}

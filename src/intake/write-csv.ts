const needsQuotes = /[",\r\n]|^\s|\s$/u;

const csvCell = (text: string): string => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The site's own form of a table: UTF-8, comma, LF, one header row. Columns are texts by row. */
export function csvText(names: readonly string[], columns: readonly (readonly string[])[]): string {
  const height = columns[0]?.length ?? 0;
  const lines = [names.map(csvCell).join(',')];
  for (let row = 0; row < height; row += 1) {
    // A single empty cell would be a blank line, which is no record.
    lines.push(columns.map((column) => csvCell(column[row] ?? '')).join(',') || '""');
  }
  return `${lines.join('\n')}\n`;
}

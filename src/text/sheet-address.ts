/** The letters over a column of a spreadsheet: 1 → "A", 4 → "D", 27 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * Where a spreadsheet shows the lines of a CSV: a cell with line breaks is one row, a blank line is a row, and a
 * first line `sep=;` is swallowed.
 * Shape: takes the 1-based line of a record and gives its 1-based row.
 */
export function sheetRows(csv: string): (line: number) => number {
  const starts = recordStarts(csv.replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
  const hidden = /^\uFEFF?sep=.?\s/iu.test(csv) ? 1 : 0;
  return (line) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    return Math.max(1, low - hidden);
  };
}

/** The 1-based first line of every record. As in a spreadsheet, only a quote at the start of a cell opens a quotation. */
function recordStarts(csv: string): number[] {
  const starts = [1];
  let line = 1;
  let isQuoted = false;
  let isCellStart = true;
  for (let index = 0; index < csv.length; index += 1) {
    const letter = csv[index];
    if (letter === '\n') {
      line += 1;
      if (!isQuoted && index + 1 < csv.length) starts.push(line);
    } else if (letter === '"' && (isQuoted || isCellStart)) {
      isQuoted = !isQuoted;
      // The second of two quotes inside a quotation opens it again.
      isCellStart = true;
      continue;
    }
    isCellStart =
      letter === ',' || letter === ';' || letter === '\t' || letter === '\n' || letter === '\uFEFF';
  }
  return starts;
}

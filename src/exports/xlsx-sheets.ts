import { columnLetters } from '#text/sheet-address.ts';
import type { PlainTable } from './canonical-table.ts';
import { isSheetNumber } from './exact-number.ts';
import { cellStyles, mainSpace, xmlStart, xmlText } from './xlsx-parts.ts';

/** A sheet of texts about a table. The first row is frozen as its header. Plain data: it can travel as JSON. */
export interface TextSheet {
  /** At most 31 characters, none of []:*?/\ */
  name: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
  /** In characters, per column. */
  widths: readonly number[];
}

export interface Workbook {
  /** Which side the first column stands on. */
  direction: 'rtl' | 'ltr';
  table: PlainTable;
  /** Name of the first sheet; "data" where none is given. */
  tableName?: string;
  sheets: readonly TextSheet[];
}

/** Every text of a workbook once; cells name it by its number. */
export class SharedTexts {
  readonly #numbers = new Map<string, number>();

  /** A cell that holds a text. Whatever it says, it is a text: "=1+1" cannot run, so nothing has to be disarmed. */
  cell(at: string, text: string, style: number): string {
    if (text === '') return '';
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(text, number);
    }
    return `<c r="${at}" s="${style}" t="s"><v>${number}</v></c>`;
  }

  /** The part that lists them, as pieces of XML. */
  *chunks(): Generator<string> {
    yield `${xmlStart}<sst xmlns="${mainSpace}" uniqueCount="${this.#numbers.size}">`;
    let xml = '';
    for (const [text, number] of this.#numbers) {
      const held =
        text.length > longestText ? `${text.slice(0, longestText - cutMark.length)}${cutMark}` : text;
      xml += `<si><t xml:space="preserve">${xmlText(held)}</t></si>`;
      if (number % rowsPerPiece !== 0) continue;
      yield xml;
      xml = '';
    }
    yield `${xml}</sst>`;
  }
}

/** What a cell of Excel holds at most; a file with more would not open without repairs. */
const longestText = 32_767;
const cutMark = ' … [cut · بریده شد: CSV]';

/** The sheet of a table as pieces of XML, some thousand rows each. */
export function* tableSheetChunks(
  table: PlainTable,
  direction: 'rtl' | 'ltr',
  texts: SharedTexts,
): Generator<string> {
  const { columns, rowCount, cell } = table;
  const letters = columns.map((_, index) => columnLetters(index + 1));
  yield sheetStart(direction, columnWidths(table));
  yield rowXml(
    1,
    columns.map(({ name }, index) => texts.cell(`${letters[index]}1`, name, cellStyles.header)),
  );
  for (let from = 0; from < rowCount; from += rowsPerPiece) {
    let xml = '';
    for (let row = from; row < Math.min(from + rowsPerPiece, rowCount); row += 1) {
      const cells = columns.map(({ isText }, index) => {
        const text = cell(row, index);
        const at = `${letters[index]}${row + 2}`;
        return !isText && isSheetNumber(text)
          ? `<c r="${at}"><v>${text}</v></c>`
          : texts.cell(at, text, cellStyles.text);
      });
      xml += rowXml(row + 2, cells);
    }
    yield xml;
  }
  const last = `${letters.at(-1) ?? 'A'}${rowCount + 1}`;
  yield `</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
}

/** A sheet of texts as pieces of XML. */
export function* noteSheetChunks(
  sheet: TextSheet,
  direction: 'rtl' | 'ltr',
  texts: SharedTexts,
): Generator<string> {
  const at = (column: number, row: number): string => `${columnLetters(column + 1)}${row}`;
  yield sheetStart(direction, sheet.widths);
  yield rowXml(
    1,
    sheet.header.map((text, column) => texts.cell(at(column, 1), text, cellStyles.header)),
  );
  for (const [index, row] of sheet.rows.entries())
    yield rowXml(
      index + 2,
      row.map((text, column) => texts.cell(at(column, index + 2), text, cellStyles.wrapped)),
    );
  yield '</sheetData></worksheet>';
}

const rowsPerPiece = 2048;
/** Rows a width is guessed from. */
const rowsLookedAt = 200;

function columnWidths({ columns, rowCount, cell }: PlainTable): number[] {
  return columns.map(({ name }, index) => {
    let longest = name.length;
    for (let row = 0; row < Math.min(rowCount, rowsLookedAt); row += 1)
      longest = Math.max(longest, cell(row, index).length);
    return Math.min(Math.max(longest + 3, 9), 48);
  });
}

function sheetStart(direction: 'rtl' | 'ltr', widths: readonly number[]): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `${xmlStart}<worksheet xmlns="${mainSpace}"><sheetViews>` +
    `<sheetView${direction === 'rtl' ? ' rightToLeft="1"' : ''} workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>`
  );
}

const rowXml = (row: number, cells: readonly string[]): string => `<row r="${row}">${cells.join('')}</row>`;

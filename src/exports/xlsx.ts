import { Zip, ZipDeflate } from 'fflate';
import { joinBytes } from './join-bytes.ts';
import { SharedTexts, noteSheetChunks, tableSheetChunks, type Workbook } from './xlsx-sheets.ts';
import { fixedParts } from './xlsx-parts.ts';

export type { TextSheet, Workbook } from './xlsx-sheets.ts';

/** Data rows that fit on a sheet of Excel below the header. Source: Excel specifications and limits. */
export const mostSheetRows = 1_048_575;

/**
 * A workbook: the table on its first sheet, under one frozen header row of column names, then the sheets about it.
 * Shape:  numbers a spreadsheet holds exactly are numbers; every other cell is text, so no text is ever a formula.
 *         The same workbook gives the same bytes, whenever and wherever it is written.
 * Errors: throws RangeError for more rows than a sheet has.
 * Source: ECMA-376 (SpreadsheetML); runs in browsers, without workers, which a strict policy would refuse.
 */
export async function xlsxBytes(workbook: Workbook): Promise<Uint8Array<ArrayBuffer>> {
  const { table, direction, sheets } = workbook;
  if (table.rowCount > mostSheetRows) throw new RangeError(`A sheet has no ${table.rowCount} rows.`);
  const archive = new Archive(table.rowCount > manyRows ? 1 : 6);
  const texts = new SharedTexts();
  const names = [workbook.tableName ?? 'data', ...sheets.map(({ name }) => name)];
  for (const [path, xml] of fixedParts(names)) await archive.add(path, [xml]);
  await archive.add('xl/worksheets/sheet1.xml', tableSheetChunks(table, direction, texts));
  for (const [index, sheet] of sheets.entries())
    await archive.add(`xl/worksheets/sheet${index + 2}.xml`, noteSheetChunks(sheet, direction, texts));
  await archive.add('xl/sharedStrings.xml', texts.chunks());
  return archive.bytes();
}

/** ZIP keeps local time, and this is the earliest it has: in every time zone the same bytes. */
const noTime = new Date(1980, 0, 1);
/** Beyond this a sheet is packed in a third of the time, to a file a fifth larger. */
const manyRows = 50_000;
/** So many pieces of a sheet are packed before a browser may draw again. */
const piecesAtOnce = 8;

/** Packs piece by piece: a sheet never stands in memory as one text. */
class Archive {
  readonly #chunks: Uint8Array[] = [];
  readonly #level: 1 | 6;
  readonly #encoder = new TextEncoder();
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#chunks.push(chunk);
  });

  constructor(level: 1 | 6) {
    this.#level = level;
  }

  async add(path: string, pieces: Iterable<string>): Promise<void> {
    const part = new ZipDeflate(path, { level: this.#level });
    part.mtime = noTime;
    this.#zip.add(part);
    let count = 0;
    for (const piece of pieces) {
      part.push(this.#encoder.encode(piece), false);
      count += 1;
      if (count % piecesAtOnce === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    }
    part.push(new Uint8Array(0), true);
  }

  bytes(): Uint8Array<ArrayBuffer> {
    this.#zip.end();
    return joinBytes(this.#chunks);
  }
}

import { csvBytes, excelCsvBytes } from '#exports/csv.ts';
import { exploreFileWords } from '#messages/explore-file-words.ts';
import type { ExploreProps } from '#views/explore/explore-props.ts';
import { fileColumns, plainTable } from '#views/explore/file-table.ts';
import { resultFileName } from '#views/explore/result-table.ts';
import { rowSources } from '#views/explore/row-sources.ts';
import { saveFile } from '../save-file.ts';
import { aboutLines, aboutResult, type SavedResult } from './about-result.ts';
import { loadRows, type Result } from './arrange-rows.ts';

export type FileFormat = 'csv' | 'excel.csv' | 'xlsx';

const mediaTypes: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  'excel.csv': 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** How a reader wants the file; `hasNote`: a CSV says first what its rows are. */
export interface FileChoice {
  format: FileFormat;
  hasNote: boolean;
}

/** Hands a reader the table on the screen as a file. Gives the file's name. Errors: `ReadError`. */
export async function saveResult(props: ExploreProps, result: Result, choice: FileChoice): Promise<string> {
  await result.load(0, result.view.rowCount);
  const name = resultFileName(props, result.table, result.view.rowCount, choice.format);
  const bytes = await resultBytes(props, result, choice);
  saveFile(new Blob([bytes], { type: mediaTypes[choice.format] }), name);
  return name;
}

/** The file of a result whose cells are all read. Errors: `ReadError`; who published the rows is read here. */
export async function resultBytes(
  props: ExploreProps,
  result: Result,
  { format, hasNote }: FileChoice,
): Promise<Uint8Array<ArrayBuffer>> {
  const columns = fileColumns(result.view);
  const table = plainTable(result.view, columns);
  if (format !== 'xlsx') {
    const note = hasNote ? aboutLines(props, await savedResult(result, columns)) : [];
    return format === 'csv' ? csvBytes(table, note) : excelCsvBytes(table, note);
  }
  const { xlsxBytes } = await import('#exports/xlsx.ts');
  const words = exploreFileWords[props.locale];
  const rows = aboutResult(props, await savedResult(result, columns));
  return xlsxBytes({
    direction: props.locale === 'fa' ? 'rtl' : 'ltr',
    table,
    sheets: [{ name: words.sheet, header: [words.what, words.says], widths: [24, 90], rows }],
  });
}

async function savedResult(result: Result, columns: SavedResult['columns']): Promise<SavedResult> {
  const { table, rows, source } = result;
  if (table.publisherColumn !== undefined) await loadRows(source, rows, [table.publisherColumn]);
  return { result, columns, sources: rowSources(table, rows, source.cell) };
}

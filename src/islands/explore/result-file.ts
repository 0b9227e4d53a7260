import { csvBytes, excelCsvBytes } from '#exports/csv.ts';
import { exploreWords } from '#messages/explore-words.ts';
import type { ExploreProps } from '#views/explore/explore-props.ts';
import { plainTable, resultFileName } from '#views/explore/result-table.ts';
import { aboutLines, aboutResult } from './about-result.ts';
import type { Result } from './arrange-rows.ts';

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
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaTypes[choice.format] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
  return name;
}

/** The file of a result whose cells are all read. */
export async function resultBytes(
  props: ExploreProps,
  result: Result,
  { format, hasNote }: FileChoice,
): Promise<Uint8Array<ArrayBuffer>> {
  const table = plainTable(result.view);
  const note = hasNote ? aboutLines(props, result) : [];
  if (format === 'csv') return csvBytes(table, note);
  if (format === 'excel.csv') return excelCsvBytes(table, note);
  const { xlsxBytes } = await import('#exports/xlsx.ts');
  const { about } = exploreWords[props.locale];
  return xlsxBytes({
    direction: props.locale === 'fa' ? 'rtl' : 'ltr',
    table,
    sheets: [
      {
        name: about.sheet,
        header: [about.what, about.says],
        widths: [24, 90],
        rows: aboutResult(props, result),
      },
    ],
  });
}

import { csvBytes, excelCsvBytes } from '#exports/csv.ts';
import type { TextSheet } from '#exports/xlsx.ts';
import { exploreWords } from '#messages/explore-words.ts';
import { formatNumber } from '#text/numbers.ts';
import { columnNamed } from '#views/explore/cells.ts';
import type { ExploreProps } from '#views/explore/explore-props.ts';
import { plainTable, resultFileName } from '#views/explore/result-table.ts';
import { labelOf } from '#views/explore/sort-rows.ts';
import type { Result } from './arrange-rows.ts';

export type FileFormat = 'csv' | 'excel.csv' | 'xlsx';

const mediaTypes: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  'excel.csv': 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Hands a reader the table on the screen as a file. Gives the file's name. Errors: `ReadError`. */
export async function saveResult(props: ExploreProps, result: Result, format: FileFormat): Promise<string> {
  await result.load(0, result.view.rowCount);
  const name = resultFileName(props, result.table, result.view.rowCount, format);
  const bytes = await resultBytes(props, result, format);
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaTypes[format] }));
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
  format: FileFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  const table = plainTable(result.view);
  // A CSV stays a plain table, so that machines can read it: what was filtered is said on the page and in the name.
  if (format === 'csv') return csvBytes(table);
  if (format === 'excel.csv') return excelCsvBytes(table);
  const { xlsxBytes } = await import('#exports/xlsx.ts');
  return xlsxBytes({
    direction: props.locale === 'fa' ? 'rtl' : 'ltr',
    table,
    sheets: [aboutSheet(props, result)],
  });
}

/** The sheet that says what the rows are: of which table, kept by which filters, from where. */
function aboutSheet({ locale, title }: ExploreProps, result: Result): TextSheet {
  const { table, state, view, refusals } = result;
  const words = exploreWords[locale];
  const { about } = words;
  const count = (rows: number): string => formatNumber(rows, locale);
  const isGrouped = state.group.length > 0 || state.pivot !== undefined;
  const titleOf = (name: string): string => columnNamed(table, name)?.title ?? name;
  const filters = [
    ...Object.entries(state.picks).map(([name, values]) => filterText(table, name, values)),
    ...Object.entries(state.words).map(([name, text]) => filterText(table, name, [text])),
    ...(state.from ? [`${words.from} ${state.from}`] : []),
    ...(state.to ? [`${words.to} ${state.to}`] : []),
  ];
  return {
    name: about.sheet,
    header: [about.what, about.says],
    widths: [24, 90],
    rows: [
      [about.table, `${title}: ${table.title.text}`],
      [
        about.rows,
        isGrouped
          ? words.groupsFound(count(view.rowCount), count(result.rows.length))
          : words.rowsFound(count(view.rowCount), count(table.rowCount)),
      ],
      [about.filters, filters.length > 0 ? filters.join('\n') : about.noFilters],
      ...(state.group.length > 0 ? [[words.group, state.group.map(titleOf).join(' | ')]] : []),
      ...(state.pivot === undefined ? [] : [[words.pivot, titleOf(state.pivot)]]),
      ...refusals.map((why) => [about.sums, words.refusals[why.code]('detail' in why ? why.detail : '')]),
      ...view.columns.map(({ fileName, title: shown, unit }) => [
        fileName,
        unit ? `${shown} (${unit})` : shown,
      ]),
      [about.source, table.source],
      [about.address, location.href],
      [about.file, `${new URL(table.file.href, location.href).href}\n${table.file.sha256}`],
    ],
  };
}

function filterText(table: Result['table'], name: string, values: readonly string[]): string {
  const column = columnNamed(table, name);
  return `${column?.title ?? name}: ${values.map((value) => (column ? labelOf(column, value) : value)).join(' | ')}`;
}

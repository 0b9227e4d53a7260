import { localText } from '#model/bilingual.ts';
import { findConcept } from '#model/table-access.ts';
import { dataWords } from '#messages/data-words.ts';
import { largeTableWords } from '#messages/large-table-words.ts';
import { formatNumber } from '#text/numbers.ts';
import { filePath, rowAnchor } from './links.ts';
import { matrixView } from './matrix-view.ts';
import { optional } from './optional.ts';
import { shownRows } from './shown-rows.ts';
import { cellView, columnView, foreignLang } from './table-cell.ts';
import type { CellView, ColumnView, RowView, TableFrame, TableView } from './table-parts.ts';
import { noteOfRow, SourceList, sourceOfRow } from './table-parts.ts';

/** Columns told elsewhere: sources as numbers, notes merged, status beside the value. */
const folded = new Set([
  'SOURCE_TITLE',
  'SOURCE_PUBLISHER',
  'SOURCE_URL',
  'SOURCE_DATE',
  'COMMENT_OBS',
  'COMMENT_OBS_EN',
  'OBS_STATUS',
]);

/** Builds the table of a resource for a reader: a matrix where one category varies over time, else a row per record. */
export function tableView(frame: TableFrame): TableView {
  const isWhole = shownRows(frame.resource.table).kind === 'all';
  return (isWhole ? matrixView(frame) : undefined) ?? longView(frame);
}

/** One row per record, in file order; of a long table an excerpt that says so, unless `rows` are asked for. */
export function longView(frame: TableFrame, rows?: readonly number[]): TableView {
  const { resource, locale } = frame;
  const words = dataWords[locale];
  const { table } = resource;
  const sources = new SourceList();
  const shown = table.fields.flatMap((field, index) => (folded.has(field.concept) ? [] : [{ field, index }]));
  const hasNotes =
    findConcept(table, 'COMMENT_OBS') !== undefined || findConcept(table, 'COMMENT_OBS_EN') !== undefined;
  const hasSources = findConcept(table, 'SOURCE_TITLE') !== undefined;
  const columns: ColumnView[] = [
    ...shown.map(({ field }) => columnView(field, locale)),
    ...(hasSources ? [{ name: 'source', title: words.source, isNumber: false }] : []),
    ...(hasNotes ? [{ name: 'note', title: words.note, isNumber: false }] : []),
  ];
  const made = Array.from(rows ?? shownRows(table).rows, (row): RowView => ({
    anchor: rowAnchor(resource.name, row),
    cells: [
      ...shown.map(({ field, index }) => cellView(frame, field, row, index)),
      ...(hasSources ? [sourceCell(frame, row, sources)] : []),
      ...(hasNotes ? [noteCell(frame, row)] : []),
    ],
  }));
  return {
    caption: localText(resource.title, locale).text,
    ...optional('excerpt', rows ? undefined : excerptView(frame)),
    columns,
    rows: made,
    sources: sources.all,
    notes: [],
  };
}

function excerptView({ dataset, resource, locale }: TableFrame): TableView['excerpt'] {
  const { kind, rows } = shownRows(resource.table);
  if (kind === 'all') return undefined;
  const words = largeTableWords[locale];
  const say = kind === 'latest' ? words.latestRows : words.firstRows;
  return {
    caption: words.caption(localText(resource.title, locale).text),
    text: say(formatNumber(rows.size, locale), formatNumber(resource.table.rowCount, locale)),
    href: filePath(dataset.name, `${resource.name}.csv`),
    fileLabel: words.fullFile,
  };
}

function sourceCell({ resource }: TableFrame, row: number, list: SourceList): CellView {
  const source = sourceOfRow(resource, row);
  const empty = { text: '', isNumber: false, isMissing: false };
  return source ? { ...empty, source: list.numberOf(source) } : empty;
}

function noteCell({ resource, locale }: TableFrame, row: number): CellView {
  const text = noteOfRow(resource, row, locale);
  return { text, isNumber: false, isMissing: false, ...foreignLang(text, locale) };
}

import type { Locale } from '#model/bilingual.ts';
import { dataWords } from '#messages/data-words.ts';
import { exploreWords } from '#messages/explore-words.ts';
import { formatNumber } from '#text/numbers.ts';
import type { ExploreColumn } from './explore-props.ts';
import type { GroupCell, GroupColumn, GroupRow, GroupTable } from './group-rows.ts';
import { sourceCell, statusOf, type GapCode, type ResultCell, type ResultFrame } from './result-cell.ts';
import { plainColumn, type ResultColumn, type ResultTable } from './result-table.ts';
import { labelOf } from './sort-rows.ts';
import { shownNumber, shownPeriod } from './shown-cell.ts';

/** Groups, in the order given. */
export function groupedTable(
  frame: ResultFrame,
  { plan, columns }: GroupTable,
  rows: readonly GroupRow[],
): ResultTable {
  const { locale } = frame.props;
  const words = exploreWords[locale];
  const keys = plan.by.map((column): ResultColumn => ({
    ...plainColumn(column),
    sortBy: { column: column.name },
  }));
  const figures = columns.map((column) => figureColumn(frame, column, plan.pivot, locale));
  const count: ResultColumn = { key: ' rows', title: words.rowsInGroup, isNumber: true, fileName: 'rows' };
  return {
    columns: [...keys, ...figures, count],
    rowCount: rows.length,
    cell: (index, at) => {
      const row = rows[index];
      if (!row) throw new RangeError(`No row ${index}.`);
      const column = plan.by[at];
      if (column) return keyCell(sourceCell(frame, row.first, column, locale));
      const figure = columns[at - keys.length];
      const made = row.cells[at - keys.length];
      if (figure && made) return groupedCell(frame, made, figure.measure, locale);
      const text = String(row.rowCount);
      return { text: formatNumber(text, locale), file: text, isNumber: true, isMissing: false };
    },
  };
}

/** What groups are named by is no figure of one row. */
const keyCell = ({ text, file, isNumber, isMissing: isGap }: ResultCell): ResultCell => ({
  text,
  file,
  isNumber,
  isMissing: isGap,
});

function figureColumn(
  { table }: ResultFrame,
  { measure, value }: GroupColumn,
  pivot: ExploreColumn | undefined,
  locale: Locale,
): ResultColumn {
  const plain: ResultColumn = { ...plainColumn(measure), saysStatus: true };
  if (value === undefined || !pivot) return { ...plain, sortBy: { column: measure.name } };
  const label =
    value === ''
      ? dataWords[locale].missing['not-applicable']
      : pivot.kind === 'period'
        ? shownPeriod(value, pivot, locale, table.timing)
        : labelOf(pivot, value);
  const measures = table.columns.filter(({ role }) => role === 'measure');
  const isOnly = measures.length < 2;
  const { lang, ...rest } = plain;
  return {
    ...rest,
    ...(lang && !isOnly ? { lang } : {}),
    key: `${measure.name}\u0000${value}`,
    sortBy: { column: measure.name, value },
    title: isOnly ? label : `${label}: ${measure.title}`,
    fileName: isOnly ? value || pivot.name : `${measure.name}: ${value}`,
  };
}

function groupedCell(
  frame: ResultFrame,
  made: GroupCell,
  measure: ExploreColumn,
  locale: Locale,
): ResultCell {
  const words = exploreWords[locale];
  const gap = (text: string, status: GapCode): ResultCell => ({
    text,
    file: '',
    isNumber: false,
    isMissing: true,
    status,
  });
  if (made.kind === 'none') return gap(words.noRow, 'no-row');
  if (made.kind === 'refused') return gap(words.notAdded, 'not-added');
  if (made.kind === 'figure') return sourceCell(frame, made.row, measure, locale);
  const text = shownNumber(made.exact, measure, locale);
  return {
    text,
    file: made.exact,
    isNumber: true,
    isMissing: false,
    ...statusOf(frame, made.row, locale),
  };
}

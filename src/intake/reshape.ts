import { foldKey } from '#text/letters.ts';
import { parseDecimal } from '#text/numbers.ts';
import { joinLabels } from './locate-header.ts';
import type { LocatedColumn, LocatedTable } from './locate-table.ts';
import type { NoteList } from './note-list.ts';
import { parsePeriodLabel, withYear, type PeriodLabel } from './period-label.ts';
import { isNumeric, isTotalLabel } from './row-kinds.ts';
import { isFilled, type PlacedCell } from './sheet.ts';

/** A table with one fact per row; `column` is absent where a column was made here. */
export interface FlatTable {
  columns: readonly FlatColumn[];
  rows: readonly (readonly PlacedCell[])[];
}
export interface FlatColumn {
  title: string;
  column?: number;
  /** Made from header cells or from year and month columns: holds periods for sure. */
  isPeriod?: boolean;
  /** Headers said «پایان …»: counts at a moment. */
  isEnd?: boolean;
}

/** A column whose header is a period; `rest` is what else its header says, the name of what is measured. */
interface PeriodColumn {
  index: number;
  label: Exclude<PeriodLabel, { kind: 'two-digit-year' }>;
  rest: string;
}

const yearTitle = /^(?:سال|year)(?: \D*)?$/u;
const monthTitle = /^(?:ماه|فصل|دوره|month|quarter)(?: \D*)?$/u;

/** The year a table without year column speaks of, if its titles name exactly one. */
function yearInTitles(titles: readonly string[]): string | undefined {
  const years = new Set(titles.flatMap((title) => foldKey(title).match(/(?<!\d)1[34]\d\d(?!\d)/gu) ?? []));
  return years.size === 1 ? [...years][0] : undefined;
}

/** Columns of a wide table: one per year or month. */
export function findPeriodColumns(table: LocatedTable): PeriodColumn[] {
  const yearColumn = table.columns.findIndex(({ title }) => yearTitle.test(foldKey(title)));
  const year = yearInTitles(table.titles);
  return table.columns.flatMap(({ labels }, index): PeriodColumn[] => {
    for (const [at, text] of labels.entries()) {
      const label = parsePeriodLabel(text);
      if (!label || label.kind === 'two-digit-year') continue;
      const rest = joinLabels(labels.filter((_, other) => other !== at));
      if (label.kind === 'period') return [{ index, label, rest }];
      if (yearColumn >= 0) return [{ index, label, rest }];
      if (year === undefined) continue;
      const whole = parsePeriodLabel(withYear(label.pattern, year));
      if (whole?.kind === 'period') return [{ index, label: whole, rest }];
    }
    return [];
  });
}

/** Header cells with two-digit years, which nobody may complete. */
export function refuseShortYears(table: LocatedTable, notes: NoteList): void {
  for (const { labels, column } of table.columns) {
    const short = labels.find((text) => parsePeriodLabel(text)?.kind === 'two-digit-year');
    if (short !== undefined) notes.add('two-digit-year', { row: table.headerRow, column, from: short });
  }
}

/** The table as it stands, with year and month columns joined into one period. */
export function flatten(table: LocatedTable, notes: NoteList): FlatTable {
  const columns = table.columns.map(({ title, column }): FlatColumn => ({ title, column }));
  return joinYearAndMonth({ columns, rows: table.rows }, notes);
}

/**
 * Turns one column per period into one row per period.
 * Shape: the other columns are repeated; every distinct rest of the headers becomes one value column.
 */
export function unpivot(
  table: LocatedTable,
  periodColumns: readonly PeriodColumn[],
  valueTitle: string,
  notes: NoteList,
): FlatTable {
  const others = keptColumns(table, periodColumns, notes);
  const yearAt = others.findIndex(({ column }) => yearTitle.test(foldKey(column.title)));
  const needsYear = periodColumns.some(({ label }) => label.kind === 'part');
  const ids = others.filter((_, index) => !(needsYear && index === yearAt));
  const yearIndex = needsYear ? others[yearAt]?.index : undefined;
  const measures = [...new Set(periodColumns.map(({ rest }) => rest))];
  const groups = [...Map.groupBy(periodColumns, ({ label }) => JSON.stringify(label)).values()];
  const isEnd = periodColumns.every(({ label }) => label.kind === 'period' && label.isEnd);
  const rows = table.rows.flatMap((cells) =>
    groups.map((group) => [
      periodCell(group, cells, yearIndex),
      ...ids.map(({ index }) => cellAt(cells, index)),
      ...measures.map((rest) => cellAt(cells, group.find((column) => column.rest === rest)?.index ?? -1)),
    ]),
  );
  notes.add('columns-unpivoted', {
    params: {
      count: String(periodColumns.length),
      first: labelText(periodColumns.at(0)),
      last: labelText(periodColumns.at(-1)),
    },
  });
  const columns: FlatColumn[] = [
    { title: 'دوره', isPeriod: true, isEnd },
    ...ids.map(({ column }): FlatColumn => ({ title: column.title, column: column.column })),
    ...measures.map((rest): FlatColumn => ({ title: rest === '' ? valueTitle : rest, isEnd })),
  ];
  return { columns, rows };
}

const labelText = (column: PeriodColumn | undefined): string =>
  column?.label.kind === 'period' ? column.label.text : (column?.label.pattern ?? '').replace('{year}-', '');

function cellAt(cells: readonly PlacedCell[], index: number): PlacedCell {
  return cells[index] ?? { text: '', kind: 'text', row: cells[0]?.row ?? 0, column: -1 };
}

function periodCell(
  group: readonly PeriodColumn[],
  cells: readonly PlacedCell[],
  yearIndex: number | undefined,
): PlacedCell {
  const [first] = group;
  const at = cellAt(cells, first?.index ?? -1);
  if (first?.label.kind === 'period')
    return { text: first.label.text, kind: 'text', row: at.row, column: at.column };
  const year = parsePeriodLabel(yearIndex === undefined ? '' : cellAt(cells, yearIndex).text);
  const text = year?.kind === 'period' ? withYear(first?.label.pattern ?? '', year.text) : '';
  return { text, kind: 'text', row: at.row, column: yearIndex ?? at.column };
}

/** The columns beside the periods, without sums over them. */
function keptColumns(
  table: LocatedTable,
  periodColumns: readonly PeriodColumn[],
  notes: NoteList,
): { column: LocatedColumn; index: number }[] {
  return table.columns.flatMap((column, index) => {
    if (periodColumns.some((period) => period.index === index)) return [];
    const isNumbers = table.rows.every((cells) => !isFilled(cells[index]) || isNumeric(cells[index]));
    if (!isNumbers || !column.labels.some(isTotalLabel)) return [{ column, index }];
    notes.add('total-column', { column: column.column, from: column.title });
    return [];
  });
}

/** «سال» and «ماه» (or «فصل») side by side are one period. */
function joinYearAndMonth(table: FlatTable, notes: NoteList): FlatTable {
  const yearAt = table.columns.findIndex(({ title }) => yearTitle.test(foldKey(title)));
  const monthAt = table.columns.findIndex(
    ({ title }, index) => index !== yearAt && monthTitle.test(foldKey(title)),
  );
  if (yearAt < 0 || monthAt < 0) return table;
  const patterns = table.rows.map((cells) => partOf(cells[monthAt], table.columns[monthAt]?.title ?? ''));
  if (patterns.some((pattern) => pattern === undefined)) return table;
  const [year, month] = [table.columns[yearAt]?.title ?? '', table.columns[monthAt]?.title ?? ''];
  notes.add('periods-joined', { params: { year, month } });
  const isKept = (_: unknown, index: number): boolean => index !== yearAt && index !== monthAt;
  const rows = table.rows.map((cells, row) => {
    const at = cellAt(cells, yearAt);
    const label = parsePeriodLabel(at.text);
    const text = label?.kind === 'period' ? withYear(patterns[row] ?? '', label.text) : '';
    return [{ text, kind: 'text' as const, row: at.row, column: at.column }, ...cells.filter(isKept)];
  });
  return { columns: [{ title: 'دوره', isPeriod: true }, ...table.columns.filter(isKept)], rows };
}

/** «مهر», «بهار», or the number of a month or quarter. */
function partOf(cell: PlacedCell | undefined, title: string): string | undefined {
  const label = parsePeriodLabel(cell?.text ?? '');
  if (label?.kind === 'part') return label.pattern;
  const number = parseDecimal(cell?.text ?? '');
  if (!number.ok || !Number.isInteger(number.value) || number.value < 1) return undefined;
  if (/^(?:فصل|quarter)/u.test(foldKey(title)))
    return number.value <= 4 ? `{year}-Q${number.value}` : undefined;
  return number.value <= 12 ? `{year}-${String(number.value).padStart(2, '0')}` : undefined;
}

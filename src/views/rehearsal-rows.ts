import { localText } from '#model/bilingual.ts';
import type { Resource } from '#model/dataset.ts';
import { missingReasons } from '#model/missing.ts';
import type { PlaceEntry } from '#model/reference.ts';
import { statuses, type Field } from '#model/table.ts';
import { dataWords } from '#messages/data-words.ts';
import { rehearsalWords as words } from '#messages/rehearsal-words.ts';
import type { CellChange, FlatTable, LoneRow, TableDiff } from '#releases/table-diff.ts';
import { relativeChangePercent } from '#statistics/change.ts';
import { subtractDecimals } from '#text/decimals.ts';
import { formatNumber } from '#text/numbers.ts';
import { formatPeriod, parsePeriod } from '#text/periods.ts';
import { categoryLabel, placeOf } from './observations.ts';
import { addressOf, digits, type RowFinder } from './rehearsal-issues.ts';

export interface ChangedCellView {
  row: string;
  address: string;
  column: string;
  before: string;
  after: string;
  size: string;
}

export interface LoneRowView {
  row: string;
  values: string;
}

/** One list of a report: its heading, the first entries, and how many were left out. */
export interface CutList<Entry> {
  heading: string;
  count: number;
  entries: readonly Entry[];
  more?: string;
}

export interface TableChangeView {
  columns: readonly string[];
  changed: CutList<ChangedCellView>;
  added: CutList<LoneRowView>;
  removed: CutList<LoneRowView>;
}

interface Frame {
  diff: TableDiff;
  before: FlatTable;
  after: FlatTable;
  resource: Resource;
  places: readonly PlaceEntry[];
  key: readonly string[];
  rowOf: RowFinder;
}

interface Change extends CellChange {
  newRow: number;
  /** For ordering; 0 for texts. */
  weight: number;
}

const mostEntries = 200;

/** The changes of one table in a reader's words. Columns that only repeat another (dates of a period) are left out. */
export function tableChangeView(frame: Frame): TableChangeView {
  const { diff, before, after } = frame;
  const changes = changesOf(frame).toSorted((a, b) => b.weight - a.weight);
  return {
    columns: columnNotes(frame),
    changed: cut(changes, words.changedCells, (change) => changedCell(frame, change)),
    added: cut(diff.added, words.addedRows, (row) => loneRow(frame, after.columns, row)),
    removed: cut(diff.removed, words.removedRows, (row) => loneRow(frame, before.columns, row)),
  };
}

function cut<Item, Entry>(
  items: readonly Item[],
  heading: (count: string) => string,
  view: (item: Item) => Entry,
): CutList<Entry> {
  const rest = items.length - mostEntries;
  return {
    heading: heading(digits(items.length)),
    count: items.length,
    entries: items.slice(0, mostEntries).map(view),
    ...(rest > 0 ? { more: words.more(digits(rest)) } : {}),
  };
}

const fieldOf = ({ resource }: Frame, column: string): Field | undefined =>
  resource.table.fields.find(({ name }) => name === column);

function titleOf(frame: Frame, column: string): string {
  const field = fieldOf(frame, column);
  return field ? localText(field.title, 'fa').text : column;
}

function columnNotes(frame: Frame): string[] {
  const list = (columns: readonly string[]) => columns.map((column) => titleOf(frame, column)).join('، ');
  const { addedColumns, removedColumns } = frame.diff;
  return [
    ...(addedColumns.length > 0 ? [words.addedColumns(list(addedColumns))] : []),
    ...(removedColumns.length > 0 ? [words.removedColumns(list(removedColumns))] : []),
  ];
}

function changesOf(frame: Frame): Change[] {
  return frame.diff.changed.flatMap(({ newRow, cells }) =>
    cells
      .filter(({ column }) => fieldOf(frame, column) !== undefined)
      .map((cell) => ({ ...cell, newRow, weight: weightOf(cell) })),
  );
}

const decimal = /^-?\d+(?:\.\d+)?$/u;
const isNumber = (text: string | undefined): text is string => text !== undefined && decimal.test(text);

/** Relative size of a change in either direction: a tenth is as far as ten times. Figures come before texts. */
function weightOf({ before, after }: CellChange): number {
  if (!isNumber(before) && !isNumber(after)) return 0;
  const [small = 0, large = 0] = [Math.abs(Number(before)), Math.abs(Number(after))].sort((a, b) => a - b);
  return small > 0 ? large / small : Number.MAX_VALUE;
}

function changedCell(frame: Frame, change: Change): ChangedCellView {
  const { resource, after, rowOf } = frame;
  const { column, newRow } = change;
  const field = fieldOf(frame, column);
  const line = resource.table.lines[newRow];
  return {
    row: rowText(frame, after.columns, after.rows[newRow] ?? []),
    address: addressOf(resource.file, line, undefined, rowOf),
    column: titleOf(frame, column),
    before: change.before === undefined ? words.none : cellText(frame, field, change.before),
    after: cellText(frame, field, change.after),
    size: sizeOf(change, field),
  };
}

/** The difference, exact, and in percent of the old value; for shares in percentage points. */
function sizeOf({ before, after }: CellChange, field: Field | undefined): string {
  const [was, is] = [isNumber(before), isNumber(after)];
  const hasFigures = field?.type === 'number' || field?.type === 'integer';
  if (!hasFigures || before === undefined) return '';
  if (was !== is) return is ? words.nowGiven : words.nowMissing;
  if (!is || !was) return '';
  const difference = formatNumber(subtractDecimals(after, before), 'fa', { sign: 'always' });
  if (field.unit?.kind === 'percent') return words.points(difference);
  const relative = relativeChangePercent(Number(before), Number(after));
  if (relative === undefined) return difference;
  if (Math.abs(relative) < 0.05) return `${difference} (${words.tiny})`;
  const percent = formatNumber(relative, 'fa', { maxFraction: 1, sign: 'always' });
  return `${difference} (${words.percent(percent)})`;
}

/** A row by what makes it itself: «۱۴۰۲ · تهران · اصلی». */
function rowText(frame: Frame, columns: readonly string[], cells: readonly string[]): string {
  const parts = frame.key.map((column) =>
    cellText(frame, fieldOf(frame, column), cells[columns.indexOf(column)] ?? ''),
  );
  return parts.length > 0 ? parts.join(' · ') : words.none;
}

function loneRow(frame: Frame, columns: readonly string[], { cells }: LoneRow): LoneRowView {
  const values = columns.flatMap((column, index) => {
    const field = fieldOf(frame, column);
    const text = cells[index] ?? '';
    if (field?.concept !== 'OBS_VALUE' && field?.concept !== 'OBS_STATUS') return [];
    if (text === '' || frame.key.includes(column)) return [];
    const unit = decimal.test(text) && field.unit ? ` ${field.unit.label.fa}` : '';
    return [`${titleOf(frame, column)}: ${cellText(frame, field, text)}${unit}`];
  });
  return { row: rowText(frame, columns, cells), values: values.join('؛ ') };
}

/** A canonical cell as a reader of the site would see it. */
function cellText({ places }: Frame, field: Field | undefined, text: string): string {
  if (text === '') return words.emptyCell;
  const reason = missingReasons.find((candidate) => candidate === text);
  if (reason) return dataWords.fa.missing[reason];
  if (!field) return text;
  if (field.concept === 'REF_AREA') return placeOf(text, places)?.name.fa ?? text;
  if (field.concept === 'TIME_PERIOD') {
    const period = parsePeriod(text, field.calendar);
    return 'problem' in period ? text : formatPeriod(period, 'fa', field.timing);
  }
  if (field.type === 'number' || field.type === 'integer') {
    return decimal.test(text) ? formatNumber(text, 'fa') : text;
  }
  const status = statuses.find((word) => field.concept === 'OBS_STATUS' && word === text);
  return status ? dataWords.fa.statuses[status] : categoryLabel(field, text, 'fa');
}

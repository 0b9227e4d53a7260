import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { DatasetChange, PropertyChange } from '#model/release.ts';
import type { PlaceEntry } from '#model/reference.ts';
import { reasonKindWords } from '#messages/release-words.ts';
import { updateWords } from '#messages/update-words.ts';
import type { Ledger, Release } from '#releases/ledger.ts';
import { formatNumber } from '#text/numbers.ts';
import { packageOfChange } from './entry-view.ts';
import { releasedCell } from './released-cell.ts';
import type { ReleasedPackage } from './released-package.ts';
import { rowChanges, type ChangedCell, type RowChange } from './row-changes.ts';
import { changedCellsPath } from './update-links.ts';

/** One changed cell: before and after, side by side. */
export interface CellRowView {
  row: string;
  column: string;
  unit?: string;
  before: LocalText;
  after: LocalText;
  isNumber: boolean;
  /** Kind of the reason, e.g. «اصلاح اشتباه». */
  reason: string;
}

export interface CellTableView {
  resource: string;
  caption: string;
  rows: readonly CellRowView[];
  /** Said where only some of the cells are shown. */
  excerpt?: string;
  fileHref: string;
}

/** Most cells of a table on a page; the file has them all. */
const mostCells = 200;

export interface CellContext {
  ledger: Ledger;
  release: Release;
  change: DatasetChange;
  locale: Locale;
  places: readonly PlaceEntry[];
}

/** The before-and-after tables of a dataset in a release: changed rows first, then removed, then new ones. */
export function cellTables(context: CellContext): CellTableView[] {
  const { ledger, release, change, locale } = context;
  const released = packageOfChange(ledger, release, change);
  const groups = Map.groupBy(rowChanges(ledger, release.id, change.dataset), ({ resource }) => resource);
  return [...groups].map(([resource, rows]) => {
    const cells = rows.flatMap((row) => row.cells.map((cell) => ({ row, cell })));
    const title = released.tables.get(resource)?.title ?? { fa: resource };
    const words = updateWords[locale].cells;
    const counts = [mostCells, cells.length].map((count) => formatNumber(count, locale));
    return {
      resource,
      caption: words.caption(localText(title, locale).text),
      rows: cells.slice(0, mostCells).map(({ row, cell }) => cellRow(row, cell, released, context)),
      ...(cells.length > mostCells ? { excerpt: words.shown(counts[0] ?? '', counts[1] ?? '') } : {}),
      fileHref: changedCellsPath(release.id, change.dataset, resource),
    };
  });
}

type Reading = Pick<CellContext, 'locale' | 'places'>;

/** The key of a row as a reader knows it: «۱۴۰۲ · تهران · همه». */
export function rowLabel({ resource, key }: RowChange, released: ReleasedPackage, reading: Reading): string {
  const fields = released.tables.get(resource)?.fields;
  return Object.entries(key)
    .filter(([, cell]) => cell !== '')
    .map(([column, cell]) => {
      const field = fields?.get(column);
      const isPeriod =
        field?.concept === 'TIME_PERIOD' || (!field?.concept && /^1[2-4]\d\d(?:-|$)/u.test(cell));
      return releasedCell(cell, { field, isMeasure: false, isPeriod, ...reading }).text;
    })
    .join(' · ');
}

/** A changed cell's two sides in words, and whether both are figures. */
export function cellSides(
  { resource }: RowChange,
  { column, before, after }: ChangedCell,
  released: ReleasedPackage,
  reading: Reading,
): Pick<CellRowView, 'before' | 'after' | 'isNumber' | 'column' | 'unit'> {
  const field = released.tables.get(resource)?.fields.get(column);
  const words = updateWords[reading.locale].cells;
  const isMeasure = field ? field.concept === 'OBS_VALUE' || field.unit !== undefined : false;
  const isPeriod = field?.concept === 'TIME_PERIOD';
  const read = (cell: string | undefined, otherwise: string): LocalText =>
    cell === undefined
      ? { text: otherwise, lang: reading.locale }
      : releasedCell(cell, { field, isMeasure, isPeriod, ...reading });
  const unit = field?.unit?.label[reading.locale];
  return {
    column: field ? localText(field.title, reading.locale).text : column,
    before: read(before, words.noRowBefore),
    after: read(after, words.noRowAfter),
    isNumber: isMeasure,
    ...(unit === undefined ? {} : { unit }),
  };
}

function cellRow(
  row: RowChange,
  cell: ChangedCell,
  released: ReleasedPackage,
  context: CellContext,
): CellRowView {
  const { locale } = context;
  return {
    row: rowLabel(row, released, context),
    ...cellSides(row, cell, released, context),
    reason: row.reason ? reasonKindWords[row.reason.kind][locale] : updateWords[locale].cells.newRow,
  };
}

export interface PropertyRowView {
  name: string;
  before: string;
  after: string;
}

/** Changed properties of the description, and of what the figures mean, as they stand in the descriptor. */
export function propertyRows({ properties, tables }: DatasetChange, locale: Locale): PropertyRowView[] {
  const { absent } = updateWords[locale].properties;
  const text = (value: PropertyChange['before']): string =>
    value === undefined ? absent : typeof value === 'string' ? value : JSON.stringify(value);
  return [...tables.flatMap(({ meaning }) => meaning), ...properties]
    .filter(({ path }) => !/(?:^|\.)(?:hash|bytes)$/u.test(path))
    .map(({ path, before, after }) => ({ name: path, before: text(before), after: text(after) }));
}

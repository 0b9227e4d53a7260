import type { Locale, LocalText } from '#model/bilingual.ts';
import type { Dataset } from '#model/dataset.ts';
import type { PlaceEntry } from '#model/reference.ts';
import { datasetFiles } from '#exports/dataset-files.ts';
import { updateWords } from '#messages/update-words.ts';
import type { DatasetEntry, Ledger } from '#releases/ledger.ts';
import { parseTable } from '#releases/parse-table.ts';
import { href } from '#text/address.ts';
import { datasetPath, rowAnchor } from '../links.ts';
import type { TableView } from '../table-parts.ts';
import { cellSides, rowLabel } from './cell-table-view.ts';
import { packageOfChange, reasonView } from './entry-view.ts';
import { rowChanges, type RowChange } from './row-changes.ts';

/** A published figure that the latest change of its dataset corrected, made final or measured anew. */
export interface RevisionView {
  /** The figure it is about: dataset/resource/record/column, as `data-num`; absent where its row is gone. */
  key?: string;
  /** «۱۴۰۲ · تهران · همه: بیمه‌شدگان». */
  about: string;
  mark: string;
  sides: string;
  why: LocalText;
  isCorrection: boolean;
  href?: string;
}

/** What a reader must see beside the figures: published values changed by the newest change of the dataset. */
export function revisionsOf(
  ledger: Ledger,
  entry: DatasetEntry,
  dataset: Dataset,
  places: readonly PlaceEntry[],
  locale: Locale,
): RevisionView[] {
  const released = packageOfChange(ledger, entry.release, entry.change);
  const words = updateWords[locale];
  const rowOf = currentRows(ledger, dataset, places);
  const changes = rowChanges(ledger, entry.release.id, dataset.name).filter(
    ({ kind, reason }) => kind !== 'added' && reason !== undefined,
  );
  return changes.flatMap((change) => {
    const row = rowOf(change);
    const { reason } = change;
    if (!reason) return [];
    return change.cells.flatMap((cell): RevisionView[] => {
      const { column, unit, before, after, isNumber } = cellSides(change, cell, released, { locale, places });
      if (!isNumber) return [];
      const [was, now] = [before.text, after.text].map((text) => (unit ? `${text} ${unit}` : text));
      const place = row === undefined ? undefined : rowAnchor(change.resource, row);
      return [
        {
          ...(row === undefined
            ? {}
            : { key: `${dataset.name}/${change.resource}/${row + 1}/${cell.column}` }),
          about: `${rowLabel(change, released, { locale, places })}${locale === 'fa' ? '، ' : ', '}${column}`,
          mark: change.kind === 'removed' ? words.marks.withdrawal : words.marks[reason.kind],
          sides: words.was(cell.before === undefined ? before.text : (was ?? ''), now ?? ''),
          why: reasonView(reason, locale).why,
          isCorrection: reason.kind === 'correction',
          ...(place === undefined ? {} : { href: `${href(locale, datasetPath(dataset.name))}#${place}` }),
        },
      ];
    });
  });
}

/** Finds a changed row in the data as it stands: rows may have moved where something newer waits for its release. */
function currentRows(
  ledger: Ledger,
  dataset: Dataset,
  places: readonly PlaceEntry[],
): (change: RowChange) => number | undefined {
  const released = new Map(
    ledger.filesAt(ledger.head?.id ?? '', dataset.name).map(({ name, sha256 }) => [name, sha256]),
  );
  const moved = new Map<string, Map<string, number>>();
  for (const { kind, name, sha256, read, resource } of datasetFiles(dataset, places)) {
    if (kind !== 'csv' || !resource || released.get(name) === sha256) continue;
    const { columns, rows } = parseTable(read());
    const key = resource.primaryKey;
    const texts = rows.map((cells) => JSON.stringify(key.map((column) => cells[columns.indexOf(column)])));
    moved.set(resource.name, key.length > 0 ? new Map(texts.map((text, row) => [text, row])) : new Map());
  }
  const keys = new Map(dataset.resources.map(({ name, primaryKey }) => [name, primaryKey]));
  return (change) => {
    if (change.kind === 'removed') return undefined;
    const rows = moved.get(change.resource);
    if (!rows) return keys.has(change.resource) ? change.newRow : undefined;
    return rows.get(JSON.stringify((keys.get(change.resource) ?? []).map((column) => change.key[column])));
  };
}

/** The same table with each revision said in a line of its own under the row it is about. */
export function withRevisions(table: TableView, revisions: readonly RevisionView[]): TableView {
  if (revisions.length === 0) return table;
  const byKey = new Map(revisions.flatMap((revision) => (revision.key ? [[revision.key, revision]] : [])));
  if (byKey.size === 0) return table;
  return {
    ...table,
    rows: table.rows.map((row) => {
      const own = row.cells.flatMap(({ key }) => byKey.get(key ?? '') ?? []);
      return own.length > 0 ? { ...row, revisions: own } : row;
    }),
  };
}

import type { DatasetEntry, Ledger } from '#releases/ledger.ts';
import { packageOfChange } from './entry-view.ts';
import type { ReleasedField } from './released-package.ts';
import { rowChanges, type ChangedCell, type RowChange } from './row-changes.ts';

/** A series of which releases changed figures: by period, then by release, what stood before and after. */
export interface ChangedSeries {
  resource: string;
  column: string;
  /** Key without its period. */
  rest: readonly (readonly [string, string])[];
  periods: Map<string, Map<string, Omit<ChangedCell, 'column'>>>;
  /** Figures that replaced others; new periods are none. */
  revisions: number;
}

/**
 * Every series of a dataset with changed or new figures since its first release. Made from the changed cells alone,
 * never from whole tables, so that a long past costs little.
 */
export function changedSeries(ledger: Ledger, dataset: string): ChangedSeries[] {
  const series = new Map<string, ChangedSeries>();
  for (const entry of ledger.changesOf(dataset).toReversed()) {
    if (entry.change.kind === 'changed') addRelease(series, ledger, entry);
  }
  return [...series.values()];
}

function addRelease(
  series: Map<string, ChangedSeries>,
  ledger: Ledger,
  { release, change }: DatasetEntry,
): void {
  const { tables } = packageOfChange(ledger, release, change);
  for (const row of rowChanges(ledger, release.id, change.dataset)) {
    const fields = tables.get(row.resource)?.fields;
    const period = Object.keys(row.key).find((column) =>
      isPeriod(fields?.get(column), row.key[column] ?? ''),
    );
    if (period === undefined) continue;
    for (const cell of row.cells) {
      if (isMeasure(fields?.get(cell.column))) addCell(series, release.id, row, period, cell);
    }
  }
}

function addCell(
  series: Map<string, ChangedSeries>,
  release: string,
  { resource, key }: RowChange,
  period: string,
  { column, ...sides }: ChangedCell,
): void {
  const rest = Object.entries(key).filter(([name]) => name !== period);
  const id = JSON.stringify([resource, column, rest]);
  const own = series.get(id) ?? { resource, column, rest, periods: new Map(), revisions: 0 };
  series.set(id, own);
  const releases = own.periods.get(key[period] ?? '') ?? new Map<string, Omit<ChangedCell, 'column'>>();
  own.periods.set(key[period] ?? '', releases);
  releases.set(release, sides);
  if (sides.before !== undefined) own.revisions += 1;
}

const isMeasure = (field: ReleasedField | undefined): boolean =>
  field?.concept === 'OBS_VALUE' || field?.unit !== undefined;
const isPeriod = (field: ReleasedField | undefined, cell: string): boolean =>
  field?.concept === 'TIME_PERIOD' || (field?.concept === undefined && /^1[2-4]\d\d(?:-|$)/u.test(cell));

import type { RowFilter } from '#views/explore/row-filter.ts';
import type { ParquetSource } from './parquet-source.ts';

/** What a scan has found so far. */
export interface ScanStep {
  /** Rows kept, in file order; grows from step to step. */
  rows: RowList;
  /** Rows looked at, or known not to be kept. */
  scanned: number;
  isDone: boolean;
}

/** A list of row numbers that grows without being copied each time. */
export class RowList {
  #rows = new Uint32Array(1024);
  length = 0;

  push(row: number): void {
    if (this.length === this.#rows.length) {
      const larger = new Uint32Array(this.#rows.length * 2);
      larger.set(this.#rows);
      this.#rows = larger;
    }
    this.#rows[this.length] = row;
    this.length += 1;
  }

  /** The rows so far; not changed by later ones. */
  taken(): Uint32Array {
    return this.#rows.subarray(0, this.length);
  }
}

/** Groups asked for before they are needed: the network works while rows are tested. */
const ahead = 8;
/** Milliseconds of work between two looks at what was found; the browser answers its reader in between. */
const drawEvery = 50;

/** Lets the browser draw and answer its reader. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Finds the rows that a filter keeps, group by group, so that the first ones can be shown at once.
 * Shape:  groups whose bounds rule every row out are not read; `seenColumns` of the first that is likely to have
 *         rows to show come in the same request as the filter's own.
 * Errors: `ReadError`; a scan that is begun again finds what was read.
 */
export async function* scanRows(
  source: ParquetSource,
  filter: RowFilter,
  seenColumns: readonly string[] = [],
): AsyncGenerator<ScanStep> {
  const rows = new RowList();
  const last = source.groups.at(-1)?.end ?? 0;
  const open = source.groups
    .map((group, index) => ({ ...group, index }))
    .filter(({ index }) => filter.mayKeep((column) => source.bounds(index, column)));
  const likely = open.findIndex(({ index }) => filter.isLikely((column) => source.bounds(index, column)));
  const begin = (at: number): void => {
    const group = open[at];
    // Its failure is met when its turn comes.
    const columns = at === likely ? [...filter.columns, ...seenColumns] : filter.columns;
    if (group) source.load(group.index, columns).catch(() => undefined);
  };
  for (let at = 0; at < Math.min(ahead, open.length); at += 1) begin(at);
  let seen = 0;
  let drawn = performance.now();
  for (const [at, { index, start, end }] of open.entries()) {
    begin(at + ahead);
    await source.load(index, filter.columns);
    for (let row = start; row < end; row += 1) if (filter.keeps(row, source.cell)) rows.push(row);
    const isDone = at === open.length - 1;
    const isFirst = seen === 0 && rows.length > 0;
    if (!isDone && !isFirst && performance.now() - drawn < drawEvery) continue;
    seen = rows.length;
    yield { rows, scanned: open[at + 1]?.start ?? last, isDone };
    await pause();
    drawn = performance.now();
  }
  if (open.length === 0) yield { rows, scanned: last, isDone: true };
}

import type { ExploreProps, ExploreTable } from '#views/explore/explore-props.ts';
import { readAddress, writeAddress, type DroppedPart } from '#views/explore/explore-address.ts';
import { shownColumns, startState, tidyState, type ExploreState } from '#views/explore/explore-state.ts';
import { fitPart } from '#views/explore/explore-parts.ts';
import { groupPlan } from '#views/explore/group-rows.ts';
import { rowFilter } from '#views/explore/row-filter.ts';
import { ParquetSource } from './parquet-source.ts';
import { ReadError, type ReadProblem } from './ranged-file.ts';
import { arrangeRows, displayColumns, type Result } from './arrange-rows.ts';
import { scanRows, type ScanStep } from './scan-rows.ts';

/** What the explorer shows now. A new object at every change. */
export interface Snapshot {
  state: ExploreState;
  table: ExploreTable;
  /** Parts of the address that were left out. */
  dropped: readonly DroppedPart[];
  /** Has the explorer taken the place of the plain tables? It keeps it, whatever it has to wait for. */
  hasBegun: boolean;
  /** The last result there is; of an earlier choice while a new one is being read. */
  result?: Result;
  /** How far the reading for the present choice is. */
  progress: { rows: number; scanned: number; isDone: boolean };
  problem?: ReadProblem | undefined;
  /** Kilobytes read of the file. */
  read: { bytes: number; cameWhole: boolean };
}

/** Rows whose cells are read before a result is shown. */
const firstRows = 30;

/** Holds what a reader chose, keeps it in the address, and reads what it needs. */
export class Explorer {
  readonly props: ExploreProps;
  readonly #sources = new Map<string, Promise<ParquetSource>>();
  readonly #listeners = new Set<() => void>();
  #snapshot: Snapshot;
  #run = 0;

  constructor(props: ExploreProps) {
    this.props = props;
    this.#snapshot = {
      ...this.#fromAddress(),
      hasBegun: false,
      progress: noProgress,
      read: { bytes: 0, cameWhole: false },
    };
    addEventListener('popstate', () => {
      const { state, dropped } = this.#fromAddress();
      if (this.#addressOf(state) !== this.#addressOf(this.#snapshot.state)) this.#begin(state, dropped);
    });
    void this.#work();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): Snapshot => this.#snapshot;

  /** Takes up a choice and makes it a step of the browser's history. */
  choose(change: Partial<ExploreState>): void {
    this.#take(tidyState(this.#snapshot.table, { ...this.#snapshot.state, page: undefined, ...change }));
  }

  /** Begins with a table as it is published. */
  restart(table: string): void {
    this.#take(startState(table));
  }

  #take(state: ExploreState): void {
    const address = this.#addressOf(state);
    if (address === this.#addressOf(this.#snapshot.state)) return;
    history.pushState(null, '', `${location.pathname}${address}`);
    this.#begin(state, []);
  }

  /** Tries again what failed; what was read is not read again. */
  retry(): void {
    for (const [name, source] of this.#sources) source.catch(() => this.#sources.delete(name));
    void Promise.resolve().then(() => this.#work());
  }

  /** Reads the cells of rows about to be seen, of the result shown. */
  async show(from: number, to: number): Promise<void> {
    const { result } = this.#snapshot;
    if (!result || result.covers(from, to)) return;
    try {
      await result.load(from, to);
      this.#publish({});
    } catch (error) {
      this.#fail(error);
    }
  }

  #fromAddress(): Pick<Snapshot, 'state' | 'dropped' | 'table'> {
    const { state, dropped } = readAddress(this.props.tables, location.search);
    return { state, dropped, table: this.#tableOf(state.table) };
  }

  #addressOf(state: ExploreState): string {
    return writeAddress(this.props.tables, state);
  }

  #tableOf(name: string): ExploreTable {
    const table = this.props.tables.find((candidate) => candidate.name === name) ?? this.props.tables[0];
    if (!table) throw new Error('There is no table.');
    return table;
  }

  #begin(state: ExploreState, dropped: readonly DroppedPart[]): void {
    const table = this.#tableOf(state.table);
    const { result, ...rest } = this.#snapshot;
    const kept = result && result.table === table ? { result } : {};
    this.#snapshot = { ...rest, ...kept, state, dropped, table };
    void this.#work();
  }

  #sourceOf(table: ExploreTable): Promise<ParquetSource> {
    const source = this.#sources.get(table.name) ?? ParquetSource.open(table);
    this.#sources.set(table.name, source);
    return source;
  }

  async #work(): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const { state, table } = this.#snapshot;
    this.#publish({ problem: undefined, progress: noProgress });
    try {
      const source = await this.#sourceOf(table);
      const shown = shownColumns(table, state);
      const seen = groupPlan(table, state, shown) || state.sort ? [] : displayColumns(table, shown);
      for await (const step of scanRows(source, rowFilter(table, state), seen)) {
        if (run !== this.#run) return;
        await this.#takeStep(source, step, run);
      }
    } catch (error) {
      if (run === this.#run) this.#fail(error);
    }
  }

  async #takeStep(source: ParquetSource, step: ScanStep, run: number): Promise<void> {
    const { state, table, dropped } = this.#snapshot;
    const { rows, scanned, isDone } = step;
    const progress = { rows: rows.length, scanned, isDone };
    const isPlain = !state.sort && groupPlan(table, state, shownColumns(table, state)) === undefined;
    // Rows in file order can be seen while the rest is looked at; a sum or an order needs all of them.
    if (!isDone && (!isPlain || rows.length === 0)) {
      this.#publish({ progress: { ...progress, isDone: false } });
      return;
    }
    const result = await arrangeRows(this.props, table, source, state, rows.taken());
    await result.load(0, firstRows);
    if (run !== this.#run) return;
    // How many parts there are is known when all rows were looked at.
    const fit = isDone ? fitPart(state, result.view.rowCount) : { state, dropped: [] };
    this.#publish({
      hasBegun: true,
      state: fit.state,
      dropped: [...dropped, ...fit.dropped],
      progress,
      result: { ...result, state: fit.state },
      read: { bytes: source.file.bytesRead, cameWhole: source.file.cameWhole },
    });
  }

  #fail(error: unknown): void {
    this.#publish({ problem: error instanceof ReadError ? error.problem : 'broken' });
    if (!(error instanceof ReadError)) console.error(error);
  }

  #publish(change: Partial<Snapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of this.#listeners) listener();
  }
}

const noProgress = { rows: 0, scanned: 0, isDone: false };

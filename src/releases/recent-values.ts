import type { ContentStore } from './contents.ts';
import { parseTable } from './parse-table.ts';
import type { FlatTable } from './table-diff.ts';

/** Keeps what was made last, up to a total weight; the newest always. What is asked for again counts as new. */
export class RecentValues<T> {
  readonly #most: number;
  readonly #weigh: (value: T) => number;
  readonly #values = new Map<string, T>();
  #weight = 0;

  constructor(most: number, weigh: (value: T) => number) {
    this.#most = most;
    this.#weigh = weigh;
  }

  get(key: string): T | undefined {
    const value = this.#values.get(key);
    if (value === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;
  }

  set(key: string, value: T): void {
    const old = this.#values.get(key);
    if (old !== undefined) this.#drop(key, old);
    this.#values.set(key, value);
    this.#weight += this.#weigh(value);
    for (const [oldest, other] of this.#values) {
      if (this.#weight <= this.#most || oldest === key) return;
      this.#drop(oldest, other);
    }
  }

  #drop(key: string, value: T): void {
    this.#values.delete(key);
    this.#weight -= this.#weigh(value);
  }
}

/** Rows of parsed tables kept in memory. */
const tableRowsKept = 300_000;

/** Published tables by the hash of their file, parsed once for all who read them one after the other. */
export class RecentTables {
  readonly #store: ContentStore;
  readonly #tables = new RecentValues<FlatTable>(tableRowsKept, ({ rows }) => rows.length + 1);

  constructor(store: ContentStore) {
    this.#store = store;
  }

  /** Errors: as the store and the parser. */
  read(sha256: string): FlatTable {
    const known = this.#tables.get(sha256);
    if (known) return known;
    const table = parseTable(this.#store.read(sha256));
    this.#tables.set(sha256, table);
    return table;
  }
}

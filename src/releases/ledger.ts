import type { TableFacts } from '#model/release.ts';
import { changeUnits } from './change-units.ts';
import {
  compareVersions,
  noVersion,
  partsOfPath,
  type Comparison,
  type Version,
} from './compare-versions.ts';
import type { ContentStore } from './contents.ts';
import type { LedgerKey } from './keys.ts';
import type { DatasetEntry, ExplainedUnit, LedgerFile, LedgerParts, Release } from './ledger-parts.ts';
import { reasonFor } from './reasons.ts';
import { RecentTables, RecentValues } from './recent-values.ts';
import type { FlatTable } from './table-diff.ts';

export type { DatasetEntry, ExplainedUnit, LedgerFile, LedgerParts, Release } from './ledger-parts.ts';

/** Comparisons hold whole tables, so only the last few stay in memory: rows on both sides, all told. */
const comparedRowsKept = 500_000;

/** Every release of a data folder, oldest first, and every file as it was published then. */
export class Ledger {
  /** The ledger's folder. */
  readonly path: string;
  readonly releases: readonly Release[];
  /** In the order they were announced; the last one without `until` is in use. */
  readonly keys: readonly LedgerKey[];
  readonly store: ContentStore;
  readonly #comparisons = new RecentValues<Comparison>(comparedRowsKept, ({ tables }) =>
    tables.reduce((sum, { before, after }) => sum + before.rows.length + after.rows.length, 1),
  );
  /** A version is the later side of one comparison and the earlier of the next. */
  readonly #tables: RecentTables;

  constructor({ path, releases, keys, store }: LedgerParts) {
    this.path = path;
    this.releases = releases;
    this.keys = keys;
    this.store = store;
    this.#tables = new RecentTables(store);
  }

  /** The newest release; undefined while there is none. */
  get head(): Release | undefined {
    return this.releases.at(-1);
  }

  release(id: string): Release | undefined {
    return this.releases.find((release) => release.id === id);
  }

  /** The release before another one. */
  before(id: string): Release | undefined {
    return this.releases[this.releases.findIndex((release) => release.id === id) - 1];
  }

  /** All files of a release as it stood; no release is an empty version. */
  version(release: Release | undefined): Version {
    if (!release) return noVersion;
    return {
      files: release.record.files,
      read: ({ sha256 }) => this.store.read(sha256),
      table: ({ sha256 }) => this.#tables.read(sha256),
    };
  }

  /** The files of a dataset in a release, by name. Empty where it had none then. */
  filesAt(releaseId: string, dataset: string): LedgerFile[] {
    const files = this.release(releaseId)?.record.files ?? [];
    return files
      .map((file) => ({ ...file, ...partsOfPath(file.path), read: () => this.store.read(file.sha256) }))
      .filter((file) => file.dataset === dataset);
  }

  /** A table as published in a release, as texts. */
  tableAt(
    releaseId: string,
    dataset: string,
    resource: string,
  ): (FlatTable & { facts?: TableFacts }) | undefined {
    const file = this.filesAt(releaseId, dataset).find((candidate) => candidate.resource === resource);
    if (!file) return undefined;
    return { ...this.#tables.read(file.sha256), ...(file.facts ? { facts: file.facts } : {}) };
  }

  /** Every dataset that was ever released, sorted. */
  datasets(): string[] {
    const names = this.releases.flatMap(({ record }) =>
      record.files.map(({ path }) => partsOfPath(path).dataset),
    );
    return [...new Set(names)].sort();
  }

  /** What happened to a dataset, newest first. */
  changesOf(dataset: string): DatasetEntry[] {
    return this.releases.toReversed().flatMap((release): DatasetEntry[] => {
      const { changes, reasons, acknowledgements } = release.record;
      const change = changes.find((candidate) => candidate.dataset === dataset);
      if (!change) return [];
      const isOwn = (one: { dataset: string }): boolean => one.dataset === dataset;
      return [
        {
          release,
          change,
          reasons: reasons.filter(({ covers }) => covers.some(isOwn)),
          acknowledgements: acknowledgements.filter(isOwn),
        },
      ];
    });
  }

  /** What a release changed in a dataset, with the cells before and after. */
  comparison(releaseId: string, dataset: string): Comparison {
    const key = `${releaseId}/${dataset}`;
    const known = this.#comparisons.get(key);
    if (known) return known;
    const part = (release: Release | undefined): Version => {
      const { files, ...version } = this.version(release);
      return { ...version, files: files.filter(({ path }) => partsOfPath(path).dataset === dataset) };
    };
    const comparison = compareVersions(part(this.before(releaseId)), part(this.release(releaseId)));
    this.#comparisons.set(key, comparison);
    return comparison;
  }

  /** Every change of a published value of a dataset in a release, each with its reason. */
  explained(releaseId: string, dataset: string): ExplainedUnit[] {
    const reasons = this.release(releaseId)?.record.reasons ?? [];
    return changeUnits(this.comparison(releaseId, dataset)).map((unit) => {
      const reason = reasonFor(unit, reasons);
      return reason ? { ...unit, reason } : unit;
    });
  }

  /** The different versions of a table, oldest first, each at the release that brought it. */
  tablesBefore(
    dataset: string,
    resource: string,
  ): { release: Release; table: FlatTable; facts?: TableFacts }[] {
    const path = `${dataset}/${resource}.csv`;
    let last: string | undefined;
    return this.releases.flatMap((release) => {
      const file = release.record.files.find((candidate) => candidate.path === path);
      const isNew = file !== undefined && file.sha256 !== last;
      last = file?.sha256;
      if (!isNew) return [];
      const table = this.#tables.read(file.sha256);
      return [{ release, table, ...(file.facts ? { facts: file.facts } : {}) }];
    });
  }

  /** Where a content was published: release by release, oldest first. */
  findContent(sha256: string): { release: Release; path: string; isRendering: boolean }[] {
    return this.releases.flatMap((release) => {
      const { files, renderings } = release.record;
      const found = (list: readonly { path: string; sha256: string }[], isRendering: boolean) =>
        list.filter((file) => file.sha256 === sha256).map(({ path }) => ({ release, path, isRendering }));
      return [...found(files, false), ...found(renderings, true)];
    });
  }
}

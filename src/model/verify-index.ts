import type { Bilingual } from './bilingual.ts';
import type { ReleaseText, ReasonKind } from './release.ts';
import type { AlteredCell, Succession } from './verdict.ts';

/** Where the page that verifies finds what was published, and when. */
export const verifyIndexPath = '/data/releases/index.json';

/** Where codes are looked up that figures had in earlier releases: code → what became of them. */
export const pastCodeFilePath = (code: string): string =>
  `/data/codes/past/${code.charAt(0).toLowerCase()}.json`;

/** Where a release's record stands as it was signed; `record.sig` lies beside it. */
export const recordPath = (release: string): string => `/data/releases/${release}/record.json`;

/** A reason of a release, with the datasets it covers. */
export interface IndexReason {
  kind: ReasonKind;
  what: ReleaseText;
  why: ReleaseText;
  decidedBy: ReleaseText;
  datasets: readonly string[];
}

export interface IndexRelease {
  id: string;
  /** UTC, to the second. */
  time: string;
  /** Of the record's bytes. */
  sha256: string;
  trust: 'signed' | 'covered' | 'draft';
  reasons: readonly IndexReason[];
}

/**
 * One content of a file: its hash and the first and last release (positions in `releases`) that published it.
 * Content that no release has yet, but the site shows, has -1 twice.
 */
export type IndexVersion = readonly [sha256: string, first: number, last: number];

export interface IndexTable {
  columns: readonly string[];
  /** What makes a row the same row. */
  key: readonly string[];
}

/** Everything a browser needs to judge a file by its hash, and to know what to compare it with. */
export interface VerifyIndex {
  format: 'tamin-nama-verify/1';
  /** Whether public keys were announced, in `/data/releases/keys.json`. */
  hasKeys: boolean;
  /** Oldest first; none while nothing was released. */
  releases: readonly IndexRelease[];
  /** By path, e.g. "insured/people.csv"; oldest content first. */
  files: Readonly<Record<string, readonly IndexVersion[]>>;
  /** Tables by path. */
  tables: Readonly<Record<string, IndexTable>>;
  /** Paths that stand under `latest` now. */
  latest: readonly string[];
  titles: Readonly<Record<string, Bilingual>>;
}

/** What another program did to a file without touching a cell. */
export const copyForms = ['bom', 'line-feeds', 'utf-16', 'apostrophes', 'row-order', 'quotes'] as const;
export type CopyForm = (typeof copyForms)[number];

/** What a browser can say of a file or a hash. `release` is absent while no release has the content. */
export type CopyVerdict =
  | { kind: 'current'; path: string; release?: string }
  | { kind: 'superseded'; path: string; release: string; by: Succession }
  | {
      kind: 'same-figures';
      path: string;
      release?: string;
      forms: readonly CopyForm[];
      by?: Succession;
    }
  | {
      kind: 'altered';
      path: string;
      release?: string;
      cells: readonly AlteredCell[];
      count: number;
      by?: Succession;
    }
  | { kind: 'unknown'; isUnreachable: boolean };

/** A figure as an earlier release had it. */
export interface PastFigure {
  dataset: string;
  resource: string;
  measure: string;
  /** The row's key, e.g. "1402 · تهران". */
  row: string;
  value: string;
  status: string;
  unit: string;
  /** The last release that had it, and the one that replaced it. */
  release: string;
  by: string;
  /** What stands there now in the replacing release; absent where the row or the column vanished. */
  after?: string;
  /** Positions in the reasons of the release that replaced it. */
  reasons: readonly number[];
}

import type { Reason } from './release.ts';

/** A cell that is not as it was published. A side is absent where one of the two has no such row. */
export interface AlteredCell {
  /** The row's key, or the path of a property; "" for a whole column. */
  row: string;
  /** "" for a whole row. */
  column: string;
  published?: string;
  found?: string;
}

/** Why a published file is no longer the current one. */
export interface Succession {
  /** The release that replaced it. */
  release: string;
  isWithdrawn: boolean;
  reasons: readonly Reason[];
}

/** What the ledger says about a file somebody holds. `path` is "insured/people.csv". */
export type Verdict =
  | { kind: 'current'; path: string; release: string }
  | { kind: 'superseded'; path: string; release: string; by: Succession }
  /** The very figures of a release in other bytes: opened and saved by a spreadsheet, or in another order. */
  | { kind: 'same-figures'; path: string; release: string; isCurrent: boolean }
  | { kind: 'altered'; path: string; release: string; cells: readonly AlteredCell[]; count: number }
  | { kind: 'unknown' };

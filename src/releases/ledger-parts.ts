import type {
  DatasetChange,
  Reason,
  ReleaseAcknowledgement,
  ReleaseFile,
  ReleaseRecord,
} from '#model/release.ts';
import type { ChangeUnit } from './change-units.ts';
import type { ContentStore } from './contents.ts';
import type { LedgerKey } from './keys.ts';

export interface Release {
  id: string;
  record: ReleaseRecord;
  /** Of the record's bytes: `sha256sum record.json`. */
  sha256: string;
  /** `covered`: unsigned itself, but a later signed release names its hash. `draft`: nothing signed stands for it. */
  trust: 'signed' | 'covered' | 'draft';
}

/** A file of a release; its bytes are rebuilt when asked for. */
export interface LedgerFile extends ReleaseFile {
  dataset: string;
  /** File name, e.g. "people.csv". */
  name: string;
  /** Absent for a descriptor. */
  resource?: string;
  read: () => Uint8Array;
}

/** What one release changed in one dataset, and why. */
export interface DatasetEntry {
  release: Release;
  change: DatasetChange;
  /** The reasons that name this dataset. */
  reasons: readonly Reason[];
  acknowledgements: readonly ReleaseAcknowledgement[];
}

/** A changed or vanished row, and the reason given for it. */
export interface ExplainedUnit extends ChangeUnit {
  reason?: Reason;
}

export interface LedgerParts {
  path: string;
  releases: readonly Release[];
  keys: readonly LedgerKey[];
  store: ContentStore;
}

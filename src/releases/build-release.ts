import type { KeyObject } from 'node:crypto';
import type { AnnouncedPlan } from '#model/announced-plan.ts';
import type {
  ReasonsFile,
  ReleaseFile,
  ReleaseRecord,
  Rendering,
  Suspicion,
  SuspicionLimits,
} from '#model/release.ts';
import { canonicalJson, sha256 } from './canonical-json.ts';
import { changeUnits, type ChangeUnit } from './change-units.ts';
import { compareVersions, type Comparison, type Version } from './compare-versions.ts';
import { packContent } from './contents.ts';
import { fingerprint, signRecord } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { isAbout } from './reasons.ts';
import { nextReleaseId } from './release-id.ts';
import { findSuspicions } from './suspicious.ts';

/** The data as it would be published now. */
export interface FreshVersion extends Version {
  renderings: readonly Rendering[];
  /** What the release calendar promises. */
  plans?: readonly AnnouncedPlan[];
}

/** What a release would say, before anybody answered for it. */
export interface ReleaseDraft {
  comparison: Comparison;
  units: readonly ChangeUnit[];
  suspicions: readonly Suspicion[];
  /** Twelve digits that stand for these very changes: reasons written for others are refused. */
  mark: string;
}

/** Compares the data with the last release. */
export function draftRelease(ledger: Ledger, fresh: Version, limits: SuspicionLimits): ReleaseDraft {
  const comparison = compareVersions(ledger.version(ledger.head), fresh);
  const hashes = fresh.files.map(({ path, sha256: hash }) => `${hash}  ${path}\n`).join('');
  return {
    comparison,
    units: changeUnits(comparison),
    suspicions: findSuspicions(comparison, limits),
    mark: sha256(`${ledger.head?.sha256 ?? ''}\n${hashes}`).slice(0, 12),
  };
}

/** A release ready to be written: the record, its signature, and the new contents by name. */
export interface BuiltRelease {
  record: ReleaseRecord;
  bytes: Uint8Array;
  sha256: string;
  signature?: Uint8Array;
  objects: ReadonlyMap<string, Uint8Array>;
}

export interface BuildOptions {
  ledger: Ledger;
  fresh: FreshVersion;
  draft: ReleaseDraft;
  answers: Omit<ReasonsFile, 'for'>;
  /** ISO UTC, to the second. */
  time: string;
  /** Without a key the release is a draft. */
  key?: KeyObject;
}

/**
 * Builds a release in memory. The answers must have passed `checkReasons`.
 * Errors: throws RangeError when the clock is behind the last release.
 */
export function buildRelease({ ledger, fresh, draft, answers, time, key }: BuildOptions): BuiltRelease {
  const { head } = ledger;
  if (head && time < head.record.time) {
    throw new RangeError(`The clock says ${time}, but the last release is of ${head.record.time}.`);
  }
  const objects = new Map<string, Uint8Array>();
  const record: ReleaseRecord = {
    format: 'tamin-nama-release/1',
    id: nextReleaseId(time, head?.id),
    time,
    previous: head ? { id: head.id, sha256: head.sha256 } : null,
    signedBy: key ? fingerprint(key) : null,
    ...(answers.note ? { note: answers.note } : {}),
    files: fresh.files.map((file) => storeFile(file, ledger, fresh, objects)),
    renderings: [...fresh.renderings],
    changes: [...draft.comparison.changes],
    reasons: answers.reasons,
    acknowledgements: answers.acknowledgements.map((one) => {
      const seen = draft.suspicions.find((suspicion) => isAbout(one, suspicion))?.seen;
      return { ...one, ...(seen ? { seen: { ...seen } } : {}) };
    }),
    ...(fresh.plans && fresh.plans.length > 0 ? { plans: [...fresh.plans] } : {}),
  };
  const bytes = new TextEncoder().encode(canonicalJson(record));
  return {
    record,
    bytes,
    sha256: sha256(bytes),
    ...(key ? { signature: signRecord(bytes, key) } : {}),
    objects,
  };
}

/** Packs what no release has yet; everything else is known by its hash. */
function storeFile(
  file: ReleaseFile,
  { head, store }: Ledger,
  fresh: FreshVersion,
  objects: Map<string, Uint8Array>,
): ReleaseFile {
  if (store.placeOf(file.sha256)) return file;
  const old = head?.record.files.find(({ path }) => path === file.path);
  const place = old && store.placeOf(old.sha256);
  const before = old && place ? { hash: old.sha256, bytes: store.read(old.sha256), place } : undefined;
  const { stored, packed } = packContent(fresh.read(file), before);
  objects.set(stored.object, packed);
  return { ...file, stored };
}

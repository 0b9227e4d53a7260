import { tableOfFile } from '#text/file-names.ts';
import { partsOfPath } from './compare-versions.ts';
import { embedPath, releasedMeasures } from './embed-addresses.ts';
import type { Ledger, Release } from './ledger.ts';

/** A published file at an address that never changes what it answers. */
export interface FrozenFile {
  /** e.g. "/data/insured/v/2026-11-22/people.csv". */
  address: string;
  dataset: string;
  bytes: number;
  sha256: string;
  /** Errors: throws DamagedContent when it does not come out as its hash says. */
  read: () => Uint8Array;
}

/** Where a file of a release stands for ever. */
export const frozenAddress = (dataset: string, release: string, name: string): string =>
  `/data/${dataset}/v/${release}/${name}`;

/** Every file of every release, oldest first, so that each version is rebuilt from the one before it. */
export function* frozenFiles({ releases, store }: Ledger): Generator<FrozenFile> {
  for (const { id, record } of releases) {
    for (const { path, bytes, sha256 } of record.files) {
      const { dataset, name } = partsOfPath(path);
      yield {
        address: frozenAddress(dataset, id, name),
        dataset,
        bytes,
        sha256,
        read: () => store.read(sha256),
      };
    }
  }
}

/** A file that was published under `latest` and is no longer: its last release, and the one that withdrew it. */
export interface WithdrawnFile {
  dataset: string;
  /** File name, e.g. "people.excel.csv". */
  name: string;
  /** Absent for a descriptor. */
  resource?: string;
  lastRelease: string;
  withdrawnBy: string;
}

/** Files an earlier release had and the newest has not, sorted by dataset and name. */
export function withdrawnFiles({ releases }: Ledger): WithdrawnFile[] {
  const files = new Map<string, WithdrawnFile>();
  const pathsOf = (release: Release | undefined): Set<string> =>
    new Set(
      [...(release?.record.files ?? []), ...(release?.record.renderings ?? [])].map(({ path }) => path),
    );
  for (const [index, release] of releases.entries()) {
    const [before, now] = [pathsOf(releases[index - 1]), pathsOf(release)];
    for (const path of before) {
      if (now.has(path)) continue;
      const { dataset, name } = partsOfPath(path);
      const resource = tableOfFile(name);
      files.set(path, {
        dataset,
        name,
        ...(resource === undefined ? {} : { resource }),
        lastRelease: releases[index - 1]?.id ?? '',
        withdrawnBy: release.id,
      });
    }
    for (const path of now) files.delete(path);
  }
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
}

/** Datasets that were released and are in the newest release no more. */
export function withdrawnDatasets(ledger: Ledger): string[] {
  const present = new Set(ledger.head?.record.files.map(({ path }) => partsOfPath(path).dataset));
  return ledger.datasets().filter((dataset) => !present.has(dataset));
}

/**
 * Every address the releases have promised to readers, without language: files frozen and latest, pages of releases
 * and datasets, datasets as they stood, and charts embedded elsewhere, as they are and as they stood.
 */
export function promisedAddresses(ledger: Ledger): string[] {
  const promised = new Set<string>(ledger.head ? ['/updates/'] : []);
  for (const { id, record } of ledger.releases) {
    promised.add(`/updates/${id}/`);
    for (const { path } of [...record.files, ...record.renderings]) {
      const { dataset, name } = partsOfPath(path);
      promised.add(`/datasets/${dataset}/`).add(`/data/${dataset}/latest/${name}`);
      promised.add(frozenAddress(dataset, id, name));
    }
    for (const { dataset, kind } of record.changes) {
      promised.add(`/datasets/${dataset}/changes/`);
      if (kind !== 'removed') promised.add(`/datasets/${dataset}/as-known/${id}/`);
    }
  }
  for (const { dataset, view, releases } of releasedMeasures(ledger)) {
    promised.add(embedPath(dataset, view));
    for (const release of releases) promised.add(embedPath(dataset, view, release));
  }
  return [...promised];
}

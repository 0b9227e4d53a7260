import { keptKinds } from '#exports/published-file.ts';
import { ledgerFiles } from '#exports/ledger-files.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Rendering } from '#model/release.ts';
import type { FreshVersion } from '#releases/build-release.ts';
import { announcedPlans } from '#releases/announced-plans.ts';
import { freshVersion } from '#releases/gate.ts';
import type { Ledger } from '#releases/ledger.ts';
import { nextReleaseId } from '#releases/release-id.ts';
import { currentFiles } from '#views/current-release.ts';

/** The data as it would be published now: the files the ledger keeps. Their other forms are made with the release. */
export function readFresh({ datasets, places, calendar }: Catalogue): FreshVersion {
  return {
    ...freshVersion(ledgerFiles(datasets, places)),
    plans: announcedPlans(calendar),
    renderings: [],
  };
}

/**
 * The hashes of the other forms as they will stand after a release made at `time`, whose name some of them carry.
 * Errors: throws RangeError when the clock is behind the last release.
 */
export async function readRenderings(
  catalogue: Catalogue,
  ledger: Ledger,
  time: string,
): Promise<Rendering[]> {
  const next = nextReleaseId(time, ledger.head?.id);
  const renderings: Rendering[] = [];
  for (const dataset of catalogue.datasets)
    for (const { kind, name, size, sha256 } of await currentFiles(catalogue, ledger, dataset, next))
      if (!keptKinds.has(kind)) renderings.push({ path: `${dataset.name}/${name}`, bytes: size, sha256 });
  return renderings.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

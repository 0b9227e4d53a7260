import { datasetFiles } from '#exports/dataset-files.ts';
import { ledgerFiles } from '#exports/ledger-files.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Rendering } from '#model/release.ts';
import type { FreshVersion } from '#releases/build-release.ts';
import { announcedPlans } from '#releases/announced-plans.ts';
import { freshVersion } from '#releases/gate.ts';

/** The data as it would be published now: the files the ledger keeps, and the hashes of their other forms. */
export function readFresh({ datasets, places, calendar }: Catalogue): FreshVersion {
  const version = freshVersion(ledgerFiles(datasets, places));
  const known = new Set(version.files.map(({ path }) => path));
  const renderings = datasets.flatMap((dataset) =>
    datasetFiles(dataset, places).map(({ name, sha256, bytes }): Rendering => ({
      path: `${dataset.name}/${name}`,
      bytes: bytes.length,
      sha256,
    })),
  );
  return {
    ...version,
    plans: announcedPlans(calendar),
    renderings: renderings
      .filter(({ path }) => !known.has(path))
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
  };
}

import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset } from '#model/dataset.ts';
import { datasetFiles, publishedFiles, type PublishedFile } from '#exports/dataset-files.ts';
import { keptKinds } from '#exports/published-file.ts';
import type { Ledger } from '#releases/ledger.ts';

/** The release that brought a dataset into the state it is in; undefined where that state waits for its release. */
export function currentRelease(
  ledger: Ledger,
  dataset: Dataset,
  places: Catalogue['places'],
): string | undefined {
  const released = new Map(
    ledger.filesAt(ledger.head?.id ?? '', dataset.name).map(({ name, sha256 }) => [name, sha256]),
  );
  const isSame = datasetFiles(dataset, places).every(
    ({ kind, name, sha256 }) => !keptKinds.has(kind) || released.get(name) === sha256,
  );
  return isSame ? ledger.changesOf(dataset.name)[0]?.release.id : undefined;
}

/** Every file of a dataset as it stands under `latest`; `next` names the release that is about to be made. */
export function currentFiles(
  { places, site }: Catalogue,
  ledger: Ledger,
  dataset: Dataset,
  next?: string,
): Promise<readonly PublishedFile[]> {
  const release = currentRelease(ledger, dataset, places) ?? next;
  const { publisher, baseUrl } = site;
  return publishedFiles(dataset, {
    places,
    site: { publisher, baseUrl: baseUrl.replace(/\/+$/u, '') },
    ...(release === undefined ? {} : { release }),
  });
}

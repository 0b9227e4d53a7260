import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset } from '#model/dataset.ts';
import { datasetFiles, publishedFiles, type PublishedFile } from '#exports/dataset-files.ts';
import type { Ledger } from '#releases/ledger.ts';
import { releaseOfFiles } from './updates/release-of-files.ts';

/**
 * The release that the figures of a dataset are of: the last that changed it, where it has every table byte for byte.
 * Shape: undefined where some table waits for its release. A description that was changed since changes no figure;
 *        see `isDescribedAnew`.
 */
export function currentRelease(
  ledger: Ledger,
  dataset: Dataset,
  places: Catalogue['places'],
): string | undefined {
  const tables = datasetFiles(dataset, places).filter(({ kind }) => kind === 'csv');
  return releaseOfFiles(ledger, dataset.name, tables);
}

/** Whether the figures are those of a release and their description, `datapackage.json`, is not. */
export function isDescribedAnew(ledger: Ledger, dataset: Dataset, places: Catalogue['places']): boolean {
  const description = datasetFiles(dataset, places).filter(({ kind }) => kind === 'data-package');
  return (
    currentRelease(ledger, dataset, places) !== undefined &&
    releaseOfFiles(ledger, dataset.name, description) === undefined
  );
}

/**
 * Every file of a dataset as it stands under `latest`. `next` names the release that is about to be made: it brings
 * the state of what it changes, be it the description alone.
 */
export function currentFiles(
  { places, site }: Catalogue,
  ledger: Ledger,
  dataset: Dataset,
  next?: string,
): Promise<readonly PublishedFile[]> {
  const present = currentRelease(ledger, dataset, places);
  const isChanged = present === undefined || isDescribedAnew(ledger, dataset, places);
  const release = isChanged ? (next ?? present) : present;
  const { publisher, baseUrl } = site;
  return publishedFiles(dataset, {
    places,
    site: { publisher, baseUrl: baseUrl.replace(/\/+$/u, '') },
    ...(release === undefined ? {} : { release }),
  });
}

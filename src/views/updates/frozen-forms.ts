import type { Catalogue } from '#model/catalogue.ts';
import { datasetFiles, filesAsReleased, type PublishedFile } from '#exports/dataset-files.ts';
import { keptKinds } from '#exports/published-file.ts';
import type { Dataset } from '#model/dataset.ts';
import type { Ledger, LedgerFile } from '#releases/ledger.ts';
import { readFiles, type ReadingWay } from './read-released.ts';

const ways: readonly ReadingWay[] = ['as-declared', 'as-text'];

/**
 * The forms of a dataset that a release published and did not keep (workbook, JSON, Parquet, …), made again of the
 * CSV and the descriptor it kept, under the name of the release that brought this state.
 * Shape:  without CSV and descriptor; empty where the release has no such dataset. Written by today's programs, so
 *         the bytes are those of the day only where the record's hash says so; the values are always.
 * Errors: throws when what is read back does not give the kept CSV, byte for byte.
 */
export async function frozenForms(
  { places, site }: Pick<Catalogue, 'places' | 'site'>,
  ledger: Ledger,
  release: string,
  name: string,
): Promise<readonly PublishedFile[]> {
  const files = ledger.filesAt(release, name);
  const descriptor = files.find(({ resource }) => resource === undefined);
  if (!descriptor) return [];
  for (const way of ways) {
    const read = await readFiles(files, name, places, way);
    if (!('dataset' in read) || !isSameTables(read.dataset, places, files)) continue;
    const { publisher, baseUrl } = site;
    const state = stateRelease(ledger, release, name) ?? release;
    const frame = { places, site: { publisher, baseUrl: baseUrl.replace(/\/+$/u, '') }, release: state };
    const made = await filesAsReleased(read.dataset, frame, descriptor.read());
    return made.filter(({ kind }) => !keptKinds.has(kind));
  }
  throw new Error(`${name} of release ${release} cannot be read back.`);
}

/** The release that brought a dataset into the state it had in another one. */
export const stateRelease = (ledger: Ledger, release: string, dataset: string): string | undefined =>
  ledger.changesOf(dataset).find((entry) => entry.release.id <= release && entry.change.kind !== 'removed')
    ?.release.id;

/** Nothing may stand in a form that is not in the CSV: what is written again must be the very file. */
function isSameTables(
  dataset: Dataset,
  places: Catalogue['places'],
  released: readonly LedgerFile[],
): boolean {
  const again = new Map(datasetFiles(dataset, places).map(({ name, sha256 }) => [name, sha256]));
  return released.every(({ name, sha256, resource }) => resource === undefined || again.get(name) === sha256);
}

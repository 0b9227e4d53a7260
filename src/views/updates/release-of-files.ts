import type { PublishedFile } from '#exports/published-file.ts';
import type { Ledger } from '#releases/ledger.ts';

/**
 * The one answer to "of which release is this": the last that changed the dataset, where it has the very bytes.
 * Shape: undefined where it lacks one of the files, or has other bytes under that name; and for no files.
 */
export function releaseOfFiles(
  ledger: Ledger,
  dataset: string,
  files: readonly Pick<PublishedFile, 'name' | 'sha256'>[],
): string | undefined {
  const [newest] = ledger.changesOf(dataset);
  if (!newest || files.length === 0) return undefined;
  const { id } = newest.release;
  const released = new Map(ledger.filesAt(id, dataset).map(({ name, sha256 }) => [name, sha256]));
  return files.every(({ name, sha256 }) => released.get(name) === sha256) ? id : undefined;
}

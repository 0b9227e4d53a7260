import type { FigureCards } from '#model/figure-card.ts';
import type { PublishedFile } from '#exports/dataset-files.ts';
import { frozenAddress } from '#releases/frozen-files.ts';
import type { Ledger } from '#releases/ledger.ts';

/**
 * The release a published file is cited by, the last that changed its dataset, and its address there.
 * Shape: undefined where no release has the file as it stands now.
 */
export function citedFile(
  ledger: Ledger,
  dataset: string,
  { name, sha256 }: Pick<PublishedFile, 'name' | 'sha256'>,
): FigureCards['file']['frozen'] {
  const [newest] = ledger.changesOf(dataset);
  if (!newest) return undefined;
  const { id } = newest.release;
  const isReleased = ledger.filesAt(id, dataset).some((file) => file.name === name && file.sha256 === sha256);
  return isReleased ? { release: id, href: frozenAddress(dataset, id, name) } : undefined;
}

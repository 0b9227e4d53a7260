import type { FigureCards } from '#model/figure-card.ts';
import type { PublishedFile } from '#exports/dataset-files.ts';
import { frozenAddress } from '#releases/frozen-files.ts';
import type { Ledger } from '#releases/ledger.ts';
import { releaseOfFiles } from './release-of-files.ts';

/**
 * The release a published file is cited by, the last that changed its dataset, and its address there.
 * Shape: undefined where no release has the file as it stands now.
 */
export function citedFile(
  ledger: Ledger,
  dataset: string,
  file: Pick<PublishedFile, 'name' | 'sha256'>,
): FigureCards['file']['frozen'] {
  const release = releaseOfFiles(ledger, dataset, [file]);
  return release === undefined ? undefined : { release, href: frozenAddress(dataset, release, file.name) };
}

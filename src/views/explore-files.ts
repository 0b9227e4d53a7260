import type { Locale } from '#model/bilingual.ts';
import type { PublishedFile } from '#exports/dataset-files.ts';
import { dataWords } from '#messages/data-words.ts';
import { formatNumber } from '#text/numbers.ts';
import { filePath } from './links.ts';

/** A published file in a short list. */
export interface ExploreFile {
  href: string;
  name: string;
  /** Rows and size in words. */
  facts: string;
}

/** Every published file of a dataset; their checksums are on the dataset's own page. */
export function exploreFiles(
  dataset: string,
  files: readonly PublishedFile[],
  locale: Locale,
): ExploreFile[] {
  const words = dataWords[locale];
  return files.map(({ name, rows, size }) => ({
    href: filePath(dataset, name),
    name,
    facts: [
      ...(rows === undefined ? [] : [words.rows(formatNumber(rows, locale))]),
      words.bytes(formatNumber((size / 1000).toFixed(1), locale)),
    ].join(words.separator),
  }));
}

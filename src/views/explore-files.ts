import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Dataset } from '#model/dataset.ts';
import type { PublishedFile } from '#exports/dataset-files.ts';
import { dataWords } from '#messages/data-words.ts';
import { formatNumber } from '#text/numbers.ts';
import { filePath } from './links.ts';

/** The published files of one table in a short line; of the dataset as a whole, without a title. */
export interface ExploreFiles {
  title?: LocalText;
  rows?: string;
  files: readonly { href: string; name: string; label: string; size: string }[];
}

/** Every published file of a dataset, table by table; their checksums are on the page of files. */
export function exploreFiles(
  dataset: Dataset,
  files: readonly PublishedFile[],
  locale: Locale,
): ExploreFiles[] {
  const words = dataWords[locale];
  const lineOf = (own: readonly PublishedFile[]): ExploreFiles['files'] =>
    own.map(({ name, size }) => ({
      href: filePath(dataset.name, name),
      name,
      label: name.slice(name.indexOf('.') + 1),
      size: words.bytes(formatNumber((size / 1000).toFixed(1), locale)),
    }));
  const tables = dataset.resources.map((resource): ExploreFiles => ({
    title: localText(resource.title, locale),
    rows: words.rows(formatNumber(resource.table.rowCount, locale)),
    files: lineOf(files.filter((file) => file.resource === resource)),
  }));
  const whole = lineOf(files.filter(({ resource }) => resource === undefined));
  return [...tables, { files: whole.map((file) => ({ ...file, label: file.name })) }];
}

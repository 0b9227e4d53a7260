import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import type { PublishedFile } from '#exports/dataset-files.ts';
import { fileKinds } from '#exports/published-file.ts';
import { dataWords } from '#messages/data-words.ts';
import { downloadWords } from '#messages/download-words.ts';
import type { Ledger } from '#releases/ledger.ts';
import { href } from '#text/address.ts';
import { formatNumber } from '#text/numbers.ts';
import { currentFiles } from './current-release.ts';
import { filePath, filesPath, sectionId } from './links.ts';
import { missingWorkbook } from './missing-workbook.ts';
import { optional } from './optional.ts';

export interface DownloadView {
  href: string;
  fileName: string;
  /** Without parameters, e.g. "text/csv". */
  mediaType: string;
  label: string;
  hint: string;
  rows?: string;
  size: string;
  bytes: number;
  sha256: string;
}

/** The files of one table. */
export interface DownloadGroup {
  id: string;
  title: LocalText;
  /** What most people want: CSV. */
  main: readonly DownloadView[];
  more: readonly DownloadView[];
  /** Why a table too long for a sheet has no workbook. */
  withoutWorkbook?: string;
}

export interface DownloadsView {
  /** The page with every file's fingerprint. */
  filesHref: string;
  groups: readonly DownloadGroup[];
  /** About all tables. */
  about: readonly DownloadView[];
}

/** Every file of a dataset, table by table; tables of other sources' figures come last. */
export async function downloadsView(
  catalogue: Catalogue,
  ledger: Ledger,
  dataset: Dataset,
  locale: Locale,
): Promise<DownloadsView> {
  const files = await currentFiles(catalogue, ledger, dataset);
  const view = (list: readonly PublishedFile[]): DownloadView[] =>
    list.map((file) => downloadView(file, dataset, locale));
  const resources = dataset.resources.toSorted((a, b) => lateness(a.role) - lateness(b.role));
  return {
    filesHref: href(locale, filesPath(dataset.name)),
    groups: resources.map((resource) => {
      const own = files.filter((file) => file.resource === resource);
      return {
        id: sectionId(resource.name),
        title: localText(resource.title, locale),
        main: view(own.filter(({ kind }) => kind === 'csv')),
        more: view(inOrder(own.filter(({ kind }) => kind !== 'csv'))),
        ...optional('withoutWorkbook', missingWorkbook(resource)?.[locale]),
      };
    }),
    about: view(files.filter(({ resource }) => !resource)),
  };
}

/** The form most people want first. */
const inOrder = (files: readonly PublishedFile[]): PublishedFile[] =>
  files.toSorted((a, b) => fileKinds.indexOf(a.kind) - fileKinds.indexOf(b.kind));

const lateness = (role: Resource['role']): number => (role === 'conflicts' ? 1 : 0);

function downloadView(file: PublishedFile, dataset: Dataset, locale: Locale): DownloadView {
  const words = dataWords[locale];
  const kilobytes = formatNumber((file.size / 1000).toFixed(1), locale);
  return {
    href: filePath(dataset.name, file.name),
    fileName: file.name,
    mediaType: file.mediaType.replace(/;.*/u, ''),
    ...downloadWords[locale].kinds[file.kind],
    ...(file.rows === undefined ? {} : { rows: words.rows(formatNumber(file.rows, locale)) }),
    size: words.bytes(kilobytes),
    bytes: file.size,
    sha256: file.sha256,
  };
}

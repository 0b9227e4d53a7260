import type { Bilingual } from '#model/bilingual.ts';
import { canonicalTable } from '#exports/canonical-table.ts';
import { fileNames } from '#exports/published-file.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset } from '#model/dataset.ts';
import type { Ledger } from '#releases/ledger.ts';
import { currentFiles, currentRelease } from './current-release.ts';
import { filePath } from './links.ts';
import { missingWorkbook } from './missing-workbook.ts';

/** One file of the lists for programs. */
export interface ListedFile {
  /** From the root of the site. */
  path: string;
  kind: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  rows?: number;
}

/** The files of a dataset, as `/data/files.json` lists them. */
async function listedFiles(catalogue: Catalogue, ledger: Ledger, dataset: Dataset): Promise<ListedFile[]> {
  return (await currentFiles(catalogue, ledger, dataset)).map(
    ({ kind, name, mediaType, size, sha256, rows }) => ({
      path: filePath(dataset.name, name),
      kind,
      mediaType: mediaType.replace(/;.*/u, ''),
      bytes: size,
      sha256,
      ...(rows === undefined ? {} : { rows }),
    }),
  );
}

/** A file a reader would look for and not find, and why. */
export interface OmittedFile {
  /** From the root of the site. */
  path: string;
  kind: string;
  rows: number;
  reason: Required<Bilingual>;
}

/** `/data/files.json`: every current download. The signed `manifest.json` is of the last release and stays as signed. */
export async function filesList(
  catalogue: Catalogue,
  ledger: Ledger,
): Promise<{ files: ListedFile[]; omitted: OmittedFile[] }> {
  const lists = await Promise.all(
    catalogue.datasets.map((dataset) => listedFiles(catalogue, ledger, dataset)),
  );
  return { files: lists.flat(), omitted: catalogue.datasets.flatMap(omittedFiles) };
}

const omittedFiles = ({ name, resources }: Dataset): OmittedFile[] =>
  resources.flatMap((resource) => {
    const reason = missingWorkbook(resource);
    const path = filePath(name, fileNames.xlsx(resource.name));
    return reason ? [{ path, kind: 'xlsx', rows: resource.table.rowCount, reason }] : [];
  });

/** `/data/index.json`: every dataset with its tables, where a program begins. */
export function dataIndex({ datasets, places, site }: Catalogue, ledger: Ledger): object {
  return {
    title: site.name,
    publisher: site.publisher,
    release: ledger.head?.id ?? null,
    datasets: datasets.map((dataset) => ({
      name: dataset.name,
      title: dataset.title,
      theme: dataset.theme,
      release: currentRelease(ledger, dataset, places) ?? null,
      isSample: dataset.isSample,
      page: `/datasets/${dataset.name}/`,
      descriptor: filePath(dataset.name, 'datapackage.json'),
      tables: dataset.resources.map(({ name, title, role, table }) => ({
        name,
        title,
        role,
        rows: table.rowCount,
        columns: canonicalTable(table, places).columns.length,
        json: filePath(dataset.name, name === 'datapackage' ? 'datapackage.table.json' : `${name}.json`),
        csv: filePath(dataset.name, `${name}.csv`),
        parquet: filePath(dataset.name, `${name}.parquet`),
      })),
    })),
  };
}

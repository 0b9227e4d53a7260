import type { Dataset, Resource } from '#model/dataset.ts';
import type { PlaceEntry } from '#model/reference.ts';
import { canonicalTable } from './canonical-table.ts';
import { csvChunks, excelCsvChunks } from './csv.ts';
import { csvwJson } from './csvw.ts';
import type { PublishedResource } from './data-package.ts';
import { dataPackageJson } from './data-package.ts';
import type { FileFrame } from './file-frame.ts';
import { jsonChunks } from './json.ts';
import { parquetBytes } from './parquet.ts';
import { publishedFile, type PublishedFile } from './published-file.ts';
import { readmeText } from './readme.ts';
import { workbookSheets } from './workbook-sheets.ts';
import { mostSheetRows, xlsxBytes } from './xlsx.ts';

export type { FileKind, PublishedFile } from './published-file.ts';

const plainFiles = new WeakMap<Dataset, readonly PublishedFile[]>();
const allFiles = new WeakMap<Dataset, Map<string, Promise<readonly PublishedFile[]>>>();

/** The CSVs of a dataset and its descriptor, made once: what figures are tied to and a release keeps. */
export function datasetFiles(dataset: Dataset, places: readonly PlaceEntry[]): readonly PublishedFile[] {
  const made = plainFiles.get(dataset) ?? makePlain(dataset, places);
  plainFiles.set(dataset, made);
  return made;
}

/**
 * Every published file of a dataset, made once per release it may stand in: the page prints the size and hash of the
 * very bytes it links to. Resource by resource, then the files about all of them.
 */
export function publishedFiles(dataset: Dataset, frame: FileFrame): Promise<readonly PublishedFile[]> {
  const made = allFiles.get(dataset) ?? new Map<string, Promise<readonly PublishedFile[]>>();
  allFiles.set(dataset, made);
  const key = JSON.stringify([frame.site.baseUrl, frame.release]);
  const files = made.get(key) ?? makeAll(dataset, frame, datasetFiles(dataset, frame.places));
  made.set(key, files);
  return files;
}

/**
 * The same of a dataset that was read back from a release: its descriptor is the one the release kept, byte for byte,
 * and nothing is held for later.
 */
export function filesAsReleased(
  dataset: Dataset,
  frame: FileFrame,
  descriptor: Uint8Array,
): Promise<readonly PublishedFile[]> {
  const tables = datasetFiles(dataset, frame.places).filter(({ resource }) => resource);
  return makeAll(dataset, frame, [...tables, publishedFile('data-package', [descriptor])]);
}

function makePlain(dataset: Dataset, places: readonly PlaceEntry[]): PublishedFile[] {
  const published: PublishedResource[] = [];
  const tables = dataset.resources.flatMap((resource): PublishedFile[] => {
    const table = canonicalTable(resource.table, places);
    const csv = publishedFile('csv', csvChunks(table), resource);
    published.push({ resource, table, path: csv.name, sha256: csv.sha256, bytes: csv.size });
    return [csv, publishedFile('excel-csv', excelCsvChunks(table), resource)];
  });
  return [...tables, publishedFile('data-package', encode(dataPackageJson(dataset, published)))];
}

async function makeAll(
  dataset: Dataset,
  frame: FileFrame,
  plain: readonly PublishedFile[],
): Promise<readonly PublishedFile[]> {
  const files: PublishedFile[] = [];
  for (const resource of dataset.resources) {
    files.push(...plain.filter((file) => file.resource === resource));
    files.push(...(await makeForms(dataset, resource, frame)));
  }
  files.push(...plain.filter((file) => !file.resource));
  return [...files, publishedFile('readme', encode(readmeText(dataset, files, frame)))];
}

/** The forms of one table besides its CSVs. A table longer than a sheet has no workbook. */
async function makeForms(dataset: Dataset, resource: Resource, frame: FileFrame): Promise<PublishedFile[]> {
  const table = canonicalTable(resource.table, frame.places);
  const { site, release } = frame;
  const names = { dataset: dataset.name, resource: resource.name };
  const address = `${site.baseUrl}/datasets/${dataset.name}/`;
  const licence = dataset.licences[0]?.url ?? dataset.licences[0]?.name ?? null;
  const title = JSON.stringify(resource.title);
  const json = jsonChunks(table, {
    ...names,
    title: resource.title,
    release: release ?? null,
    licence,
    address,
  });
  const parquet = parquetBytes(table, {
    ...names,
    ...(release === undefined ? {} : { release }),
    more: { title, address, ...(licence === null ? {} : { licence }) },
  });
  const sheets = workbookSheets(dataset, resource, table, frame);
  const workbook =
    table.rowCount > mostSheetRows
      ? []
      : [publishedFile('xlsx', [await xlsxBytes({ table, direction: 'rtl', sheets })], resource)];
  return [
    ...workbook,
    publishedFile('json', json, resource),
    publishedFile('parquet', [parquet], resource),
    publishedFile('csvw', encode(csvwJson(dataset, resource, table, frame)), resource),
  ];
}

const encode = (text: string): Uint8Array[] => [new TextEncoder().encode(text)];

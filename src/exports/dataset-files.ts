import { createHash } from 'node:crypto';
import type { Dataset, Resource } from '#model/dataset.ts';
import type { PlaceEntry } from '#model/reference.ts';
import { canonicalTable } from './canonical-table.ts';
import { csvBytes, excelCsvBytes } from './csv.ts';
import type { PublishedResource } from './data-package.ts';
import { dataPackageJson } from './data-package.ts';

export type FileKind = 'csv' | 'excel-csv' | 'data-package';

/** One file a reader can download, at /data/<dataset>/latest/<name>. */
export interface PublishedFile {
  kind: FileKind;
  name: string;
  mediaType: string;
  /** Absent for the descriptor, which describes all. */
  resource?: Resource;
  rows?: number;
  bytes: Uint8Array;
  sha256: string;
}

const files = new WeakMap<Dataset, PublishedFile[]>();

/** Every published file of a dataset, made once: the page prints the size and hash of the very bytes it links to. */
export function datasetFiles(dataset: Dataset, places: readonly PlaceEntry[]): readonly PublishedFile[] {
  const made = files.get(dataset) ?? makeFiles(dataset, places);
  files.set(dataset, made);
  return made;
}

function makeFiles(dataset: Dataset, places: readonly PlaceEntry[]): PublishedFile[] {
  const published: PublishedResource[] = [];
  const tables = dataset.resources.flatMap((resource): PublishedFile[] => {
    const table = canonicalTable(resource.table, places);
    const csv = file('csv', `${resource.name}.csv`, 'text/csv; charset=utf-8', csvBytes(table), resource);
    const excel = file(
      'excel-csv',
      `${resource.name}.excel.csv`,
      csv.mediaType,
      excelCsvBytes(table),
      resource,
    );
    published.push({ resource, table, path: csv.name, sha256: csv.sha256, bytes: csv.bytes.length });
    return [csv, excel];
  });
  const descriptor = new TextEncoder().encode(dataPackageJson(dataset, published));
  return [...tables, file('data-package', 'datapackage.json', 'application/json; charset=utf-8', descriptor)];
}

function file(
  kind: FileKind,
  name: string,
  mediaType: string,
  bytes: Uint8Array,
  resource?: Resource,
): PublishedFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    kind,
    name,
    mediaType,
    bytes,
    sha256,
    ...(resource ? { resource, rows: resource.table.rowCount } : {}),
  };
}

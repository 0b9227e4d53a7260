import type { Resource } from '#model/dataset.ts';
import { keepAside, type KeptAside } from './spool.ts';

/** Forms of a table, and files about a dataset, in the order readers see them. */
export const fileKinds = [
  'csv',
  'xlsx',
  'excel-csv',
  'json',
  'parquet',
  'csvw',
  'data-package',
  'readme',
] as const;
export type FileKind = (typeof fileKinds)[number];

/** The kinds a release keeps byte for byte; the others are made from these. */
export const keptKinds: ReadonlySet<FileKind> = new Set(['csv', 'data-package']);

/** One file a reader can download, at /data/<dataset>/latest/<name>. */
export interface PublishedFile extends KeptAside {
  kind: FileKind;
  name: string;
  mediaType: string;
  /** Absent for what describes the whole dataset. */
  resource?: Resource;
  /** Data rows, where it holds a table. */
  rows?: number;
}

const utf8 = 'charset=utf-8';
const json = `application/json; ${utf8}`;

/** What a server says each kind is. Source: IANA media types. */
export const mediaTypes: Readonly<Record<FileKind, string>> = {
  csv: `text/csv; ${utf8}`,
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'excel-csv': `text/csv; ${utf8}`,
  json,
  parquet: 'application/vnd.apache.parquet',
  csvw: `application/csvm+json; ${utf8}`,
  'data-package': json,
  readme: `text/markdown; ${utf8}`,
};

/** What a file of a kind is called; for one table, with its name. */
export const fileNames: Readonly<Record<FileKind, (resource: string) => string>> = {
  csv: (resource) => `${resource}.csv`,
  xlsx: (resource) => `${resource}.xlsx`,
  'excel-csv': (resource) => `${resource}.excel.csv`,
  // The descriptor has that name.
  json: (resource) => (resource === 'datapackage' ? 'datapackage.table.json' : `${resource}.json`),
  parquet: (resource) => `${resource}.parquet`,
  csvw: (resource) => `${resource}.csv-metadata.json`,
  'data-package': () => 'datapackage.json',
  readme: () => 'README.md',
};

/** A file from its pieces. Large ones wait on disk for whoever reads them. */
export function publishedFile(
  kind: FileKind,
  pieces: Iterable<Uint8Array>,
  resource?: Resource,
): PublishedFile {
  return {
    kind,
    name: fileNames[kind](resource?.name ?? ''),
    mediaType: mediaTypes[kind],
    ...keepAside(pieces),
    ...(resource ? { resource } : {}),
    ...(resource && kind !== 'csvw' ? { rows: resource.table.rowCount } : {}),
  };
}

import { createHash } from 'node:crypto';
import type { Dataset, Resource } from '#model/dataset.ts';
import type { PlaceEntry } from '#model/reference.ts';
import type { ReleaseFile, TableFacts } from '#model/release.ts';
import { canonicalTable } from './canonical-table.ts';
import { csvBytes } from './csv.ts';
import { dataPackageJson, type PublishedResource } from './data-package.ts';

/** A file the ledger keeps, with its bytes. */
export interface LedgerFileContent {
  file: ReleaseFile;
  bytes: Uint8Array;
}

/**
 * The files of datasets that the ledger keeps: each table's canonical CSV and the descriptor, byte for byte as
 * published under `latest`. The other forms are made from these and known to the ledger by their hash only.
 * Shape: sorted by path.
 */
export function ledgerFiles(
  datasets: readonly Dataset[],
  places: readonly PlaceEntry[],
): LedgerFileContent[] {
  return datasets
    .flatMap((dataset) => filesOf(dataset, places))
    .sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
}

function filesOf(dataset: Dataset, places: readonly PlaceEntry[]): LedgerFileContent[] {
  const published: PublishedResource[] = [];
  const tables = dataset.resources.map((resource): LedgerFileContent => {
    const table = canonicalTable(resource.table, places);
    const content = contentOf(dataset, `${resource.name}.csv`, csvBytes(table));
    const { sha256, bytes } = content.file;
    published.push({ resource, table, path: `${resource.name}.csv`, sha256, bytes });
    return { ...content, file: { ...content.file, rows: table.rowCount, facts: factsOf(resource) } };
  });
  const descriptor = new TextEncoder().encode(dataPackageJson(dataset, published));
  return [...tables, contentOf(dataset, 'datapackage.json', descriptor)];
}

function contentOf({ name: dataset }: Dataset, name: string, bytes: Uint8Array): LedgerFileContent {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file: { path: `${dataset}/${name}`, bytes: bytes.length, sha256 }, bytes };
}

const keyConcepts: readonly string[] = ['TIME_PERIOD', 'REF_AREA', 'DIMENSION'];

/** What makes a row the same row is the declared key, else its period, place and categories. */
function factsOf({ primaryKey, table: { fields } }: Resource): TableFacts {
  const named = (concept: string): string[] =>
    fields.filter((field) => field.concept === concept).map(({ name }) => name);
  const inferred = fields.filter(({ concept }) => keyConcepts.includes(concept)).map(({ name }) => name);
  const [period] = named('TIME_PERIOD');
  const [status] = named('OBS_STATUS');
  return {
    key: primaryKey.length > 0 ? [...primaryKey] : inferred,
    measures: named('OBS_VALUE'),
    ...(period === undefined ? {} : { period }),
    ...(status === undefined ? {} : { status }),
  };
}

import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { canonicalTable } from '#exports/canonical-table.ts';
import { csvBytes } from '#exports/csv.ts';
import type { CheckResult } from '#model/catalogue.ts';
import type { Dataset } from '#model/dataset.ts';
import { checkFolder } from '#pipeline/check-folder.ts';
import type { FlatTable } from '#releases/table-diff.ts';
import type { PublishedDataset } from '#views/rehearsal-changes.ts';

interface Descriptor {
  resources?: readonly { name?: string; path?: string }[];
}

/**
 * Reads what the output folder publishes, as text for the comparison and through the pipeline for the charts.
 * Shape: one entry per published dataset; none where nothing was published. Files that are byte for byte what
 * would be published now are named, not read.
 */
export async function readPublished(
  out: string,
  data: string,
  { sound }: CheckResult,
): Promise<PublishedDataset[]> {
  const folder = await publishedFolder(out);
  const names = folder === undefined ? [] : await datasetNames(folder);
  if (folder === undefined || names.length === 0) return [];
  const datasets = await readBack(folder, names, data);
  return Promise.all(
    names.map(async (name): Promise<PublishedDataset> => {
      const dataset = datasets.find((candidate) => candidate.name === name);
      const now = sound.datasets.find((candidate) => candidate.name === name);
      const tables = await readTables(join(folder, name, 'latest'), freshBytes(now, sound.places));
      return { name, ...tables, ...(dataset ? { dataset } : {}) };
    }),
  );
}

/** The version that stands now: another may be published while we read. */
async function publishedFolder(out: string): Promise<string | undefined> {
  try {
    return join(await realpath(out), 'data');
  } catch {
    return undefined;
  }
}

async function datasetNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const isPublished = await Promise.all(
    names.map((name) =>
      readFile(join(folder, name, 'latest/datapackage.json')).then(
        () => true,
        () => false,
      ),
    ),
  );
  return names.filter((_, index) => isPublished[index]).toSorted();
}

type Fresh = (resource: string) => Uint8Array | undefined;

function freshBytes(dataset: Dataset | undefined, places: CheckResult['sound']['places']): Fresh {
  return (name) => {
    const resource = dataset?.resources.find((candidate) => candidate.name === name);
    return resource && csvBytes(canonicalTable(resource.table, places));
  };
}

async function readTables(
  folder: string,
  fresh: Fresh,
): Promise<Pick<PublishedDataset, 'tables' | 'unchanged'>> {
  const { resources = [] } = JSON.parse(
    await readFile(join(folder, 'datapackage.json'), 'utf8'),
  ) as Descriptor;
  const tables = new Map<string, FlatTable>();
  const unchanged = new Set<string>();
  for (const { name, path } of resources) {
    if (name === undefined || path === undefined) continue;
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    if (!bytes) continue;
    const now = fresh(name);
    if (now && bytes.equals(now)) unchanged.add(name);
    else tables.set(name, flatTable(bytes));
  }
  return { tables, unchanged };
}

function flatTable(bytes: Buffer): FlatTable {
  const [columns = [], ...rows] = parse(bytes, { relax_column_count: true });
  return { columns, rows };
}

/** A published dataset is a Data Package like any other: laid out as a data folder, the pipeline reads it. */
async function readBack(folder: string, names: readonly string[], data: string): Promise<readonly Dataset[]> {
  const copy = await mkdtemp(join(tmpdir(), 'tamin-published-'));
  try {
    await cp(join(data, 'reference'), join(copy, 'reference'), { recursive: true }).catch(() => undefined);
    for (const name of names) {
      await mkdir(join(copy, 'datasets'), { recursive: true });
      const isRead = (path: string) => !/\.(?:excel\.csv|xlsx|parquet)$/u.test(path);
      await cp(join(folder, name, 'latest'), join(copy, 'datasets', name), {
        recursive: true,
        filter: isRead,
      });
    }
    return (await checkFolder(copy)).sound.datasets;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

import type { DatasetChange, PropertyChange, ReleaseFile, TableChange, TableFacts } from '#model/release.ts';
import { compareDescriptors } from './compare-properties.ts';
import { parseTable } from './parse-table.ts';
import { diffTables, type FlatTable, type TableDiff } from './table-diff.ts';

/** All files of one release, or of the data as it would be published now. */
export interface Version {
  files: readonly ReleaseFile[];
  read: (file: ReleaseFile) => Uint8Array;
  /** Where it is quicker than parsing what `read` gives. */
  table?: (file: ReleaseFile) => FlatTable;
}

/** A table both versions have, with what differs. */
export interface TableComparison {
  dataset: string;
  resource: string;
  facts: TableFacts;
  before: FlatTable;
  after: FlatTable;
  diff: TableDiff;
}

export interface Comparison {
  /** Sorted by dataset; unchanged ones are left out. What a record keeps. */
  changes: readonly DatasetChange[];
  /** The cells behind `changes`. */
  tables: readonly TableComparison[];
}

const descriptorName = 'datapackage.json';
export const noVersion: Version = { files: [], read: () => new Uint8Array() };

/** "insured/people.csv" → dataset "insured", and resource "people" where the file is a table. */
export function partsOfPath(path: string): { dataset: string; name: string; resource?: string } {
  const slash = path.indexOf('/');
  const [dataset, name] = [path.slice(0, slash), path.slice(slash + 1)];
  return { dataset, name, ...(name.endsWith('.csv') ? { resource: name.slice(0, -4) } : {}) };
}

/**
 * What differs between two versions, dataset by dataset and, by row identity, cell by cell. Files of the same hash
 * are not read.
 */
export function compareVersions(before: Version, after: Version): Comparison {
  const names = new Set([...before.files, ...after.files].map(({ path }) => partsOfPath(path).dataset));
  const results = [...names].sort().map((dataset) => compareDataset(dataset, before, after));
  return {
    changes: results.flatMap(({ change }) => (change ? [change] : [])),
    tables: results.flatMap(({ tables }) => tables),
  };
}

const ofDataset = ({ files }: Version, dataset: string): ReleaseFile[] =>
  files.filter(({ path }) => path.startsWith(`${dataset}/`));

function compareDataset(
  dataset: string,
  before: Version,
  after: Version,
): { change?: DatasetChange; tables: TableComparison[] } {
  const [old, now] = [ofDataset(before, dataset), ofDataset(after, dataset)];
  const isSame = now.length === old.length && now.every((file) => findAs(old, file)?.sha256 === file.sha256);
  if (isSame) return { tables: [] };
  const kind = old.length === 0 ? 'new' : now.length === 0 ? 'removed' : 'changed';
  const { meaning, properties } = compareProperties(old, now, before, after);
  const paths = new Set([...old, ...now].map(({ path }) => path));
  const tables: TableComparison[] = [];
  const changes = [...paths].sort().flatMap((path): TableChange[] => {
    const { resource } = partsOfPath(path);
    if (resource === undefined) return [];
    const pair = { before: findPath(old, path), after: findPath(now, path) };
    const own = meaning.get(resource) ?? [];
    const table = compareTable(dataset, resource, pair, before, after);
    if (table) tables.push(table);
    const change = tableChange(resource, pair, table, own);
    return isNothing(change) ? [] : [change];
  });
  return { change: { dataset, kind, properties: [...properties], tables: changes }, tables };
}

const findPath = (files: readonly ReleaseFile[], path: string): ReleaseFile | undefined =>
  files.find((file) => file.path === path);
const findAs = (files: readonly ReleaseFile[], { path }: ReleaseFile): ReleaseFile | undefined =>
  findPath(files, path);

interface Pair {
  before: ReleaseFile | undefined;
  after: ReleaseFile | undefined;
}

function compareProperties(
  old: readonly ReleaseFile[],
  now: readonly ReleaseFile[],
  before: Version,
  after: Version,
): ReturnType<typeof compareDescriptors> {
  const isDescriptor = ({ path }: ReleaseFile): boolean => partsOfPath(path).name === descriptorName;
  const [was, is] = [old.find(isDescriptor), now.find(isDescriptor)];
  if (!was || !is || was.sha256 === is.sha256) return { meaning: new Map(), properties: [] };
  return compareDescriptors(before.read(was), after.read(is));
}

function compareTable(
  dataset: string,
  resource: string,
  pair: Pair,
  before: Version,
  after: Version,
): TableComparison | undefined {
  if (!pair.before || !pair.after || pair.before.sha256 === pair.after.sha256) return undefined;
  const tables = { before: tableOf(before, pair.before), after: tableOf(after, pair.after) };
  const facts = pair.after.facts ?? pair.before.facts ?? { key: [], measures: [] };
  return { dataset, resource, facts, ...tables, diff: diffTables(tables.before, tables.after, facts.key) };
}

const tableOf = ({ read, table }: Version, file: ReleaseFile): FlatTable =>
  table ? table(file) : parseTable(read(file));

function tableChange(
  resource: string,
  { before, after }: Pair,
  table: TableComparison | undefined,
  meaning: readonly PropertyChange[],
): TableChange {
  const cells = table ? changedCells(table.diff) : [];
  return {
    resource,
    kind: before ? (after ? 'changed' : 'removed') : 'new',
    rowsBefore: before?.rows ?? 0,
    rowsAfter: after?.rows ?? 0,
    addedRows: before ? (table?.diff.added.length ?? 0) : (after?.rows ?? 0),
    removedRows: after ? (table?.diff.removed.length ?? 0) : (before?.rows ?? 0),
    changedRows: cells.length,
    changedCells: cells.reduce((sum, count) => sum + count, 0),
    isReordered: table?.diff.order !== undefined,
    addedColumns: [...(table?.diff.addedColumns ?? [])],
    removedColumns: [...(table?.diff.removedColumns ?? [])],
    meaning: [...meaning],
  };
}

/** How many cells of columns both versions have changed, for each row in which one did. */
const changedCells = ({ changed }: TableDiff): number[] =>
  changed
    .map(({ cells }) => cells.filter(({ before }) => before !== undefined).length)
    .filter((count) => count > 0);

const isNothing = (change: TableChange): boolean =>
  change.kind === 'changed' &&
  !change.isReordered &&
  change.addedRows + change.removedRows + change.changedRows + change.meaning.length === 0 &&
  change.addedColumns.length + change.removedColumns.length === 0;

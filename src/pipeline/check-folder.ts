import { resolve } from 'node:path';
import type { CheckResult } from '#model/catalogue.ts';
import type { Issue } from '#model/issue.ts';
import type { PlaceEntry } from '#model/reference.ts';
import { siteSchema } from '#model/site.ts';
import { applyAcknowledgements, keepAcknowledged } from './acknowledge.ts';
import { buildDataset, type CheckedResource } from './build-dataset.ts';
import { checkKeys } from './check-keys.ts';
import { datasetSlug } from './check-names.ts';
import { checkMeaning } from './check-meaning.ts';
import { checkReferences } from './check-references.ts';
import { checkShape } from './check-shape.ts';
import { checkSamples } from './check-samples.ts';
import { checkSums } from './check-sums.ts';
import { checkSuspicions } from './check-suspicions.ts';
import { checkWishes } from './check-wishes.ts';
import { IssueLog } from './issue-log.ts';
import type { PackagePlan } from './package-plan.ts';
import { readCalendar } from './read-calendar.ts';
import { readCheckTree } from './read-check-tree.ts';
import { readContent } from './read-content.ts';
import { readTables } from './read-dataset.ts';
import { listFolder } from './read-file.ts';
import { readJson } from './read-json.ts';
import { readPackage } from './read-package.ts';
import { readProblems } from './read-problems.ts';
import { suppressTables, type EarlierTables } from './suppress.ts';
import { readGlossary, readPlaces } from './read-reference.ts';
import { readSynonyms } from './read-synonyms.ts';
import type { Tick } from './tick.ts';

/** What a caller may want to watch; the result never depends on it. */
export interface CheckOptions {
  /** Called before each dataset is read. */
  onDataset?: (name: string, done: number, total: number) => void;
  /** Called now and then while a large table is read. */
  onRows?: Tick;
  /** Earlier releases of the tables: hidden cells must not be found in them. */
  earlier?: (dataset: string) => EarlierTables;
  /** Today as ISO Gregorian. The pipeline has no clock; without it a package's `created` stands for today. */
  today?: string;
}

interface ReadDataset {
  plan: PackagePlan;
  tables: readonly CheckedResource[];
}

/**
 * Checks a data folder and builds the catalogue from it: site.json, reference tables, datasets, content.
 * Shape:  `catalogue` is absent exactly when some issue is an error.
 * Errors: whatever is wrong with the data becomes an issue; throws only for faults of our own or of the disk.
 */
export async function checkFolder(root: string, options: CheckOptions = {}): Promise<CheckResult> {
  const folder = resolve(root);
  const log = new IssueLog();
  const siteFile = await readJson({ root: folder, file: 'site.json' }, log);
  const site = siteFile && checkShape(siteFile, siteSchema, log);
  const places = await readPlaces(folder, log);
  const glossary = await readGlossary(folder, log);
  // Only checked here: the search index reads it again when the pages stand.
  await readSynonyms(folder, log);
  const names = await listDatasets(folder, log);
  const read = await readDatasets(folder, names, places, options, log);
  const tolerance = site?.tolerances.sumMismatchRatio ?? 0;
  const datasetNames = names.map(datasetSlug);
  const { today, earlier = () => () => [] } = options;
  const open = checkDatasets(read, { datasetNames, places, tolerance, today, earlier }, log);
  const datasets = open.map(({ plan, tables }) => buildDataset(plan, tables, places));
  const context = { site, siteFile, today, glossary, datasetNames, datasets, places };
  const { content, readability } = await readContent(folder, context, log);
  const tree = await readCheckTree(folder, { content, site }, log);
  const calendar = await readCalendar(folder, log);
  const problems = await readProblems(folder, log);
  const isBroken = new Set(log.list().filter(isError).flatMap(datasetOf));
  const sound = { datasets: datasets.filter(({ name }) => !isBroken.has(name)), places };
  if (siteFile)
    checkReferences(site, { document: siteFile, sound: sound.datasets, names: datasetNames, log });
  const issues = log.list();
  const counts = countsOf(read, content.length);
  const errors = issues.filter(isError);
  if (errors.length > 0 || !site) return { issues, readability, sound, counts };
  return {
    catalogue: {
      site,
      datasets,
      content,
      places,
      glossary,
      calendar,
      problems,
      ...(tree ? { checkTree: tree } : {}),
    },
    issues,
    readability,
    sound,
    counts,
  };
}

const isError = ({ severity }: Issue): boolean => severity === 'error';

/** The dataset an issue is about. Shape: none for site.json, reference tables and content. */
function datasetOf({ file }: Issue): string[] {
  const [folder, name] = file.split('/');
  return folder === 'datasets' && name !== undefined ? [datasetSlug(name)] : [];
}

async function listDatasets(root: string, log: IssueLog): Promise<string[]> {
  const entries = await listFolder(`${root}/datasets`);
  for (const { name, isFolder } of entries) {
    const file = `datasets/${name}`;
    if (!isFolder) log.add({ code: 'file/unexpected', file, found: name });
  }
  const names = entries.filter(({ isFolder }) => isFolder).map(({ name }) => name);
  return names.filter((name, index) => isFree(name, names.slice(0, index), log));
}

/** Two folders whose names make one address, "GDP" and "gdp", cannot both be shown. */
function isFree(name: string, earlier: readonly string[], log: IssueLog): boolean {
  if (!earlier.some((other) => datasetSlug(other) === datasetSlug(name))) return true;
  log.add({
    code: 'descriptor/duplicate-name',
    file: `datasets/${name}`,
    found: datasetSlug(name),
    params: { kind: 'dataset' },
  });
  return false;
}

/** A table nobody declared is not published; most often somebody forgot it in the descriptor. */
async function reportUnused(root: string, plan: PackagePlan, log: IssueLog): Promise<void> {
  const written = plan.descriptor.resources.flatMap(({ path }) => path ?? []);
  const used = written.map((path) => `${plan.folder}/${path.replace(/^\.\//u, '')}`);
  for (const { name, isFolder } of await listFolder(`${root}/${plan.folder}`)) {
    const file = `${plan.folder}/${name}`;
    const isTable = !isFolder && /\.(?:csv|tsv|xlsx?|ods)$/iu.test(name);
    if (isTable && !used.includes(file)) log.add({ code: 'file/unexpected', file, found: name });
  }
}

async function readDatasets(
  root: string,
  names: readonly string[],
  places: readonly PlaceEntry[],
  { onDataset, onRows }: CheckOptions,
  log: IssueLog,
): Promise<ReadDataset[]> {
  const read: ReadDataset[] = [];
  for (const [index, name] of names.entries()) {
    onDataset?.(name, index, names.length);
    const plan = await readPackage(root, `datasets/${name}`, log);
    if (!plan) continue;
    keepAcknowledged(plan, log);
    read.push({ plan, tables: await readTables(root, plan, places, log, onRows) });
    await reportUnused(root, plan, log);
  }
  return read;
}

interface Knowledge {
  datasetNames: readonly string[];
  places: readonly PlaceEntry[];
  /** How far a total may be from its parts, as a ratio. */
  tolerance: number;
  today: string | undefined;
  earlier: NonNullable<CheckOptions['earlier']>;
}

/** Checks every dataset. Shape: the datasets as they may be shown, with what must be hidden taken out. */
function checkDatasets(
  read: readonly ReadDataset[],
  { datasetNames, places, tolerance, today, earlier }: Knowledge,
  log: IssueLog,
): ReadDataset[] {
  return read.map(({ plan, tables }) => {
    checkKeys(
      tables.map(({ rows }) => rows),
      log,
    );
    for (const table of tables) {
      checkMeaning(table, log);
      checkSamples(table, log);
      checkSums(table, tolerance, log);
      checkSuspicions(table, { today: today ?? plan.descriptor.created }, log);
    }
    checkWishes({ plan, tables, places, datasetNames, log });
    const shown = suppressTables(tables, earlier(plan.name), log);
    applyAcknowledgements(plan, tables, places, log);
    return { plan, tables: shown };
  });
}

function countsOf(read: readonly ReadDataset[], pages: number): CheckResult['counts'] {
  const tables = read.flatMap((dataset) => dataset.tables);
  return {
    datasets: read.length,
    resources: tables.length,
    rows: tables.reduce((sum, { rows }) => sum + rows.rowCount, 0),
    files: read.length + tables.length + pages,
  };
}

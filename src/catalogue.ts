import { resolve } from 'node:path';
import { ledgerFiles } from '#exports/ledger-files.ts';
import type { Catalogue, CheckResult } from '#model/catalogue.ts';
import { suspicionLimitsSchema } from '#model/release.ts';
import { checkFolder, type CheckOptions } from '#pipeline/check-folder.ts';
import { mergeIssues } from '#pipeline/issue-log.ts';
import {
  chainFindings,
  checkAgainstLedger,
  freshVersion,
  type GateFinding,
  type Locate,
} from '#releases/gate.ts';
import { checkRegisters } from '#releases/check-registers.ts';
import type { Ledger } from '#releases/ledger.ts';
import { publishedTables } from '#releases/published-tables.ts';
import { openLedger, readLedger } from '#releases/read-ledger.ts';

let reading: Promise<Catalogue> | undefined;

interface Provided {
  folder: string;
  catalogue: Catalogue;
}

/** Astro bundles this module anew for a build, so what is handed over lies outside it. */
const shelf = globalThis as Record<symbol, Provided | undefined>;
const place = Symbol.for('tamin-nama.catalogue');

/** Hands a catalogue that was just checked to the pages about to be built in this process; undefined takes it back. */
export function provideCatalogue(provided: Provided | undefined): void {
  shelf[place] = provided;
}

/**
 * The checked data folder behind every page: as handed over, else read once per process, or at every request while
 * editing (TAMIN_LIVE).
 * The folder is `TAMIN_DATA` or `data/`. Errors: rejects when the data has an error; `npm run check` says which.
 */
export function getCatalogue(): Promise<Catalogue> {
  const folder = resolve(process.env.TAMIN_DATA ?? 'data');
  if (process.env.TAMIN_LIVE) return readCatalogue(folder);
  const provided = shelf[place];
  if (provided?.folder === folder) return Promise.resolve(provided.catalogue);
  reading ??= readCatalogue(folder);
  return reading;
}

let ledger: { folder: string; ledger: Ledger } | undefined;

/**
 * The releases of the data folder behind every page, read once per process.
 * Errors: throws BrokenLedger where the chain is not whole; `npm run verify` says how.
 */
export function getLedger(): Ledger {
  const folder = resolve(process.env.TAMIN_DATA ?? 'data');
  if (process.env.TAMIN_LIVE || ledger?.folder !== folder) ledger = { folder, ledger: readLedger(folder) };
  return ledger.ledger;
}

export interface DataCheckOptions extends CheckOptions {
  /** Whether to hold the data against the release ledger too. Default: yes, where there is one. */
  hasGate?: boolean;
}

/**
 * Checks a data folder and holds it against its last release: what `npm run check` and every public build go by.
 * Errors: as `checkFolder`.
 */
export async function checkData(
  root: string,
  { hasGate = true, ...options }: DataCheckOptions = {},
): Promise<CheckResult> {
  const result = await checkFolder(root, { earlier: earlierIn(resolve(root)), ...options });
  const gate = hasGate ? gateFindings(resolve(root), result) : [];
  const findings = [...gate, ...registerFindings(resolve(root), result)];
  if (findings.length === 0) return result;
  const { catalogue, ...rest } = { ...result, issues: mergeIssues(result.issues, findings) };
  const isClean = rest.issues.every(({ severity }) => severity !== 'error');
  return catalogue && isClean ? { catalogue, ...rest } : rest;
}

/** Calendar and problem board against data and ledger; a ledger that is not whole has errors of its own. */
function registerFindings(folder: string, { catalogue }: CheckResult): GateFinding[] {
  if (!catalogue) return [];
  const { ledger, problems } = openLedger(folder);
  return problems.length > 0 ? [] : checkRegisters(catalogue, ledger);
}

/** Tables of earlier releases, for the audit of hidden cells; the ledger is read only where something is hidden. */
function earlierIn(folder: string): NonNullable<CheckOptions['earlier']> {
  let opened: ReturnType<typeof openLedger> | undefined;
  return (dataset) => () => {
    opened ??= openLedger(folder);
    // A broken ledger is an error of its own.
    if (opened.problems.length > 0) return [];
    return publishedTables(opened.ledger, dataset);
  };
}

function gateFindings(folder: string, { catalogue, sound, issues }: CheckResult): GateFinding[] {
  const { ledger, problems } = openLedger(folder);
  if (problems.length > 0) return chainFindings(problems);
  if (!ledger.head) return [];
  // What cannot be read has errors of its own; it did not vanish. Without the places nothing reads as published.
  if (issues.some(({ severity, file }) => severity === 'error' && file.startsWith('reference/'))) return [];
  const broken = new Set(
    issues.filter(({ severity }) => severity === 'error').map(({ file }) => datasetOf(file)),
  );
  const fresh = freshVersion(ledgerFiles(sound.datasets, sound.places));
  const limits = catalogue?.site.tolerances.releases ?? suspicionLimitsSchema.parse({});
  const findings = checkAgainstLedger(ledger, fresh, limits, locateIn(sound.datasets));
  return findings
    .filter(({ file }) => !broken.has(datasetOf(file) ?? ''))
    .map((finding) => withTitle(finding, sound.datasets));
}

/** "datasets/insured/insured.csv" → "insured". */
const datasetOf = (file: string): string | undefined => /^datasets\/([^/]+)/u.exec(file)?.[1];

/** The ledger knows columns by their names; people know them by their titles. */
function withTitle(finding: GateFinding, datasets: CheckResult['sound']['datasets']): GateFinding {
  const { field, file } = finding;
  const dataset = datasets.find(({ name }) => name === datasetOf(file));
  const own = dataset?.resources
    .filter((resource) => resource.file === file || resource.name === finding.params?.table)
    .flatMap(({ table }) => table.fields)
    .find(({ name }) => name === field?.name);
  const title = own?.title.fa;
  return field && title !== undefined && title !== field.name
    ? { ...finding, field: { name: field.name, title } }
    : finding;
}

/** Rows keep their order from file to publication, so a published row has its line. */
const locateIn =
  (datasets: CheckResult['sound']['datasets']): Locate =>
  (name, resourceName, row) => {
    const dataset = datasets.find((candidate) => candidate.name === name);
    const resource = dataset?.resources.find((candidate) => candidate.name === resourceName);
    if (!dataset) return { file: `datasets/${name}` };
    if (!resource) return { file: `datasets/${name}/datapackage.json` };
    const line = row === undefined ? undefined : resource.table.lines[row];
    return { file: resource.file, ...(line === undefined ? {} : { line }) };
  };

/** While editing, the pages show the data as it is, released or not. */
async function readCatalogue(folder: string): Promise<Catalogue> {
  const { catalogue, issues } = await checkData(folder, { hasGate: !process.env.TAMIN_LIVE });
  if (catalogue) return catalogue;
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  throw new Error(`The data has ${errors} error(s); nothing was built. Run "npm run check" to see them.`);
}

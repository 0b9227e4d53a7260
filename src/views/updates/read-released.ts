import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dataset } from '#model/dataset.ts';
import type { PlaceEntry } from '#model/reference.ts';
import { addedTexts } from '#exports/added-texts.ts';
import { buildDataset } from '#pipeline/build-dataset.ts';
import { IssueLog } from '#pipeline/issue-log.ts';
import { readTables } from '#pipeline/read-dataset.ts';
import { readPackage } from '#pipeline/read-package.ts';
import type { Ledger, LedgerFile } from '#releases/ledger.ts';
import { parseTable } from '#releases/parse-table.ts';

/** A dataset as it was published in a release, or why it cannot be shown as a page. */
export type ReleasedDataset = { dataset: Dataset } | { problem: 'too-large' | 'unreadable'; rows: number };

/** Beyond this a past state is offered as files only: reading it again at every build would cost too much. */
const mostRows = 20_000;

const reading = new Map<string, Promise<ReleasedDataset>>();
/** Both languages of a page and its neighbours are built together; older states are read again if asked for. */
const mostKept = 12;

/** Reads a dataset from the files of a release, as a reader of that day could have. Errors: as the ledger's store. */
export function readReleased(
  ledger: Ledger,
  release: string,
  name: string,
  places: readonly PlaceEntry[],
): Promise<ReleasedDataset> {
  const key = `${ledger.path} ${release} ${name}`;
  const known = reading.get(key);
  if (known) return known;
  const made = readFiles(ledger.filesAt(release, name), name, places);
  const [oldest] = reading.keys();
  if (reading.size >= mostKept && oldest !== undefined) reading.delete(oldest);
  reading.set(key, made);
  return made;
}

async function readFiles(
  files: readonly LedgerFile[],
  name: string,
  places: readonly PlaceEntry[],
): Promise<ReleasedDataset> {
  const rows = files.reduce((sum, file) => sum + (file.rows ?? 0), 0);
  if (rows > mostRows) return { problem: 'too-large', rows };
  // The pipeline is a function of a folder, so the files are laid into one.
  const root = await mkdtemp(join(tmpdir(), 'tamin-released-'));
  try {
    const folder = join(root, 'datasets', name);
    await mkdir(folder, { recursive: true });
    for (const [file, bytes] of sourceFiles(files)) await writeFile(join(folder, file), bytes);
    const log = new IssueLog();
    const plan = await readPackage(root, `datasets/${name}`, log);
    const tables = plan ? await readTables(root, plan, places, log) : [];
    const wanted = files.filter(({ resource }) => resource !== undefined).length;
    if (!plan || tables.length !== wanted) return { problem: 'unreadable', rows };
    return { dataset: buildDataset(plan, tables, places) };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

type Parsed = Record<string, unknown>;
const isRecord = (value: unknown): value is Parsed => typeof value === 'object' && value !== null;
const listOf = (value: unknown): Parsed[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/**
 * The package as its publisher wrote it: without the columns this site adds to every download, which would be read
 * as the dataset's own, and without the hashes that are of the files with them.
 */
function sourceFiles(files: readonly LedgerFile[]): Map<string, string> {
  const written = new Map<string, string>();
  const descriptorFile = files.find(({ resource }) => resource === undefined);
  const text = new TextDecoder().decode(descriptorFile?.read() ?? new Uint8Array());
  const descriptor = JSON.parse(text) as Parsed;
  for (const resource of listOf(descriptor.resources)) {
    const schema = isRecord(resource.schema) ? resource.schema : {};
    const fields = listOf(schema.fields);
    const added = new Set(fields.filter(isAdded).map((field) => field.name));
    schema.fields = fields.filter((field) => !isAdded(field));
    delete resource.hash;
    delete resource.bytes;
    const file = files.find((one) => one.name === resource.path);
    if (file) written.set(file.name, withoutColumns(file.read(), added));
  }
  written.set('datapackage.json', JSON.stringify(descriptor));
  return written;
}

const addedTitles: readonly unknown[] = Object.values(addedTexts).map(({ title }) => title);
const isAdded = ({ title }: Parsed): boolean => addedTitles.includes(title);

function withoutColumns(bytes: Uint8Array, names: ReadonlySet<unknown>): string {
  const { columns, rows } = parseTable(bytes);
  const kept = columns.flatMap((column, index) => (names.has(column) ? [] : [index]));
  const line = (cells: readonly string[]): string =>
    kept.map((index) => quoted(cells[index] ?? '')).join(',');
  return [columns, ...rows].map((cells) => `${line(cells)}\n`).join('');
}

const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

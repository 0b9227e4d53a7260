import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dataset } from '#model/dataset.ts';
import type { PlaceEntry } from '#model/reference.ts';
import { buildDataset } from '#pipeline/build-dataset.ts';
import { IssueLog } from '#pipeline/issue-log.ts';
import { readTables } from '#pipeline/read-dataset.ts';
import { readPackage } from '#pipeline/read-package.ts';
import type { Ledger, LedgerFile } from '#releases/ledger.ts';
import { releasedSource } from './released-source.ts';

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
  const files = ledger.filesAt(release, name);
  const rows = files.reduce((sum, file) => sum + (file.rows ?? 0), 0);
  const made =
    rows > mostRows
      ? Promise.resolve<ReleasedDataset>({ problem: 'too-large', rows })
      : readFiles(files, name, places);
  const [oldest] = reading.keys();
  if (reading.size >= mostKept && oldest !== undefined) reading.delete(oldest);
  reading.set(key, made);
  return made;
}

/**
 * `as-declared` reads columns as the descriptor says; `as-text` needs no list of places and no rule of periods, so
 * that files can be read whatever became of those since: every column but numbers is text, the added ones too.
 */
export type ReadingWay = 'as-declared' | 'as-text';

/** Reads a dataset of any size from its released files. */
export async function readFiles(
  files: readonly LedgerFile[],
  name: string,
  places: readonly PlaceEntry[],
  way: ReadingWay = 'as-declared',
): Promise<ReleasedDataset> {
  const rows = files.reduce((sum, file) => sum + (file.rows ?? 0), 0);
  // The pipeline is a function of a folder, so the files are laid into one.
  const root = await mkdtemp(join(tmpdir(), 'tamin-released-'));
  try {
    const folder = join(root, 'datasets', name);
    await mkdir(folder, { recursive: true });
    for (const [file, bytes] of releasedSource(files, way)) await writeFile(join(folder, file), bytes);
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

import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Issue } from '#model/issue.ts';
import { checkFolder } from '#pipeline/check-folder.ts';
import type { Tick } from '#pipeline/tick.ts';

/** Files of one dataset by name; what is not named stays as it is. */
export type NewFiles = Readonly<Record<string, string>>;

/**
 * Checks a dataset as it would be with new files, in a scratch folder; the data folder is not touched.
 * Shape: the issues of that dataset only; other datasets stand there by name, for `related`.
 */
export async function checkWithFiles(
  data: string,
  name: string,
  files: NewFiles,
  tick?: Tick,
): Promise<readonly Issue[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'tamin-intake-'));
  try {
    await copyIfThere(join(data, 'site.json'), join(scratch, 'site.json'));
    await copyIfThere(join(data, 'reference'), join(scratch, 'reference'));
    for (const other of await listNames(join(data, 'datasets'))) {
      await mkdir(join(scratch, 'datasets', other), { recursive: true });
    }
    const folder = join(scratch, 'datasets', name);
    await copyIfThere(join(data, 'datasets', name), folder);
    await writeFiles(folder, files);
    const { issues } = await checkFolder(scratch, tick ? { onRows: tick } : {});
    return issues.filter(({ file }) => file.startsWith(`datasets/${name}/`));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function copyIfThere(from: string, to: string): Promise<void> {
  if (existsSync(from)) await cp(from, to, { recursive: true });
}

async function listNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
}

async function writeFiles(folder: string, files: NewFiles): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

/** Puts a new dataset in its place in one step. Errors: rejects when a folder of that name is there already. */
export async function addDataset(data: string, name: string, files: NewFiles): Promise<void> {
  const folder = join(data, 'datasets', name);
  // Dot folders are no datasets, so a half-written one is never read.
  const fresh = join(data, 'datasets', `.${name}.new-${process.pid}`);
  try {
    await writeFiles(fresh, files);
    if (existsSync(folder)) throw new Error(`${folder} exists already.`);
    await rename(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Replaces one file in one step: whoever reads sees the old one or the new one. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const fresh = join(dirname(path), `.intake.new-${process.pid}`);
  try {
    await writeFile(fresh, text, { flush: true });
    await rename(fresh, path);
  } finally {
    await rm(fresh, { force: true });
  }
}

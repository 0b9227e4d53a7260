import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';

const mostKept = 10;

/**
 * Keeps a table that is about to be replaced, so that whoever imported the wrong file gets it back without Git.
 * Shape: the path of the copy from here; the ten newest of a table are kept.
 * Errors: rejects when it cannot be written; the table must then not be replaced.
 */
export async function keepOldTable(
  dataset: string,
  path: string,
  { folder = join('.cache', 'before-import'), now = new Date() } = {},
): Promise<string> {
  const own = join(folder, dataset);
  const stem = basename(path, '.csv');
  await mkdir(own, { recursive: true });
  const copy = join(own, `${stem}.${now.toISOString().slice(0, 23).replaceAll(/\D/gu, '-')}.csv`);
  await copyFile(path, copy);
  const copies = (await readdir(own)).filter((name) => name.startsWith(`${stem}.`)).sort();
  for (const name of copies.slice(0, -mostKept)) await rm(join(own, name), { force: true });
  return relative('.', copy).replaceAll('\\', '/');
}

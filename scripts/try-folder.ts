import { existsSync } from 'node:fs';
import { mkdtemp, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Tries whether something can be written beside an output folder, before minutes are spent on what goes into it.
 * Errors: rejects with the refusal of the disk. (In system folders such as /proc, Node's own recursive mkdir would
 * never come back.)
 */
export async function tryFolder(target: string): Promise<void> {
  let folder = dirname(target);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  try {
    await rmdir(await mkdtemp(join(folder, '.tamin-try-')));
  } catch (error) {
    const isNowhere = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw isNowhere ? Object.assign(error, { code: 'EACCES', path: folder }) : error;
  }
}

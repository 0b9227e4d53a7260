import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { UsageError } from '../arguments.ts';

/** Names that only this command gives. */
const ownFile = /^[0-9A-Z-]+-[GBTW](?:-a3)?\.pdf$/u;

/** Refuses a folder that holds anything but earlier boards: it will be replaced as a whole. Errors: throws UsageError. */
export async function checkTarget(target: string): Promise<void> {
  if (!existsSync(target)) return;
  const stranger = (await readdir(target)).find((name) => !ownFile.test(name));
  if (stranger === undefined) return;
  throw new UsageError(
    `پوشهٔ ${target} چیزی جز تابلو دارد («${stranger}»). با --out پوشه‌ای تازه بدهید.\n` +
      `The folder ${target} holds something else than boards ("${stranger}"). Name a new folder with --out.`,
  );
}

/** Puts a whole set of boards in the place of an earlier one. */
export async function placeFolder(fresh: string, target: string): Promise<void> {
  const old = `${target}.old-${process.pid}`;
  if (existsSync(target)) await rename(target, old);
  try {
    await rename(fresh, target);
  } catch (error) {
    if (existsSync(old)) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

import { existsSync } from 'node:fs';
import { copyFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../arguments.ts';

/** Names that only this command gives: the letter of the kind and the size stand at the end. */
const ownFile = /^[0-9A-Z-]+(?<set>-[GBTW](?:-a3)?)\.pdf$/u;
const setOf = (name: string): string | undefined => ownFile.exec(name)?.groups?.['set'];

/** Refuses a folder that holds anything but earlier boards: it will be replaced. Errors: throws UsageError. */
export async function checkTarget(target: string): Promise<void> {
  if (!existsSync(target)) return;
  const stranger = (await readdir(target)).find((name) => !ownFile.test(name));
  if (stranger === undefined) return;
  throw new UsageError(
    `پوشهٔ ${target} چیزی جز تابلو دارد («${stranger}»). با --out پوشه‌ای تازه بدهید.\n` +
      `The folder ${target} holds something else than boards ("${stranger}"). Name a new folder with --out.`,
  );
}

/** Puts a whole set of boards in the place of an earlier one of the same kind and size; boards of other sets stay. */
export async function placeFolder(fresh: string, target: string): Promise<void> {
  const made = new Set((await readdir(fresh)).map(setOf));
  const earlier = existsSync(target) ? await readdir(target) : [];
  for (const name of earlier.filter((one) => !made.has(setOf(one)))) {
    await copyFile(join(target, name), join(fresh, name));
  }
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

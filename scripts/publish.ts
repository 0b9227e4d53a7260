import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import { getCatalogue, provideCatalogue } from '#catalogue';
import type { Catalogue } from '#model/catalogue.ts';
import { readSearchReference } from '#pipeline/read-search-reference.ts';
import { readLedger } from '#releases/read-ledger.ts';
import { buildSearchIndex } from '#search/build-index.ts';
import { steps, type Progress } from './progress.ts';
import { compressFiles } from './publishing/compress-files.ts';
import { checkPromises, writeFrozenData } from './publishing/frozen-data.ts';
import { writeVerifyWorkers } from './publishing/verify-worker.ts';
import { tryFolder } from './try-folder.ts';
import { codeOf, isAlive } from './watching/lock.ts';

export interface BuildOptions {
  data: string;
  out: string;
  /** What the folder was just checked to hold; without it the build reads the folder itself. */
  catalogue?: Catalogue;
  siteUrl?: string | undefined;
  /** Also write `.br` and `.gz` beside text files, for servers that send them as they are. */
  compress?: boolean | undefined;
  /** Astro's own talk: "info" shows each page. */
  logLevel?: 'info' | 'warn';
  progress?: Progress;
}

/**
 * Builds the site beside the output folder and switches over only when it is whole.
 * Errors: rejects when anything fails; whatever stood in the output folder is then untouched.
 */
export async function publish({
  data,
  out,
  catalogue,
  siteUrl,
  compress = false,
  logLevel = 'warn',
  progress,
}: BuildOptions): Promise<{ pages: number }> {
  const target = resolve(out);
  const fresh = `${target}.new-${process.pid}`;
  await tryFolder(target);
  const work = await workFolder();
  const folder = resolve(data);
  process.env.TAMIN_DATA = folder;
  if (catalogue) provideCatalogue({ folder, catalogue });
  await mkdir(dirname(target), { recursive: true });
  await rm(fresh, { recursive: true, force: true });
  try {
    progress?.step(steps.pages);
    await build({ outDir: work, logLevel, ...(siteUrl ? { site: siteUrl } : {}) });
    const ledger = readLedger(folder);
    await writeFrozenData(ledger, work, await getCatalogue());
    await writeVerifyWorkers(work);
    checkPromises(ledger, work);
    progress?.step(steps.index);
    const index = await buildSearchIndex(work, await readSearchReference(folder));
    if (compress) {
      await compressFiles(work, (done, total) => progress?.step(steps.compress, done, total));
    }
    await move(work, fresh);
    await switchFolders(fresh, target);
    return { pages: index.pages };
  } finally {
    provideCatalogue(undefined);
    for (const folder of [work, fresh]) await rm(folder, { recursive: true, force: true });
  }
}

/**
 * A folder for this process inside the project. Astro moves files into it and keeps its own half-made ones there:
 * on another disk that fails, and two builds at once would share them. What killed builds left is removed.
 */
async function workFolder(): Promise<string> {
  const all = resolve('.cache/sites');
  await mkdir(all, { recursive: true });
  const stale = (await readdir(all)).filter((name) => Number(name) === process.pid || !isAlive(Number(name)));
  for (const name of stale) await rm(join(all, name), { recursive: true, force: true });
  return join(all, String(process.pid));
}

/** Renames a folder, or copies it where the other place is on another disk. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}

/** Puts `fresh` in the place of `target`. The old folder is removed only after the new one stands. */
async function switchFolders(fresh: string, target: string): Promise<void> {
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

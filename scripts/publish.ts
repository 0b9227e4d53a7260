import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { build } from 'astro';
import { provideCatalogue } from '#catalogue';
import type { Catalogue } from '#model/catalogue.ts';
import { buildSearchIndex } from '#search/build-index.ts';
import { steps, type Progress } from './progress.ts';

export interface BuildOptions {
  data: string;
  out: string;
  /** What the folder was just checked to hold; without it the build reads the folder itself. */
  catalogue?: Catalogue;
  siteUrl?: string | undefined;
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
  logLevel = 'warn',
  progress,
}: BuildOptions): Promise<{ pages: number }> {
  const target = resolve(out);
  const fresh = `${target}.new-${process.pid}`;
  const folder = resolve(data);
  process.env.TAMIN_DATA = folder;
  if (catalogue) provideCatalogue({ folder, catalogue });
  await mkdir(dirname(target), { recursive: true });
  await rm(fresh, { recursive: true, force: true });
  try {
    progress?.step(steps.pages);
    await build({ outDir: fresh, logLevel, ...(siteUrl ? { site: siteUrl } : {}) });
    progress?.step(steps.index);
    const index = await buildSearchIndex(fresh);
    await switchFolders(fresh, target);
    return { pages: index.pages };
  } finally {
    provideCatalogue(undefined);
    await rm(fresh, { recursive: true, force: true });
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

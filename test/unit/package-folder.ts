import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { layOwnSite } from './own-site.ts';

export const packagesFolder = join(import.meta.dirname, '../fixtures/packages');

/** A data folder with this site's own pages and the packages others could have published; the caller removes it. */
export async function layPackages(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tamin-packages-'));
  await layOwnSite(folder);
  await cp(packagesFolder, join(folder, 'datasets'), { recursive: true });
  return folder;
}

/** A data folder with one dataset made of the files given; removed when the work is done. */
export async function withDataset<T>(
  files: Readonly<Record<string, string>>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tamin-package-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, 'datasets/stranger', file)), { recursive: true });
      await writeFile(join(folder, 'datasets/stranger', file), text);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

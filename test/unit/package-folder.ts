import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const packagesFolder = join(import.meta.dirname, '../fixtures/packages');
const ownData = join(import.meta.dirname, '../../data');

/** A data folder with this site's own pages and the packages others could have published; the caller removes it. */
export async function layPackages(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tamin-packages-'));
  for (const part of ['content', 'reference']) {
    await cp(join(ownData, part), join(folder, part), { recursive: true });
  }
  const site = JSON.parse(await readFile(join(ownData, 'site.json'), 'utf8')) as Record<string, unknown>;
  // What names datasets of our own would be missed here.
  await writeFile(
    join(folder, 'site.json'),
    JSON.stringify({ ...site, featured: [], references: undefined }),
  );
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

import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const ownData = join(import.meta.dirname, '../../data');

/**
 * Gives a folder of other datasets this site's own pages, so that a whole site can be built of it. What names datasets
 * of our own stays out: it would be missed there.
 */
export async function layOwnSite(folder: string, reference = 'reference'): Promise<void> {
  for (const part of ['content', reference]) {
    await rm(join(folder, part), { recursive: true, force: true });
    await cp(join(ownData, part), join(folder, part), { recursive: true });
  }
  await rm(join(folder, 'content/questions'), { recursive: true });
  const site = JSON.parse(await readFile(join(ownData, 'site.json'), 'utf8')) as Record<string, unknown>;
  await writeFile(
    join(folder, 'site.json'),
    JSON.stringify({ ...site, featured: [], references: undefined }),
  );
}

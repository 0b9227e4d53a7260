import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { layReleases } from '../unit/released-folder.ts';

const ownData = join(import.meta.dirname, '../../data');

/** A data folder with five signed releases that a whole site can be built of; the caller removes it. */
export async function layReleasedSite(): Promise<string> {
  return layWholeSite(await layReleases());
}

/** Gives a folder of released datasets the content and places of a whole site. Shape: the folder. */
export async function layWholeSite(folder: string): Promise<string> {
  for (const part of ['content', 'reference']) {
    await rm(join(folder, part), { recursive: true });
    await cp(join(ownData, part), join(folder, part), { recursive: true });
  }
  const site = JSON.parse(await readFile(join(ownData, 'site.json'), 'utf8')) as Record<string, unknown>;
  // What names datasets of our own would be missed here.
  const text = JSON.stringify({ ...site, featured: [], references: undefined });
  await writeFile(join(folder, 'site.json'), text);
  return folder;
}

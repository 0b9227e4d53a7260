import { layOwnSite } from '../unit/own-site.ts';
import { layReleases } from '../unit/released-folder.ts';

/** A data folder with five signed releases that a whole site can be built of; the caller removes it. */
export async function layReleasedSite(): Promise<string> {
  return layWholeSite(await layReleases());
}

/** Gives a folder of released datasets the content and places of a whole site. Shape: the folder. */
export async function layWholeSite(folder: string): Promise<string> {
  await layOwnSite(folder);
  return folder;
}

import { resolve } from 'node:path';
import type { Catalogue } from '#model/catalogue.ts';
import { checkFolder } from '#pipeline/check-folder.ts';

let reading: Promise<Catalogue> | undefined;

interface Provided {
  folder: string;
  catalogue: Catalogue;
}

/** Astro bundles this module anew for a build, so what is handed over lies outside it. */
const shelf = globalThis as Record<symbol, Provided | undefined>;
const place = Symbol.for('tamin-nama.catalogue');

/** Hands a catalogue that was just checked to the pages about to be built in this process; undefined takes it back. */
export function provideCatalogue(provided: Provided | undefined): void {
  shelf[place] = provided;
}

/**
 * The checked data folder behind every page: as handed over, else read once per process, or at every request while
 * editing (TAMIN_LIVE).
 * The folder is `TAMIN_DATA` or `data/`. Errors: rejects when the data has an error; `npm run check` says which.
 */
export function getCatalogue(): Promise<Catalogue> {
  const folder = resolve(process.env.TAMIN_DATA ?? 'data');
  if (process.env.TAMIN_LIVE) return readCatalogue(folder);
  const provided = shelf[place];
  if (provided?.folder === folder) return Promise.resolve(provided.catalogue);
  reading ??= readCatalogue(folder);
  return reading;
}

async function readCatalogue(folder: string): Promise<Catalogue> {
  const { catalogue, issues } = await checkFolder(folder);
  if (catalogue) return catalogue;
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  throw new Error(`The data has ${errors} error(s); nothing was built. Run "npm run check" to see them.`);
}

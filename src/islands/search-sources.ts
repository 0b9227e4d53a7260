import type { Locale } from '#model/bilingual.ts';
import type { SearchFiguresFile, SearchWordsFile } from '#model/search-words.ts';
import type { SearchEngine } from '#search/find-pages.ts';
import { buildHeadIndex, type HeadIndex } from '#search/head-index.ts';

interface Pagefind {
  createInstance: (options: object) => SearchEngine & { init: () => Promise<void> };
}

/** The short list with the words that name its kinds. */
export interface Heads {
  index: HeadIndex;
  file: SearchWordsFile;
}

/** Kept in a variable, because the file exists only in the built site. */
const bundle = '/pagefind/pagefind.js';
let failures = 0;

/** Loads Pagefind without its worker: one file less, and the same reach under the same policy. */
async function loadEngine(): Promise<SearchEngine> {
  // A module that failed to load stays failed under its address.
  const address = failures === 0 ? bundle : `${bundle}?${failures}`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as Pagefind;
  const engine = createInstance({ noWorker: true, ranking: { metaWeights: { title: 6, k: 3 } } });
  await engine.init();
  return engine;
}

async function loadJson<File>(address: string): Promise<File> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as File;
}

/** Keeps what arrived and forgets what failed, so that the next question asks again. */
function once<Thing>(load: () => Promise<Thing>): () => Promise<Thing> {
  let kept: Promise<Thing> | undefined;
  return () => {
    kept ??= load().catch((error: unknown) => {
      kept = undefined;
      failures += 1;
      throw error;
    });
    return kept;
  };
}

/** The language of the page, which is the language that is searched. */
export const pageLocale = (): Locale => (document.documentElement.lang === 'en' ? 'en' : 'fa');

export const openEngine = once(loadEngine);
export const openHeads = once(async (): Promise<Heads> => {
  const file = await loadJson<SearchWordsFile>(`/search/words-${pageLocale()}.json`);
  return { index: buildHeadIndex(file), file };
});
export const openFigures = once(() => loadJson<SearchFiguresFile>(`/search/figures-${pageLocale()}.json`));

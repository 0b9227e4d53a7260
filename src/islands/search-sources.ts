import type { Locale } from '#model/bilingual.ts';
import type { PlaceFiguresFile, SearchFiguresFile, SearchWordsFile } from '#model/search-words.ts';
import { buildHeadIndex, type HeadIndex } from '#search/head-index.ts';
import { openText } from '#search/open-text.ts';

/** The short list with the words that name its kinds. */
export interface Heads {
  index: HeadIndex;
  file: SearchWordsFile;
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
      throw error;
    });
    return kept;
  };
}

/** The language of the page, which is the language that is searched. */
export const pageLocale = (): Locale => (document.documentElement.lang === 'en' ? 'en' : 'fa');

/** The text of all pages. */
export const fullText = openText(loadJson, pageLocale());
export const openHeads = once(async (): Promise<Heads> => {
  const file = await loadJson<SearchWordsFile>(`/search/words-${pageLocale()}.json`);
  return { index: buildHeadIndex(file), file };
});
export const openFigures = once(() => loadJson<SearchFiguresFile>(`/search/figures-${pageLocale()}.json`));
/** The figures of one province, by the name of its page; the browser keeps them. */
export const openPlaceFigures = (slug: string): Promise<PlaceFiguresFile> =>
  loadJson(`/search/figures-${pageLocale()}/${slug}.json`);

import type { PageReadability } from '#model/catalogue.ts';
import { countSyllables, readingEase } from '#text/readability.ts';
import type { ReadPage } from '../check-content.ts';
import { proseOf, sentencesOf } from './prose.ts';

/** Scores the running text of every page. Shape: pages without words are left out. */
export function pageReadability(read: readonly ReadPage[]): PageReadability[] {
  return read.flatMap((one) => {
    const { path, locale } = one.page;
    const sentences = proseOf(one)
      .filter(({ isRunning }) => isRunning)
      .flatMap(sentencesOf);
    const words = sentences.flatMap(({ text }) => text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)));
    if (words.length === 0) return [];
    const syllables = words.reduce((sum, word) => sum + countSyllables(word, locale), 0);
    const counts = { words: words.length, sentences: sentences.length, syllables };
    return [{ path, locale, ease: readingEase(counts, locale) }];
  });
}

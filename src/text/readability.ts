import type { Locale } from '#model/bilingual.ts';

/** What a reading-ease score is made of. */
export interface TextCounts {
  words: number;
  sentences: number;
  syllables: number;
}

/**
 * Counts the syllables of a word by its letters.
 * Shape:  at least 1. Persian leaves short vowels out, so its count is a guess: one reason why a score is advice only.
 */
export function countSyllables(word: string, locale: Locale): number {
  const vowels = locale === 'fa' ? persianVowels(word) : englishVowels(word);
  return Math.max(1, vowels);
}

/**
 * A written long vowel takes the consonant before it along; of the other consonants two make a syllable, the second
 * closing it. «و» and «ی» are consonants at the start of a word and before another vowel, «ه» a vowel at the end.
 */
function persianVowels(word: string): number {
  const letters = [...word.normalize('NFC').replaceAll(/[^\p{L}]/gu, '')];
  let syllables = 0;
  let waiting = 0;
  letters.forEach((letter, index) => {
    const isLast = index === letters.length - 1;
    const next = letters[index + 1] ?? '';
    const isLong = /[اآ]/u.test(letter) || (/[ویۀ]/u.test(letter) && index > 0 && !/[اآ]/u.test(next));
    if (!isLong && !(isLast && /[هة]/u.test(letter) && waiting > 0)) {
      waiting += 1;
      return;
    }
    const before = Math.max(0, waiting - 1) / 2;
    // After a vowel the first of them closes its syllable.
    syllables += 1 + (syllables > 0 ? Math.floor(before) : Math.ceil(before));
    waiting = 0;
  });
  // What closes the last syllable is none of its own.
  return syllables + (syllables > 0 ? Math.floor(waiting / 2) : Math.ceil(waiting / 2));
}

function englishVowels(word: string): number {
  const bare = word.toLowerCase().replaceAll(/[^a-z]/gu, '');
  const spoken = bare.replace(/(?<![aeiouyl])e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouysxz])es$/u, '');
  return spoken.match(/[aeiouy]+/gu)?.length ?? 0;
}

/**
 * Reading ease: the higher, the easier; about 100 is easy, about 0 is hard.
 * Source: Flesch (1948) for English; for Persian Dayani's adaptation, 262.835 − 0.846 WL − 1.015 SL with WL in
 *         syllables per 100 words. The two scales are not comparable with each other.
 * Errors: NaN for a text without words.
 */
export function readingEase({ words, sentences, syllables }: TextCounts, locale: Locale): number {
  const perHundred = (100 * syllables) / words;
  const base = locale === 'fa' ? 262.835 : 206.835;
  return base - 0.846 * perHundred - 1.015 * (words / sentences);
}

import { isFiller } from './question-words.ts';
import type { Option, Term } from './read-terms.ts';

/** A term with the parts of the saying that begins with it: «بیمه شده». */
export type Phrase = readonly [Term, ...Term[]];

/** Weaker options are beginnings of words: no name. */
const leastStrength = 0.85;

/** Puts the terms of one saying together. Shape: every term once, in order. */
export function phrasesOf(terms: readonly Term[]): Phrase[] {
  const phrases: [Term, ...Term[]][] = [];
  for (const term of terms) {
    const last = phrases.at(-1);
    if (term.isSaid && last) last.push(term);
    else phrases.push([term]);
  }
  return phrases;
}

/** The words of a phrase as they were asked, without the words of a question within. */
const askedWords = ([first, ...rest]: Phrase): string[] => [
  first.asked,
  ...rest.map(({ asked }) => asked).filter((word) => !isFiller(word)),
];

/** Does the option stand for the phrase, not for its first word alone? */
const isForAll = ({ strength, span = 1 }: Option, { length }: Phrase): boolean =>
  strength >= leastStrength && (length === 1 || span > 1);

/** All ways to say a phrase: as it was asked, and what says the same here, each a list of words. */
export const waysToSay = (phrase: Phrase): (readonly string[])[] => [
  askedWords(phrase),
  ...phrase[0].options.filter((option) => isForAll(option, phrase)).map(({ words }) => words),
];

/**
 * Ways to say exactly the same: «زیر پوشش» for «تحت پوشش», but not «جمعیت زیر پوشش» for «بیمه‌شدگان», which counts
 * others, too. A saying of several words has to keep one of them.
 */
export function namesFor(phrase: Phrase): (readonly string[])[] {
  const asked = askedWords(phrase);
  return waysToSay(phrase).filter(
    (words) => phrase.length === 1 || words.some((word) => asked.includes(word)),
  );
}

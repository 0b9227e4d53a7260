import type { HeadIndex } from './head-index.ts';
import { wordsFrom } from './head-index.ts';
import { isFiller } from './question-words.ts';

/** One way a term may be answered: by all of these words. */
export interface Option {
  words: readonly string[];
  /** 1 for the very word. */
  strength: number;
}

/** One word of a query and what answers it. */
export interface Term {
  asked: string;
  options: readonly Option[];
  /** Part of a phrase that another term answers; alone it need not be found. */
  isPart: boolean;
}

const strengths = { beginning: 0.8, synonym: 0.85, stem: 0.9 };
const fewestLetters = 3;
const mostBeginnings = 24;

/** Endings of spoken Persian: «دفترچمو», «حقوقشون», «بدهکاره». What stays must be a known word. */
const spokenEndings = /(?:هامون|هاشون|مون|تون|شون|مو|تو|شو|ام|ات|اش|رو|و|م|ت|ش|ه|ن)$/u;

function stemsOf(word: string): string[] {
  const stem = word.replace(spokenEndings, '');
  const shorter = word.slice(0, -1);
  return [stem, `${stem}ه`, shorter].filter((one) => one.length >= fewestLetters && one !== word);
}

function beginnings(word: string, index: HeadIndex): Option[] {
  if (word.length < fewestLetters || /^\d+$/u.test(word)) return [];
  return wordsFrom(index, word, mostBeginnings)
    .filter((found) => found !== word)
    .map((found) => ({
      words: [found],
      strength: strengths.beginning * Math.sqrt(word.length / found.length),
    }));
}

/** What a word finds as it stands: itself and words that begin with it. */
function ownOptions(word: string, index: HeadIndex): Option[] {
  const exact = index.postings.has(word) ? [{ words: [word], strength: 1 }] : [];
  return [...exact, ...beginnings(word, index)];
}

/** «دفترچمو» → «دفترچه», when the word as it stands is none. */
function spokenWord(word: string, index: HeadIndex): string {
  const isWord = (one: string) => index.postings.has(one) || index.saidWords.has(one);
  return isWord(word) ? word : (stemsOf(word).find(isWord) ?? word);
}

/** «۹۸» is 1398 and «۰۲» 1402, as people write years. */
const fullYear = (word: string): string =>
  /^[5-9]\d$/u.test(word) ? `13${word}` : /^0\d$/u.test(word) ? `14${word}` : word;

interface Said {
  at: number;
  length: number;
  option: Option;
}

/** What is said here for something else: «پول چای» for «رشوه». */
function saidHere(words: readonly string[], index: HeadIndex): Said[] {
  return words.flatMap((first, at) =>
    (index.synonyms.get(first) ?? [])
      .filter(({ said }) => said.every((word, offset) => words[at + offset] === word))
      .map(({ said, meant }) => ({
        at,
        length: said.length,
        option: { words: meant, strength: strengths.synonym },
      })),
  );
}

/** Words that are one word when written together: «زیر میزی». */
function gluedHere(words: readonly string[], index: HeadIndex): Said[] {
  return words.slice(1).flatMap((word, at) => {
    const before = words[at] ?? '';
    const whole = `${before}${word}`;
    if (isFiller(before) && isFiller(word)) return [];
    return index.postings.has(whole) ? [{ at, length: 2, option: { words: [whole], strength: 1 } }] : [];
  });
}

/**
 * Reads folded words as terms: each with the words that answer it.
 * Shape:  one term per word, in order, without the words a question is wrapped in; no options when nothing known answers it.
 */
export function readTerms(asked: readonly string[], index: HeadIndex): Term[] {
  const words = asked.map((word) => spokenWord(fullYear(word), index));
  const said = [...saidHere(words, index), ...gluedHere(words, index)];
  const terms = words.map((word, at) => {
    const own = ownOptions(word, index).map((option) =>
      word === asked[at] ? option : { ...option, strength: option.strength * strengths.stem },
    );
    return {
      asked: asked[at] ?? word,
      options: [...own, ...said.filter((one) => one.at === at).map(({ option }) => option)],
      isPart: said.some((one) => one.at < at && at < one.at + one.length),
    };
  });
  const full = terms.filter(
    ({ asked: word, isPart }, at) => isPart || !isFiller(word) || said.some((one) => one.at === at),
  );
  return full.length > 0 ? full : terms;
}

/** Is there something that answers the term? */
export const isKnown = ({ options, isPart }: Term): boolean => options.length > 0 || isPart;

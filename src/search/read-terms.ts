import { queryTerms } from '#text/search-terms.ts';
import type { HeadIndex } from './head-index.ts';
import { wordsFrom } from './head-index.ts';
import { isFiller } from './question-words.ts';

/** One way a term may be answered: by all of these words. */
export interface Option {
  words: readonly string[];
  /** 1 for the very word. */
  strength: number;
  /** How many words of the query it stands for, where they are a saying. */
  span?: number;
}

/** One word of a query and what answers it. */
export interface Term {
  asked: string;
  options: readonly Option[];
  /** Part of a phrase that another term answers; alone it need not be found. */
  isPart: boolean;
  /** That phrase is a saying, not only two words written as one. */
  isSaid: boolean;
}

const strengths = { beginning: 0.8, synonym: 0.85, stem: 0.9, within: 0.6 };
const fewestLetters = 3;
const mostBeginnings = 24;

/** Endings of spoken Persian: «دفترچمو», «حقوقشون», «بدهکاره». What stays must be a known word. */
const spokenEndings = /(?:هامون|هاشون|مون|تون|شون|مو|تو|شو|ام|ات|اش|رو|و|م|ت|ش|ه|ن)$/u;
/** "anonymously", "stopped". */
const englishEndings = /(?:ly|ing|ed)$/u;
/** «نشدم», «نکرده», «ندادند»: what stays is the past stem, and with «ن» the infinitive. */
const pastEndings = /(?:م|یم|ید|ند|ه)?$/u;

/** The infinitive of a past form, where pages have it: «نشدم» → «نشدن». */
function infinitiveOf(word: string, index: HeadIndex): string | undefined {
  const stem = word.replace(pastEndings, '');
  const infinitive = `${stem}ن`;
  return stem.length >= fewestLetters && infinitive !== word && index.postings.has(infinitive)
    ? infinitive
    : undefined;
}

function stemsOf(word: string, index: HeadIndex): string[] {
  const infinitive = infinitiveOf(word, index);
  const [english = word] = queryTerms(word.replace(englishEndings, ''));
  const stem = word.replace(spokenEndings, '');
  const shorter = word.slice(0, -1);
  return [...(infinitive ? [infinitive] : []), english, stem, `${stem}ه`, shorter].filter(
    (one) => one.length >= fewestLetters && one !== word,
  );
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
  const infinitive = infinitiveOf(word, index);
  const verb = infinitive ? [{ words: [infinitive], strength: strengths.stem }] : [];
  return [...exact, ...verb, ...beginnings(word, index)];
}

/** «دفترچمو» → «دفترچه», when the word as it stands is none. */
function spokenWord(word: string, index: HeadIndex): string {
  const isWord = (one: string) => isKnownWord(one, index);
  return isWord(word) || index.textWords.has(word) ? word : (stemsOf(word, index).find(isWord) ?? word);
}

/** «۹۸» is 1398 and «۰۲» 1402, as people write years. */
const fullYear = (word: string): string =>
  /^[5-9]\d$/u.test(word) ? `13${word}` : /^0\d$/u.test(word) ? `14${word}` : word;

interface Said {
  at: number;
  length: number;
  option: Option;
}

/** How many words from a place on say the phrase; words around a question may stand within: «مستمری بابام قطع». */
function saidLength(said: readonly string[], words: readonly string[], at: number): number | undefined {
  let next = 0;
  for (let place = at; place < words.length; place++) {
    const word = words[place] ?? '';
    if (word === said[next]) next += 1;
    else if (next === 0 || !isFiller(word)) return undefined;
    if (next === said.length) return place - at + 1;
  }
  return undefined;
}

/** What is said here for something else: «پول چای» for «رشوه». */
function saidHere(words: readonly string[], index: HeadIndex): Said[] {
  return words.flatMap((first, at) =>
    (index.synonyms.get(first) ?? []).flatMap(({ said, meant }) => {
      const length = saidLength(said, words, at);
      return length === undefined
        ? []
        : [{ at, length, option: { words: meant, strength: strengths.synonym, span: length } }];
    }),
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

/** What a word still says by itself within a saying that means something else: «فوت» in «فوت کرده». */
function ownShare(word: string, around: readonly Said[]): number {
  const longer = around.filter(({ length }) => length > 1);
  if (longer.length === 0 || longer.some(({ option }) => option.words.some((one) => one.includes(word))))
    return 1;
  return isFiller(word) ? 0 : strengths.within;
}

/**
 * Reads folded words as terms: each with the words that answer it.
 * Shape:  one term per word, in order, without the words a question is wrapped in; no options when nothing known answers it.
 */
export function readTerms(asked: readonly string[], index: HeadIndex): Term[] {
  const words = asked.map((word) => spokenWord(fullYear(word), index));
  const sayings = saidHere(words, index);
  const said = [...sayings, ...gluedHere(words, index)];
  const terms = words.map((word, at) => {
    const around = said.filter((one) => one.at <= at && at < one.at + one.length);
    const isWithin = (some: readonly Said[]) => some.some((one) => one.at < at && at < one.at + one.length);
    const share = ownShare(word, around) * (word === asked[at] ? 1 : strengths.stem);
    const own = (share === 0 ? [] : ownOptions(word, index)).map(({ words: known, strength }) => ({
      words: known,
      strength: strength * share,
    }));
    return {
      asked: asked[at] ?? word,
      options: [...own, ...said.filter((one) => one.at === at).map(({ option }) => option)],
      isPart: isWithin(around),
      isSaid: isWithin(sayings),
    };
  });
  const full = terms.filter(
    ({ asked: word, isPart }, at) => isPart || !isFiller(word) || said.some((one) => one.at === at),
  );
  return full.length > 0 ? full : terms;
}

/** The number of the call centre is asked for as itself. */
const callCentre = '1420';
/** A year of either calendar. */
export const isYear = (word: string): boolean =>
  word !== callCentre && /^1[34]\d\d$|^(?:19|20)\d\d$/u.test(word);

/** Would the word be known, as it stands in a query? */
export const isKnownWord = (word: string, index: HeadIndex): boolean =>
  index.postings.has(word) || index.saidWords.has(word);

/** Is there something that answers the term? */
export const isKnown = ({ options, isPart }: Term): boolean => options.length > 0 || isPart;

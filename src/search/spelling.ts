import { closest } from '#text/closest.ts';
import { latinSkeleton, persianSkeleton, persianSound, soundDistance } from '#text/finglish.ts';
import { hasPersian } from '#text/letters.ts';
import { queryTerms } from '#text/search-terms.ts';
import type { HeadIndex } from './head-index.ts';
import { verbForms, wrappingWords } from './question-words.ts';

interface Spelling {
  /** Consonants → Persian words. */
  skeletons: ReadonlyMap<string, readonly string[]>;
  /** Sound → words that are spelled differently and spoken alike. */
  sounds: ReadonlyMap<string, readonly string[]>;
  /** The words of most pages first. */
  common: readonly Candidate[];
}

/** A known word, with what is quickly compared before its letters are. */
interface Candidate {
  word: string;
  isPersian: boolean;
  letters: number;
}

const made = new WeakMap<HeadIndex, Spelling>();

function group(words: readonly string[], keyOf: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const key = keyOf(word);
    const known = groups.get(key);
    if (known) known.push(word);
    else groups.set(key, [word]);
  }
  return groups;
}

/** Which letters a word has, one bit for several letters: a slip changes two of them at most. */
const lettersOf = (word: string): number =>
  [...word].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) & 31)), 0);

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

const candidate = (word: string): Candidate => ({
  word,
  isPersian: hasPersian(word),
  letters: lettersOf(word),
});

/** Made when a query first needs it: most never do. */
function spellingOf(index: HeadIndex): Spelling {
  const known = made.get(index);
  if (known) return known;
  const weightOf = (word: string): number =>
    [...(index.postings.get(word)?.values() ?? [])].reduce((sum, weight) => sum + weight, 0);
  const weights = new Map(index.words.map((word) => [word, weightOf(word)]));
  const common = index.words
    .filter((word) => !/\d/u.test(word))
    .toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  const saids = [...index.synonyms.keys()].filter((word) => !weights.has(word));
  const persian = [...common, ...saids].filter(hasPersian);
  const spoken = [...new Set([...persian, ...index.saidWords, ...wrappingWords])].filter(hasPersian);
  const spelling = {
    skeletons: group(spoken, persianSkeleton),
    sounds: group(persian, persianSound),
    common: [...common, ...saids, ...verbForms].map(candidate),
  };
  made.set(index, spelling);
  return spelling;
}

const shortestSlip = 4;
const oneSlip = 1;
const twoSlips = 2;
const twoSlipsFrom = 8;

/**
 * The known word somebody meant who wrote another: one that sounds the same («کارگذاری»), else one a slip away, two in
 * long words.
 * Shape: undefined when nothing is near; never for numbers and words of fewer than four letters.
 */
export function nearestWord(word: string, index: HeadIndex): string | undefined {
  if (word.length < shortestSlip || /\d/u.test(word)) return undefined;
  const { sounds, common } = spellingOf(index);
  const [alike] = hasPersian(word) ? (sounds.get(persianSound(word)) ?? []) : [];
  if (alike !== undefined && alike.length >= shortestSlip) return alike;
  const maxDistance = word.length >= twoSlipsFrom ? twoSlips : oneSlip;
  const { isPersian, letters } = candidate(word);
  const candidates = common
    .filter(
      (other) =>
        other.word.length >= shortestSlip - 1 &&
        (other.word[0] === word[0] || maxDistance < twoSlips) &&
        Math.abs(other.word.length - word.length) <= maxDistance &&
        other.isPersian === isPersian &&
        countBits(other.letters ^ letters) <= 2 * maxDistance,
    )
    .map((other) => other.word);
  return closest(word, candidates, { maxDistance });
}

/**
 * The word that was meant where bars of «گ» are missing: «شدکان» → «شدگان».
 * Shape:  as it would have been typed; undefined when no such spelling is known.
 */
export function withBars(word: string, isKnown: (word: string) => boolean): string | undefined {
  const letters = [...word];
  const barred = letters.flatMap((letter, at) => (letter === 'ک' ? [letters.with(at, 'گ').join('')] : []));
  return barred.find((one) => queryTerms(one).every(isKnown));
}

/** «نیم کنه» → «نمیکنه»: a verb with two letters swapped and its parts written apart; undefined when it is none. */
export function swappedVerb(first: string, second: string): string | undefined {
  const whole = `${first}${second}`;
  if (first.length < 2 || second === '' || [second, whole].some((word) => verbForms.includes(word)))
    return undefined;
  return closest(whole, verbForms, { maxDistance: oneSlip });
}

/** "shodegan" is the plural of "shode", "kargaran" of "kargar"; "nashodam" has the infinitive "nashodan". */
const singulars = (latin: string): string[] => [
  ...new Set([
    latin,
    latin.replace(/g[ae]n$/u, ''),
    latin.replace(/(?:haye|hay|ha|an|i)$/u, ''),
    latin.replace(/(?:am|im|id|and)$/u, 'an'),
  ]),
];

/** What a letter of a Latin spelling may differ in sound from the word that was meant. */
const mostDistance = 0.34;

/** Of words that sound nearly as much like it, the one of most pages was meant: «شکایت» rather than «شکایات». */
const nearlyAlike = 0.25;

/** The known Persian word that sounds most like a Latin spelling; undefined when none does. */
function nearestSound(latin: string, index: HeadIndex): { word: string; distance: number } | undefined {
  for (const form of singulars(latin)) {
    const alike = (spellingOf(index).skeletons.get(latinSkeleton(form)) ?? []).map((word) => ({
      word,
      distance: soundDistance(form, word),
    }));
    const least = Math.min(...alike.map(({ distance }) => distance));
    if (least > Math.max(0.7, mostDistance * form.length)) continue;
    const best = alike.find(({ distance }) => distance <= least + nearlyAlike);
    if (best) return best;
  }
  return undefined;
}

const shortestPart = 3;

/** "bimeshodegan" → «بیمه شده»: compounds are written as one word, and inside one a last «ه» is silent, too. */
function compoundFor(latin: string, index: HeadIndex): string | undefined {
  const cuts = Array.from(
    { length: Math.max(0, latin.length - 2 * shortestPart + 1) },
    (_, at) => at + shortestPart,
  );
  const found = cuts.flatMap((at) => {
    const parts = [latin.slice(0, at), latin.slice(at)].map((part) => nearestSound(part, index));
    const [first, second] = parts;
    return first && second && first.word.length >= shortestPart && second.word.length >= shortestPart
      ? [{ text: `${first.word} ${second.word}`, distance: first.distance + second.distance }]
      : [];
  });
  return found.toSorted((a, b) => a.distance - b.distance)[0]?.text;
}

/**
 * The Persian a Latin spelling stands for: "bazneshaste" → «بازنشسته».
 * Shape:  one word, or the two of a compound; undefined when nothing sounds like it.
 */
export const persianFor = (latin: string, index: HeadIndex): string | undefined =>
  nearestSound(latin, index)?.word ?? compoundFor(latin, index);

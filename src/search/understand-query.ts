import { typedInLatin, typedInPersian } from '#text/layout.ts';
import { hasPersian } from '#text/letters.ts';
import { queryTerms } from '#text/search-terms.ts';
import type { HeadIndex } from './head-index.ts';
import { asksMeaning, asksNumber, isLatinFiller } from './question-words.ts';
import { isKnown, isKnownWord, readTerms, type Term } from './read-terms.ts';
import { nearestWord, persianFor, swappedVerb, withBars } from './spelling.ts';

export const readingKinds = ['literal', 'layout', 'finglish', 'typo'] as const;
export type ReadingKind = (typeof readingKinds)[number];

/** A query as it was understood. */
export interface Reading {
  kind: ReadingKind;
  /** In readable words; the query itself when it was taken as it stands. */
  text: string;
  /** What asks for something, without the words a question is wrapped in. */
  terms: readonly Term[];
  asksMeaning: boolean;
  asksNumber: boolean;
}

function readingOf(kind: ReadingKind, text: string, index: HeadIndex): Reading {
  const all = queryTerms(text);
  return {
    kind,
    text,
    terms: readTerms(all, index),
    asksMeaning: all.some(asksMeaning),
    asksNumber: all.some(asksNumber),
  };
}

/** Which share of the letters belongs to known words, 0–1. A small word of Finglish alone explains nothing. */
function knownShare({ kind, terms }: Reading): number {
  if (kind === 'literal' && terms.every(({ asked }) => isLatinFiller(asked))) return 0;
  const length = (some: readonly Term[]) => some.reduce((sum, { asked }) => sum + asked.length, 0);
  return length(terms) === 0 ? 0 : length(terms.filter(isKnown)) / length(terms);
}

const isLatin = (text: string): boolean => /[a-z]/iu.test(text) && !hasPersian(text);

/** The query in Persian letters; words that no known word sounds like stay as they are. */
function fromFinglish(query: string, index: HeadIndex): string {
  const words = query
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !isLatinFiller(word.toLowerCase()));
  return words.map((word) => (/^[a-z]+$/iu.test(word) ? (persianFor(word, index) ?? word) : word)).join(' ');
}

/** The query with verbs put together again, «بیمه نیم کنه»; undefined when there is none to put together. */
function withWholeVerbs(query: string): string | undefined {
  const words = query.split(/\s+/u);
  const at = words.findIndex((word, place) => swappedVerb(word, words[place + 1] ?? '') !== undefined);
  if (at < 0) return undefined;
  const verb = swappedVerb(words[at] ?? '', words[at + 1] ?? '') ?? '';
  return [...words.slice(0, at), verb, ...words.slice(at + 2)].join(' ');
}

/** The query with slips put right; undefined when there is none to put right. */
function withoutSlips(reading: Reading, index: HeadIndex): string | undefined {
  const corrected = reading.terms.map((term) => {
    if (isKnown(term) || index.textWords.has(term.asked)) return term.asked;
    const isWord = (word: string) => isKnownWord(word, index);
    return withBars(term.asked, isWord) ?? nearestWord(term.asked, index) ?? term.asked;
  });
  const text = corrected.join(' ');
  return text === reading.terms.map(({ asked }) => asked).join(' ') ? undefined : text;
}

const enough = 0.6;
/** A key between letters that has a letter of its own on the Persian keyboard: "va,i" is «رشوه». */
const letterKeys = /[a-z][,;'[\]\\][a-z]/iu;

/** The query typed with the other keyboard, where keys between its letters say so and every word is then known. */
function byItsKeys(query: string, index: HeadIndex): Reading | undefined {
  if (!isLatin(query) || !letterKeys.test(query)) return undefined;
  const reading = readingOf('layout', typedInPersian(query), index);
  return knownShare(reading) === 1 ? reading : undefined;
}

/**
 * Understands a query: as it stands, typed with the other keyboard, in Finglish, or with slips put right; the earlier
 * wins when it explains as much.
 * Shape:  always a reading; its terms may be unknown when nothing explains them.
 */
export function understandQuery(query: string, index: HeadIndex): Reading {
  const whole = withWholeVerbs(query);
  if (whole !== undefined) return readingOf('typo', whole, index);
  const literal = readingOf('literal', query, index);
  const share = knownShare(literal);
  if (share === 1) return byItsKeys(query, index) ?? literal;
  const others = isLatin(query)
    ? [
        readingOf('layout', typedInPersian(query), index),
        readingOf('finglish', fromFinglish(query, index), index),
      ]
    : [readingOf('layout', typedInLatin(query), index)];
  const best = others.reduce((a, b) => (knownShare(b) > knownShare(a) + 0.05 ? b : a));
  if (knownShare(best) >= enough && knownShare(best) > share + 0.3) return best;
  const slipless = withoutSlips(literal, index);
  if (slipless === undefined) return literal;
  const corrected = readingOf('typo', slipless, index);
  return knownShare(corrected) > share
    ? { ...corrected, asksMeaning: literal.asksMeaning, asksNumber: literal.asksNumber }
    : literal;
}

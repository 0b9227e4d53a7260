import type { HeadPage } from '#model/search-words.ts';
import type { HeadIndex } from './head-index.ts';
import type { Option, Term } from './read-terms.ts';
import { isKnown, isYear } from './read-terms.ts';

/** A query as far as ranking needs it. */
export interface Question {
  terms: readonly Term[];
  asksMeaning: boolean;
  asksNumber: boolean;
}

type HeadNames = readonly (readonly string[])[];

export interface RankedHead {
  page: HeadPage;
  score: number;
  /** How much of the query the page answers, 0–1, rare words counting more. */
  coverage: number;
  /** Its title or one of its keywords has some of it. */
  isNamed: boolean;
}

/** Short answers stand behind the page they lead to, and repeats behind what they repeat, where all else is equal. */
const priors: Readonly<Record<string, number>> = { glossary: 0.5, question: 0.75, year: 0.9, topic: 0.95 };
const meaningPrior = 1.8;
const numberPrior = 1.3;
/** A title that begins with what was asked for is about it. */
const beginningBonus = 1.15;
const mapPrior = 0.75;
/** Pages that answer much less than the best are none. */
const leastOfBest = 0.3;
/** A keyword that was asked for whole counts less than a title. */
const keywordShare = 0.7;

/** Somebody who writes a year and nothing else wants the year. */
const yearPrior = 1.8;
const isYearAlone = ({ terms }: Question): boolean => terms.length === 1 && isYear(terms[0]?.asked ?? '');

/** Somebody who writes one word that a guide has among its own keywords wants to know what to do. */
const guidePrior = 1.8;
function isKeywordAlone({ terms, asksMeaning, asksNumber }: Question, keywords: HeadNames): boolean {
  const [word, ...others] = terms.filter(({ options }) => options.length > 0);
  if (!word || others.length > 0 || asksMeaning || asksNumber || !terms.every(isKnown)) return false;
  return keywords.some((name) => name.length === 1 && name[0] === word.asked);
}

/** Who names a year beside something else asks for its figures. */
const timelessPrior = 0.35;
const hasYear = ({ terms }: Question): boolean =>
  terms.length > 1 && terms.some(({ asked }) => isYear(asked));

/** Somebody who names a province beside something else wants to know it of this province. */
const placePrior = 1.35;

const priorOf = (
  { kind, url }: HeadPage,
  question: Question,
  keywords: HeadNames,
  isTitled: boolean,
): number => {
  const { asksMeaning, asksNumber } = question;
  if (kind === 'guidance' && isKeywordAlone(question, keywords)) return guidePrior;
  const isProvince = kind === 'place' && !url.includes('/places/by/');
  if (isProvince && question.terms.length > 1 && isTitled) return placePrior;
  if (kind === 'year' && isYearAlone(question)) return yearPrior;
  if (kind === 'dataset' && (asksNumber || hasYear(question))) return numberPrior;
  if (kind === 'glossary' && asksMeaning) return meaningPrior;
  if (kind === 'glossary' && hasYear(question)) return timelessPrior;
  return url.includes('/places/by/') ? mapPrior : (priors[kind] ?? 1);
};

/** Rare words say more. Unknown words say most, for no page has them. */
function rarity(words: readonly string[], { postings, pages }: HeadIndex): number {
  const counts = words.map((word) => postings.get(word)?.size ?? 0);
  const ratio = (count: number) => Math.log(1 + pages.length / (count + 0.5)) ** 1.4;
  return counts.reduce((sum, count) => sum + ratio(count), 0) / Math.max(1, counts.length);
}

/** Pages that have words of an option, each with how well: the mean of its words, less where one is missing. */
function answersOf({ words, strength }: Option, index: HeadIndex): Map<number, number> {
  const sums = new Map<number, { weight: number; count: number }>();
  for (const word of words) {
    for (const [page, weight] of index.postings.get(word) ?? []) {
      const { weight: sum, count } = sums.get(page) ?? { weight: 0, count: 0 };
      sums.set(page, { weight: sum + weight, count: count + 1 });
    }
  }
  return new Map(
    [...sums].map(([page, { weight, count }]) => [
      page,
      (strength * weight * count) / (words.length * words.length),
    ]),
  );
}

/** How much of a title, or of a keyword, was asked for. */
const namedShare = (name: readonly string[], words: ReadonlySet<string>): number =>
  name.filter((word) => words.has(word)).length / Math.max(1, name.length);

interface Answer {
  value: number;
  /** Rarity of what was answered. */
  mass: number;
  words: ReadonlySet<string>;
}

/** How rare each option is; words that only begin with a known word are no rarer than it. */
function rarities({ asked, options }: Term, index: HeadIndex): number[] {
  const own = index.postings.has(asked) ? rarity([asked], index) : Infinity;
  return options.map(({ words }) => {
    const isBeginning = words.length === 1 && words[0]?.startsWith(asked);
    return isBeginning ? Math.min(own, rarity(words, index)) : rarity(words, index);
  });
}

interface Best {
  value: number;
  mass: number;
  words: readonly string[];
}

/** A year says when, not what: beside another word it weighs less, however few pages have it. */
const yearShare = 0.4;

/** Adds what the pages answer to one term. Shape: how much the term weighs in the whole query. */
function addTerm(term: Term, share: number, index: HeadIndex, answers: Map<number, Answer>): number {
  const best = new Map<number, Best>();
  const rare = rarities(term, index).map((one) => share * one);
  for (const [at, option] of term.options.entries()) {
    const own = rare[at] ?? 0;
    for (const [page, weight] of answersOf(option, index)) {
      const value = weight * own;
      const mass = own * Math.min(1, option.strength + 0.2);
      if (value > (best.get(page)?.value ?? 0)) best.set(page, { value, mass, words: option.words });
    }
  }
  for (const [page, { value, mass, words }] of best) {
    const known = answers.get(page) ?? { value: 0, mass: 0, words: new Set<string>() };
    answers.set(page, {
      value: known.value + value,
      mass: known.mass + mass,
      words: new Set([...known.words, ...words]),
    });
  }
  if (term.options.length > 0) return Math.max(...rare);
  return term.isPart ? 0 : share * rarity([term.asked], index);
}

/**
 * Ranks the pages of the short list by what their titles, keywords and summaries say.
 * Shape:  best first; pages that answer less than a third as well as the best are left out.
 */
export function rankHeads(question: Question, index: HeadIndex): RankedHead[] {
  const { terms } = question;
  const answers = new Map<number, Answer>();
  const share = ({ asked }: Term): number => (terms.length > 1 && isYear(asked) ? yearShare : 1);
  const whole = terms.reduce((sum, term) => sum + addTerm(term, share(term), index, answers), 0);
  if (whole === 0 || !terms.some(isKnown)) return [];
  const ranked = [...answers].flatMap(([number, { value, mass, words }]) => {
    const page = index.pages[number];
    if (!page) return [];
    const coverage = Math.min(1, mass / whole);
    const [title = [], ...keywords] = index.names[number] ?? [];
    const named = Math.max(
      namedShare(title, words),
      ...keywords.map((name) => keywordShare * namedShare(name, words)),
    );
    const isTitled = title.some((word) => words.has(word));
    const begins = words.has(title[0] ?? '') ? beginningBonus : 1;
    const score =
      value *
      (0.3 + 0.7 * coverage) *
      (1 + 0.6 * named) *
      priorOf(page, question, keywords, isTitled) *
      begins;
    return [{ page, score, coverage, isNamed: named > 0 }];
  });
  const sorted = ranked.sort((a, b) => b.score - a.score);
  const least = (sorted[0]?.score ?? 0) * leastOfBest;
  return sorted.filter(({ score }) => score >= least);
}

import type { SearchFiguresFile, SearchSeries } from '#model/search-words.ts';
import { answerOf, subjects, yearOf, type FigureAnswer } from './figure-answer.ts';
import type { HeadIndex } from './head-index.ts';
import type { NamedPlace } from './named-place.ts';
import { namesOf } from './named-series.ts';
import { phrasesOf, waysToSay, type Phrase } from './phrases.ts';
import { rankHeads } from './rank-heads.ts';
import { isYear, type Term } from './read-terms.ts';
import type { Reading } from './understand-query.ts';

/** Figures of one province that a query names, or comes near to. */
export interface PlaceFigures {
  /** Three at most: those whose names say least else. */
  answers: readonly FigureAnswer[];
  /** None has the name that was asked for; these belong to the same datasets. */
  isNear: boolean;
}

const most = 3;
const mostNear = 2;
/** Of the pages that answer the query so many may lend their figures. */
const mostDatasets = 8;
/** Share of the words that a page has to answer to lend its figures. */
const mostly = 0.8;
/** Say too little alone: nearly everything here is about insurance. */
const vague = new Set(['بیمه', 'insurance']);
/** «استان» names no figure. */
const generic = new Set(['استان', 'province', 'provinces', 'provincial', 'شهر', 'city']);

/** What is asked about the place: the query without the place, its year and the words around a question. */
export function askedOfPlace(reading: Reading, place: NamedPlace): Term[] {
  const asked = subjects(reading).filter(
    (term) =>
      !place.terms.includes(term) && !generic.has(term.asked) && !isYear(yearOf(term.asked, term.options)),
  );
  return asked.every((term) => vague.has(term.asked)) ? [] : asked;
}

/** Has the name all words of the phrase, or of what says the same? */
const isIn = (phrase: Phrase, name: readonly string[]): boolean =>
  waysToSay(phrase).some((words) => words.every((word) => name.includes(word)));

/** Words of the name that nobody said. */
function unsaidOf(name: readonly string[], asked: readonly Phrase[]): number {
  const said = new Set(
    asked.flatMap((terms) =>
      terms.flatMap(({ asked: word, options }) => [word, ...options.flatMap(({ words }) => words)]),
    ),
  );
  return name.filter((word) => !said.has(word)).length;
}

interface Named {
  series: SearchSeries;
  /** 2: the series has all words; 1: its dataset has the others; 0: the words lead to its dataset. */
  level: number;
  /** Words of its name that nobody said; of level 0 the place of its dataset. */
  unsaid: number;
}

/** The datasets the words lead to where no place is named, if it is data that they lead to first, or second to what a word means. */
function datasetsOf(reading: Reading, asked: readonly Term[], index: HeadIndex): string[] {
  const about = rankHeads({ ...reading, terms: asked }, index).filter(({ coverage }) => coverage >= mostly);
  const [first] = about.filter(({ page }) => page.kind !== 'glossary');
  const isData = reading.asksNumber || first?.page.kind === 'dataset';
  const datasets = about.filter(({ page }) => page.kind === 'dataset').slice(0, mostDatasets);
  return isData ? datasets.map(({ page }) => page.url) : [];
}

const yearsOf = ({ terms }: Reading): string[] =>
  terms.map(({ asked, options }) => yearOf(asked, options)).filter(isYear);

/** Is it data of one year that is asked of the place, so that it is an answer that there is none? */
export const asksForData = (reading: Reading, place: NamedPlace, index: HeadIndex): boolean =>
  yearsOf(reading).length < 2 && datasetsOf(reading, askedOfPlace(reading, place), index).length > 0;

/** The same question about the whole country. */
export const withoutPlace = (reading: Reading, place: NamedPlace): Reading => ({
  ...reading,
  asksNumber: true,
  terms: reading.terms.filter((term) => !place.terms.includes(term) && !generic.has(term.asked)),
});

const pageOf = ({ figures }: SearchSeries): string => figures[0]?.href.replace(/#.*$/u, '') ?? '';

function nameSeries(series: SearchSeries, asked: readonly Phrase[], datasets: readonly string[]): Named[] {
  const own = namesOf(series.title).filter((word) => !generic.has(word));
  const whole = [...own, ...namesOf(series.dataset)];
  const unsaid = unsaidOf(own, asked);
  if (asked.every((phrase) => isIn(phrase, own))) return [{ series, level: 2, unsaid }];
  if (asked.every((phrase) => isIn(phrase, whole))) return [{ series, level: 1, unsaid }];
  const at = datasets.indexOf(pageOf(series));
  return at < 0 ? [] : [{ series, level: 0, unsaid: at }];
}

/**
 * The figures of a province that a query names: those whose names say all that was asked, else those of the datasets
 * its words lead to.
 * Shape:  undefined when there is none, or when several years are asked for. Of a year that some of them have, only those.
 */
export function placeFigures(
  reading: Reading,
  place: NamedPlace,
  file: SearchFiguresFile,
  index: HeadIndex,
): PlaceFigures | undefined {
  const years = yearsOf(reading);
  const asked = askedOfPlace(reading, place);
  if (asked.length === 0 || years.length > 1) return undefined;
  const datasets = datasetsOf(reading, asked, index);
  const phrases = phrasesOf(asked);
  const named = file.series.flatMap((series) => nameSeries(series, phrases, datasets));
  const level = Math.max(...named.map((one) => one.level));
  const best = named.filter((one) => one.level === level);
  const least = Math.min(...best.map(({ unsaid }) => unsaid));
  const answers = best
    .filter(({ unsaid }) => unsaid === least)
    .flatMap(({ series }) => answerOf(series, years[0] ?? ''));
  const exact = answers.filter(({ match }) => match === 'exact');
  const shown = (exact.length > 0 ? exact : answers).slice(0, level === 0 ? mostNear : most);
  return shown.length > 0 ? { answers: shown, isNear: level === 0 } : undefined;
}

import type { SearchFigure, SearchFiguresFile, SearchSeries } from '#model/search-words.ts';
import { figureOf, isGregorian } from './figure-year.ts';
import { isPlain, namedSeries, siblingsOf } from './named-series.ts';
import { isFiller } from './question-words.ts';
import { isYear, type Term } from './read-terms.ts';
import type { Reading } from './understand-query.ts';

/** One figure a query names. */
export interface FigureAnswer {
  series: SearchSeries;
  figure: SearchFigure;
  /** `exact`: of the asked year; `nearest`: that year has none; `latest`: no year was asked for. */
  match: 'exact' | 'nearest' | 'latest';
  /** As asked, e.g. "1399"; "" where no year was asked for. */
  year: string;
  /** The same year in the figure's calendar, where it was asked for in the other one. */
  otherYear?: number;
}

/** The figures a query names. */
export interface FigureAnswers {
  /** One, or those of several sources for one year; none for a year after all that was published. */
  answers: readonly FigureAnswer[];
  /** Where the year has none: figures of that year beside it that count something else. */
  siblings: readonly FigureAnswer[];
  /** Where `answers` is empty: the year that was asked for, and the last that any figure has. */
  tooLate?: { year: string; last: number };
}

/** Of one name more sources than these tell nothing at once. */
const mostSharers = 3;

/** What a query is about, without its years and without the words around a question. */
export function subjects({ terms }: Reading): Term[] {
  return terms.filter(({ asked }) => !isFiller(asked) && !isYear(asked) && !isPlain(asked));
}

/** May the query name a figure, so that the list of figures is worth fetching? */
export const mayNameFigure = (reading: Reading): boolean =>
  subjects(reading).length > 0 &&
  (reading.asksNumber || reading.terms.some(({ asked, options }) => isYear(yearOf(asked, options))));

/** The year a term stands for, as «۹۸» does for 1398; else the term. */
export const yearOf = (asked: string, options: Term['options']): string =>
  isYear(asked)
    ? asked
    : (options.find(({ words }) => words.length === 1 && isYear(words[0] ?? ''))?.words[0] ?? asked);

/** A figure of a series: of the year, or the latest where none was asked for. */
export function answerOf(series: SearchSeries, year: string): FigureAnswer[] {
  if (year !== '') {
    const found = figureOf(series, Number(year));
    return found ? [{ series, ...found, year }] : [];
  }
  const figure = series.figures.at(-1);
  return figure ? [{ series, figure, match: 'latest', year }] : [];
}

const isExact = ({ match }: FigureAnswer): boolean => match === 'exact';
/** Of the year itself, in the calendar it was asked for in. */
const isSameYear = (answer: FigureAnswer): boolean => isExact(answer) && answer.otherYear === undefined;

/** The last year of the calendar that any figure has. */
function lastYear({ series }: SearchFiguresFile, year: number): number {
  const years = series.flatMap(({ figures }) => figures.map((figure) => figure.years[1]));
  return Math.max(...years.filter((one) => one > 0 && isGregorian(one) === isGregorian(year)));
}

function ofYear(file: SearchFiguresFile, asked: readonly Term[], year: string): FigureAnswers | undefined {
  const { one, sharers } = namedSeries(file, asked);
  const ofSharers = sharers.flatMap((series) => answerOf(series, year)).filter(isSameYear);
  const own = one ? answerOf(one, year) : [];
  const same = [...own.filter(isSameYear), ...ofSharers.filter(({ series }) => series !== one)];
  if (same.length > 0 && same.length <= mostSharers) return { answers: same, siblings: [] };
  if (one && own.length > 0) {
    const beside = own.some(isExact) ? [] : siblingsOf(one, file, asked);
    const siblings = beside.flatMap((series) => answerOf(series, year)).filter(isExact);
    return { answers: own, siblings: siblings.slice(0, mostSharers) };
  }
  const last = lastYear(file, Number(year));
  return Number(year) > last ? { answers: [], siblings: [], tooLate: { year, last } } : undefined;
}

/**
 * The figures a query names: a series by its whole name, and a year or the wish for a number.
 * Shape:  undefined unless exactly one series is named, or several of one name that only their sources tell apart; a
 * figure of another year is `nearest`. A year after all figures is answered even without a name.
 */
export function figureAnswer(reading: Reading, file: SearchFiguresFile): FigureAnswers | undefined {
  const years = reading.terms.map(({ asked, options }) => yearOf(asked, options)).filter(isYear);
  if (years.length > 1 || (years.length === 0 && !reading.asksNumber)) return undefined;
  const asked = subjects(reading).filter(({ asked: word, options }) => !isYear(yearOf(word, options)));
  if (asked.length === 0) return undefined;
  const [year] = years;
  if (year !== undefined) return ofYear(file, asked, year);
  const { one } = namedSeries(file, asked);
  const answers = one ? answerOf(one, '') : [];
  return answers.length > 0 ? { answers, siblings: [] } : undefined;
}

import type { SearchFigure, SearchFiguresFile, SearchSeries } from '#model/search-words.ts';
import { indexTokens } from '#text/search-terms.ts';
import { isFiller } from './question-words.ts';
import { isYear, type Term } from './read-terms.ts';
import type { Reading } from './understand-query.ts';

/** The one figure a query names. */
export interface FigureAnswer {
  series: SearchSeries;
  figure: SearchFigure;
  /** `exact`: of the asked year; `nearest`: that year has none; `latest`: no year was asked for. */
  match: 'exact' | 'nearest' | 'latest';
  /** As asked, e.g. "1399"; "" where no year was asked for. */
  year: string;
}

/** Words of a name that do not tell one series from another. */
const plain = new Set(indexTokens('جمع کل همه کلی سال سالانه yearly annual total all').split(' '));
/** Farther away, another year says nothing about the one that was asked for. */
const mostYearsAway = 10;

/** The words of a name that tell it from others. */
export const namesOf = (text: string): string[] => [
  ...new Set(
    indexTokens(text)
      .split(' ')
      .filter((word) => word !== '' && !isFiller(word) && !plain.has(word)),
  ),
];

/** What a query is about, without its years and without the words around a question. */
export function subjects({ terms }: Reading): Term[] {
  return terms.filter(({ asked }) => !isFiller(asked) && !isYear(asked) && !plain.has(asked));
}

/** Words a term stands for: itself, and what says the same. A beginning is not a name. */
const spellings = ({ asked, options }: Term): string[] => [
  asked,
  ...options
    .filter(({ words, strength }) => words.length === 1 && strength >= 0.85)
    .flatMap(({ words }) => words),
];

/** Does the query say the whole name, and nothing else? */
function isNamed(name: readonly string[], asked: readonly Term[]): boolean {
  const said = asked.map(spellings);
  const isSaid = (word: string) => said.some((words) => words.includes(word));
  const isInName = (words: readonly string[]) => words.some((word) => name.includes(word));
  return name.length > 0 && name.every(isSaid) && said.every(isInName);
}

/** «بر حسب نوع: بازنشسته» is also called by its last part. */
const lastPart = (title: string): string => title.split(/:\s/u).at(-1) ?? title;

/** The one series of that name; none where two have it, unless one of them is the dataset's own headline. */
function namedSeries(file: SearchFiguresFile, asked: readonly Term[]): SearchSeries | undefined {
  const whole = file.series.filter(({ title }) => isNamed(namesOf(title), asked));
  const headlines = whole.filter(({ isHeadline }) => isHeadline);
  if (headlines.length === 1) return headlines[0];
  if (whole.length > 0) return whole.length === 1 ? whole[0] : undefined;
  const parts = file.series.filter(({ title }) => isNamed(namesOf(lastPart(title)), asked));
  return parts.length === 1 ? parts[0] : undefined;
}

/** A year is in no figure, in one, or in several: then the one of the whole year counts, else the last of them. */
export function figureOf(
  { figures }: SearchSeries,
  year: number,
): Pick<FigureAnswer, 'figure' | 'match'> | undefined {
  const within = figures.filter(({ years: [first, last] }) => first === year && last === year);
  const exact = within.find(({ isWholeYear }) => isWholeYear) ?? within.at(-1);
  if (exact) return { figure: exact, match: 'exact' };
  const away = ({ years: [first, last] }: SearchFigure) => Math.max(first - year, year - last);
  const near = figures.filter((figure) => away(figure) <= mostYearsAway);
  const [nearest] = near.toSorted((a, b) => away(a) - away(b));
  return nearest && { figure: nearest, match: 'nearest' };
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

/**
 * The figure a query names: one series by its whole name, and a year or the wish for a number.
 * Shape:  undefined unless exactly one series is named and it has a figure within ten years; a figure of another year
 * is `nearest`.
 */
export function figureAnswer(reading: Reading, file: SearchFiguresFile): FigureAnswer | undefined {
  const years = reading.terms.map(({ asked, options }) => yearOf(asked, options)).filter(isYear);
  if (years.length > 1 || (years.length === 0 && !reading.asksNumber)) return undefined;
  const asked = subjects(reading).filter(({ asked: word, options }) => !isYear(yearOf(word, options)));
  const series = asked.length > 0 ? namedSeries(file, asked) : undefined;
  if (!series) return undefined;
  const [year = ''] = years;
  if (year === '') {
    const figure = series.figures.at(-1);
    return figure && { series, figure, match: 'latest', year };
  }
  const found = figureOf(series, Number(year));
  return found && { series, ...found, year };
}

import type { SearchFigure, SearchSeries } from '#model/search-words.ts';

/** A figure of a series for a year that was asked for. */
export interface FigureOfYear {
  figure: SearchFigure;
  /** `exact`: of that year; `nearest`: that year has none. */
  match: 'exact' | 'nearest';
  /** The year in the figure's calendar, where it was asked for in the other one. */
  otherYear?: number;
}

/** Years above are Gregorian. */
const lastJalali = 1700;
/** Nowruz is on the 79th or 80th day of a Gregorian year: most of it is the Jalali year this much less. */
const yearsBetween = 621;

export const isGregorian = (year: number): boolean => year > lastJalali;

/** The year in the calendar of the figures: 2022 is mostly 1401. */
const inCalendarOf = ({ years: [first] }: SearchFigure, year: number): number => {
  if (isGregorian(first) === isGregorian(year)) return year;
  return isGregorian(year) ? year - yearsBetween : year + yearsBetween;
};

/**
 * The figure of a year: of several within it that of the whole year, else the last; without any the nearest.
 * Shape:  undefined when the series has no dated figure.
 */
export function figureOf({ figures }: SearchSeries, asked: number): FigureOfYear | undefined {
  const dated = figures.filter(({ years: [first] }) => first > 0);
  const [some] = dated;
  if (!some) return undefined;
  const year = inCalendarOf(some, asked);
  const other = year === asked ? {} : { otherYear: year };
  const within = dated.filter(({ years: [first, last] }) => first === year && last === year);
  const exact = within.find(({ isWholeYear }) => isWholeYear) ?? within.at(-1);
  if (exact) return { figure: exact, match: 'exact', ...other };
  const away = ({ years: [first, last] }: SearchFigure) => Math.max(first - year, year - last);
  const [figure = some] = dated.toSorted((a, b) => away(a) - away(b));
  return { figure, match: 'nearest', ...other };
}

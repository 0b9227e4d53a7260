import type { Period } from '#model/period.ts';
import { fromDay, isLeapYear, toDay } from './jalali.ts';

/**
 * The Iranian years a period is told under: those of which it covers half or more, and those that hold half of it or more.
 * Shape:  at least one, oldest first. The Gregorian year 2018 is of 1397 alone (nine of its months); a range of years is
 *         of each of them; a winter that is cut in two halves is of both.
 */
export function jalaliYearsOf({ startDay, endDay }: Pick<Period, 'startDay' | 'endDay'>): number[] {
  const [first, last] = [fromDay(startDay).year, fromDay(endDay).year];
  const length = endDay - startDay + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => {
    const { start, end, days } = jalaliYear(year);
    const shared = Math.min(endDay, end) - Math.max(startDay, start) + 1;
    return shared * 2 >= Math.min(days, length);
  });
}

/** First and last day of an Iranian year, as days since 1970-01-01, and how many days it has. */
export function jalaliYear(year: number): { start: number; end: number; days: number } {
  const start = toDay(year, 1, 1);
  const days = isLeapYear(year) ? 366 : 365;
  return { start, end: start + days - 1, days };
}

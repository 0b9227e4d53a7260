import type { Calendar, Period } from '#model/period.ts';
import { dayToIso, gregorianMonthLength, gregorianToDay, monthLength, toDay } from './jalali.ts';

export { formatPeriod, formatPeriodLong, formatPeriodShort, inPeriod } from './period-format.ts';

export type PeriodProblemCode =
  'syntax' | 'month' | 'day' | 'quarter' | 'range-order' | 'other-calendar' | 'two-digit-year';

/** Why a text is not a period. */
export interface PeriodProblem {
  problem: PeriodProblemCode;
  /** The part at fault, e.g. "1404-12-30" of "1404-12-01/1404-12-30". */
  part: string;
  /** The largest month, quarter or day there is, for `month`, `quarter`, `day`. */
  largest?: number;
  /** A canonical spelling the writer may have meant; for the message only, never used silently. */
  suggestion?: string;
}

interface Point {
  grain: 'year' | 'quarter' | 'month' | 'day';
  startDay: number;
  endDay: number;
}

const pointPattern = /^(?<year>\d{4})(?:-Q(?<quarter>\d)|-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;
/** Spellings seen in real files: slashes or dots, one-digit months, small q. */
const loosePattern = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?|[- ]?[qQ]([1-4]))$/u;

const yearRanges: Readonly<Record<Calendar, readonly [number, number]>> = {
  jalali: [1200, 1500],
  gregorian: [1600, 2200],
};

const isYearOf = (calendar: Calendar, year: number): boolean =>
  year >= yearRanges[calendar][0] && year <= yearRanges[calendar][1];

const otherCalendar = (calendar: Calendar): Calendar => (calendar === 'jalali' ? 'gregorian' : 'jalali');

const dayNumber = (calendar: Calendar, year: number, month: number, day: number): number =>
  calendar === 'jalali' ? toDay(year, month, day) : gregorianToDay(year, month, day);

const lastDayOf = (calendar: Calendar, year: number, month: number): number =>
  calendar === 'jalali' ? monthLength(year, month) : gregorianMonthLength(year, month);

const twoDigits = (text: string): string => text.padStart(2, '0');

/** A canonical spelling for a text that is not one, where only one is likely. */
function suggestionFor(text: string): string | undefined {
  const loose = loosePattern.exec(text);
  if (!loose) return undefined;
  const [, year = '', month, day, quarter] = loose;
  if (quarter !== undefined) return `${year}-Q${quarter}`;
  return [year, twoDigits(month ?? ''), ...(day === undefined ? [] : [twoDigits(day)])].join('-');
}

/** «98» or «02/05»: the century is missing, and 1402 could be 1302. */
function twoDigitYear(text: string): PeriodProblem | undefined {
  const match = /^(\d{2})(?:[-/.]\d{1,2}){0,2}$/u.exec(text);
  return match ? { problem: 'two-digit-year', part: text } : undefined;
}

function syntaxProblem(text: string): PeriodProblem {
  const suggestion = suggestionFor(text);
  return { problem: 'syntax', part: text, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** Months `first` to `last` of one year as days. */
function monthSpan(calendar: Calendar, year: number, first: number, last: number) {
  return {
    startDay: dayNumber(calendar, year, first, 1),
    endDay: dayNumber(calendar, year, last, lastDayOf(calendar, year, last)),
  };
}

function parsePoint(text: string, calendar: Calendar): Point | PeriodProblem {
  const groups = pointPattern.exec(text)?.groups;
  if (!groups) return twoDigitYear(text) ?? syntaxProblem(text);
  const year = Number(groups['year']);
  if (!isYearOf(calendar, year)) {
    const isOther = isYearOf(otherCalendar(calendar), year);
    return { problem: isOther ? 'other-calendar' : 'syntax', part: text };
  }
  if (groups['quarter'] !== undefined) {
    const quarter = Number(groups['quarter']);
    if (quarter < 1 || quarter > 4) return { problem: 'quarter', part: text, largest: 4 };
    return { grain: 'quarter', ...monthSpan(calendar, year, quarter * 3 - 2, quarter * 3) };
  }
  if (groups['month'] === undefined) return { grain: 'year', ...monthSpan(calendar, year, 1, 12) };
  const month = Number(groups['month']);
  if (month < 1 || month > 12) return { problem: 'month', part: text, largest: 12 };
  if (groups['day'] === undefined) return { grain: 'month', ...monthSpan(calendar, year, month, month) };
  const day = Number(groups['day']);
  const largest = lastDayOf(calendar, year, month);
  if (day < 1 || day > largest) return { problem: 'day', part: text, largest };
  const at = dayNumber(calendar, year, month, day);
  return { grain: 'day', startDay: at, endDay: at };
}

/**
 * Reads a period: "1402", "1402-Q2", "1402-05", "1402-05-13", or a range of two of the same kind.
 * Shape:  the caller has already brought digits to ASCII (`toAsciiDigits`) and trimmed the text.
 * Units:  days since 1970-01-01; Jalali years 1200–1500, Gregorian 1600–2200.
 * Errors: a problem, checked against the real calendar: 1403-12-30 exists, 1404-12-30 does not.
 */
export function parsePeriod(text: string, calendar: Calendar): Period | PeriodProblem {
  const slash = text.indexOf('/');
  if (slash < 0) {
    const point = parsePoint(text, calendar);
    return 'problem' in point ? point : { text, calendar, ...point };
  }
  const loose = suggestionFor(text);
  if (loose !== undefined) return { problem: 'syntax', part: text, suggestion: loose };
  const shortYear = twoDigitYear(text);
  if (shortYear) return shortYear;
  const start = parsePoint(text.slice(0, slash), calendar);
  if ('problem' in start) return start;
  const end = parsePoint(text.slice(slash + 1), calendar);
  if ('problem' in end) return end;
  if (start.grain !== end.grain) return { problem: 'syntax', part: text };
  if (start.startDay >= end.startDay) return { problem: 'range-order', part: text };
  return { text, calendar, grain: 'range', startDay: start.startDay, endDay: end.endDay };
}

/** First and last day of a period as ISO Gregorian dates, both included. */
export function periodInterval(period: Period): { start: string; end: string } {
  return { start: dayToIso(period.startDay), end: dayToIso(period.endDay) };
}

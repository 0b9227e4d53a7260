import { toAsciiDigits } from '#text/digits.ts';
import { jalaliMonthNames } from '#text/jalali.ts';
import { foldKey } from '#text/letters.ts';
import { parsePeriod } from '#text/periods.ts';
import { calendarOf } from '#pipeline/read-period-cell.ts';
import type { Calendar } from '#model/period.ts';
import { remember } from './remember.ts';

/** A period as people write it in headers and cells, or a part of one that still lacks its year. */
export type PeriodLabel =
  | { kind: 'period'; text: string; calendar: Calendar; isEnd: boolean }
  /** "{year}" stands for the year to come, e.g. "{year}-05", "{year}-01/{year}-09". */
  | { kind: 'part'; pattern: string }
  | { kind: 'two-digit-year'; text: string };

const months = new Map(jalaliMonthNames.fa.map((name, index) => [foldKey(name), index + 1]));
months.set('امرداد', 5);
const seasons = new Map([
  ['بهار', 1],
  ['تابستان', 2],
  ['پاییز', 3],
  ['زمستان', 4],
]);
const ordinals: Readonly<Record<string, number>> = { اول: 1, نخست: 1, یکم: 1, دوم: 2, سوم: 3, چهارم: 4 };
const numbers: Readonly<Record<string, number>> = { سه: 3, شش: 6, نه: 9, دوازده: 12, یازده: 11, ده: 10 };

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * Reads «سال ۱۴۰۲», «مهر ماه ۱۴۰۲», «۱۴۰۲/۰۷», «بهار ۱۴۰۲», «نیمهٔ نخست ۱۴۰۲», «۹ ماههٔ ۱۴۰۲», «پایان ۱۴۰۲» and the
 * canonical spellings. Shape: undefined for what is no period; a year of two digits is never completed.
 */
export const parsePeriodLabel = remember(readPeriodLabel);

function readPeriodLabel(written: string): PeriodLabel | undefined {
  const text = foldKey(toAsciiDigits(written)).toUpperCase().replaceAll(/[()]/gu, '').trim();
  const bare = text.replace(/^(?:در |تا )?(?:پایان|اخر) /u, '');
  const isEnd = bare !== text;
  const words = bare.replace(/^سال /u, '').replace(/ ه ?ش$| شمسی$/u, '');
  const plain = plainPeriod(words);
  if (plain) return ended(plain, isEnd);
  const year = /(?<!\d)1[2-5]\d\d(?!\d)/u.exec(words)?.[0];
  const rest = words
    .replace(year ?? /^$/u, '')
    .replaceAll(/(?:^| )(?:سال|فصل)(?= |$)/gu, '')
    .replaceAll(/ +/gu, ' ')
    .trim();
  const pattern = partPattern(rest);
  if (pattern === undefined)
    return /^\d\d$/u.test(words) ? { kind: 'two-digit-year', text: words } : undefined;
  return year === undefined ? { kind: 'part', pattern } : ended(withYear(pattern, year), isEnd);
}

/** "{year}-05" and "1402" → "1402-05". */
export const withYear = (pattern: string, year: string): string => pattern.replaceAll('{year}', year);

/** A stock at the end of a year stands in its last month (docs/data-format.md). */
function ended(text: string, isEnd: boolean): PeriodLabel | undefined {
  const calendar = calendarOf(text);
  const period = isEnd && /^\d{4}$/u.test(text) ? `${text}-12` : text;
  return 'problem' in parsePeriod(period, calendar)
    ? undefined
    : { kind: 'period', text: period, calendar, isEnd };
}

/** Digits only: "1402", "1402/5", "1402-05-13", "1402-Q2", "1401-1402". */
function plainPeriod(text: string): string | undefined {
  const years = /^(\d{4}) ?[-–/] ?(\d{4})$/u.exec(text);
  if (years) return `${years[1]}/${years[2]}`;
  if (!('problem' in parsePeriod(text, calendarOf(text)))) return text;
  const loose = parsePeriod(text, calendarOf(text));
  return 'problem' in loose ? loose.suggestion : undefined;
}

function partPattern(rest: string): string | undefined {
  const month = months.get(rest.replace(/ ?ماه$/u, ''));
  if (month !== undefined) return `{year}-${two(month)}`;
  const season = seasons.get(rest);
  if (season !== undefined) return `{year}-Q${season}`;
  const ordinal = ordinals[rest.split(' ').at(-1) ?? ''];
  if (/^نیم(?:ه|سال) /u.test(rest) && (ordinal === 1 || ordinal === 2)) {
    return ordinal === 1 ? '{year}-01/{year}-06' : '{year}-07/{year}-12';
  }
  return monthsPattern(rest, ordinal);
}

/** «۹ ماهه», «شش ماهه نخست», «سه ماهه دوم». */
function monthsPattern(rest: string, ordinal: number | undefined): string | undefined {
  const match = /^(\d{1,2}|\S+?) ?ماهه?(?: ی)?(?: (\S+))?$/u.exec(rest);
  if (!match) return undefined;
  const count = /^\d/u.test(match[1] ?? '') ? Number(match[1]) : numbers[match[1] ?? ''];
  if (count === undefined || count < 2 || count > 12) return undefined;
  if (match[2] !== undefined && ordinal === undefined) return undefined;
  if (count === 3) return ordinal === undefined ? '{year}-Q1' : `{year}-Q${ordinal}`;
  if (count === 12) return '{year}';
  if (ordinal === 2 && count === 6) return '{year}-07/{year}-12';
  return (ordinal ?? 1) === 1 ? `{year}-01/{year}-${two(count)}` : undefined;
}

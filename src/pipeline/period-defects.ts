import type { IssueCode } from '#model/issue-codes.ts';
import type { Calendar } from '#model/period.ts';
import { foldKey } from '#text/letters.ts';
import { gregorianMonthNames, jalaliMonthNames } from '#text/jalali.ts';
import { parsePeriod } from '#text/periods.ts';

export interface PeriodDefect {
  code: IssueCode;
  /** The canonical spelling, where only one can be meant. For the message; never used silently. */
  closest?: string;
}

const two = (value: number | string): string => String(value).padStart(2, '0');

const monthNumbers: ReadonlyMap<string, number> = new Map(
  [jalaliMonthNames.fa, jalaliMonthNames.en, gregorianMonthNames.fa, gregorianMonthNames.en].flatMap(
    (names) =>
      names.flatMap((name, index): [string, number][] => [
        [foldKey(name), index + 1],
        ...(/^[A-Z]/u.test(name) ? [[foldKey(name).slice(0, 3), index + 1] as [string, number]] : []),
      ]),
  ),
);
const seasons: ReadonlyMap<string, number> = new Map(
  ['بهار', 'تابستان', 'پاییز', 'زمستان'].map((name, index) => [foldKey(name), index + 1]),
);
const halves: Readonly<Record<string, string>> = { نخست: '01/06', اول: '01/06', دوم: '07/12' };

const relative =
  /امسال|پارسال|سال (?:گذشته|جاری|قبل|اینده)|ماه (?:گذشته|جاری|قبل)|تاکنون|last|this year|current|latest|previous/u;

/**
 * Names what people write in place of a period: months and seasons in words, fiscal years, «۹ ماههٔ», days first,
 * times of day, "1402.0". Undefined where it is none of these.
 */
export function periodDefect(text: string, calendar: Calendar): PeriodDefect | undefined {
  const folded = foldKey(text);
  const defect = digitForms(text) ?? wordForms(folded);
  if (!defect) return relative.test(folded) ? { code: 'period/relative' } : undefined;
  const { code, closest } = defect;
  const isPeriod = closest !== undefined && isReadable(closest, calendar);
  return isPeriod ? { code, closest } : { code };
}

const isReadable = (text: string, calendar: Calendar): boolean =>
  ['jalali', 'gregorian'].includes(calendar) &&
  (!('problem' in parsePeriod(text, 'jalali')) || !('problem' in parsePeriod(text, 'gregorian')));

function digitForms(text: string): PeriodDefect | undefined {
  const decimal = /^(\d{4})\.0+$/u.exec(text);
  if (decimal) return { code: 'period/decimal-year', closest: decimal[1] ?? '' };
  const years = /^(\d{4})\s?[-–/]\s?(\d{4}|\d{2})$/u.exec(text);
  if (years) return fiscalYear(years[1] ?? '', years[2] ?? '');
  const time = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[T ]\d{1,2}:\d{2}.*$/u.exec(text);
  if (time)
    return { code: 'period/time-of-day', closest: `${time[1]}-${two(time[2] ?? '')}-${two(time[3] ?? '')}` };
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(text);
  if (!dayFirst) return undefined;
  const [, first = '', second = '', year = ''] = dayFirst;
  // Which of two small numbers is the day, nobody can tell.
  if (Number(first) > 12)
    return { code: 'period/day-first', closest: `${year}-${two(second)}-${two(first)}` };
  if (Number(second) > 12)
    return { code: 'period/day-first', closest: `${year}-${two(first)}-${two(second)}` };
  return { code: 'period/day-first' };
}

/** "1402-1403" and "1402-03" with an en dash are years that begin in another month. */
function fiscalYear(from: string, to: string): PeriodDefect | undefined {
  const isNext = to.length === 4 && Number(to) === Number(from) + 1;
  if (isNext) return { code: 'period/fiscal-year' };
  return to.length === 2 && Number(to) === (Number(from) + 1) % 100 && Number(to) > 12
    ? { code: 'period/fiscal-year' }
    : undefined;
}

function wordForms(folded: string): PeriodDefect | undefined {
  if (/سال (?:مالی|زراعی|تحصیلی)|fiscal|^fy ?\d/u.test(folded)) return { code: 'period/fiscal-year' };
  const year = /(?<!\d)(?:1[2-5]|19|20)\d\d(?!\d)/u.exec(folded)?.[0];
  const words = folded.match(/\p{L}+/gu) ?? [];
  const month = words.map((word) => monthNumbers.get(word)).find((number) => number !== undefined);
  if (month !== undefined && !/ماهه/u.test(folded)) {
    const isPlain =
      year !== undefined && words.every((word) => monthNumbers.has(word) || ['ماه', 'سال'].includes(word));
    const hasDay = /(?<!\d)\d{1,2}(?!\d)/u.test(folded);
    return isPlain && !hasDay
      ? { code: 'period/month-name', closest: `${year}-${two(month)}` }
      : { code: 'period/month-name' };
  }
  const season = words.map((word) => seasons.get(word)).find((number) => number !== undefined);
  if (season !== undefined) return withYear('period/season-name', year, `-Q${season}`);
  return partYear(folded, words, year) ?? bareYear(folded, year);
}

function withYear(code: IssueCode, year: string | undefined, rest: string): PeriodDefect {
  return year === undefined ? { code } : { code, closest: `${year}${rest}` };
}

/** «۹ ماههٔ ۱۴۰۲», «نیمهٔ نخست ۱۴۰۲». */
function partYear(
  folded: string,
  words: readonly string[],
  year: string | undefined,
): PeriodDefect | undefined {
  const code = 'period/part-year';
  const count = Number(/(?<!\d)(\d{1,2}) ?ماهه/u.exec(folded)?.[1] ?? Number.NaN);
  const isFirst = !words.some((word) => ['دوم', 'سوم', 'چهارم', 'منتهی'].includes(word));
  if (year !== undefined && count >= 2 && count <= 11 && isFirst)
    return { code, closest: `${year}-01/${year}-${two(count)}` };
  if (/ماهه/u.test(folded)) return { code };
  const half = /^نیم(?:ه|سال)/u.test(folded) ? words.find((word) => Object.hasOwn(halves, word)) : undefined;
  if (half === undefined) return undefined;
  const [from = '', to = ''] = (halves[half] ?? '').split('/');
  return year === undefined ? { code } : { code, closest: `${year}-${from}/${year}-${to}` };
}

/** «سال ۱۴۰۲», «۱۴۰۲ ه.ش», "1402 (مقدماتی)". */
function bareYear(folded: string, year: string | undefined): PeriodDefect | undefined {
  const isWordAndYear =
    year !== undefined && /\p{L}|[*()]/u.test(folded) && (folded.match(/\d+/gu) ?? []).length === 1;
  return isWordAndYear ? { code: 'period/extra-words', closest: year } : undefined;
}

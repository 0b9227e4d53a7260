import type { Calendar, Period } from '#model/period.ts';
import { missingReasons } from '#model/missing.ts';
import type { Column } from '#model/table.ts';
import { gregorianMonthLength, gregorianToDay } from '#text/jalali.ts';
import { parsePeriod } from '#text/periods.ts';
import type { FieldPlan } from './package-plan.ts';
import { calendarOf } from './read-period-cell.ts';

/** Types the standard ties to the Gregorian calendar. */
const datedTypes = ['year', 'yearmonth', 'date', 'datetime'];

export const isDated = ({ type }: FieldPlan): boolean => datedTypes.includes(type);

/**
 * A column as periods, or undefined when some value of it is none.
 * Shape: dates of the standard's own types are Gregorian whatever the year; texts and numbers are Jalali between
 *        1200 and 1500 in a package written in Persian, else Gregorian.
 */
export function toPeriods(plan: FieldPlan, column: Column, isPersian: boolean): Column | undefined {
  if (column.kind === 'period') return column;
  const read = readerFor(plan, isPersian);
  if (column.kind === 'text') {
    const periods = column.dictionary.map(read);
    const isAll = periods.length > 0 && periods.every((period) => period !== undefined);
    if (!isAll) return undefined;
    // The time of day would be lost, and several moments of one day are not several periods of it.
    if (
      plan.type === 'datetime' &&
      column.dictionary.some((text) => !/T00:00(?::00(?:\.0+)?)?(?:Z|[-+]\S*)?$/u.test(text))
    )
      return undefined;
    if (new Set(periods.map(({ text }) => text)).size < periods.length) return undefined;
    return { kind: 'period', codes: column.codes, dictionary: periods };
  }
  const present = column.numbers.filter((_, row) => !column.missing.has(row));
  const years = [...new Set(present)];
  const periods = years.map((year) => read(String(year)));
  if (periods.length === 0 || !periods.every((period) => period !== undefined)) return undefined;
  const codeOf = new Map(years.map((year, code) => [year, code]));
  const codes = Int32Array.from(column.numbers, (year, row) => {
    const reason = column.missing.get(row);
    return reason ? -1 - missingReasons.indexOf(reason) : (codeOf.get(year) ?? 0);
  });
  return { kind: 'period', codes, dictionary: periods };
}

function readerFor(plan: FieldPlan, isPersian: boolean): (text: string) => Period | undefined {
  if (isDated(plan)) return gregorianPoint;
  return (written) => {
    const text = canonicalSpelling(written.trim());
    const calendar: Calendar = isPersian || plan.isOwn ? calendarOf(text) : 'gregorian';
    const period = parsePeriod(text, calendar);
    return 'problem' in period ? undefined : period;
  };
}

/** A Gregorian year, month or day of any century; the time of day and the time zone are left out. */
function gregorianPoint(written: string): Period | undefined {
  const [, year = '', month, day] =
    /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*|Z|[-+]\d{2}:\d{2})?$/u.exec(written) ?? [];
  if (year === '' || Number(year) === 0) return undefined;
  const text = [year, month, day].filter((part) => part !== undefined).join('-');
  const [y, first, last] = [Number(year), Number(month ?? 1), Number(month ?? 12)];
  const startDay = gregorianToDay(y, first, Number(day ?? 1));
  const endDay = day === undefined ? gregorianToDay(y, last, gregorianMonthLength(y, last)) : startDay;
  const grain = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return { text, calendar: 'gregorian', grain, startDay, endDay };
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Other publishers' spellings: "2020Q1", "Q1 2020", "2020M01", "Jan 2020", "2020/01", "2020.0". */
function canonicalSpelling(text: string): string {
  const quarter =
    /^(\d{4})[-\s/]?[Qq]([1-4])$/u.exec(text) ?? swapped(/^[Qq]([1-4])[-\s/]?(\d{4})$/u.exec(text));
  if (quarter) return `${quarter[1]}-Q${quarter[2]}`;
  const month = /^(\d{4})[-/.]?[Mm](\d{1,2})$/u.exec(text) ?? /^(\d{4})[/.](\d{2})$/u.exec(text);
  if (month) return `${month[1]}-${(month[2] ?? '').padStart(2, '0')}`;
  const named =
    /^([A-Za-z]{3,9})\.?[-\s/](\d{4})$/u.exec(text) ?? swapped(/^(\d{4})[-\s/]([A-Za-z]{3,9})$/u.exec(text));
  const at = monthNames.indexOf((named?.[1] ?? '').slice(0, 3).toLowerCase());
  if (named && at >= 0) return `${named[2]}-${String(at + 1).padStart(2, '0')}`;
  return /^\d{4}[-–]\d{4}$/u.test(text) ? text.replace(/[-–]/u, '/') : text;
}

const swapped = (match: RegExpExecArray | null): readonly string[] | null =>
  match && [match[0], match[2] ?? '', match[1] ?? ''];

import type { IssueCode } from '#model/issue-codes.ts';
import type { Calendar, Period } from '#model/period.ts';
import { toAsciiDigits } from '#text/digits.ts';
import { parsePeriod, type PeriodProblem, type PeriodProblemCode } from '#text/periods.ts';
import { placeholder } from './number-defects.ts';
import { periodDefect } from './period-defects.ts';
import { failed, type CellReader, type Reading } from './cell-reading.ts';
import type { FieldPlan } from './package-plan.ts';

const problemCodes: Readonly<Record<PeriodProblemCode, IssueCode>> = {
  syntax: 'period/invalid',
  month: 'period/month',
  day: 'period/day',
  quarter: 'period/quarter',
  'range-order': 'period/reversed',
  'other-calendar': 'period/other-calendar',
  'two-digit-year': 'period/two-digit-year',
};

/**
 * Reads the cells of a period column. Without a declared calendar the year decides: 1200–1500 is Jalali.
 * Errors: period/… findings, checked against the real calendar.
 */
export function periodReader(plan: FieldPlan): CellReader<Period> {
  // The first period decides for a column that does not say: two calendars in one column are a slip.
  let { calendar } = plan.descriptor;
  return (cell) => {
    const reason = plan.missing.get(cell);
    if (reason) return { missing: reason };
    const text = toAsciiDigits(cell).trim();
    const period = parsePeriod(text, calendar ?? calendarOf(text));
    if ('problem' in period) return problem(period, text, calendar ?? 'jalali');
    calendar ??= period.calendar;
    return text === cell
      ? { value: period }
      : { value: period, findings: [{ code: 'cell/normalised-period', params: { canonical: text } }] };
  };
}

/** 1200–1500 is Jalali; other four-digit years are Gregorian; what has no year is judged as Jalali. */
export function calendarOf(text: string): Calendar {
  const year = Number(/^\d{4}(?!\d)/u.exec(text)?.[0] ?? Number.NaN);
  return year >= 1600 ? 'gregorian' : 'jalali';
}

function problem(found: PeriodProblem, text: string, calendar: Calendar): Reading<never> {
  if (text === '' || placeholder.test(text)) return failed('cell/undeclared-missing');
  const { part, largest, suggestion } = found;
  const params = {
    calendar,
    part,
    ...(largest === undefined ? {} : { largest }),
    ...(suggestion === undefined ? {} : { closest: suggestion }),
  };
  // Excel keeps days since 1900: 45,000 is in 2023.
  if (/^[345]\d{4}$/u.test(text)) return failed('period/excel-serial', params);
  // "13/05/1402" begins with two digits, but they are no year.
  const isDayFirst = found.problem === 'two-digit-year' && /\d{4}$/u.test(text);
  if (found.problem !== 'syntax' && !isDayFirst) return failed(problemCodes[found.problem], params);
  const defect = periodDefect(text, calendar);
  if (!defect) return failed('period/invalid', params, text);
  const { code, closest } = defect;
  // Dates of one wrong form are one cause, however many there are.
  return failed(code, closest === undefined ? { calendar, part } : { calendar, part, closest });
}

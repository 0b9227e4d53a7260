import type { Period } from '#model/period.ts';

/** Months since year 0 at which a year, quarter or month ("1402", "1402-Q2", "1402-05") begins and how many it has. */
function monthsOf(text: string): { first: number; count: number } {
  const [year = '', part] = text.split('-');
  const january = Number(year) * 12;
  if (part === undefined) return { first: january, count: 12 };
  if (part.startsWith('Q')) return { first: january + (Number(part.slice(1)) - 1) * 3, count: 3 };
  return { first: january + Number(part) - 1, count: 1 };
}

const isDayBased = (period: Period): boolean => /^\d{4}-\d{2}-\d{2}/u.test(period.text);

/** Whole months of a period; undefined when it is made of days. */
function monthCount(period: Period): number | undefined {
  if (isDayBased(period)) return undefined;
  const [start = '', end = start] = period.text.split('/');
  const last = monthsOf(end);
  return last.first + last.count - monthsOf(start).first;
}

/** Whether two periods are equally long: by months where both have whole ones (a leap year is a year), else by days. */
export function isSameLength(a: Period, b: Period): boolean {
  const months = monthCount(a);
  if (months !== undefined || monthCount(b) !== undefined) return months === monthCount(b);
  return a.endDay - a.startDay === b.endDay - b.startDay;
}

import type { Period } from '#model/period.ts';
import { dayToGregorian, gregorianMonthNames, type CalendarDate } from './jalali.ts';

const monthName = (date: CalendarDate): string => gregorianMonthNames.en[date.month - 1] ?? '';

/** "2023–24", "2016–19", "1999–2000". */
function yearSpan(from: number, to: number): string {
  const isSameCentury = Math.floor(from / 100) === Math.floor(to / 100);
  return `${from}–${isSameCentury ? String(to).slice(-2) : to}`;
}

/** "17–25 October 2023", "28 October – 3 November 2023", "30 December 2023 – 2 January 2024". */
function daySpan(from: CalendarDate, to: CalendarDate): string {
  const end = `${to.day} ${monthName(to)} ${to.year}`;
  if (from.year !== to.year) return `${from.day} ${monthName(from)} ${from.year} – ${end}`;
  return from.month === to.month ? `${from.day}–${end}` : `${from.day} ${monthName(from)} – ${end}`;
}

/**
 * The Gregorian time of a Jalali period in English.
 * Shape: years as "2023–24", days as "4 August 2023", the rest as months: "September–October 2017".
 */
export function gregorianSpan(period: Period): string {
  const from = dayToGregorian(period.startDay);
  const to = dayToGregorian(period.endDay);
  if (period.grain === 'year' || /^\d{4}\/\d{4}$/u.test(period.text)) return yearSpan(from.year, to.year);
  if (period.grain === 'day') return `${from.day} ${monthName(from)} ${from.year}`;
  if (/^\d{4}-\d{2}-\d{2}\//u.test(period.text)) return daySpan(from, to);
  if (from.year !== to.year) return `${monthName(from)} ${from.year} – ${monthName(to)} ${to.year}`;
  if (from.month === to.month) return `${monthName(from)} ${from.year}`;
  return `${monthName(from)}–${monthName(to)} ${from.year}`;
}

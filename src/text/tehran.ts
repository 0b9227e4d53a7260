import type { Locale } from '#model/bilingual.ts';
import { localDigits } from './digits.ts';
import { dayToGregorian, fromDay, gregorianMonthNames, gregorianToDay, jalaliMonthNames } from './jalali.ts';

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Tehran',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A moment on Tehran's clock: day since 1970-01-01, hour and minute as "09:05". `time` is ISO UTC. */
export function tehranMoment(time: string): { day: number; time: string } {
  const parts = new Map(clock.formatToParts(new Date(time)).map(({ type, value }) => [type, value]));
  const number = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const day = gregorianToDay(number('year'), number('month'), number('day'));
  return { day, time: `${parts.get('hour') ?? '00'}:${parts.get('minute') ?? '00'}` };
}

/** A day by the Iranian calendar: «۱۵ آذر ۱۴۰۵», "15 Azar 1405". */
export function jalaliDay(day: number, locale: Locale): string {
  const { year, month, day: dayOfMonth } = fromDay(day);
  return localDigits(`${dayOfMonth} ${jalaliMonthNames[locale][month - 1] ?? ''} ${year}`, locale);
}

/** A day by the Gregorian calendar: «۶ دسامبر ۲۰۲۶», "6 December 2026". */
export function gregorianDay(day: number, locale: Locale): string {
  const { year, month, day: dayOfMonth } = dayToGregorian(day);
  return localDigits(`${dayOfMonth} ${gregorianMonthNames[locale][month - 1] ?? ''} ${year}`, locale);
}

const weekdays: Readonly<Record<Locale, readonly string[]>> = {
  fa: ['شنبه', 'یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه'],
  en: ['Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
};

/** Name of the day of the week. 1970-01-01 was a Thursday; the Iranian week begins on Saturday. */
export const weekday = (day: number, locale: Locale): string =>
  weekdays[locale][(((day + 5) % 7) + 7) % 7] ?? '';

import { d2g, d2j, g2d, isLeapJalaaliYear, j2d, jalaaliMonthLength } from 'jalaali-js';
import type { Locale } from '#model/bilingual.ts';

/** Julian day number of 1970-01-01. */
const epochJulianDay = 2_440_588;

export interface CalendarDate {
  year: number;
  month: number; // 1–12
  day: number;
}

export const jalaliMonthNames: Readonly<Record<Locale, readonly string[]>> = {
  fa: ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'],
  en: [
    'Farvardin',
    'Ordibehesht',
    'Khordad',
    'Tir',
    'Mordad',
    'Shahrivar',
    'Mehr',
    'Aban',
    'Azar',
    'Dey',
    'Bahman',
    'Esfand',
  ],
};

export const gregorianMonthNames: Readonly<Record<Locale, readonly string[]>> = {
  fa: [
    'ژانویه',
    'فوریه',
    'مارس',
    'آوریل',
    'مه',
    'ژوئن',
    'ژوئیه',
    'اوت',
    'سپتامبر',
    'اکتبر',
    'نوامبر',
    'دسامبر',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** Whether Esfand has 30 days. Source: Borkowski's algorithm, equal to Intl up to 1634. */
export function isLeapYear(jy: number): boolean {
  return isLeapJalaaliYear(jy);
}

/** Days of a Jalali month, 29–31. */
export function monthLength(jy: number, jm: number): number {
  return jalaaliMonthLength(jy, jm);
}

/** Days since 1970-01-01 of a Jalali date. Errors: throws for years outside -61…3177; does not check month and day. */
export function toDay(jy: number, jm: number, jd: number): number {
  return j2d(jy, jm, jd) - epochJulianDay;
}

/** Jalali date of a day since 1970-01-01. */
export function fromDay(day: number): CalendarDate {
  const { jy, jm, jd } = d2j(day + epochJulianDay);
  return { year: jy, month: jm, day: jd };
}

/** Days since 1970-01-01 of a Gregorian date (proleptic). */
export function gregorianToDay(year: number, month: number, day: number): number {
  return g2d(year, month, day) - epochJulianDay;
}

/** Gregorian date of a day since 1970-01-01. */
export function dayToGregorian(day: number): CalendarDate {
  const { gy, gm, gd } = d2g(day + epochJulianDay);
  return { year: gy, month: gm, day: gd };
}

/** ISO date of a day since 1970-01-01, e.g. "2024-03-20". */
export function dayToIso(day: number): string {
  const { year, month, day: dayOfMonth } = dayToGregorian(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** Days of a Gregorian month, 28–31. */
export function gregorianMonthLength(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

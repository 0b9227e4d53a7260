import type { Locale } from '#model/bilingual.ts';
import { localDigits } from './digits.ts';
import { fromDay, gregorianMonthNames, gregorianToDay, jalaliMonthNames } from './jalali.ts';

/**
 * A date as a reader says it: «۳۰ آبان ۱۴۰۵», "21 November 2026"; «مارس ۲۰۱۵»; «۲۰۱۸ میلادی».
 * Shape: `iso` is a Gregorian day, month or year; any other text comes back with the reader's digits.
 */
export function formatDate(iso: string, locale: Locale): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(iso);
  if (!parts) return localDigits(iso, locale);
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined) return iso;
  if (month === undefined) return locale === 'fa' ? `${localDigits(iso, 'fa')} میلادی` : iso;
  const monthName = gregorianMonthNames[locale][month - 1] ?? '';
  if (day === undefined) return localDigits(`${monthName} ${year}`, locale);
  if (locale === 'en') return `${day} ${monthName} ${year}`;
  const jalali = fromDay(gregorianToDay(year, month, day));
  return localDigits(`${jalali.day} ${jalaliMonthNames.fa[jalali.month - 1] ?? ''} ${jalali.year}`, 'fa');
}

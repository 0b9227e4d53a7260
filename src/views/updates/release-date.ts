import type { Locale } from '#model/bilingual.ts';
import { updateWords } from '#messages/update-words.ts';
import { formatDate } from '#text/dates.ts';
import { localDigits } from '#text/digits.ts';

/** The day of a release as a reader says it: «۱ آذر ۱۴۰۵»; of the second of a day, with its number. */
export function releaseDate(release: string, locale: Locale): string {
  const [day = release, number] = release.split('.');
  const date = formatDate(day, locale);
  if (number === undefined) return date;
  return updateWords[locale].releaseNumber(date, localDigits(String(Number(number)), locale));
}

/** The day of a release, ISO Gregorian. */
export const releaseDay = (release: string): string => release.slice(0, 10);

import { releaseIdPattern } from '#model/release.ts';

export const isReleaseId = (text: string): boolean => releaseIdPattern.test(text);

const tehran = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Tehran',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Tehran, ISO Gregorian, of a moment given as ISO UTC. */
export const tehranDay = (time: string): string => tehran.format(new Date(time));

/**
 * The id of a release made at `time` after the one called `last`: the day in Tehran, and from the second of a day
 * on a number.
 * Errors: throws RangeError when the day is before the last release's, or has had 99 already.
 */
export function nextReleaseId(time: string, last: string | undefined): string {
  const day = tehranDay(time);
  const [lastDay = '', lastNumber = '01'] = (last ?? '').split('.');
  if (day < lastDay) throw new RangeError(`The clock says ${day}, but the last release is of ${lastDay}.`);
  if (day > lastDay) return day;
  const number = Number(lastNumber) + 1;
  if (number > 99) throw new RangeError(`${day} has had 99 releases already.`);
  return `${day}.${String(number).padStart(2, '0')}`;
}

/** A moment as the ledger writes it: UTC, to the second. */
export const ledgerTime = (moment: Date): string => `${moment.toISOString().slice(0, 19)}Z`;

import type { Catalogue } from '#model/catalogue.ts';
import type { Ledger } from '#releases/ledger.ts';
import { tehranMoment } from '#text/tehran.ts';

/**
 * The last day the data itself knows of, days since 1970-01-01 in Tehran: of its releases, announcements and faults.
 * The build has no clock, so that two builds are byte-equal; what falls due later is marked by the reader's own
 * device, or by a build that is given a day: `epoch` is SOURCE_DATE_EPOCH, seconds since 1970.
 */
export function knownUntil(
  { calendar, problems }: Pick<Catalogue, 'calendar' | 'problems'>,
  { head }: Pick<Ledger, 'head'>,
  epoch?: string,
): number {
  const seconds = /^\d{1,12}$/u.test(epoch ?? '') ? Number(epoch) : 0;
  return Math.max(
    tehranMoment(new Date(seconds * 1000).toISOString()).day,
    head ? tehranMoment(head.record.time).day : 0,
    ...calendar.flatMap(({ dates }) => dates.map(({ announcedDay }) => announcedDay)),
    ...problems.flatMap(({ reportedDay, closedDay }) => [reportedDay, closedDay ?? 0]),
  );
}

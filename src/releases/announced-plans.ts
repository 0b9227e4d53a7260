import type { PlannedRelease } from '#model/calendar.ts';
import type { AnnouncedPlan } from '#model/announced-plan.ts';
import { dayToIso, fromDay, gregorianToDay } from '#text/jalali.ts';
import { canonicalJson } from './canonical-json.ts';
import type { GateFinding } from './gate.ts';
import type { Ledger } from './ledger.ts';

/** The release calendar as a record keeps it: what was promised and for when, without words. Sorted by plan. */
export function announcedPlans(calendar: readonly PlannedRelease[]): AnnouncedPlan[] {
  return calendar
    .map(({ id, dataset, period, dates }) => ({
      plan: id,
      dataset,
      ...(period === undefined ? {} : { period }),
      dates: dates.map(({ announcedDay, day, time }) => ({
        announced: dayToIso(announcedDay),
        ...(day === undefined ? {} : { due: dayToIso(day) }),
        ...(time === undefined ? {} : { time }),
      })),
    }))
    .sort((a, b) => (a.plan < b.plan ? -1 : 1));
}

/**
 * Promises the last release has on record that the calendar no longer makes as they were made. A later move stands in
 * a row of its own with its reason; whatever else differs was overwritten.
 */
export function rewrittenPlans(ledger: Ledger, calendar: readonly PlannedRelease[]): GateFinding[] {
  const { head } = ledger;
  const present = new Map(announcedPlans(calendar).map((plan) => [plan.plan, plan]));
  return (head?.record.plans ?? []).flatMap((known): GateFinding[] => {
    const { plan } = known;
    const now = present.get(plan);
    if (now && isKept(known, now)) return [];
    const line = calendar.find(({ id }) => id === plan)?.dates[0].line;
    return [
      {
        code: 'calendar/rewritten',
        file: 'releases/calendar.csv',
        ...(line === undefined ? {} : { line }),
        found: now ? inWords(now) : '—',
        params: { plan, release: head?.id ?? '', known: inWords(known) },
        cause: plan,
      },
    ];
  });
}

const isKept = (known: AnnouncedPlan, now: AnnouncedPlan): boolean =>
  known.dataset === now.dataset &&
  known.period === now.period &&
  known.dates.length <= now.dates.length &&
  canonicalJson(known.dates) === canonicalJson(now.dates.slice(0, known.dates.length));

/** «insured 1405: 1405-10-15 10:00 (1405-07-01)»: each date, and the day it was announced, as the calendar writes them. */
function inWords({ dataset, period, dates }: AnnouncedPlan): string {
  const each = dates.map(({ due, time, announced }) =>
    [due ? jalali(due) : '—', ...(time === undefined ? [] : [time]), `(${jalali(announced)})`].join(' '),
  );
  return `${[dataset, ...(period === undefined ? [] : [period])].join(' ')}: ${each.join(' → ')}`;
}

function jalali(iso: string): string {
  const [gy = 0, gm = 0, gd = 0] = iso.split('-').map(Number);
  const { year, month, day } = fromDay(gregorianToDay(gy, gm, gd));
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

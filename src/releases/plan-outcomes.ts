import type { PlannedRelease, PromisedDate } from '#model/calendar.ts';
import { tehranMoment } from '#text/tehran.ts';
import type { DatasetEntry, Ledger, Release } from './ledger.ts';

export type PlanState = 'planned' | 'postponed' | 'overdue' | 'early' | 'on-time' | 'late';

/** What became of a planned release. Days are since 1970-01-01, in Tehran. */
export interface PlanOutcome {
  plan: PlannedRelease;
  state: PlanState;
  /** The date the release is measured by: the last one announced before it. */
  date: PromisedDate;
  release?: Release;
  releasedDay?: number;
  /** Days after the date; negative before it. Of a release, or of a plan that is overdue on the day asked about. */
  daysLate?: number;
  /** The same against the first date, where the date was moved. */
  daysAfterFirst?: number;
}

/**
 * Holds every plan against the releases there were, as of a day.
 * Shape:  in the order of the calendar. The day of `due` itself is on time, at any hour.
 */
export function planOutcomes(
  calendar: readonly PlannedRelease[],
  ledger: Ledger,
  asOfDay: number,
): PlanOutcome[] {
  const kept = new Map(
    [...Map.groupBy(calendar, ({ dataset }) => dataset)].flatMap(([dataset, plans]) => [
      ...keptPromises(dataset, plans, ledger),
    ]),
  );
  return calendar.map((plan) => outcomeOf(plan, kept.get(plan), asOfDay));
}

function outcomeOf(plan: PlannedRelease, release: Release | undefined, asOfDay: number): PlanOutcome {
  const [first] = plan.dates;
  if (!release) {
    const date = plan.dates.at(-1) ?? first;
    if (date.day === undefined) return { plan, date, state: 'postponed' };
    const daysLate = asOfDay - date.day;
    return daysLate > 0 ? { plan, date, state: 'overdue', daysLate } : { plan, date, state: 'planned' };
  }
  const releasedDay = tehranMoment(release.record.time).day;
  // A move announced after the release changes nothing any more.
  const date = plan.dates.findLast(({ announcedDay }) => announcedDay <= releasedDay) ?? first;
  const common = { plan, date, release, releasedDay };
  const daysAfterFirst = releasedDay - (first.day ?? releasedDay);
  const moved = date === first ? {} : { daysAfterFirst };
  // A promise without a date cannot be broken: only its first date counts then.
  const daysLate = date.day === undefined ? daysAfterFirst : releasedDay - date.day;
  const state = daysLate > 0 ? 'late' : daysLate < 0 ? 'early' : 'on-time';
  return { ...common, state, daysLate, ...moved };
}

/** Which release kept which plan of one dataset. */
function keptPromises(
  dataset: string,
  plans: readonly PlannedRelease[],
  ledger: Ledger,
): Map<PlannedRelease, Release> {
  const entries = ledger.changesOf(dataset).toReversed();
  const kept = new Map<PlannedRelease, Release>();
  for (const plan of plans) {
    if (plan.period === undefined) continue;
    const release = firstWithPeriod(ledger, dataset, plan.period);
    if (release && isAfter(release, plan)) kept.set(plan, release);
  }
  // Plans that name no period are kept by releases that brought something new, one each, in the order of their dates.
  const open = plans.filter(({ period }) => period === undefined).toSorted((a, b) => lastDay(a) - lastDay(b));
  const left = entries.filter(bringsNew).map(({ release }) => release);
  for (const plan of open) {
    const index = left.findIndex((release) => isAfter(release, plan));
    const [release] = index < 0 ? [] : left.splice(index, 1);
    if (release) kept.set(plan, release);
  }
  return kept;
}

const isAfter = (release: Release, { dates: [first] }: PlannedRelease): boolean =>
  tehranMoment(release.record.time).day >= first.announcedDay;

const lastDay = ({ dates }: PlannedRelease): number => dates.at(-1)?.day ?? Number.POSITIVE_INFINITY;

/** New rows, tables or a new dataset; a correction of old figures keeps no promise of new ones. */
const bringsNew = ({ change, reasons }: DatasetEntry): boolean =>
  change.kind === 'new' ||
  change.tables.some(({ kind, addedRows }) => kind === 'new' || addedRows > 0) ||
  reasons.some(({ kind }) => kind === 'new-data' || kind === 'provisional-to-final');

/** The first release with a figure of a period. A row that only says "not published yet" is none. */
function firstWithPeriod(ledger: Ledger, dataset: string, period: string): Release | undefined {
  const resources = new Set(
    ledger.changesOf(dataset).flatMap(({ change }) => change.tables.map(({ resource }) => resource)),
  );
  const found = [...resources].flatMap((resource) => {
    const version = ledger.tablesBefore(dataset, resource).find(({ table, facts }) => {
      const at = facts?.period === undefined ? -1 : table.columns.indexOf(facts.period);
      const measures = (facts?.measures ?? []).map((name) => table.columns.indexOf(name));
      return table.rows.some(
        (row) => row[at] === period && measures.some((measure) => /\d/u.test(row[measure] ?? '')),
      );
    });
    return version ? [version.release] : [];
  });
  return found.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
}

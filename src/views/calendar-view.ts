import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { PromisedDate } from '#model/calendar.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { calendarWords } from '#messages/calendar-words.ts';
import type { Ledger } from '#releases/ledger.ts';
import { planOutcomes, type PlanOutcome, type PlanState } from '#releases/plan-outcomes.ts';
import { href } from '#text/address.ts';
import { localDigits } from '#text/digits.ts';
import { dayToIso, fromDay, jalaliMonthNames } from '#text/jalali.ts';
import { gregorianDay, jalaliDay, tehranMoment, weekday } from '#text/tehran.ts';
import { knownUntil } from './known-until.ts';
import { datasetPath } from './links.ts';
import { releasePath } from './updates/update-links.ts';

export const calendarPath = '/updates/calendar/';
export const calendarFilePath = '/updates/calendar.ics';

/** A day in both calendars, the reader's own first. */
export interface DayView {
  weekday: string;
  main: string;
  other: string;
  /** Gregorian, for machines. */
  iso: string;
  /** «ساعت ۱۰:۰۰ تهران» */
  time?: string;
}

export interface PlanMoveView {
  /** The date that no longer held. */
  old?: DayView;
  moved: string;
  reason?: LocalText;
}

export interface PlanView {
  id: string;
  title: LocalText;
  href?: string;
  what: LocalText;
  state: PlanState;
  stateText: string;
  day?: DayView;
  /** How punctual it was, and when it was published. */
  details: readonly string[];
  moves: readonly PlanMoveView[];
  releaseHref?: string;
}

export interface CalendarView {
  isEmpty: boolean;
  overdue: readonly PlanView[];
  /** By Jalali month, for English readers by it too: releases follow the Iranian year. */
  months: readonly { id: string; label: string; plans: readonly PlanView[] }[];
  undated: readonly PlanView[];
  past: readonly PlanView[];
  asOf: string;
}

/** Builds the calendar page's props; `epoch` as in `knownUntil`. */
export function calendarView(
  catalogue: Catalogue,
  ledger: Ledger,
  locale: Locale,
  epoch?: string,
): CalendarView {
  const asOfDay = knownUntil(catalogue, ledger, epoch);
  const outcomes = planOutcomes(catalogue.calendar, ledger, asOfDay).toSorted(byDay);
  const views = (...states: readonly PlanState[]): PlanView[] =>
    outcomes.filter(({ state }) => states.includes(state)).map((one) => planView(one, catalogue, locale));
  const ahead = outcomes.filter(({ state }) => state === 'planned');
  const months = Map.groupBy(ahead, ({ date }) => monthOf(date.day ?? 0, locale));
  return {
    isEmpty: outcomes.length === 0,
    overdue: views('overdue'),
    months: [...months].map(([label, plans], index) => ({
      id: `month-${index + 1}`,
      label,
      plans: plans.map((one) => planView(one, catalogue, locale)),
    })),
    undated: views('postponed'),
    past: views('early', 'on-time', 'late').toReversed(),
    asOf: calendarWords[locale].asOf(bothCalendars(asOfDay, locale)),
  };
}

const byDay = (a: PlanOutcome, b: PlanOutcome): number =>
  (a.date.day ?? a.plan.dates[0].day ?? 0) - (b.date.day ?? b.plan.dates[0].day ?? 0);

function monthOf(day: number, locale: Locale): string {
  const { year, month } = fromDay(day);
  return localDigits(`${jalaliMonthNames[locale][month - 1] ?? ''} ${year}`, locale);
}

/** Of one dataset: what is overdue or planned, the next first. */
export function datasetPlans(
  catalogue: Catalogue,
  ledger: Ledger,
  dataset: string,
  locale: Locale,
  epoch?: string,
): { overdue: readonly PlanView[]; next?: PlanView } {
  const own = catalogue.calendar.filter((plan) => plan.dataset === dataset);
  const outcomes = planOutcomes(own, ledger, knownUntil(catalogue, ledger, epoch)).toSorted(byDay);
  const view = (one: PlanOutcome): PlanView => planView(one, catalogue, locale);
  const next = outcomes.find(({ state }) => state === 'planned');
  return {
    overdue: outcomes.filter(({ state }) => state === 'overdue').map(view),
    ...(next ? { next: view(next) } : {}),
  };
}

/** ISO days of every plan without a release: how many have passed is counted where it is read. */
export function pendingDays(
  catalogue: Catalogue,
  ledger: Ledger,
  epoch?: string,
): { days: string[]; overdue: number } {
  const pending = planOutcomes(catalogue.calendar, ledger, knownUntil(catalogue, ledger, epoch)).filter(
    ({ state }) => state === 'planned' || state === 'overdue',
  );
  const days = pending.flatMap(({ date }) => (date.day === undefined ? [] : [dayToIso(date.day)]));
  return { days: days.sort(), overdue: pending.filter(({ state }) => state === 'overdue').length };
}

function planView(outcome: PlanOutcome, catalogue: Catalogue, locale: Locale): PlanView {
  const { plan, state, date, release } = outcome;
  const dataset = catalogue.datasets.find(({ name }) => name === plan.dataset);
  return {
    id: plan.id,
    title: dataset ? localText(dataset.title, locale) : { text: plan.dataset, lang: 'en' },
    ...(dataset ? { href: href(locale, datasetPath(dataset.name)) } : {}),
    what: localText(plan.what, locale),
    state,
    stateText: calendarWords[locale].states[state],
    ...(date.day === undefined ? {} : { day: dayView(date.day, date.time, locale) }),
    details: detailsOf(outcome, locale),
    moves: plan.dates.slice(1).map((move, index) => moveView(plan.dates[index], move, locale)),
    ...(release ? { releaseHref: href(locale, releasePath(release.id)) } : {}),
  };
}

function detailsOf(outcome: PlanOutcome, locale: Locale): string[] {
  const { daysLate = 0, daysAfterFirst, release, plan } = outcome;
  const words = calendarWords[locale];
  const count = (days: number): string => localDigits(String(Math.abs(days)), locale);
  if (!release) {
    // For how long it is overdue changes every day; the page may be older.
    return [words.announced(jalaliOrGregorian(plan.dates[0].announcedDay, locale))];
  }
  const { day, time } = tehranMoment(release.record.time);
  return [
    words.released(bothCalendars(day, locale), localDigits(time, locale)),
    ...(daysLate > 0 ? [words.daysLate(count(daysLate))] : []),
    ...(daysLate < 0 ? [words.daysEarly(count(daysLate))] : []),
    ...(daysAfterFirst === undefined
      ? []
      : [daysAfterFirst > 0 ? words.afterFirst(count(daysAfterFirst)) : words.firstDateKept]),
  ];
}

function moveView(old: PromisedDate | undefined, move: PromisedDate, locale: Locale): PlanMoveView {
  const words = calendarWords[locale];
  const moved = words.movedOn(jalaliOrGregorian(move.announcedDay, locale));
  return {
    ...(old?.day === undefined ? {} : { old: dayView(old.day, old.time, locale) }),
    moved: move.day === undefined ? `${moved}${locale === 'fa' ? '؛' : ';'} ${words.noNewDate}` : moved,
    ...(move.reason ? { reason: localText(move.reason, locale) } : {}),
  };
}

export function dayView(day: number, time: string | undefined, locale: Locale): DayView {
  const [jalali, gregorian] = [jalaliDay(day, locale), gregorianDay(day, locale)];
  return {
    weekday: weekday(day, locale),
    main: locale === 'fa' ? jalali : gregorian,
    other: locale === 'fa' ? gregorian : jalali,
    iso: dayToIso(day),
    ...(time === undefined ? {} : { time: calendarWords[locale].tehran(localDigits(time, locale)) }),
  };
}

/** The reader's own calendar alone, for dates of lesser weight. */
export const jalaliOrGregorian = (day: number, locale: Locale): string =>
  locale === 'fa' ? jalaliDay(day, 'fa') : gregorianDay(day, 'en');

/** «۱۵ آذر ۱۴۰۵ (۶ دسامبر ۲۰۲۶)» */
export function bothCalendars(day: number, locale: Locale): string {
  const { main, other } = dayView(day, undefined, locale);
  return `${main} (${other})`;
}

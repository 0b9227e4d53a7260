import type { Catalogue } from '#model/catalogue.ts';
import { localText } from '#model/bilingual.ts';
import { calendarWords } from '#messages/calendar-words.ts';
import type { Ledger } from '#releases/ledger.ts';
import { planOutcomes, type PlanOutcome } from '#releases/plan-outcomes.ts';
import { href } from '#text/address.ts';
import { dayToIso } from '#text/jalali.ts';
import { bothCalendars, calendarPath } from './calendar-view.ts';
import { knownUntil } from './known-until.ts';
import { datasetPath } from './links.ts';

interface Context {
  catalogue: Catalogue;
  /** Base of permanent addresses, without a closing slash. */
  siteUrl: string;
}

/** Tehran keeps one time since autumn 1401; no plan is older. */
const timeZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Tehran',
  'BEGIN:STANDARD',
  'DTSTART:20220922T000000',
  'TZOFFSETFROM:+0430',
  'TZOFFSETTO:+0330',
  'TZNAME:+0330',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * The release calendar as iCalendar (RFC 5545), Persian first.
 * Shape:  one event per plan; its UID stays the same whatever becomes of it, SEQUENCE counts the moves. All times are
 *         of the data: DTSTAMP is the day the present date was announced.
 */
export function calendarFile(catalogue: Catalogue, ledger: Ledger, siteUrl: string): string {
  const outcomes = planOutcomes(catalogue.calendar, ledger, knownUntil(catalogue, ledger));
  const name = `${calendarWords.fa.icsName} | ${catalogue.site.name.fa}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tamin-Nama//Release calendar//FA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME;LANGUAGE=fa:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'X-WR-TIMEZONE:Asia/Tehran',
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    `URL:${siteUrl}${calendarPath}`,
    ...timeZone,
    ...outcomes.flatMap((outcome) => eventLines(outcome, { catalogue, siteUrl })),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(outcome: PlanOutcome, { catalogue, siteUrl }: Context): string[] {
  const { plan, release } = outcome;
  const dataset = catalogue.datasets.find(({ name }) => name === plan.dataset);
  const title = dataset ? localText(dataset.title, 'fa').text : plan.dataset;
  const summary = calendarWords.fa.icsSummary(title, localText(plan.what, 'fa').text);
  const last = plan.dates.at(-1) ?? plan.dates[0];
  const stamp = dayStart(last.announcedDay);
  const url = siteUrl + href('fa', dataset ? datasetPath(dataset.name) : calendarPath);
  return [
    'BEGIN:VEVENT',
    `UID:${plan.id}@${new URL(siteUrl).hostname}`,
    `DTSTAMP:${stamp}`,
    `CREATED:${dayStart(plan.dates[0].announcedDay)}`,
    `LAST-MODIFIED:${release ? compact(release.record.time) : stamp}`,
    `SEQUENCE:${plan.dates.length - 1}`,
    ...startLines(outcome),
    `SUMMARY;LANGUAGE=fa:${escapeText(summary)}`,
    `DESCRIPTION;LANGUAGE=fa:${escapeText(description(outcome))}`,
    `URL:${url}`,
    `STATUS:${outcome.state === 'postponed' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The date it is held to; of a plan without a date the last one it had, cancelled. */
function startLines({ plan, date }: PlanOutcome): string[] {
  const dated = date.day === undefined ? plan.dates.findLast(({ day }) => day !== undefined) : date;
  const { day = 0, time } = dated ?? plan.dates[0];
  if (time !== undefined) {
    return [`DTSTART;TZID=Asia/Tehran:${compactDay(day)}T${time.replace(':', '')}00`, 'DURATION:PT30M'];
  }
  return [`DTSTART;VALUE=DATE:${compactDay(day)}`, `DTEND;VALUE=DATE:${compactDay(day + 1)}`];
}

/** What became of the date, then every move with its reason, then what is published in English. */
function description({ plan, state, date, releasedDay }: PlanOutcome): string {
  const words = calendarWords.fa;
  const moves = plan.dates.slice(1).flatMap((move, index) => {
    const old = plan.dates[index]?.day;
    const reason = move.reason ? `${words.because} ${localText(move.reason, 'fa').text}` : '';
    const from = old === undefined ? '' : words.movedFrom(bothCalendars(old, 'fa'));
    return [[from, words.movedOn(bothCalendars(move.announcedDay, 'fa')), reason].filter(Boolean).join('. ')];
  });
  const day = releasedDay ?? date.day;
  // An overdue plan is told as planned: the file cannot know on which day it is read.
  const stateText = words.states[state === 'overdue' ? 'planned' : state];
  return [
    day === undefined ? stateText : `${stateText}: ${bothCalendars(day, 'fa')}`,
    ...moves,
    ...(plan.what.en ? [plan.what.en] : []),
  ].join('\n');
}

const compactDay = (day: number): string => dayToIso(day).replaceAll('-', '');
const compact = (time: string): string => time.replaceAll(/[-:]/gu, '');
/** Noon in Tehran: midnight there would be the day before in UTC. */
const dayStart = (day: number): string => `${compactDay(day)}T083000Z`;

const escapeText = (text: string): string =>
  text.replaceAll(/[\\;,]/gu, String.raw`\$&`).replaceAll(/\r?\n/gu, String.raw`\n`);

const encoder = new TextEncoder();
const longestLine = 75;

/** Breaks a line so that none is longer than 75 octets, never inside a character. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let length = 0;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (length + bytes > longestLine) {
      parts.push(part);
      part = ' ';
      length = 1;
    }
    part += character;
    length += bytes;
  }
  return [...parts, part].join('\r\n');
}

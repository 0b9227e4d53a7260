import { gregorianMonthLength } from '#text/jalali.ts';

/** Directives of strptime the standard's formats are made of, as patterns with a group each. */
const directives: Readonly<Record<string, string>> = {
  Y: '(?<year>\\d{4})',
  y: '(?<shortYear>\\d{2})',
  m: '(?<month>\\d{1,2})',
  d: '(?<day>\\d{1,2})',
  e: '(?<day>\\d{1,2})',
  H: '(?<hour>\\d{1,2})',
  I: '(?<hour12>\\d{1,2})',
  p: '(?<half>[AaPp][Mm])',
  M: '(?<minute>\\d{1,2})',
  S: '(?<second>\\d{1,2})',
  f: '(?<fraction>\\d{1,6})',
  z: '(?<zone>Z|[-+]\\d{2}:?\\d{2}(?::?\\d{2})?)',
  Z: '(?<zoneName>[A-Za-z]{0,5})',
  j: '(?<dayOfYear>\\d{1,3})',
  b: '(?<monthName>[A-Za-z]{3})',
  B: '(?<monthName>[A-Za-z]{3,9})',
  h: '(?<monthName>[A-Za-z]{3})',
  a: '[A-Za-z]{3}',
  A: '[A-Za-z]{6,9}',
  '%': '%',
};

/** Directives that stand for several others. */
const compounds: readonly (readonly [RegExp, string])[] = [
  [/%F/gu, '%Y-%m-%d'],
  [/%D/gu, '%m/%d/%y'],
  [/%T/gu, '%H:%M:%S'],
  [/%R/gu, '%H:%M'],
  [/%[-#](?=[a-zA-Z])/gu, '%'],
];

/** "YYYY-MM-DD" is no strptime format, but many a package has it and it means one thing. */
const wordForms: readonly (readonly [RegExp, string])[] = [
  [/YYYY|yyyy/gu, '%Y'],
  [/YY|yy/gu, '%y'],
  [/DD|dd/gu, '%d'],
  [/HH|hh/gu, '%H'],
  [/SS|ss/gu, '%S'],
  [/MM/u, '%m'],
  [/MM|mm/gu, '%M'],
];

const isoPatterns: Readonly<Record<string, RegExp>> = {
  date: /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u,
  datetime:
    /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})[T ](?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2})(?:\.\d+)?(?<zone>Z|[-+]\d{2}:\d{2})?$/u,
  time: /^(?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2})(?:\.\d+)?(?<zone>Z|[-+]\d{2}:\d{2})?$/u,
  // XML Schema's gYear and gYearMonth may name a time zone.
  year: /^(?<year>-?\d{4,})(?:Z|[-+]\d{2}:\d{2})?$/u,
  yearmonth: /^(?<year>-?\d{4,})-(?<month>\d{2})(?:Z|[-+]\d{2}:\d{2})?$/u,
};

/** `any` leaves the form to the reader; these are unambiguous, the last two because no month is above 12. */
const anyForms: readonly RegExp[] = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:[T ](?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?(?<zone>Z|[-+]\d{2}:?\d{2})?)?$/u,
  /^(?<day>\d{1,2}) (?<monthName>[A-Za-z]{3,9}),? (?<year>\d{4})$/u,
  /^(?<monthName>[A-Za-z]{3,9}) (?<day>\d{1,2}),? (?<year>\d{4})$/u,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/u,
  /^(?<day>1[3-9]|2\d|3[01])[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})$/u,
  /^(?<month>\d{1,2})[-/.](?<day>1[3-9]|2\d|3[01])[-/.](?<year>\d{4})$/u,
];
const anyTime: readonly RegExp[] = [/^(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?$/u];
/** Day or month first? Which day of 2024? Nobody can know, so the text stays as it is. */
const vague = /^(?:(?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|1[0-2])[-/.]\d{4}|\d{4}(?:-(?:0[1-9]|1[0-2]))?)$/u;

export type DateType = 'date' | 'datetime' | 'time' | 'year' | 'yearmonth';
export type DateParser = (text: string) => string | undefined;

/**
 * Makes a parser for one date-like type and format.
 * Shape:  canonical ISO text ("2018-05-17"), or undefined when the text is not such a date.
 * Errors: undefined in place of a parser when the format has a directive nobody knows.
 */
export function dateParser(type: DateType, format: string): DateParser | undefined {
  const iso = isoPatterns[type];
  if (format === 'default' || type === 'year' || type === 'yearmonth') {
    return (text) => (iso && isReal(iso.exec(text)?.groups) ? text : undefined);
  }
  if (format === 'any') {
    const forms = type === 'time' ? anyTime : anyForms;
    return (text) => firstCanonical(text, forms, type) ?? (vague.test(text) ? text : undefined);
  }
  const patterns = strptime(format);
  return patterns && ((text) => firstCanonical(text.trim(), patterns, type));
}

/** A format as strptime has it; formats of other tools are translated where they can only mean one thing. */
function asStrptime(format: string): string {
  const text = format.replace(/^fmt:/u, '');
  const rules = text.includes('%') ? compounds : wordForms;
  return rules.reduce((made, [pattern, by]) => made.replace(pattern, by), text);
}

function strptime(format: string): RegExp[] | undefined {
  let pattern = '';
  const text = asStrptime(format);
  if (!text.includes('%')) return undefined;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i] ?? '';
    if (letter !== '%') {
      pattern += /\s/u.test(letter) ? '\\s*' : letter.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
      continue;
    }
    i += 1;
    const directive = directives[text[i] ?? ''];
    if (directive === undefined) return undefined;
    pattern += directive;
  }
  try {
    return [new RegExp(`^${pattern}$`, 'iu')];
  } catch {
    return undefined; // The same directive twice.
  }
}

type Groups = Readonly<Record<string, string | undefined>> | undefined;

function firstCanonical(text: string, patterns: readonly RegExp[], type: DateType): string | undefined {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    if (groups && isReal(groups)) return canonical(groups, type);
  }
  return undefined;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthOf(groups: NonNullable<Groups>): number {
  const { month, monthName, dayOfYear } = groups;
  if (month !== undefined) return Number(month);
  if (dayOfYear !== undefined) return dateInYear(groups).month;
  return monthName === undefined ? 1 : monthNames.indexOf(monthName.slice(0, 3).toLowerCase()) + 1;
}

/** POSIX: 69–99 are 19xx, 00–68 are 20xx. */
function yearOf({ year, shortYear }: NonNullable<Groups>): number {
  if (year !== undefined || shortYear === undefined) return Number(year ?? 2000);
  return Number(shortYear) + (Number(shortYear) >= 69 ? 1900 : 2000);
}

/** Month and day of "%j"; day 0 where the year has no such day. */
function dateInYear(groups: NonNullable<Groups>): { month: number; day: number } {
  const year = yearOf(groups);
  let day = Number(groups['dayOfYear']);
  for (let month = 1; month <= 12; month += 1) {
    const length = gregorianMonthLength(year, month);
    if (day <= length) return { month, day };
    day -= length;
  }
  return { month: 12, day: 0 };
}

const dayOf = (groups: NonNullable<Groups>): number =>
  groups['dayOfYear'] === undefined ? Number(groups['day'] ?? 1) : dateInYear(groups).day;

function isReal(groups: Groups): boolean {
  if (!groups) return false;
  const month = monthOf(groups);
  if (month < 1 || month > 12) return false;
  const day = dayOf(groups);
  if (day < 1 || day > gregorianMonthLength(yearOf(groups), month)) return false;
  const hour = Number(groups['hour'] ?? groups['hour12'] ?? 0);
  const minute = Number(groups['minute'] ?? 0);
  const second = Number(groups['second'] ?? 0);
  // 24:00:00 is the end of a day; a leap second is the 60th.
  if (hour === 24) return minute === 0 && second === 0;
  return hour < 24 && minute < 60 && second <= 60;
}

const two = (value: number | string | undefined): string => String(value ?? 0).padStart(2, '0');

function canonical(groups: NonNullable<Groups>, type: DateType): string {
  const date = `${String(yearOf(groups)).padStart(4, '0')}-${two(monthOf(groups))}-${two(dayOf(groups))}`;
  if (type === 'date') return date;
  const half = groups['half']?.toLowerCase();
  const hour12 = Number(groups['hour12'] ?? 0) % 12;
  const hour = half === undefined ? groups['hour'] : hour12 + (half === 'pm' ? 12 : 0);
  const time = `${two(hour)}:${two(groups['minute'])}:${two(groups['second'])}`;
  return type === 'time' ? time : `${date}T${time}${groups['zone'] ?? ''}`;
}

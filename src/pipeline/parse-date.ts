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
  z: '(?<zone>Z|[-+]\\d{2}:?\\d{2})',
  Z: '(?<zoneName>[A-Za-z]{1,5})',
  j: '(?<dayOfYear>\\d{1,3})',
  b: '(?<monthName>[A-Za-z]{3})',
  B: '(?<monthName>[A-Za-z]{3,9})',
  a: '[A-Za-z]{3}',
  A: '[A-Za-z]{6,9}',
  '%': '%',
};

const isoPatterns: Readonly<Record<string, RegExp>> = {
  date: /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u,
  datetime:
    /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})[T ](?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2})(?:\.\d+)?(?<zone>Z|[-+]\d{2}:\d{2})?$/u,
  time: /^(?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2})(?:\.\d+)?(?<zone>Z|[-+]\d{2}:\d{2})?$/u,
  year: /^(?<year>-?\d{4,})$/u,
  yearmonth: /^(?<year>\d{4})-(?<month>\d{2})$/u,
};

/** `any` leaves the form to the reader; these are unambiguous. Slashes are not: 03/04/2020. */
const anyForms: readonly RegExp[] = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:[T ](?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?(?<zone>Z|[-+]\d{2}:?\d{2})?)?$/u,
  /^(?<day>\d{1,2}) (?<monthName>[A-Za-z]{3,9}),? (?<year>\d{4})$/u,
  /^(?<monthName>[A-Za-z]{3,9}) (?<day>\d{1,2}),? (?<year>\d{4})$/u,
  /^(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?$/u,
];

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
  const patterns = format === 'any' ? anyForms : strptime(format);
  return patterns && ((text) => firstCanonical(text, patterns, type));
}

function strptime(format: string): RegExp[] | undefined {
  let pattern = '';
  const text = format.replace(/^fmt:/u, '');
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i] ?? '';
    if (letter !== '%') {
      pattern += letter.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
      continue;
    }
    i += 1;
    const directive = directives[text[i] ?? ''];
    if (directive === undefined) return undefined;
    pattern += directive;
  }
  try {
    return [new RegExp(`^${pattern}$`, 'u')];
  } catch {
    return undefined; // The same directive twice.
  }
}

type Groups = Readonly<Record<string, string | undefined>> | undefined;

function firstCanonical(text: string, patterns: readonly RegExp[], type: DateType): string | undefined {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    if (groups && isReal(groups)) return canonical(groups, type, text);
  }
  return undefined;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthOf(groups: NonNullable<Groups>): number {
  const { month, monthName } = groups;
  if (month !== undefined) return Number(month);
  return monthName === undefined ? 1 : monthNames.indexOf(monthName.slice(0, 3).toLowerCase()) + 1;
}

/** POSIX: 69–99 are 19xx, 00–68 are 20xx. */
function yearOf({ year, shortYear }: NonNullable<Groups>): number {
  if (year !== undefined || shortYear === undefined) return Number(year ?? 2000);
  return Number(shortYear) + (Number(shortYear) >= 69 ? 1900 : 2000);
}

function isReal(groups: Groups): boolean {
  if (!groups) return false;
  const month = monthOf(groups);
  if (month < 1 || month > 12) return false;
  const day = Number(groups['day'] ?? 1);
  if (day < 1 || day > gregorianMonthLength(yearOf(groups), month)) return false;
  return (
    Number(groups['hour'] ?? 0) <= 24 &&
    Number(groups['minute'] ?? 0) < 60 &&
    Number(groups['second'] ?? 0) <= 60
  );
}

const two = (value: number | string | undefined): string => String(value ?? 0).padStart(2, '0');

function canonical(groups: NonNullable<Groups>, type: DateType, text: string): string {
  if (groups['dayOfYear'] !== undefined) return text;
  const date = `${String(yearOf(groups)).padStart(4, '0')}-${two(monthOf(groups))}-${two(groups['day'] ?? 1)}`;
  if (type === 'date') return date;
  const half = groups['half']?.toLowerCase();
  const hour12 = Number(groups['hour12'] ?? 0) % 12;
  const hour = half === undefined ? groups['hour'] : hour12 + (half === 'pm' ? 12 : 0);
  const time = `${two(hour)}:${two(groups['minute'])}:${two(groups['second'])}`;
  return type === 'time' ? time : `${date}T${time}${groups['zone'] ?? ''}`;
}

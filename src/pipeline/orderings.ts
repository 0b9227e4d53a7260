import type { Period } from '#model/period.ts';
import { compareDecimals } from '#text/decimals.ts';
import { parseDecimal } from '#text/numbers.ts';
import { parsePeriod } from '#text/periods.ts';
import type { ReadNumber } from './column-builders.ts';
import type { FieldPlan } from './package-plan.ts';
import { calendarOf } from './read-period-cell.ts';
import { typeCast } from './read-typed-cell.ts';

/** A type's way of reading a bound or an allowed value, and of comparing a cell's value with it. */
export interface Ordering<T> {
  parse: (written: string) => T | undefined;
  compare: (a: T, b: T) => number;
}

export const numberOrdering: Ordering<ReadNumber> = {
  parse: (text) => {
    const parsed = parseDecimal(text);
    return parsed.ok ? parsed : undefined;
  },
  // Up to 15 digits a double is exact, and far quicker than a decimal.
  compare: (a, b) =>
    a.exact.length <= 15 && b.exact.length <= 15 ? a.value - b.value : compareDecimals(a.exact, b.exact),
};

export const periodOrdering: Ordering<Period> = {
  parse: (text) => {
    const period = parsePeriod(text, calendarOf(text));
    return 'problem' in period ? undefined : period;
  },
  compare: (a, b) => a.startDay - b.startDay,
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Values of types that are kept as text. The standard writes bounds as cells of the field are written, so they
 * are read with its own type and format; ISO is taken too, because many do so whatever the format.
 */
export function textOrdering(plan: FieldPlan): Ordering<string> {
  const own = typeCast(plan);
  const iso = typeCast({ ...plan, format: 'default' });
  const parse = (text: string): string | undefined => own(text).value ?? iso(text).value;
  switch (plan.type) {
    case 'duration':
      return { parse, compare: (a, b) => secondsIn(a) - secondsIn(b) };
    case 'year':
    case 'yearmonth':
      // A bound of years may be a plain number: -50.
      return {
        parse: (text) => parse(text) ?? (/^-?\d{1,3}$/u.test(text) ? text : undefined),
        compare: (a, b) => monthsIn(a) - monthsIn(b),
      };
    case 'boolean':
      return {
        parse: (text) => parse(text) ?? (text === 'true' || text === 'false' ? text : undefined),
        compare: compareText,
      };
    case 'datetime':
      return { parse, compare: compareMoments };
    case 'object':
    case 'array':
    case 'geojson':
      return { parse, compare: (a, b) => compareText(plainJson(a), plainJson(b)) };
    default:
      return { parse, compare: compareText };
  }
}

/** Types with an order; `minimum` on others does nothing. */
export const orderedTypes = ['date', 'datetime', 'time', 'year', 'yearmonth', 'duration'] as const;

/** "-0044-03" → months since year 0. */
function monthsIn(text: string): number {
  const [, year = '0', month = '1'] = /^(-?\d+)(?:-(\d{2}))?/u.exec(text) ?? [];
  return Number(year) * 12 + Number(month) - 1;
}

/** Moments with a time zone are compared as such; without, as the clock has them. */
function compareMoments(a: string, b: string): number {
  const [first, second] = [Date.parse(a), Date.parse(b)];
  const isZoned = /(?:Z|[-+]\d{2}:?\d{2})$/u;
  const areAlike = isZoned.test(a) === isZoned.test(b);
  return areAlike && Number.isFinite(first - second) ? first - second : compareText(a, b);
}

const durationParts =
  /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/u;
/** Mean Gregorian year; XML Schema leaves "P1M" against "P30D" undecided. */
const secondsPerPart = [31_556_952, 2_629_746, 604_800, 86_400, 3600, 60, 1];

function secondsIn(text: string): number {
  const [, sign, ...parts] = durationParts.exec(text) ?? [];
  const sum = parts.reduce(
    (total, part, index) => total + Number(part || 0) * (secondsPerPart[index] ?? 0),
    0,
  );
  return sign === '-' ? -sum : sum;
}

/** JSON without its spaces and with its keys in order. */
function plainJson(text: string): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => compareText(a, b))
        .map(([key, item]) => [key, sorted(item)]),
    );
  };
  try {
    return JSON.stringify(sorted(JSON.parse(text)));
  } catch {
    return text;
  }
}

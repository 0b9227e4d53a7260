import type { Locale } from '#model/bilingual.ts';
import type { Period } from '#model/period.ts';
import type { Timing } from '#model/table.ts';
import { gregorianSpan } from './gregorian-span.ts';
import { inPeriodEn, periodEn, periodEnShort, quarterNote } from './period-en.ts';
import { inPeriodFa, periodFa, periodFaShort } from './period-fa.ts';
import { endsYear, periodShape, type PeriodShape } from './period-parts.ts';

/** A stock is said "at the end of" a month, quarter or year; nobody knows when in a bare year it was counted. */
function isAtEnd(shape: PeriodShape, timing: Timing): boolean {
  return (
    timing === 'stock' &&
    shape.kind === 'point' &&
    (shape.point.grain === 'month' || shape.point.grain === 'quarter')
  );
}

/** The shape as it is spoken of: a stock at the end of the last month or quarter is at the end of the year. */
function spokenShape(period: Period, timing: Timing): { shape: PeriodShape; isEnd: boolean } {
  const shape = periodShape(period);
  const isEnd = isAtEnd(shape, timing);
  if (!isEnd || shape.kind !== 'point' || !endsYear(shape.point)) return { shape, isEnd };
  const point = { grain: 'year', year: shape.point.year, quarter: 0, month: 0, day: 0 } as const;
  return { shape: { kind: 'point', point }, isEnd };
}

/** Names a period: «۱۴۰۲», «پایان مهر ۱۳۹۶», «نیمهٔ نخست ۱۳۹۵»; "end of 1396", "Q2 1402 (summer)". */
export function formatPeriod(period: Period, locale: Locale, timing: Timing): string {
  const { shape, isEnd } = spokenShape(period, timing);
  return locale === 'fa' ? periodFa(shape, period.calendar, isEnd) : periodEn(shape, period.calendar, isEnd);
}

/** Gregorian months or years of a Jalali period; a stock at the end has only its last month. */
function gregorianNote(period: Period, shape: PeriodShape, isEnd: boolean): string | undefined {
  if (period.calendar === 'gregorian') return undefined;
  if (isEnd) return gregorianSpan({ ...period, startDay: period.endDay, grain: 'month' });
  const isYear = shape.kind === 'point' && shape.point.grain === 'year';
  return gregorianSpan(isYear ? { ...period, grain: 'year' } : period);
}

/** "name (summer, June–September 2023)", or the bare name when there is nothing to add. */
function withNotes(name: string, notes: readonly (string | undefined)[]): string {
  const note = notes.filter((part) => part !== undefined).join(', ');
  return note === '' ? name : `${name} (${note})`;
}

/**
 * Names a period and, in English, its Gregorian time: "1402 (2023–24)", "end of 1396 (March 2018)".
 * Shape: Persian is the same as `formatPeriod`.
 */
export function formatPeriodLong(period: Period, locale: Locale, timing: Timing): string {
  if (locale === 'fa') return formatPeriod(period, locale, timing);
  const { shape, isEnd } = spokenShape(period, timing);
  const name = periodEn(shape, period.calendar, isEnd, { withQuarterNote: false });
  return withNotes(name, [quarterNote(shape, period.calendar, isEnd), gregorianNote(period, shape, isEnd)]);
}

/** Names a period on a narrow axis: «۱۳۹۶», «مهر ۱۳۹۶», «۹ ماه ۱۳۹۲», «۱۴۰۲/۰۵/۱۳»; years keep four digits. */
export function formatPeriodShort(period: Period, locale: Locale, timing: Timing = 'flow'): string {
  const { shape, isEnd } = spokenShape(period, timing);
  const isEndOfYear = isEnd && shape.kind === 'point' && shape.point.grain === 'year';
  if (isEndOfYear) return formatPeriod(period, locale, timing);
  return locale === 'fa' ? periodFaShort(shape, period.calendar) : periodEnShort(shape, period.calendar);
}

/**
 * Names a period inside a sentence: «در پایان سال ۱۳۹۶», "at the end of 1396 (March 2018)".
 * Shape: begins with its preposition; English carries the Gregorian time of Jalali periods.
 */
export function inPeriod(period: Period, locale: Locale, timing: Timing): string {
  const { shape, isEnd } = spokenShape(period, timing);
  if (locale === 'fa') return inPeriodFa(shape, period.calendar, isEnd);
  return withNotes(inPeriodEn(shape, period.calendar, isEnd), [
    quarterNote(shape, period.calendar, isEnd),
    gregorianNote(period, shape, isEnd),
  ]);
}

import type { Period } from '#model/period.ts';

/** One end of a period, taken apart. Only the parts of its grain are there. */
export interface PeriodPoint {
  grain: 'year' | 'quarter' | 'month' | 'day';
  year: number;
  quarter: number; // 0 unless a quarter
  month: number; // 0 for years and quarters
  day: number; // 0 unless a day
}

/** What a period is in words, before any language: a point, the first n months, a half year, or from–to. */
export type PeriodShape =
  | { kind: 'point'; point: PeriodPoint }
  | { kind: 'half'; year: number; half: 1 | 2 }
  | { kind: 'first-months'; year: number; months: number }
  | { kind: 'range'; from: PeriodPoint; to: PeriodPoint };

function pointOf(text: string): PeriodPoint {
  const [year = '', second = '', day = ''] = text.split('-');
  const isQuarter = second.startsWith('Q');
  return {
    grain: isQuarter ? 'quarter' : day !== '' ? 'day' : second !== '' ? 'month' : 'year',
    year: Number(year),
    quarter: isQuarter ? Number(second.slice(1)) : 0,
    month: isQuarter ? 0 : Number(second),
    day: Number(day),
  };
}

/** Takes a checked period apart; a range of all twelve months is its year. */
export function periodShape(period: Period): PeriodShape {
  const [first = '', second] = period.text.split('/');
  const from = pointOf(first);
  if (second === undefined) return { kind: 'point', point: from };
  const to = pointOf(second);
  if (from.grain === 'month' && from.year === to.year) {
    const { year } = from;
    if (from.month === 1 && to.month === 12) return { kind: 'point', point: pointOf(String(year)) };
    if (from.month === 1 && to.month === 6) return { kind: 'half', year, half: 1 };
    if (from.month === 7 && to.month === 12) return { kind: 'half', year, half: 2 };
    if (from.month === 1) return { kind: 'first-months', year, months: to.month };
  }
  return { kind: 'range', from, to };
}

/** Whether a stock at this point is a stock at the end of its year. */
export function endsYear(point: PeriodPoint): boolean {
  return point.month === 12 ? point.day === 0 : point.quarter === 4;
}

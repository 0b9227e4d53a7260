import type { Period } from '#model/period.ts';
import type { Confidence, Status, Timing } from '#model/table.ts';
import type { Unit } from '#model/units.ts';
import { intervalsOverlap, wilsonInterval, type Interval } from './interval.ts';
import { isSameLength } from './period-length.ts';

/** A published value with what must be known before saying that it rose or fell. */
export interface Comparable {
  value: number;
  status: Status;
  confidence?: Confidence;
  /** Number of answers behind a survey figure. */
  sampleSize?: number;
  isSurvey?: boolean;
  period: Period;
  unit: Unit;
  timing: Timing;
  /** Title or publisher of the source; compared only when both sides have one. */
  source?: string;
  /** The definition changed between the two values; either side may say so. */
  crossesBreak?: boolean;
}

export type RefusalReason =
  | 'status'
  | 'confidence'
  | 'unit'
  | 'source-changed'
  | 'break'
  | 'period-length'
  | 'sample-size-unknown'
  | 'intervals-overlap'
  | 'zero-base';

export type Comparison =
  { verdict: 'rose' | 'fell' | 'unchanged' } | { verdict: 'refused'; reason: RefusalReason };

type Rule = readonly [RefusalReason, (before: Comparable, after: Comparable) => boolean];

/** Provisional values may still change, and estimates and claims were not counted. Plans compare with plans only. */
const firmStatuses: ReadonlySet<Status> = new Set(['actual', 'budget']);

const isSurvey = (value: Comparable): boolean => value.isSurvey === true;

/** Wilson interval in percent. A mean score has none: its spread is not published with n. */
function surveyInterval({ value, unit, sampleSize }: Comparable): Interval | undefined {
  if (unit.code !== 'percent' || sampleSize === undefined || !(sampleSize >= 1)) return undefined;
  if (!(value >= 0 && value <= 100)) return undefined;
  const { low, high } = wilsonInterval(value / 100, sampleSize);
  return { low: low * 100, high: high * 100 };
}

function doIntervalsOverlap(before: Comparable, after: Comparable): boolean {
  const first = surveyInterval(before);
  const second = surveyInterval(after);
  return first !== undefined && second !== undefined && intervalsOverlap(first, second);
}

/** In the order in which a reader should hear them: the first that applies is the reason. */
const rules: readonly Rule[] = [
  ['status', (a, b) => a.status !== b.status || !firmStatuses.has(a.status)],
  ['confidence', (a, b) => a.confidence === 'low' || b.confidence === 'low'],
  ['unit', (a, b) => a.unit.code !== b.unit.code || a.timing !== b.timing || isSurvey(a) !== isSurvey(b)],
  ['break', (a, b) => a.crossesBreak === true || b.crossesBreak === true],
  ['source-changed', (a, b) => a.source !== undefined && b.source !== undefined && a.source !== b.source],
  ['period-length', (a, b) => a.timing === 'flow' && !isSameLength(a.period, b.period)],
  ['sample-size-unknown', (a, b) => [a, b].some((side) => isSurvey(side) && !surveyInterval(side))],
  ['intervals-overlap', (a, b) => isSurvey(a) && doIntervalsOverlap(a, b)],
  ['zero-base', (a, b) => a.value === 0 && b.value !== 0 && a.unit.kind !== 'percent'],
];

/**
 * Says whether a figure rose or fell from `before` to `after`, or refuses and says why.
 * Shape: the direction is that of the number; whether more is better is the caller's question.
 * Money is compared as published (nominal), and a survey result "rose" only when the 95 % intervals part.
 */
export function compareValues(before: Comparable, after: Comparable): Comparison {
  for (const [reason, applies] of rules) {
    if (applies(before, after)) return { verdict: 'refused', reason };
  }
  if (after.value === before.value) return { verdict: 'unchanged' };
  return { verdict: after.value > before.value ? 'rose' : 'fell' };
}

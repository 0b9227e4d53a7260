import type { Bilingual } from '#model/bilingual.ts';
import type { ApartReason } from '#messages/moves-words.ts';
import type { RefusalReason } from '#statistics/guard.ts';
import { standardisedSize } from '#statistics/standardised-size.ts';
import type { Judgement } from './change-view.ts';
import { judge } from './change-view.ts';
import type { Dated } from './headline-series.ts';
import type { Indicator } from './indicators.ts';
import { findings, latestChange, rulingOnChange } from './latest-change.ts';
import type { Deflated } from './reference-series.ts';

/** Gives an amount in the money of the base period, or refuses. */
export type Deflator = (figure: Dated) => Deflated;

/** Two amounts at the prices of one period: exact decimals in the unit of the figures. */
export interface RealPair {
  from: string;
  to: string;
  base: string;
}

interface Base {
  indicator: Indicator;
  to: Dated;
}
/** It rose or fell, and the guard lets it be said. `size` is the standardised size, per year. */
export interface Moved extends Base {
  kind: 'moved';
  judgement: Judgement;
  verdict: 'rose' | 'fell';
  size: number;
  from: Dated;
  /** For money: what was compared. */
  real?: RealPair;
}
/** Equal figures, or a difference that chance can explain. */
export interface Steady extends Base {
  kind: 'steady';
  reason: 'unchanged' | RefusalReason;
  from: Dated;
}
export interface Apart extends Base {
  kind: 'apart';
  reason: ApartReason;
  /** In the publisher's words. */
  why?: Bilingual;
  from?: Dated;
}
export type Outcome = Moved | Steady | Apart;

/** What may be said of an indicator's latest change. Shape: of money only what holds at constant prices. */
export function outcomeOf(indicator: Indicator, deflate: Deflator): Outcome {
  const to = indicator.series.at(-1);
  if (!to) throw new Error(`${indicator.id} has no figure.`);
  const base = { indicator, to };
  const change = latestChange(indicator.series);
  switch (change.kind) {
    case 'first':
      return { ...base, kind: 'apart', reason: 'single' };
    case 'declared':
      return { ...base, kind: 'apart', reason: 'declared', why: change.why };
    case 'refused': {
      const { reason, from } = change;
      if (from && findings.has(reason)) return { ...base, kind: 'steady', reason, from };
      return { ...base, kind: 'apart', reason, ...(from ? { from } : {}) };
    }
    case 'permitted':
      return to.measure.unit?.kind === 'money'
        ? moneyOutcome(base, change.from, deflate)
        : movedOutcome(base, change.from, [change.from.value.value, to.value.value]);
  }
}

function moneyOutcome(base: Base, from: Dated, deflate: Deflator): Outcome {
  const [before, after] = [deflate(from), deflate(base.to)];
  const refused = [before, after].flatMap((one) => ('refused' in one ? [one.refused] : []));
  if ('refused' in before || 'refused' in after) {
    const reason = refused.includes('foreign-currency') ? 'other-currency' : 'no-prices';
    return { ...base, kind: 'apart', reason, from };
  }
  const outcome = movedOutcome(base, from, [Number(before.exact), Number(after.exact)]);
  const real = { from: before.exact, to: after.exact, base: after.baseYear };
  return outcome.kind === 'moved' ? { ...outcome, real } : outcome;
}

function movedOutcome(base: Base, from: Dated, [before, after]: readonly [number, number]): Outcome {
  const { to, indicator } = base;
  const { unit } = to.measure;
  const ruling = rulingOnChange(from, to, [before, after]);
  if (!ruling.may) return { ...base, kind: 'apart', reason: ruling.reason, from };
  const { verdict } = ruling;
  if (verdict === 'unchanged') return { ...base, kind: 'steady', reason: 'unchanged', from };
  const size = unit && standardisedSize(before, after, unit, yearsBetween(from, to));
  if (size === undefined) return { ...base, kind: 'apart', reason: 'zero-base', from };
  return {
    ...base,
    kind: 'moved',
    verdict,
    judgement: judge(ruling, indicator.headline.direction),
    size,
    from,
  };
}

const daysPerYear = 365.2422;

const yearsBetween = (from: Dated, to: Dated): number =>
  (to.period.endDay - from.period.endDay) / daysPerYear;

/** The five sections. Every outcome is in exactly one. */
export interface SortedOutcomes {
  better: readonly Moved[];
  worse: readonly Moved[];
  neutral: readonly Moved[];
  steady: readonly Steady[];
  apart: readonly Apart[];
}

/** A size as it is ordered by: the last bits of a logarithm differ between a rise and the fall that undoes it. */
const ordered = (size: number): number => Number(size.toPrecision(12));

/**
 * The one rule of good and bad news: by judgement into lists, each in order of size alone, the largest first.
 * Shape: ties keep an order by id, which knows neither sign nor judgement. Nothing is dropped.
 */
export function sortOutcomes(outcomes: readonly Outcome[]): SortedOutcomes {
  const moved = outcomes
    .filter((outcome) => outcome.kind === 'moved')
    .toSorted((a, b) => ordered(b.size) - ordered(a.size) || (a.indicator.id < b.indicator.id ? -1 : 1));
  const judged = (judgement: Judgement): Moved[] => moved.filter((one) => one.judgement === judgement);
  return {
    better: judged('better'),
    worse: judged('worse'),
    neutral: judged('neutral'),
    steady: outcomes.filter((outcome) => outcome.kind === 'steady'),
    apart: outcomes.filter((outcome) => outcome.kind === 'apart'),
  };
}

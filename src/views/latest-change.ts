import type { Bilingual } from '#model/bilingual.ts';
import type { Permission, RefusalReason, Ruling } from '#statistics/guard.ts';
import { ruleOn } from '#statistics/guard.ts';
import { comparableFigure } from './comparable-figure.ts';
import type { Dated } from './headline-series.ts';
import { comparablePredecessors } from './headline-series.ts';

/** What the guard lets be said of the way to the latest figure of a series, before any words. */
export type LatestChange =
  | { kind: 'first' }
  /** The publisher of the table says that its rows may not be compared over time. */
  | { kind: 'declared'; why: Bilingual }
  /** `from` is the figure it would have been compared with, where there is one. */
  | { kind: 'refused'; reason: RefusalReason; from?: Dated }
  | { kind: 'permitted'; permission: Permission<'change'>; from: Dated };

/**
 * Asks the comparison guard about the latest figure of a series and the nearest earlier one it may be compared with.
 * Shape: where there is none, the refusal is that of the nearest.
 */
export function latestChange(series: readonly Dated[]): LatestChange {
  const latest = series.at(-1);
  if (!latest || series.length < 2) return { kind: 'first' };
  const { incomparable } = latest.resource;
  if (incomparable) return { kind: 'declared', why: incomparable };
  const [nearest, ...earlier] = comparablePredecessors(series).map((from) => changeFrom(from, latest));
  if (!nearest) return { kind: 'refused', reason: whyNoPrevious(series, latest) };
  const isAnswer = (one: typeof nearest): boolean => one.kind === 'permitted' || findings.has(one.reason);
  return [nearest, ...earlier].find(isAnswer) ?? nearest;
}

/**
 * Refusals that are findings: the two figures may be compared, and do not differ clearly. The search for a predecessor
 * ends there; looking further back for a difference would be choosing the news.
 */
export const findings: ReadonlySet<RefusalReason> = new Set(['intervals-overlap', 'small-counts']);

function changeFrom(from: Dated, to: Dated): Extract<LatestChange, { kind: 'refused' | 'permitted' }> {
  const ruling = rulingOnChange(from, to);
  return ruling.may
    ? { kind: 'permitted', permission: ruling, from }
    : { kind: 'refused', reason: ruling.reason, from };
}

/** May it be said that a figure rose or fell? `values` are asked about instead of the published ones, e.g. at constant prices. */
export function rulingOnChange(
  from: Dated,
  to: Dated,
  values: readonly [number, number] = [from.value.value, to.value.value],
): Ruling<'change'> {
  const way = [from.period, to.period] as const;
  const before = { ...comparableFigure(from, way), value: values[0] };
  const after = { ...comparableFigure(to, way), value: values[1] };
  return ruleOn<'change'>({ kind: 'change', before, after });
}

function whyNoPrevious(series: readonly Dated[], latest: Dated): RefusalReason {
  const hasSameStatus = series.some((one) => one.status === latest.status && one !== latest);
  return hasSameStatus ? 'period-length' : 'status';
}

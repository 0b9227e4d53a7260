import type { Bilingual } from '#model/bilingual.ts';
import type { Dataset } from '#model/dataset.ts';
import type { Period } from '#model/period.ts';
import type { Unit } from '#model/units.ts';
import type { Comparable, Permission, RefusalReason } from '#statistics/guard.ts';
import { ruleOn } from '#statistics/guard.ts';
import type { Dated } from './headline-series.ts';
import { previousComparable } from './headline-series.ts';

/** What the guard lets be said of the way to the latest figure of a series, before any words. */
export type LatestChange =
  | { kind: 'first' }
  /** The publisher of the table says that its rows may not be compared over time. */
  | { kind: 'declared'; why: Bilingual }
  /** `from` is the figure it would have been compared with, where there is one. */
  | { kind: 'refused'; reason: RefusalReason; from?: Dated }
  | { kind: 'permitted'; permission: Permission<'change'>; from: Dated };

/** Asks the comparison guard about the latest figure of a series and its predecessor. */
export function latestChange(dataset: Dataset, series: readonly Dated[]): LatestChange {
  const latest = series.at(-1);
  if (!latest || series.length < 2) return { kind: 'first' };
  const { incomparable } = latest.resource;
  if (incomparable) return { kind: 'declared', why: incomparable };
  const from = previousComparable(series);
  if (!from) return { kind: 'refused', reason: whyNoPrevious(series, latest) };
  const { unit } = latest.measure;
  if (!unit) return { kind: 'refused', reason: 'unit', from };
  const [before, after] = [
    comparable(from, dataset, latest, unit),
    comparable(latest, dataset, latest, unit),
  ];
  const ruling = ruleOn<'change'>({ kind: 'change', before, after });
  return ruling.may
    ? { kind: 'permitted', permission: ruling, from }
    : { kind: 'refused', reason: ruling.reason, from };
}

function whyNoPrevious(series: readonly Dated[], latest: Dated): RefusalReason {
  const hasSameStatus = series.some((one) => one.status === latest.status && one !== latest);
  return hasSameStatus ? 'period-length' : 'status';
}

function comparable(observation: Dated, dataset: Dataset, latest: Dated, unit: Unit): Comparable {
  const { measure, period, value, status, confidence, sampleSize } = observation;
  return {
    value: value.value,
    status,
    period,
    unit,
    timing: measure.timing,
    isSurvey: dataset.theme === 'satisfaction',
    crossesBreak: crossesBreak(observation.resource.breaks ?? dataset.breaks, period, latest.period),
    ...(confidence ? { confidence } : {}),
    ...(sampleSize === undefined ? {} : { sampleSize }),
  };
}

/** Does a declared change of definition lie between two periods? A break at "1393" begins with that year. */
function crossesBreak(breaks: Dataset['breaks'], from: Period, to: Period): boolean {
  return breaks.some(({ at }) => from.text.slice(0, at.length) < at && at <= to.text.slice(0, at.length));
}

import type { Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Dataset, Headline } from '#model/dataset.ts';
import type { Period } from '#model/period.ts';
import type { Direction } from '#model/table.ts';
import type { Unit } from '#model/units.ts';
import { changeSentence, refusalSentence } from '#messages/sentences.ts';
import { percentagePointChange, relativeChangePercent } from '#statistics/change.ts';
import type { Comparable, RefusalReason } from '#statistics/compare.ts';
import { compareValues } from '#statistics/compare.ts';
import { inPeriod } from '#text/periods.ts';
import type { FigureView } from './figure-view.ts';
import { figureView } from './figure-view.ts';
import type { Dated } from './headline-series.ts';
import { previousComparable } from './headline-series.ts';

type Verdict = 'rose' | 'fell' | 'unchanged';
export type Judgement = 'better' | 'worse' | 'neutral';

/** What may be said of the way from the previous comparable figure to the latest. */
export type ChangeView =
  | {
      kind: 'changed';
      judgement: Judgement;
      verdict: Verdict;
      /** Relative change in percent, for ordering; a share's change in percentage points. */
      size: number;
      sentence: string;
      previous: FigureView;
    }
  | { kind: 'refused'; sentence: string }
  | { kind: 'first' };

interface Frame {
  dataset: Dataset;
  headline: Headline;
  series: readonly Dated[];
  latest: Dated;
  locale: Locale;
}

/** Asks the comparison guard about the latest figure of a series and its predecessor, and puts the answer into words. */
export function changeView(frame: Frame): ChangeView {
  const { series, latest, locale } = frame;
  if (series.length < 2) return { kind: 'first' };
  const { incomparable } = latest.resource;
  if (incomparable) return { kind: 'refused', sentence: localText(incomparable, locale).text };
  const previous = previousComparable(series);
  const comparison = previous ? compare(frame, previous) : { refused: whyNoPrevious(series, latest) };
  if ('refused' in comparison)
    return { kind: 'refused', sentence: refusalSentence(comparison.refused, locale) };
  const { verdict, size, isShare, from } = comparison;
  return {
    kind: 'changed',
    verdict,
    judgement: judge(verdict, frame.headline.direction),
    size,
    previous: figureView(from, locale),
    sentence: changeSentence({
      verdict,
      size,
      isShare,
      previousWhen: inPeriod(from.period, locale, from.measure.timing),
      previousFigure: figureView(from, locale).text,
      locale,
    }),
  };
}

type Answer = { verdict: Verdict; size: number; isShare: boolean; from: Dated } | { refused: RefusalReason };

function compare({ dataset, latest }: Frame, from: Dated): Answer {
  const { unit } = latest.measure;
  if (!unit) return { refused: 'unit' };
  const [before, after] = [from, latest].map((one) => comparable(one, dataset, latest, unit));
  if (!before || !after) return { refused: 'period-length' };
  const comparison = compareValues(before, after);
  if (comparison.verdict === 'refused') return { refused: comparison.reason };
  const isShare = unit.kind === 'percent';
  const size = isShare
    ? percentagePointChange(from.value.value, latest.value.value)
    : relativeChangePercent(from.value.value, latest.value.value);
  return size === undefined ? { refused: 'zero-base' } : { verdict: comparison.verdict, size, isShare, from };
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

function judge(verdict: Verdict, direction: Direction): Judgement {
  if (direction === 'neutral' || verdict === 'unchanged') return 'neutral';
  return (verdict === 'rose') === (direction === 'more-is-better') ? 'better' : 'worse';
}

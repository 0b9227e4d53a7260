import type { Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Headline } from '#model/dataset.ts';
import type { Direction } from '#model/table.ts';
import { changeSentence, refusalSentence } from '#messages/sentences.ts';
import { percentagePointChange, relativeChangePercent } from '#statistics/change.ts';
import type { Permission } from '#statistics/guard.ts';
import { inPeriod } from '#text/periods.ts';
import type { FigureView } from './figure-view.ts';
import { figureView } from './figure-view.ts';
import type { Dated } from './headline-series.ts';
import { latestChange } from './latest-change.ts';
import { optional } from './optional.ts';

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
  /** Two amounts that may be held against each other, but at constant prices alone: see money-change.ts. */
  | { kind: 'money'; previous: FigureView; pair: { from: Dated; to: Dated } }
  | { kind: 'refused'; sentence: string }
  | { kind: 'first' };

interface Frame {
  headline: Headline;
  series: readonly Dated[];
  latest: Dated;
  locale: Locale;
}

/** Puts into words what the comparison guard says of the latest figure of a series and its predecessor. */
export function changeView({ headline, series, latest, locale }: Frame): ChangeView {
  const change = latestChange(series);
  if (change.kind === 'first') return { kind: 'first' };
  if (change.kind === 'declared') return { kind: 'refused', sentence: localText(change.why, locale).text };
  if (change.kind === 'refused') return { kind: 'refused', sentence: refusalSentence(change.reason, locale) };
  const { from, permission } = change;
  const previous = figureView(from, locale);
  if (latest.measure.unit?.kind === 'money') return { kind: 'money', previous, pair: { from, to: latest } };
  const isShare = latest.measure.unit?.kind === 'percent';
  const size = changeSize(from, latest);
  if (size === undefined) return { kind: 'refused', sentence: refusalSentence('zero-base', locale) };
  return {
    kind: 'changed',
    verdict: permission.verdict,
    judgement: judge(permission, headline.direction),
    size,
    previous,
    sentence: changeSentence({
      permission,
      size,
      isShare,
      ...optional('ratio', changeRatio(from, latest)),
      previousWhen: inPeriod(from.period, locale, from.measure.timing),
      previousFigure: previous.text,
      locale,
    }),
  };
}

/** In percent of the earlier figure, of a share in percentage points; undefined where a percentage misleads. */
export function changeSize(from: Dated, to: Dated): number | undefined {
  const [before, after] = [from.value.value, to.value.value];
  return to.measure.unit?.kind === 'percent'
    ? percentagePointChange(before, after)
    : relativeChangePercent(before, after);
}

/**
 * The later figure divided by the earlier, for saying "twice" beside the percentage. Undefined where a multiple says too
 * much: of money, whose prices changed too, of shares and scores, and where the earlier figure is not positive.
 */
export function changeRatio(from: Dated, to: Dated): number | undefined {
  const [before, after] = [from.value.value, to.value.value];
  const kind = to.measure.unit?.kind;
  return before > 0 && after > 0 && (kind === 'count' || kind === 'duration') ? after / before : undefined;
}

/** Good or bad news: the direction of the number against the direction that is better. */
export function judge({ verdict }: Permission<'change'>, direction: Direction): Judgement {
  if (direction === 'neutral' || verdict === 'unchanged') return 'neutral';
  return (verdict === 'rose') === (direction === 'more-is-better') ? 'better' : 'worse';
}

import type { Locale } from '#model/bilingual.ts';
import { growthSentence, indexSentence, trendSentence, type Subject } from '#messages/sentences.ts';
import { growthOverYear, samePeriodLastYear } from '#statistics/growth.ts';
import { indexNumbers } from '#statistics/index-number.ts';
import { latestTrend } from '#statistics/latest-trend.ts';
import { inPeriod } from '#text/periods.ts';
import { comparableFigure } from './comparable-figure.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { comparablePredecessors, type Dated } from './headline-series.ts';
import { numberOf, rulingOnTermed, type Termed, type Terms } from './movement-series.ts';
import { optional } from './optional.ts';

/** A sentence about a way through time, and the figures that it states, in their order. */
export interface MovementView {
  text: string;
  figures: readonly FigureView[];
}

export interface Spoken {
  series: readonly Dated[];
  /** Absent where the table has one series without a name of its own. */
  subject?: Subject;
  terms: Terms;
  locale: Locale;
}

const daysPerYear = 365.2422;

/** Is one period the year after another, give or take a leap day? */
const isYearLater = (before: Dated, after: Dated): boolean =>
  Math.abs(after.period.endDay - before.period.endDay - daysPerYear) < 3;

/** "up three years in a row": successive years alone, each a step of one direction that the guard lets be said. */
export function trendMovement(spoken: Spoken): MovementView | undefined {
  const { series, terms, locale } = spoken;
  const latest = series.at(-1);
  if (!latest) return undefined;
  const years: Termed[] = [];
  for (const figure of [latest, ...comparablePredecessors(series)]) {
    const termed = terms(figure);
    const next = years[0]?.figure;
    if (!termed || (next && !isYearLater(figure, next))) break;
    years.unshift(termed);
  }
  // A break concerns only the ways that cross it, so each point is asked about with the way that it begins.
  const trend = latestTrend(
    years.map((one) => ({
      ...comparableFigure(one.figure, [one.figure.period, latest.period]),
      value: numberOf(one),
    })),
  );
  const from = trend && years[trend.start];
  if (!trend || !from) return undefined;
  const count = years.length - 1 - trend.start;
  return said(spoken, [from.figure, latest], (ends) =>
    trendSentence({ ...ends, permission: trend.permission, years: count, locale }),
  );
}

/** Growth over the same part of the year before, of the latest period for which both were published. Never of whole years. */
export function growthMovement(spoken: Spoken): MovementView | undefined {
  const { series, terms, locale } = spoken;
  const latest = series.at(-1);
  if (!latest || latest.period.grain === 'year') return undefined;
  const grain = latest.period.grain;
  const same = series.filter(({ period, status }) => period.grain === grain && status === latest.status);
  const at = new Map(same.map((figure) => [figure.period.text, figure]));
  const to = same.findLast(({ period }) => at.has(samePeriodLastYear(period.text)));
  const from = to && at.get(samePeriodLastYear(to.period.text));
  const [before, after] = [from && terms(from), to && terms(to)];
  if (!from || !to || !before || !after) return undefined;
  const permission = rulingOnTermed(before, after);
  const values = [before, after].map((one) => ({ period: one.figure.period.text, value: numberOf(one) }));
  const percent = growthOverYear(values, to.period.text);
  if (!permission.may || percent === undefined || to.measure.unit?.kind === 'percent') return undefined;
  const view = said(spoken, [from, to], (ends) => growthSentence({ ...ends, permission, percent, locale }));
  // The sentence states the later figure first.
  return { ...view, figures: view.figures.toReversed() };
}

/** Kinds of units whose index says something: a share or an index of an index says less than itself. */
const indexed: ReadonlySet<string> = new Set(['count', 'money', 'duration']);
const fewestYears = 3;

/** The latest figure as an index of the first one that it may be compared with, some years before. */
export function indexMovement(spoken: Spoken): MovementView | undefined {
  const { series, terms, locale } = spoken;
  const latest = series.at(-1);
  const to = latest && terms(latest);
  if (!latest || !to || !indexed.has(latest.measure.unit?.kind ?? '')) return undefined;
  // Of the preferred predecessor the change itself is said.
  const [, ...earlier] = comparablePredecessors(series);
  for (const figure of earlier.toReversed()) {
    const from = terms(figure);
    const permission = from && rulingOnTermed(from, to);
    const years = (latest.period.endDay - figure.period.endDay) / daysPerYear;
    if (!from || !permission?.may || permission.verdict === 'unchanged') continue;
    if (years < fewestYears - 0.1) return undefined;
    const index = indexNumbers([numberOf(from), numberOf(to)], 0)[1];
    if (index === undefined) return undefined;
    return said(spoken, [figure, latest], (ends) => indexSentence({ ...ends, permission, index, locale }));
  }
  return undefined;
}

interface Ends {
  subject?: Subject;
  base?: string;
  from: { when: string; figure: string };
  to: { when: string; figure: string };
}

/** Both ends in words and as links; of money none are stated, because they are of other prices than the sentence. */
function said(
  { subject, terms, locale }: Spoken,
  [from, to]: readonly [Dated, Dated],
  make: (ends: Ends) => string,
): MovementView {
  const figures = [from, to].map((one) => figureView(one, locale));
  const base = terms(to)?.base;
  // In English the phrase names what is counted: "the number of people fell from 5 to 4", not "from 5 people".
  const isNamed = (one: Dated): boolean =>
    locale === 'en' && subject?.isPhrase === true && one.measure.unit?.kind === 'count';
  const [first, last] = [from, to].map((one, index) => ({
    when: inPeriod(one.period, locale, one.measure.timing),
    figure: figures[index]?.[isNamed(one) ? 'bare' : 'text'] ?? '',
  }));
  const none = { when: '', figure: '' };
  const text = make({
    ...optional('subject', subject),
    ...optional('base', base),
    from: first ?? none,
    to: last ?? none,
  });
  return { text, figures: base === undefined ? figures : [] };
}

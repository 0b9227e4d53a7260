import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Dataset, Headline, Resource } from '#model/dataset.ts';
import type { Period } from '#model/period.ts';
import type { Direction, Quantity } from '#model/table.ts';
import { fieldNamed, findConcept, textAt } from '#model/table-access.ts';
import { changeSentence, levelSentence, refusalSentence } from '#messages/sentences.ts';
import { relativeChangePercent } from '#statistics/change.ts';
import { dataWords } from '#messages/data-words.ts';
import type { RefusalReason } from '#statistics/compare.ts';
import { compareValues } from '#statistics/compare.ts';
import { languageOf } from '#text/letters.ts';
import { formatNumber } from '#text/numbers.ts';
import { formatPeriod, inPeriod } from '#text/periods.ts';
import type { FigureView } from './figure-view.ts';
import { figureView } from './figure-view.ts';
import { href } from '#text/address.ts';
import { datasetPath, topicPath } from './links.ts';
import { optional } from './optional.ts';
import type { Observation } from './observations.ts';
import { isPlottable, matches, observationsOf, surveyInterval } from './observations.ts';

export type Judgement = 'better' | 'worse' | 'neutral';

/** What may be said of the way from the previous comparable figure to the latest. */
export type ChangeView =
  | {
      kind: 'changed';
      judgement: Judgement;
      verdict: 'rose' | 'fell' | 'unchanged';
      /** Relative change in percent, for ordering; a share's change in percentage points. */
      size: number;
      sentence: string;
      previous: FigureView;
    }
  | { kind: 'refused'; sentence: string }
  | { kind: 'first' };

/** One headline series of a dataset: its latest figure, in words, and what may be said of its change. */
export interface HeadlineView {
  dataset: string;
  theme: Dataset['theme'];
  topicHref: string;
  datasetHref: string;
  title: string;
  latest: FigureView;
  periodText: string;
  sentence: string;
  /** The words of the figure inside `sentence`, for making them a link. */
  sentenceFigure: string;
  source?: LocalText;
  /** What a reader must know beside a survey share: its interval, or that n was not published. */
  qualifier?: string;
  change: ChangeView;
  /** For ordering by recency; days since 1970-01-01. */
  endDay: number;
}

export interface Dated extends Observation {
  value: Quantity;
  period: Period;
}

/** The plottable observations of one headline series, oldest first. Shape: period and number always present. */
export function headlineSeries(dataset: Dataset, headline: Headline): Dated[] {
  const resource = resourceOf(dataset, headline);
  const { index } = fieldNamed(resource.table, headline.measure);
  return observationsOf(dataset, resource, index)
    .filter((observation) => isPlottable(observation) && matches(observation, headline.where))
    .filter((observation): observation is Dated => observation.period !== undefined)
    .sort((a, b) => a.period.endDay - b.period.endDay || a.period.startDay - b.period.startDay);
}

function resourceOf(dataset: Dataset, headline: Headline): Resource {
  const resource = dataset.resources.find((candidate) => candidate.name === headline.resource);
  if (!resource)
    throw new Error(`${dataset.name}: headline names the unknown resource "${headline.resource}".`);
  return resource;
}

/**
 * The figure to compare the latest with: same status, same length of period and, for stocks, the same month of the
 * year where there is one.
 */
export function previousComparable(series: readonly Dated[]): Dated | undefined {
  const latest = series.at(-1);
  if (!latest) return undefined;
  const earlier = series.filter(
    ({ period, status }) => period.endDay < latest.period.endDay && status === latest.status,
  );
  const sameLength = earlier.filter(
    (candidate) => Math.abs(lengthOf(candidate.period) - lengthOf(latest.period)) <= 2,
  );
  if (latest.measure.timing === 'flow')
    return sameLength.findLast((c) => isSameSeason(c.period, latest.period));
  return sameLength.findLast((c) => isSameSeason(c.period, latest.period)) ?? sameLength.at(-1);
}

const lengthOf = (period: Period): number => period.endDay - period.startDay + 1;

/** Do both periods end at the same time of the year, give or take a leap day? */
function isSameSeason(a: Period, b: Period): boolean {
  const years = (b.endDay - a.endDay) / 365.2422;
  return Math.abs(years - Math.round(years)) * 365.2422 < 3;
}

/** Views of a dataset's headlines in the reader's language. Headlines whose series has no dated, plottable figure are left out. */
export function headlineViews(dataset: Dataset, locale: Locale): HeadlineView[] {
  return dataset.headlines.flatMap((headline) => {
    const series = headlineSeries(dataset, headline);
    const latest = series.at(-1);
    return latest ? [headlineView(dataset, headline, series, latest, locale)] : [];
  });
}

function headlineView(
  dataset: Dataset,
  headline: Headline,
  series: readonly Dated[],
  latest: Dated,
  locale: Locale,
): HeadlineView {
  const title = localText(headline.title, locale).text;
  const figure = figureView(latest, locale);
  const sentenceFigure = figureInSentence(latest, figure, locale);
  return {
    dataset: dataset.name,
    theme: dataset.theme,
    topicHref: href(locale, topicPath(dataset.theme)),
    datasetHref: href(locale, datasetPath(dataset.name)),
    title,
    latest: figure,
    periodText: formatPeriod(latest.period, locale, latest.measure.timing),
    sentence: levelSentence({
      title,
      when: inPeriod(latest.period, locale, latest.measure.timing),
      figure: sentenceFigure,
      status: latest.status,
      locale,
    }),
    sentenceFigure,
    ...optional('source', publisherOf(latest, locale)),
    ...optional('qualifier', surveyQualifier(dataset, latest, locale)),
    change: changeView(dataset, headline, series, latest, locale),
    endDay: latest.period.endDay,
  };
}

/** The publisher's name with its own language, which is often not the page's. */
function publisherOf({ resource, row }: Dated, locale: Locale): LocalText | undefined {
  const text = textAt(resource.table, row, findConcept(resource.table, 'SOURCE_PUBLISHER'));
  return text ? { text, lang: languageOf(text, locale) } : undefined;
}

/** Rule 3 of honesty: a survey share carries its interval, or says that n was not published. */
function surveyQualifier(dataset: Dataset, latest: Dated, locale: Locale): string | undefined {
  if (dataset.theme !== 'satisfaction') return undefined;
  const words = dataWords[locale];
  const interval = surveyInterval(latest);
  if (!interval) return words.sampleSizeUnknown;
  const ends = [interval.low, interval.high].map((end) => formatNumber(end.toFixed(1), locale));
  return words.intervalOf(ends[0] ?? '', ends[1] ?? '', formatNumber(latest.sampleSize ?? 0, locale));
}

/** In English the noun phrase already names what is counted: "The number of people was 5", not "5 people". */
function figureInSentence(latest: Dated, figure: FigureView, locale: Locale): string {
  return locale === 'en' && latest.measure.unit?.kind === 'count' ? figure.bare : figure.text;
}

function changeView(
  dataset: Dataset,
  headline: Headline,
  series: readonly Dated[],
  latest: Dated,
  locale: Locale,
): ChangeView {
  if (series.length < 2) return { kind: 'first' };
  const refuse = (reason: RefusalReason): ChangeView => ({
    kind: 'refused',
    sentence: refusalSentence(reason, locale),
  });
  if (latest.resource.incomparable) {
    return { kind: 'refused', sentence: localText(latest.resource.incomparable, locale).text };
  }
  const previous = previousComparable(series);
  if (!previous)
    return refuse(
      series.some((one) => one.status === latest.status && one !== latest) ? 'period-length' : 'status',
    );
  const comparison = compareValues(
    comparable(previous, dataset, latest),
    comparable(latest, dataset, latest),
  );
  if (comparison.verdict === 'refused') return refuse(comparison.reason);
  const isShare = latest.measure.unit?.kind === 'percent';
  const size = isShare
    ? latest.value.value - previous.value.value
    : relativeChangePercent(previous.value.value, latest.value.value);
  if (size === undefined) return refuse('zero-base');
  return {
    kind: 'changed',
    verdict: comparison.verdict,
    judgement: judge(comparison.verdict, headline.direction),
    size,
    previous: figureView(previous, locale),
    sentence: changeSentence({
      verdict: comparison.verdict,
      size,
      isShare,
      previousWhen: inPeriod(previous.period, locale, previous.measure.timing),
      previousFigure: figureView(previous, locale).text,
      locale,
    }),
  };
}

function comparable(
  observation: Dated,
  dataset: Dataset,
  latest: Dated,
): Parameters<typeof compareValues>[0] {
  const { measure, period, value, status, confidence, sampleSize } = observation;
  if (!measure.unit) throw new Error(`${dataset.name}: the measure "${measure.name}" has no unit.`);
  return {
    value: value.value,
    status,
    period,
    unit: measure.unit,
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

function judge(verdict: 'rose' | 'fell' | 'unchanged', direction: Direction): Judgement {
  if (direction === 'neutral' || verdict === 'unchanged') return 'neutral';
  return (verdict === 'rose') === (direction === 'more-is-better') ? 'better' : 'worse';
}

import type { Locale } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import { isProvince } from '#model/reference.ts';
import { allOfConcept } from '#model/table-access.ts';
import {
  extentSentence,
  extremesSentence,
  largestShareSentence,
  levelSentence,
  rangeSentence,
  type RangeOf,
  refusalSentence,
} from '#messages/sentences.ts';
import { sharesOfTotal } from '#statistics/share.ts';
import { formatPeriod, inPeriod } from '#text/periods.ts';
import { seriesLabel } from './chart-body.ts';
import { planChart, type ChartPlan } from './chart-plan.ts';
import type { Figure } from './comparable-figure.ts';
import { seriesKey } from './plotted-figures.ts';
import type { FigureView } from './figure-view.ts';
import { figureView } from './figure-view.ts';
import { mainMeasure } from './measure-charts.ts';
import type { Observation } from './observations.ts';
import { observationsOf, placeOf } from './observations.ts';
import { optional } from './optional.ts';
import { rankingSet, ruleOnSet, type RankingSet } from './ranking-set.ts';

interface Frame {
  dataset: Dataset;
  locale: Locale;
  places: Catalogue['places'];
}

/** One sentence, and the figures that it states, in their order. */
export interface SummaryView {
  text: string;
  figures: readonly FigureView[];
}

/**
 * What a dataset without a headline says in one sentence, from its first table: the latest figure of its only series,
 * or the largest and smallest figure of one date; else only how many figures it holds and for when.
 */
export function summaryView(frame: Frame): SummaryView | undefined {
  const first = frame.dataset.resources.find((resource) => resource.role === 'main');
  if (!first || first.incomparable) return extentOf(frame);
  const { resource, title } = mainMeasure(first, frame.locale);
  return latestOf(resource, title, frame) ?? extremesOf(resource, title, frame) ?? extentOf(frame);
}

function latestOf(resource: Resource, title: string, { dataset, locale }: Frame): SummaryView | undefined {
  const plan = planChart(dataset, resource);
  if ('reason' in plan || plan.axis !== 'time' || plan.kind === 'before-after') return undefined;
  const keys = new Set(plan.observations.map((observation) => seriesKey(observation, plan.seriesFields)));
  const latest = plan.observations.toSorted(byEnd).at(-1);
  if (keys.size > 1 || !latest?.period) return undefined;
  const figure = figureView(latest, locale);
  const text = levelSentence({
    title,
    when: inPeriod(latest.period, locale, latest.measure.timing),
    figure: figure.text,
    status: latest.status,
    locale,
  });
  return { text, figures: [figure] };
}

const byEnd = (a: Observation, b: Observation): number => (a.period?.endDay ?? 0) - (b.period?.endDay ?? 0);

/** The largest and smallest figure of one date where the guard lets them be told apart; else between what all figures lie. */
function extremesOf(resource: Resource, title: string, frame: Frame): SummaryView | undefined {
  const { dataset, locale } = frame;
  const plan = planChart(dataset, resource);
  if ('reason' in plan || plan.axis !== 'category') return undefined;
  const set = rankingSet(plan, frame.places);
  const sorted = set.figures;
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (!most || !least || most === least) return undefined;
  const { period, measure } = most;
  const pinned = plan.pinnedFields.length > 0 ? seriesLabel(most, plan.pinnedFields, locale) : '';
  const subject = {
    title: pinned ? `${title} (${pinned})` : title,
    ...(period ? { when: inPeriod(period, locale, measure.timing) } : {}),
    locale,
  };
  const ruling = ruleOnSet(set);
  const [high, low] = [figureView(most, locale), figureView(least, locale)];
  if (!ruling.may) {
    const because = refusalSentence(ruling.reason, locale, 'ranking');
    const whose = whoseOf(plan, set, frame.places);
    const text = rangeSentence({
      ...subject,
      ...optional('whose', whose),
      low: low.text,
      high: high.text,
      because,
    });
    return { text, figures: [low, high] };
  }
  const labelFor = (observation: Figure): string => labelOf(observation, plan.seriesFields, frame);
  const ends = extremesSentence({
    ...subject,
    permission: ruling,
    most: { label: labelFor(most), figure: high.text },
    least: { label: labelFor(least), figure: low.text },
  });
  const percent = largestShare(sorted, frame.places);
  const share =
    percent && largestShareSentence({ permission: ruling, percent, count: sorted.length, locale });
  return { text: share ? `${ends} ${share}` : ends, figures: [high, low] };
}

/** Of what figures a range is told, where the table has others of the same date: the country's, or totals. */
function whoseOf(
  { categoryField }: ChartPlan,
  { figures, hasTotals }: RankingSet,
  places: Catalogue['places'],
): RangeOf | undefined {
  if (categoryField !== 'area') return hasTotals ? 'parts' : undefined;
  const found = figures.map(({ area = '' }) => placeOf(area, places));
  return found.every((place) => place && isProvince(place)) ? 'provinces' : 'places';
}

/**
 * The largest of figures in percent of their sum, where they are declared to add up and none counts another's part.
 * Shape: undefined of money, which is compared at constant prices elsewhere, and where rounding would say 100 %.
 */
function largestShare(sorted: readonly Figure[], places: Catalogue['places']): number | undefined {
  const values = sorted.map(({ value }) => value.value);
  const [most] = sorted;
  if (most?.measure.aggregation !== 'sum' || most.measure.unit?.kind !== 'count') return undefined;
  if (values.some((value) => value < 0)) return undefined;
  const isPart = ({ area }: Figure): boolean => {
    const place = area === undefined ? undefined : placeOf(area, places);
    return area === undefined || (place !== undefined && isProvince(place));
  };
  if (!sorted.every(isPart)) return undefined;
  const [percent] = sharesOfTotal(values);
  return percent !== undefined && percent < 99.9 ? percent : undefined;
}

function labelOf(observation: Figure, fields: readonly string[], { places, locale }: Frame): string {
  if (observation.area && fields.length === 0) {
    return placeOf(observation.area, places)?.name[locale] ?? observation.area;
  }
  return seriesLabel(observation, fields, locale);
}

const allFigures = (dataset: Dataset, resource: Resource): Observation[] =>
  allOfConcept(resource.table, 'OBS_VALUE').flatMap((column) => observationsOf(dataset, resource, column));

function extentOf({ dataset, locale }: Frame): SummaryView | undefined {
  let figures = 0;
  let first: Observation | undefined;
  let last: Observation | undefined;
  for (const observation of dataset.resources.flatMap((resource) => allFigures(dataset, resource))) {
    if (observation.value.kind !== 'number') continue;
    figures += 1;
    if (!observation.period) continue;
    if (!first || byEnd(observation, first) < 0) first = observation;
    if (!last || byEnd(observation, last) >= 0) last = observation;
  }
  if (figures === 0) return undefined;
  const say = (observation: Observation | undefined): string | undefined =>
    observation?.period && formatPeriod(observation.period, locale, observation.measure.timing);
  const [from, to] = [say(first), say(last)];
  return {
    text: extentSentence({ count: figures, ...(from && to ? { from, to } : {}), locale }),
    figures: [],
  };
}

import type { ChartKind, Dataset, Resource } from '#model/dataset.ts';
import { findConcept } from '#model/table-access.ts';
import { isPlottable, matches, observationsOf } from './observations.ts';
import {
  atLatestPeriod,
  isPlotted,
  keepLargestPairs,
  keepLargestSeries,
  keepLatestPeriods,
  largest,
  mostBars,
  oneCombination,
  sameLength,
  seriesKey,
  varyingDimensions,
  withoutTotals,
  type Plotted,
} from './plotted-figures.ts';

/**
 * Which figures of a resource make one honest chart, and of which kind.
 * `seriesField` and `categoryField` are dimension columns, or "area" for the place column.
 * `leftOut` says whether plottable figures stay in the table only (other period lengths, other dates).
 */
export interface ChartPlan {
  kind: ChartKind;
  /** Time: ticks are periods. Category: ticks are categories or places, all at one period. */
  axis: 'time' | 'category';
  observations: readonly Plotted[];
  seriesFields: readonly string[];
  categoryField?: string;
  /** Dimensions of which only one category is drawn; the chart must name it. */
  pinnedFields: readonly string[];
  leftOut: boolean;
}

export interface NoPlan {
  reason: 'too-few' | 'dates-differ';
}

/** A plan before its figures are counted against all there are. */
type DrawnPlan = Omit<ChartPlan, 'leftOut' | 'pinnedFields'> & Partial<Pick<ChartPlan, 'pinnedFields'>>;

/** More columns than this are thinner than a finger and a reader's eye. */
const mostColumns = 60;
const made = new WeakMap<Resource, ChartPlan | NoPlan>();

/**
 * Chooses the chart of a resource, once. Follows the descriptor's wish where there is one, else the shape of the data.
 * A large table gives a chart of some of its figures, never of figures nobody published.
 */
export function planChart(dataset: Dataset, resource: Resource): ChartPlan | NoPlan {
  const plan = made.get(resource) ?? choosePlan(dataset, resource);
  made.set(resource, plan);
  return plan;
}

function choosePlan(dataset: Dataset, resource: Resource): ChartPlan | NoPlan {
  const all = observationsOf(dataset, resource).filter(isPlotted);
  const where = resource.chart.where ?? {};
  const chosen = all.filter((observation) => isPlottable(observation) && matches(observation, where));
  if (chosen.length < 2) return { reason: 'too-few' };
  const kept = resource.table.fields.some((field) => field.concept === 'TIME_PERIOD')
    ? sameLength(chosen)
    : chosen;
  const plan =
    findConcept(resource.table, 'REF_AREA') === undefined
      ? planWithoutPlaces(resource, kept)
      : planWithPlaces(resource, kept);
  if ('reason' in plan) return plan;
  if (plan.axis === 'time' && isAmbiguous(plan)) return { reason: 'too-few' };
  const isPartial = plan.observations.length < all.filter(isPlottable).length;
  const wished = resource.chart.kind ?? plan.kind;
  const kind = wished === 'line' && resource.incomparable ? 'dots' : wished;
  return { pinnedFields: [], ...plan, kind, leftOut: isPartial };
}

/** Several figures for one series and period: something tells them apart that is no category, so no line is honest. */
function isAmbiguous({ observations, seriesFields }: DrawnPlan): boolean {
  const keys = observations.map((one) => `${one.period?.text ?? ''}␟${seriesKey(one, seriesFields)}`);
  return new Set(keys).size < keys.length * 0.9;
}

/** Places are ranked only when they share a date; otherwise their figures are dated cards, not a chart. */
function planWithPlaces(resource: Resource, observations: readonly Plotted[]): DrawnPlan | NoPlan {
  const places = observations.filter(
    (observation) => observation.area !== 'IR' && observation.area !== 'کل کشور',
  );
  if (new Set(places.map((observation) => observation.area)).size < 2)
    return planWithoutPlaces(resource, observations);
  const byPeriod = Map.groupBy(places, (observation) => observation.period?.text ?? '');
  const atPeriod = (period: string): Plotted[] => byPeriod.get(period) ?? [];
  const best = [...byPeriod.keys()]
    .sort()
    .reverse()
    .reduce((a, b) => (atPeriod(b).length > atPeriod(a).length ? b : a));
  const latest = atPeriod(best);
  const dimensions = varyingDimensions(resource, latest);
  const single = dimensions.length === 0 ? latest : oneCombination(latest, dimensions);
  const placeCount = new Set(places.map((o) => o.area)).size;
  if (single.length < 3 || single.length < placeCount * 0.6) {
    // Two places with the same dates are few, and nothing else is wrong with them.
    return { reason: single.length === placeCount ? 'too-few' : 'dates-differ' };
  }
  return {
    kind: 'bars',
    axis: 'category',
    observations: largest(single, mostBars),
    seriesFields: [],
    categoryField: 'area',
    pinnedFields: dimensions,
  };
}

function planWithoutPlaces(resource: Resource, observations: readonly Plotted[]): DrawnPlan | NoPlan {
  const periods = new Set(observations.map((observation) => observation.period?.text));
  const dimensions = varyingDimensions(resource, observations);
  const wish = resource.chart.kind;
  if (wish === 'bars' || wish === 'stacked') {
    const last = atLatestPeriod(observations);
    return planOnePeriod(resource, last, varyingDimensions(resource, last));
  }
  const isTimeWished = wish === 'columns' || wish === 'line' || wish === 'dots';
  if (periods.size >= 3 || (periods.size === 2 && isTimeWished)) {
    return planOverTime(resource, observations, dimensions);
  }
  if (periods.size === 2 && dimensions.length === 0) return planOverTime(resource, observations, []);
  if (periods.size === 2) return planTwoPeriods(resource, observations, dimensions);
  return planOnePeriod(resource, observations, dimensions);
}

function planOverTime(
  resource: Resource,
  observations: readonly Plotted[],
  dimensions: readonly string[],
): DrawnPlan {
  const wished = resource.chart.series ? [resource.chart.series] : dimensions;
  const kept = keepLatestPeriods(keepLargestSeries(observations, wished));
  const isFlow = kept[0]?.measure.timing === 'flow' && kept[0].measure.unit?.kind !== 'index';
  const seriesCount = new Set(kept.map((observation) => seriesKey(observation, wished))).size;
  const periodCount = new Set(kept.map(({ period }) => period?.text)).size;
  const areColumns = isFlow && seriesCount <= 3 && periodCount <= mostColumns;
  const kind = resource.incomparable ? 'dots' : areColumns ? 'columns' : 'line';
  return { kind, axis: 'time', observations: kept, seriesFields: wished };
}

/** Two moments make a before-and-after of the categories that have both. */
function planTwoPeriods(
  resource: Resource,
  observations: readonly Plotted[],
  dimensions: readonly string[],
): DrawnPlan | NoPlan {
  const fields = resource.chart.category ? [resource.chart.category] : dimensions;
  const parts = withoutTotals(resource, observations);
  const counts = new Map<string, number>();
  for (const part of parts) {
    counts.set(seriesKey(part, fields), (counts.get(seriesKey(part, fields)) ?? 0) + 1);
  }
  const paired = parts.filter((part) => counts.get(seriesKey(part, fields)) === 2);
  if (paired.length >= 4) {
    const shown = keepLargestPairs(paired, fields);
    return { kind: 'before-after', axis: 'time', observations: shown, seriesFields: fields };
  }
  return planOnePeriod(resource, atLatestPeriod(observations), dimensions);
}

function planOnePeriod(
  resource: Resource,
  observations: readonly Plotted[],
  dimensions: readonly string[],
): DrawnPlan | NoPlan {
  const parts = withoutTotals(resource, observations);
  const shown = parts.length >= 2 ? parts : observations;
  if (shown.length < 2) return { reason: 'too-few' };
  const fields = resource.chart.category ? [resource.chart.category] : dimensions;
  const kind = shown.some((observation) => observation.sampleSize !== undefined) ? 'dots' : 'bars';
  return { kind, axis: 'category', observations: largest(shown, mostBars), seriesFields: fields };
}

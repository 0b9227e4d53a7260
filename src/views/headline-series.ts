import type { Dataset, Headline, Resource } from '#model/dataset.ts';
import type { Period } from '#model/period.ts';
import type { Quantity } from '#model/table.ts';
import { fieldNamed } from '#model/table-access.ts';
import type { Observation } from './observations.ts';
import { isPlottable, matches, observationsOf } from './observations.ts';

export interface Dated extends Observation {
  value: Quantity;
  period: Period;
}

const made = new WeakMap<Headline, readonly Dated[]>();

/** The plottable observations of one headline series, oldest first; found once. Shape: period and number always present. */
export function headlineSeries(dataset: Dataset, headline: Headline): readonly Dated[] {
  const series = made.get(headline) ?? findSeries(dataset, headline);
  made.set(headline, series);
  return series;
}

function findSeries(dataset: Dataset, headline: Headline): Dated[] {
  const resource = resourceOf(dataset, headline);
  const { index } = fieldNamed(resource.table, headline.measure);
  return observationsOf(dataset, resource, index)
    .filter((observation) => matches(observation, headline.where) && isPlottable(observation))
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
 * The figures the latest may be held against, the one to be preferred first, then from new to old: same status, same
 * length of period and the same time of the year. A count at a moment that has none of the same season takes others.
 */
export function comparablePredecessors(series: readonly Dated[]): readonly Dated[] {
  const latest = series.at(-1);
  if (!latest) return [];
  const sameLength = series
    .filter(({ period, status }) => period.endDay < latest.period.endDay && status === latest.status)
    .filter((candidate) => Math.abs(lengthOf(candidate.period) - lengthOf(latest.period)) <= 2)
    .toReversed();
  const sameSeason = sameLength.filter(({ period }) => isSameSeason(period, latest.period));
  return latest.measure.timing === 'flow' || sameSeason.length > 0 ? sameSeason : sameLength;
}

const lengthOf = (period: Period): number => period.endDay - period.startDay + 1;

/** Do both periods end at the same time of the year, give or take a leap day? */
function isSameSeason(a: Period, b: Period): boolean {
  const years = (b.endDay - a.endDay) / 365.2422;
  return Math.abs(years - Math.round(years)) * 365.2422 < 3;
}

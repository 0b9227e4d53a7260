import type { Resource } from '#model/dataset.ts';
import type { Period } from '#model/period.ts';
import type { Field, Quantity } from '#model/table.ts';
import { allOfConcept } from '#model/table-access.ts';
import type { Observation } from './observations.ts';
import { isTotal } from './observations.ts';

/** A figure that can be drawn. */
export interface Plotted extends Observation {
  value: Quantity;
}

export const mostBars = 35;
const mostSeries = 6;
/** A line of more points than this is wider than its page; the latest ones are drawn. */
const mostPeriods = 400;

export function isPlotted(observation: Observation): observation is Plotted {
  return observation.value.kind === 'number';
}

/** Flows over periods of different length never share a chart: the length with most periods stays. */
export function sameLength(observations: readonly Plotted[]): readonly Plotted[] {
  const first = observations[0];
  if (!first || first.measure.timing === 'stock') return observations;
  const byLength = Map.groupBy(observations, ({ period }) => (period ? Math.round(spanOf(period) / 15) : 0));
  const groups: (readonly Plotted[])[] = [...byLength.values()];
  const periodsIn = (group: readonly Plotted[]): number => new Set(group.map((o) => o.period?.text)).size;
  groups.sort((a, b) => periodsIn(b) - periodsIn(a) || b.length - a.length);
  return groups[0] ?? [];
}

const spanOf = (period: Period): number => period.endDay - period.startDay + 1;

export function atLatestPeriod(observations: readonly Plotted[]): readonly Plotted[] {
  const last = observations.reduce(
    (latest, { period }) => Math.max(latest, period?.endDay ?? -Infinity),
    -Infinity,
  );
  return observations.filter((observation) => (observation.period?.endDay ?? -Infinity) === last);
}

/** Names of the dimension columns that hold more than one value among the observations. */
export function varyingDimensions(resource: Resource, observations: readonly Plotted[]): string[] {
  return allOfConcept(resource.table, 'DIMENSION')
    .map((index) => resource.table.fields[index]?.name ?? '')
    .filter((name) => new Set(observations.map((observation) => observation.dimensions[name])).size > 1);
}

/** Of several categories per place, the one most places have (totals first). */
export function oneCombination(observations: readonly Plotted[], dimensions: readonly string[]): Plotted[] {
  const groups = Map.groupBy(observations, (observation) => seriesKey(observation, dimensions));
  return [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

export function withoutTotals(resource: Resource, observations: readonly Plotted[]): Plotted[] {
  const fields = new Map<string, Field>(resource.table.fields.map((field) => [field.name, field]));
  return observations.filter((observation) =>
    Object.entries(observation.dimensions).every(([name, value]) => {
      const field = fields.get(name);
      return !field || !isTotal(field, value);
    }),
  );
}

export function keepLargestSeries(
  observations: readonly Plotted[],
  fields: readonly string[],
): readonly Plotted[] {
  const groups = [...Map.groupBy(observations, (observation) => seriesKey(observation, fields)).values()];
  if (groups.length <= mostSeries) return observations;
  const lastValue = (group: readonly Plotted[]): number => group.at(-1)?.value.value ?? 0;
  groups.sort((a, b) => b.length - a.length || lastValue(b) - lastValue(a));
  const kept = new Set(groups.slice(0, mostSeries).flat());
  return observations.filter((observation) => kept.has(observation));
}

export function keepLatestPeriods(observations: readonly Plotted[]): readonly Plotted[] {
  const days = [...new Set(observations.map(({ period }) => period?.endDay ?? -Infinity))];
  const from = days.sort((a, b) => b - a)[mostPeriods - 1] ?? -Infinity;
  return observations.filter(({ period }) => (period?.endDay ?? -Infinity) >= from);
}

/** Both moments of the categories whose later figure is largest. */
export function keepLargestPairs(paired: readonly Plotted[], fields: readonly string[]): readonly Plotted[] {
  if (paired.length <= mostBars * 2) return paired;
  const kept = new Set(largest(atLatestPeriod(paired), mostBars).map((one) => seriesKey(one, fields)));
  return paired.filter((one) => kept.has(seriesKey(one, fields)));
}

export function largest(observations: readonly Plotted[], most: number): Plotted[] {
  return [...observations].sort((a, b) => b.value.value - a.value.value).slice(0, most);
}

/** Identity of the series an observation belongs to, e.g. "main␟total". */
export function seriesKey(observation: Observation, fields: readonly string[]): string {
  return fields.map((field) => observation.dimensions[field] ?? '').join('␟');
}

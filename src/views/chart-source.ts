import type { Resource } from '#model/dataset.ts';
import { findConcept, textAt } from '#model/table-access.ts';
import { dataWords } from '#messages/data-words.ts';
import type { ChartFrame } from './chart-frame.ts';
import type { Plotted } from './plotted-figures.ts';

/** The publishers of the figures drawn, else the sources of the whole dataset, else that none is named. */
export function sourceLine(
  { dataset, resource, locale }: ChartFrame,
  observations: readonly Plotted[],
): string {
  const words = dataWords[locale];
  const publishers = publishersOf(resource, observations);
  const titles = dataset.sources.map(({ publisher, title }) => publisher ?? title);
  const named = publishers.length > 0 ? publishers : [...new Set(titles)].slice(0, 4);
  return named.length > 0 ? words.sourceOf(named.join(words.separator)) : words.sourceNotStated;
}

function publishersOf(resource: Resource, observations: readonly Plotted[]): string[] {
  const column = findConcept(resource.table, 'SOURCE_PUBLISHER');
  const named = observations.map((observation) => textAt(resource.table, observation.row, column));
  return [...new Set(named.filter((name) => name !== undefined))].slice(0, 4);
}

import type { Resource } from '#model/dataset.ts';
import { findConcept, textAt } from '#model/table-access.ts';
import { dataWords } from '#messages/data-words.ts';
import { sourceNames } from '#messages/source-names.ts';
import type { ChartFrame } from './chart-frame.ts';
import { atLatestPeriod, type Plotted } from './plotted-figures.ts';

/** More names than these are a paragraph; the dataset's page and the rows of its table have them all. */
const mostNamed = 4;

/** The publishers of the figures drawn, else the sources of the whole dataset, else that none is named. */
export function sourceLine(
  { dataset, resource, locale }: ChartFrame,
  observations: readonly Plotted[],
): string {
  const words = dataWords[locale];
  const publishers = publishersOf(resource, observations);
  const titles = dataset.sources.map(({ publisher, title }) => publisher ?? title);
  const named = sourceNames(publishers.length > 0 ? publishers : titles, mostNamed, locale);
  return named === '' ? words.sourceNotStated : words.sourceOf(named);
}

/** Those of the latest figures first, since these are quoted; then those of most figures. */
function publishersOf(resource: Resource, observations: readonly Plotted[]): string[] {
  const column = findConcept(resource.table, 'SOURCE_PUBLISHER');
  const publisherOf = ({ row }: Plotted): string => textAt(resource.table, row, column) ?? '';
  const counts = Map.groupBy(observations, publisherOf);
  const ofLatest = new Set(atLatestPeriod(observations).map(publisherOf));
  counts.delete('');
  const isLatest = (name: string): number => Number(ofLatest.has(name));
  return [...counts]
    .sort(([a, ofA], [b, ofB]) => isLatest(b) - isLatest(a) || ofB.length - ofA.length)
    .map(([name]) => name);
}

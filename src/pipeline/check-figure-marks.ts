import type { Dataset } from '#model/dataset.ts';
import type { Finding, IssueLog } from './issue-log.ts';
import { findFigure } from './find-figure.ts';

interface Known {
  datasets: readonly Dataset[];
  /** All folders, readable or not: a dataset with errors of its own is no stranger. */
  datasetNames: readonly string[];
}

/** Holds the address of a `figure:` link against the data. Errors: content/unknown-figure, content/several-figures. */
export function checkFigureMark(
  address: string,
  at: Omit<Finding, 'code'>,
  { datasets, datasetNames }: Known,
  log: IssueLog,
): void {
  const [name = ''] = address.split('/');
  const isUnread = datasetNames.includes(name) && !datasets.some((dataset) => dataset.name === name);
  if (isUnread) return;
  const result = findFigure(datasets, address);
  if (!('problem' in result)) return;
  const { problem, found, closest } = result;
  const params = { address, ...(closest === undefined ? {} : { closest }) };
  const code = problem === 'several' ? 'content/several-figures' : 'content/unknown-figure';
  log.add({ code, ...at, found, params });
}

/** Every figure a text names, in one order: what two languages must have in common. */
export const figureMarks = (text: string): string =>
  [...text.matchAll(/\]\(figure:([^()\s]+)\)/gu)]
    .map(([, address]) => address ?? '')
    .sort()
    .join();

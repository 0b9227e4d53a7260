import type { Dataset } from '#model/dataset.ts';
import { optional } from '../optional.ts';
import type { ReleasedDataset } from './read-released.ts';

/** A past state with as many digits as its figures have on other pages today; a figure is never written two ways. */
export function shownAsToday(read: ReleasedDataset, current: Dataset | undefined): ReleasedDataset {
  if (!('dataset' in read)) return read;
  const resources = read.dataset.resources.map((resource) => {
    const now = current?.resources.find(({ name }) => name === resource.name)?.table.fields ?? [];
    const fields = resource.table.fields.map((field) => ({
      ...field,
      ...optional('decimals', now.find(({ name }) => name === field.name)?.decimals),
    }));
    return { ...resource, table: { ...resource.table, fields } };
  });
  return { ...read, dataset: { ...read.dataset, resources } };
}

/** Addresses about releases, without language. Promised for ever: `promisedAddresses` in #releases/frozen-files.ts. */
export const updatesPath = '/updates/';
export const releasePath = (release: string): string => `/updates/${release}/`;
export const changesPath = (dataset: string): string => `/datasets/${dataset}/changes/`;
export const asKnownPath = (dataset: string, release: string): string =>
  `/datasets/${dataset}/as-known/${release}/`;
/** All changed cells of a table in a release, as a file. */
export const changedCellsPath = (release: string, dataset: string, resource: string): string =>
  `/updates/${release}/${changedCellsName(dataset, resource)}`;
export const changedCellsName = (dataset: string, resource: string): string => `${dataset}.${resource}.csv`;
export const siteFeedPath = (form: FeedForm): string => `/updates/feed.${form}`;
export const datasetFeedPath = (dataset: string, form: FeedForm): string =>
  `/datasets/${dataset}/feed.${form}`;
/** Id of a dataset's part on a release's page. */
export const changeAnchor = (dataset: string): string => `data-${dataset}`;

export const feedForms = ['xml', 'json'] as const;
export type FeedForm = (typeof feedForms)[number];

import type { Theme } from '#model/dataset.ts';
import type { PosterKind, PosterSize } from '#model/poster.ts';

export const datasetPath = (name: string): string => `/datasets/${name}/`;
/** Where a dataset's tables are filtered; without scripts read in pages. */
export const explorePath = (name: string): string => `/datasets/${name}/explore/`;
/** Every file of a dataset with its fingerprint. */
export const filesPath = (name: string): string => `/datasets/${name}/files/`;
/** A later page of a long table. */
export const explorePagePath = (name: string, resource: string, page: number): string =>
  `/datasets/${name}/explore/${resource}/${page}/`;
export const topicPath = (theme: Theme): string => `/topics/${theme}/`;
export const placePath = (slug: string): string => `/places/${slug}/`;
/** A province's page for paper. */
export const placeSheetPath = (slug: string): string => `/places/${slug}/sheet/`;
export const officePath = (province: string, office: string): string => `/places/${province}/${office}/`;
/** The map of one indicator; without a period, of its latest one. */
export const placeMapPath = (indicator: string, period?: string): string =>
  period === undefined ? `/places/by/${indicator}/` : `/places/by/${indicator}/${period}/`;
/** A board to print; A4 is the usual size. */
export const posterPath = (kind: PosterKind, size: PosterSize = 'a4'): string =>
  size === 'a4' ? `/report/posters/${kind}/` : `/report/posters/${kind}/${size}/`;
export const filePath = (dataset: string, file: string): string => `/data/${dataset}/latest/${file}`;

/** Element id of a table row; the permanent address of a figure without JavaScript. */
export const rowAnchor = (resource: string, row: number): string => `${resource}-${row + 1}`;

/** Ids a dataset's pages have of their own; a table somebody named "citation" needs another. */
const taken = [
  'conflicts',
  'limitations',
  'method',
  'definitions',
  'citation',
  'downloads',
  'check',
  'about-all',
  'earlier',
  'changes',
  'report-figure',
  'content',
  'main',
];

/** Id of a resource's section on its dataset's page. */
export const sectionId = (resource: string): string =>
  taken.includes(resource) ? `table-${resource}` : resource;

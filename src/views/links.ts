import type { Theme } from '#model/dataset.ts';

export const datasetPath = (name: string): string => `/datasets/${name}/`;
export const topicPath = (theme: Theme): string => `/topics/${theme}/`;
export const filePath = (dataset: string, file: string): string => `/data/${dataset}/latest/${file}`;

/** Element id of a table row; the permanent address of a figure without JavaScript. */
export const rowAnchor = (resource: string, row: number): string => `${resource}-${row + 1}`;

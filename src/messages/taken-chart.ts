import type { CitedWork } from './work-citation.ts';

/** What a page tells the browser of a chart, so that pictures and citations of it can be made there. */
export interface TakenChart {
  /** Names dataset, release and whether the data is a sample. */
  work: CitedWork;
  /** Absolute address of the dataset's page. */
  page: string;
}

/** A chart's title where nothing around it names its dataset: «مخارج ماهانه: میانگین». */
export const fullTitle = (dataset: string, chart: string): string =>
  chart.includes(dataset) ? chart : `${dataset}: ${chart}`;

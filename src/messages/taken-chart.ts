import type { Locale } from '#model/bilingual.ts';
import { formatDate } from '#text/dates.ts';
import { takeAwayWords } from './take-away-words.ts';
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

/** The release that the figures of a chart are of, by its day; its id may end in the number of the release on that day. */
export function releaseLine(release: string | undefined, locale: Locale): string {
  const words = takeAwayWords[locale];
  if (release === undefined) return words.unreleased;
  return `${words.released(formatDate(release.slice(0, 10), locale))} (\u2068${release}\u2069)`;
}

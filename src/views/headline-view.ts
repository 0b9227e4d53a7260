import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Dataset, Headline } from '#model/dataset.ts';
import { findConcept, textAt } from '#model/table-access.ts';
import { dataWords } from '#messages/data-words.ts';
import { levelSentence } from '#messages/sentences.ts';
import { href } from '#text/address.ts';
import { languageOf } from '#text/letters.ts';
import { formatNumber } from '#text/numbers.ts';
import { formatPeriod, inPeriod } from '#text/periods.ts';
import type { ChangeView } from './change-view.ts';
import { changeView } from './change-view.ts';
import type { FigureView } from './figure-view.ts';
import { figureView } from './figure-view.ts';
import type { Dated } from './headline-series.ts';
import { headlineSeries } from './headline-series.ts';
import { datasetPath, topicPath } from './links.ts';
import type { Observation } from './observations.ts';
import { surveyInterval } from './observations.ts';
import { optional } from './optional.ts';

/** One headline series of a dataset: its latest figure, in words, and what may be said of its change. */
export interface HeadlineView {
  dataset: string;
  theme: Dataset['theme'];
  topicHref: string;
  datasetHref: string;
  title: string;
  latest: FigureView;
  periodText: string;
  /** The level in words, cut around its figure so that the figure can be a link. */
  sentence: { before: string; figure: string; after: string };
  source?: LocalText;
  /** What a reader must know beside a survey share: its interval, or that n was not published. */
  qualifier?: string;
  change: ChangeView;
  /** For ordering by recency; days since 1970-01-01. */
  endDay: number;
}

/** Views of a dataset's headlines in the reader's language. Headlines whose series has no dated, plottable figure are left out. */
export function headlineViews(dataset: Dataset, locale: Locale): HeadlineView[] {
  return dataset.headlines.flatMap((headline) => {
    const series = headlineSeries(dataset, headline);
    const latest = series.at(-1);
    return latest ? [headlineView(dataset, headline, series, latest, locale)] : [];
  });
}

/** Stands for the figure while the sentence is made; no text holds it. */
const figurePlace = '\uFFFC';

/** A headline as it stood with one of its figures; `series` ends with it. */
export function headlineView(
  dataset: Dataset,
  headline: Headline,
  series: readonly Dated[],
  latest: Dated,
  locale: Locale,
): HeadlineView {
  const title = localText(headline.title, locale).text;
  const figure = figureView(latest, locale);
  const [before = '', after = ''] = levelSentence({
    title,
    when: inPeriod(latest.period, locale, latest.measure.timing),
    figure: figurePlace,
    status: latest.status,
    locale,
  }).split(figurePlace);
  return {
    dataset: dataset.name,
    theme: dataset.theme,
    topicHref: href(locale, topicPath(dataset.theme)),
    datasetHref: href(locale, datasetPath(dataset.name)),
    title,
    latest: figure,
    periodText: formatPeriod(latest.period, locale, latest.measure.timing),
    sentence: { before, figure: figureInSentence(latest, figure, locale), after },
    ...optional('source', publisherOf(latest, locale)),
    ...optional('qualifier', surveyQualifier(dataset, latest, locale)),
    change: changeView({ headline, series, latest, locale }),
    endDay: latest.period.endDay,
  };
}

/** The publisher's name with its own language, which is often not the page's. */
export function publisherOf({ resource, row }: Observation, locale: Locale): LocalText | undefined {
  const text = textAt(resource.table, row, findConcept(resource.table, 'SOURCE_PUBLISHER'));
  return text ? { text, lang: languageOf(text, locale) } : undefined;
}

/** Rule 3 of honesty: a survey share carries its interval, or says that n was not published. */
export function surveyQualifier(dataset: Dataset, latest: Dated, locale: Locale): string | undefined {
  if (dataset.theme !== 'satisfaction') return undefined;
  const words = dataWords[locale];
  const interval = surveyInterval(latest);
  if (!interval) return words.sampleSizeUnknown;
  const ends = [interval.low, interval.high].map((end) => formatNumber(end.toFixed(1), locale));
  return words.intervalOf(ends[0] ?? '', ends[1] ?? '', formatNumber(latest.sampleSize ?? 0, locale));
}

/** In English the noun phrase already names what is counted: "The number of people was 5", not "5 people". */
function figureInSentence(latest: Dated, figure: FigureView, locale: Locale): string {
  return locale === 'en' && latest.measure.unit?.kind === 'count' ? figure.bare : figure.text;
}

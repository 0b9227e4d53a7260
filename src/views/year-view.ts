import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Theme } from '#model/dataset.ts';
import { themes } from '#model/dataset.ts';
import { dataWords } from '#messages/data-words.ts';
import { gapSentence } from '#messages/sentences.ts';
import { yearsWords } from '#messages/years-words.ts';
import { href } from '#text/address.ts';
import { localDigits } from '#text/digits.ts';
import { gregorianSpan } from '#text/gregorian-span.ts';
import { dayToIso } from '#text/jalali.ts';
import { jalaliYear } from '#text/jalali-years.ts';
import { formatNumber } from '#text/numbers.ts';
import { formatPeriod } from '#text/periods.ts';
import { headlineSeries } from './headline-series.ts';
import type { HeadlineView } from './headline-view.ts';
import { headlineView } from './headline-view.ts';
import { datasetPath, sectionId, topicPath } from './links.ts';
import type { Observation } from './observations.ts';
import { optional } from './optional.ts';
import type { DatedObservation, YearEntry, YearTable } from './year-index.ts';
import { yearGaps, yearIndex } from './year-index.ts';
import type { YearDatasetView } from './year-table-view.ts';
import { yearDatasetViews } from './year-table-view.ts';

export const yearsPath = '/years/';
export const yearPath = (year: number): string => `${yearsPath}${year}/`;

export interface YearThemeView {
  theme: Theme;
  label: string;
  href: string;
  headlines: readonly HeadlineView[];
  datasets: readonly YearDatasetView[];
}

/** A table without figures for the year. */
export interface YearGapView {
  title: LocalText;
  href: string;
  dataset: LocalText;
  /** Which year has no figure, why, and for when the nearest figures are. */
  sentence: string;
}

export interface YearGapThemeView {
  label: string;
  gaps: readonly YearGapView[];
}

/** Everything about one year. */
export interface YearView {
  year: number;
  title: string;
  /** The year alone, in the reader's digits. */
  yearText: string;
  lead: string;
  days: string;
  themes: readonly YearThemeView[];
  gaps: readonly YearGapThemeView[];
  previous?: { href: string; year: string };
  next?: { href: string; year: string };
  isSample: boolean;
}

/** Builds the props of a year's page. Errors: throws for a year without figures, which has no page. */
export function yearView(catalogue: Catalogue, year: number, locale: Locale): YearView {
  const index = yearIndex(catalogue);
  const entry = index.get(year);
  if (!entry) throw new Error(`No figure is of the year ${year}.`);
  const words = yearsWords[locale];
  const yearText = localDigits(String(year), locale);
  const tables = [...entry.tables.values()];
  const datasets = new Set(tables.map(({ dataset }) => dataset));
  const { start, end } = jalaliYear(year);
  return {
    year,
    yearText,
    title: words.yearTitle(yearText, spanOf(year)),
    lead: words.yearLead(formatNumber(entry.figures, locale), formatNumber(datasets.size, locale), {
      none: entry.figures === 0,
      oneFigure: entry.figures === 1,
      oneDataset: datasets.size === 1,
    }),
    days: words.yearDays(gregorianDay(start, locale), gregorianDay(end, locale)),
    themes: themes.flatMap((theme) => themeView(entry, theme, locale)),
    gaps: gapViews(catalogue, year, locale),
    ...optional(
      'previous',
      neighbour(
        [...index.keys()].findLast((other) => other < year),
        locale,
      ),
    ),
    ...optional(
      'next',
      neighbour(
        [...index.keys()].find((other) => other > year),
        locale,
      ),
    ),
    isSample: [...datasets].some((dataset) => dataset.isSample),
  };
}

const spanOf = (year: number): string => {
  const { start, end } = jalaliYear(year);
  return gregorianSpan({
    text: String(year),
    calendar: 'jalali',
    grain: 'year',
    startDay: start,
    endDay: end,
  });
};

/** «۲۱ مارس ۲۰۱۹ میلادی», "21 March 2019". */
function gregorianDay(day: number, locale: Locale): string {
  const period = {
    text: dayToIso(day),
    calendar: 'gregorian',
    grain: 'day',
    startDay: day,
    endDay: day,
  } as const;
  return formatPeriod(period, locale, 'flow');
}

function neighbour(year: number | undefined, locale: Locale): { href: string; year: string } | undefined {
  if (year === undefined) return undefined;
  return { href: href(locale, yearPath(year)), year: localDigits(String(year), locale) };
}

function themeView(entry: YearEntry, theme: Theme, locale: Locale): YearThemeView[] {
  const own = [...entry.tables.values()].filter(({ dataset }) => dataset.theme === theme);
  if (own.length === 0) return [];
  return [
    {
      theme,
      label: dataWords[locale].themes[theme],
      href: href(locale, topicPath(theme)),
      headlines: headlinesOf(own, locale),
      datasets: yearDatasetViews(own, entry, locale),
    },
  ];
}

/** Each declared headline as it stood with its last figure of the year. */
function headlinesOf(tables: readonly YearTable[], locale: Locale): HeadlineView[] {
  const rows = new Set<Observation>(tables.flatMap(({ whole }) => whole));
  const datasets = [...new Set(tables.map(({ dataset }) => dataset))];
  return datasets.flatMap((dataset) =>
    dataset.headlines.flatMap((headline) => {
      const series = headlineSeries(dataset, headline);
      const last = series.findLastIndex((one) => rows.has(one));
      const latest = series[last];
      return latest ? [headlineView(dataset, headline, series.slice(0, last + 1), latest, locale)] : [];
    }),
  );
}

function gapViews(catalogue: Catalogue, year: number, locale: Locale): YearGapThemeView[] {
  const yearText = localDigits(String(year), locale);
  const say = (figure: DatedObservation | undefined): string | undefined =>
    figure && formatPeriod(figure.period, locale, figure.measure.timing);
  const byTheme = Map.groupBy(yearGaps(catalogue, year), ({ dataset }) => dataset.theme);
  return themes.flatMap((theme) => {
    const gaps = byTheme.get(theme);
    if (!gaps) return [];
    const views = gaps.map(({ dataset, resource, reason, own, ...nearest }) => {
      const [before, after] = [say(nearest.before), say(nearest.after)];
      return {
        title: localText(resource.title, locale),
        dataset: localText(dataset.title, locale),
        href: `${href(locale, datasetPath(dataset.name))}#${sectionId(resource.name)}`,
        sentence: gapSentence({
          year: yearText,
          reason,
          ...optional('own', own && localText(own, locale).text),
          ...optional('before', before),
          ...optional('after', after),
          locale,
        }),
      };
    });
    return [{ label: dataWords[locale].themes[theme], gaps: views }];
  });
}

import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Theme } from '#model/dataset.ts';
import { themes } from '#model/dataset.ts';
import type { Period } from '#model/period.ts';
import { findConcept } from '#model/table-access.ts';
import { dataWords } from '#messages/data-words.ts';
import { href } from '#text/address.ts';
import { localDigits } from '#text/digits.ts';
import { fromDay } from '#text/jalali.ts';
import { foldKey } from '#text/letters.ts';
import { formatNumber } from '#text/numbers.ts';
import type { HeadlineView } from './headline-view.ts';
import { headlineViews } from './headline-view.ts';
import { datasetPath, topicPath } from './links.ts';
import { observationsOf, placeOf } from './observations.ts';

/** A dataset in a list, with what the filter needs: folded text, Jalali years and place codes. */
export interface DatasetCardView {
  name: string;
  href: string;
  title: LocalText;
  description?: LocalText;
  theme: Theme;
  themeLabel: string;
  yearsText: string;
  rowsText: string;
  headline?: HeadlineView;
  isSample: boolean;
  searchText: string;
  years: readonly number[];
  placeCodes: readonly string[];
}

export interface TopicCardView {
  theme: Theme;
  href: string;
  label: string;
  question: string;
  datasets: readonly DatasetCardView[];
}

const knownYears = new WeakMap<Dataset, readonly number[]>();

/** Jalali years for which a dataset has at least one value, oldest first; found once. */
export function yearsOf(dataset: Dataset): readonly number[] {
  const years = knownYears.get(dataset) ?? findYears(dataset);
  knownYears.set(dataset, years);
  return years;
}

function findYears(dataset: Dataset): number[] {
  const periods = new Set<Period>();
  for (const { period, value } of dataset.resources.flatMap((resource) =>
    observationsOf(dataset, resource),
  )) {
    if (period && value.kind === 'number') periods.add(period);
  }
  const years = [...periods].flatMap(({ startDay, endDay }) => {
    const [first, last] = [fromDay(startDay).year, fromDay(endDay).year];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  return [...new Set(years)].sort((a, b) => a - b);
}

/** ISO 3166-2 codes of the provinces a dataset has figures for. */
export function placeCodesOf(dataset: Dataset, places: Catalogue['places']): string[] {
  const codes = dataset.resources.flatMap(({ table }) => {
    const column = findConcept(table, 'REF_AREA');
    const cells = column === undefined ? undefined : table.columns[column];
    // A dictionary holds what the column's cells say, and nothing else.
    return cells?.kind === 'text' ? cells.dictionary.map((area) => placeOf(area, places)?.code) : [];
  });
  return [...new Set(codes.filter((code) => code !== undefined && code !== 'IR'))].sort() as string[];
}

/** The span of years a dataset has values for, in the reader's digits: «۱۳۹۵–۱۴۰۲». */
export function yearsText(dataset: Dataset, locale: Locale): string {
  const years = yearsOf(dataset);
  const [first, last] = [years[0], years.at(-1)];
  return localDigits(first === last ? `${first ?? ''}` : `${first}–${last}`, locale);
}

export function datasetCardView(catalogue: Catalogue, dataset: Dataset, locale: Locale): DatasetCardView {
  const words = dataWords[locale];
  const years = yearsOf(dataset);
  const headline = headlineViews(dataset, locale)[0];
  const rows = dataset.resources.reduce((sum, resource) => sum + resource.table.rowCount, 0);
  return {
    name: dataset.name,
    href: href(locale, datasetPath(dataset.name)),
    title: localText(dataset.title, locale),
    ...(dataset.description ? { description: localText(dataset.description, locale) } : {}),
    theme: dataset.theme,
    themeLabel: words.themes[dataset.theme],
    yearsText: yearsText(dataset, locale),
    rowsText: words.rows(formatNumber(rows, locale)),
    ...(headline ? { headline } : {}),
    isSample: dataset.isSample,
    searchText: searchTextOf(dataset),
    years,
    placeCodes: placeCodesOf(dataset, catalogue.places),
  };
}

function searchTextOf(dataset: Dataset): string {
  const { title, description } = dataset;
  const texts = [title.fa, title.en, description?.fa, description?.en, ...dataset.keywords, dataset.name];
  return foldKey(texts.filter(Boolean).join(' '));
}

/** Topics that have data, in the fixed order of themes, each with its datasets. */
export function topicCardViews(catalogue: Catalogue, locale: Locale): TopicCardView[] {
  const words = dataWords[locale];
  return themes.flatMap((theme) => {
    const datasets = catalogue.datasets.filter((dataset) => dataset.theme === theme);
    if (datasets.length === 0) return [];
    return [
      {
        theme,
        href: href(locale, topicPath(theme)),
        label: words.themes[theme],
        question: words.themeQuestions[theme],
        datasets: datasets.map((dataset) => datasetCardView(catalogue, dataset, locale)),
      },
    ];
  });
}

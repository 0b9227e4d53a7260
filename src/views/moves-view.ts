import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { movesWords } from '#messages/moves-words.ts';
import { formatNumber } from '#text/numbers.ts';
import { href } from '#text/address.ts';
import type { ApartGroupView } from './apart-view.ts';
import { apartGroupViews } from './apart-view.ts';
import type { SortedOutcomes } from './indicator-outcome.ts';
import { outcomeOf, sortOutcomes } from './indicator-outcome.ts';
import { indicatorsOf } from './indicators.ts';
import { datasetPath, sectionId } from './links.ts';
import type { MoveView } from './move-view.ts';
import { moveView, steadyView } from './move-view.ts';
import { deflate } from './reference-series.ts';

export const moveSections = ['worse', 'better', 'neutral', 'steady', 'apart'] as const;
export type MoveSection = (typeof moveSections)[number];

/** How many indicators are in one section, in the reader's digits; the same for all five. */
export interface CountView {
  section: MoveSection;
  count: string;
  label: string;
  href: string;
}

/** The page of ups and downs: every indicator in exactly one section. */
export interface MovesView {
  total: string;
  counts: readonly CountView[];
  worse: readonly MoveView[];
  better: readonly MoveView[];
  neutral: readonly MoveView[];
  steady: readonly MoveView[];
  apart: readonly ApartGroupView[];
  /** Figures of places and tables too fine to list; undefined where there are none. */
  placeFigures?: string;
  details: readonly { title: LocalText; href: string; series: string }[];
}

export const movesPath = '/ups-and-downs/';

const made = new WeakMap<Catalogue, SortedOutcomes>();

/** Every indicator's outcome, sorted; judged once per catalogue. */
export function catalogueOutcomes(catalogue: Catalogue): SortedOutcomes {
  const known = made.get(catalogue);
  if (known) return known;
  const outcomes = catalogue.datasets
    .flatMap((dataset) => indicatorsOf(dataset).indicators)
    .map((indicator) => outcomeOf(indicator, (figure) => deflate(catalogue, figure)));
  const sorted = sortOutcomes(outcomes);
  made.set(catalogue, sorted);
  return sorted;
}

/** Builds the page's props in the reader's language. */
export function movesView(catalogue: Catalogue, locale: Locale): MovesView {
  const sorted = catalogueOutcomes(catalogue);
  const lists = catalogue.datasets.map((dataset) => ({ dataset, ...indicatorsOf(dataset) }));
  const placeFigures = lists.reduce((sum, list) => sum + list.placeFigures, 0);
  return {
    ...countsOf(sorted, locale),
    worse: sorted.worse.map((one) => moveView(one, locale)),
    better: sorted.better.map((one) => moveView(one, locale)),
    neutral: sorted.neutral.map((one) => moveView(one, locale)),
    steady: sorted.steady.map((one) => steadyView(one, locale)),
    apart: apartGroupViews(sorted.apart, locale),
    ...(placeFigures > 0 ? { placeFigures: formatNumber(placeFigures, locale) } : {}),
    details: lists.flatMap(({ dataset, details }) =>
      details.map(({ resource, series }) => ({
        title: localText(resource.title, locale),
        href: `${href(locale, datasetPath(dataset.name))}#${sectionId(resource.name)}`,
        series: formatNumber(series, locale),
      })),
    ),
  };
}

/** The top of the list for the home page: the same entries in the same order, equally many of each direction. */
export interface TopMovesView {
  total: string;
  counts: readonly CountView[];
  worse: readonly MoveView[];
  better: readonly MoveView[];
}

/**
 * The first `most` of either direction, or fewer: of both directions as many as the shorter one has, so that neither
 * kind of news stands longer than the other. Where one direction has none, the other still shows its first.
 */
export function topMovesView(catalogue: Catalogue, locale: Locale, most: number): TopMovesView {
  const sorted = catalogueOutcomes(catalogue);
  const shorter = Math.min(sorted.worse.length, sorted.better.length);
  const shown = Math.min(most, Math.max(1, shorter));
  return {
    ...countsOf(sorted, locale),
    worse: sorted.worse.slice(0, shown).map((one) => moveView(one, locale)),
    better: sorted.better.slice(0, shown).map((one) => moveView(one, locale)),
  };
}

function countsOf(sorted: SortedOutcomes, locale: Locale): { total: string; counts: CountView[] } {
  const words = movesWords[locale];
  const total = moveSections.reduce((sum, section) => sum + sorted[section].length, 0);
  return {
    total: formatNumber(total, locale),
    counts: moveSections.map((section) => ({
      section,
      count: formatNumber(sorted[section].length, locale),
      label: words.counts[section],
      href: `${href(locale, movesPath)}#${section}`,
    })),
  };
}

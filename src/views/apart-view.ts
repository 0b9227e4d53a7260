import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import { themes, type Dataset, type Theme } from '#model/dataset.ts';
import { dataWords } from '#messages/data-words.ts';
import { apartWords, type ApartReason } from '#messages/moves-words.ts';
import { href } from '#text/address.ts';
import { formatNumber } from '#text/numbers.ts';
import type { Apart } from './indicator-outcome.ts';
import { datasetPath } from './links.ts';
import type { IndicatorNameView, PointView } from './move-view.ts';
import { indicatorNameView, pointView, sourceText } from './move-view.ts';
import { optional } from './optional.ts';

export interface ApartEntryView extends IndicatorNameView {
  from?: PointView;
  to: PointView;
}

/** The indicators of one dataset that share a reason. */
export interface ApartDatasetView {
  title: LocalText;
  href: string;
  /** In the publisher's own words, where the reason is declared. */
  why: readonly LocalText[];
  sources: readonly LocalText[];
  entries: readonly ApartEntryView[];
}

export interface ApartThemeView {
  theme: Theme;
  id: string;
  label: string;
  count: string;
  datasets: readonly ApartDatasetView[];
}

/** All indicators that cannot be compared for one reason, by theme and dataset. */
export interface ApartGroupView {
  reason: ApartReason;
  id: string;
  title: string;
  text: string;
  count: string;
  themes: readonly ApartThemeView[];
}

/** Groups by reason, the largest group first. Shape: every indicator is listed, in exactly one group. */
export function apartGroupViews(apart: readonly Apart[], locale: Locale): ApartGroupView[] {
  const groups = [...Map.groupBy(apart, ({ reason }) => reason)];
  return groups
    .toSorted(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1))
    .map(([reason, own]) => ({
      reason,
      id: `apart-${reason}`,
      ...apartWords(reason, locale),
      count: formatNumber(own.length, locale),
      themes: themeViews(reason, own, locale),
    }));
}

function themeViews(reason: ApartReason, apart: readonly Apart[], locale: Locale): ApartThemeView[] {
  const byTheme = Map.groupBy(apart, ({ indicator }) => indicator.dataset.theme);
  return themes.flatMap((theme) => {
    const own = byTheme.get(theme);
    if (!own) return [];
    const byDataset = Map.groupBy(own, ({ indicator }) => indicator.dataset);
    return [
      {
        theme,
        id: `apart-${reason}-${theme}`,
        label: dataWords[locale].themes[theme],
        count: formatNumber(own.length, locale),
        datasets: [...byDataset].map(([dataset, entries]) => datasetGroup(dataset, entries, locale)),
      },
    ];
  });
}

function datasetGroup(dataset: Dataset, apart: readonly Apart[], locale: Locale): ApartDatasetView {
  return {
    title: localText(dataset.title, locale),
    href: href(locale, datasetPath(dataset.name)),
    why: once(apart.flatMap(({ why }) => (why ? [localText(why, locale)] : []))),
    sources: once(apart.flatMap(({ to }) => sourceText(to, locale) ?? [])),
    entries: apart.map(({ indicator, from, to }) => ({
      ...indicatorNameView(indicator, to, locale),
      ...optional('from', from && pointView(from, locale)),
      to: pointView(to, locale),
    })),
  };
}

const once = (texts: readonly LocalText[]): LocalText[] => [
  ...new Map(texts.map((text) => [text.text, text])).values(),
];

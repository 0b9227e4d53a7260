import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { themes } from '#model/dataset.ts';
import { dataWords } from '#messages/data-words.ts';
import { placeMapWords } from '#messages/place-map-words.ts';
import { href } from '#text/address.ts';
import { formatNumber } from '#text/numbers.ts';
import { formatPeriod } from '#text/periods.ts';
import { datasetPath, placeMapPath, sectionId } from './links.ts';
import type { PlaceIndicator, PlaceMoment } from './place-indicators.ts';
import { placeIndicators } from './place-indicators.ts';

export interface ChoiceView {
  href: string;
  label: LocalText;
  /** How many provinces it covers. */
  hint?: string;
  isCurrent: boolean;
}

/** The indicators by theme, and the periods of the one that is shown. All are links to pages. */
export interface PlaceChoiceView {
  themes: readonly { label: string; choices: readonly ChoiceView[] }[];
  count: string;
  periods: readonly ChoiceView[];
}

export function placeChoices(
  catalogue: Catalogue,
  current: { indicator: PlaceIndicator; moment: PlaceMoment },
  locale: Locale,
): PlaceChoiceView {
  const { indicators } = placeIndicators(catalogue);
  const groups = themes.map((theme) => ({
    label: dataWords[locale].themes[theme],
    choices: indicators
      .filter(({ dataset }) => dataset.theme === theme)
      .map((indicator) => indicatorChoice(indicator, indicator === current.indicator, locale)),
  }));
  return {
    themes: groups.filter(({ choices }) => choices.length > 0),
    count: formatNumber(indicators.length, locale),
    periods: current.indicator.moments.map((moment) => {
      const text = formatPeriod(moment.period, locale, current.indicator.measure.timing);
      return {
        href: href(locale, placeMapPath(current.indicator.slug, moment.slug)),
        label: { text, lang: locale },
        isCurrent: moment === current.moment,
      };
    }),
  };
}

function indicatorChoice(indicator: PlaceIndicator, isCurrent: boolean, locale: Locale): ChoiceView {
  const widest = Math.max(...indicator.moments.map(({ figures }) => figures.size));
  return {
    href: href(locale, placeMapPath(indicator.slug)),
    label: localText(indicator.title, locale),
    hint: placeMapWords[locale].provinces(formatNumber(widest, locale)),
    isCurrent,
  };
}

/** A table with figures of provinces that makes no map, with the reason in words. */
export interface UnmappedView {
  href: string;
  dataset: LocalText;
  title: LocalText;
  reason: LocalText;
  count: string;
}

export function unmappedViews(catalogue: Catalogue, locale: Locale): UnmappedView[] {
  const words = placeMapWords[locale];
  return placeIndicators(catalogue).unmapped.map(({ dataset, resource, reason, provinces }) => ({
    href: `${href(locale, datasetPath(dataset.name))}#${sectionId(resource.name)}`,
    dataset: localText(dataset.title, locale),
    title: localText(resource.title, locale),
    reason:
      reason === 'declared' && resource.incomparable
        ? localText(resource.incomparable, locale)
        : { text: words.unmappedDates, lang: locale },
    count: words.unmappedCount(formatNumber(provinces, locale)),
  }));
}

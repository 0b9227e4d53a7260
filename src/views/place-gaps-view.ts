import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { isProvince, type PlaceEntry } from '#model/reference.ts';
import { placeWords } from '#messages/place-words.ts';
import { href } from '#text/address.ts';
import { formatNumber } from '#text/numbers.ts';
import { formatPeriod } from '#text/periods.ts';
import { datasetPath, placeMapPath } from './links.ts';
import { placeIndicators } from './place-indicators.ts';
import { placeSeries } from './place-series.ts';

export interface GapView {
  href: string;
  title: LocalText;
  hint?: string;
}

/** What is published about provinces, but not about this one. */
export interface PlaceGapsView {
  datasets: readonly GapView[];
  indicators: readonly GapView[];
}

export function placeGaps(catalogue: Catalogue, place: PlaceEntry, locale: Locale): PlaceGapsView {
  const own = new Set(placeSeries(catalogue, place).map(({ dataset }) => dataset));
  const provinces = catalogue.places.filter(isProvince);
  const withProvinces = new Set(
    provinces.flatMap((province) => placeSeries(catalogue, province).map(({ dataset }) => dataset)),
  );
  const missing = catalogue.datasets.filter((dataset) => withProvinces.has(dataset) && !own.has(dataset));
  return {
    datasets: missing.map(({ name, title }) => ({
      href: href(locale, datasetPath(name)),
      title: localText(title, locale),
    })),
    indicators: placeIndicators(catalogue).indicators.flatMap((indicator): GapView[] => {
      const [latest] = indicator.moments;
      if (!latest || indicator.moments.some(({ figures }) => figures.has(place.code))) return [];
      const when = formatPeriod(latest.period, locale, indicator.measure.timing);
      const hint = placeWords[locale].missingIn(when, formatNumber(latest.figures.size, locale));
      return [
        { href: href(locale, placeMapPath(indicator.slug)), title: localText(indicator.title, locale), hint },
      ];
    }),
  };
}

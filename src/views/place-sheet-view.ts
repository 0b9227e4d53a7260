import type { Locale, LocalText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { PlaceEntry } from '#model/reference.ts';
import { placeWords } from '#messages/place-words.ts';
import { formatNumber } from '#text/numbers.ts';
import { isPlottable } from './observations.ts';
import { placeGaps } from './place-gaps-view.ts';
import { cardView, type PlaceCardView } from './place-view.ts';
import { mapOf } from './place-comparison.ts';
import { placeSeries, type PlaceSeries } from './place-series.ts';

/** What fits one A4 page about a place. */
export interface PlaceSheetView {
  cards: readonly PlaceCardView[];
  /** How many indicators are left to the page of the place. */
  more?: string;
  /** What is published for other provinces and not for this one, the first few. */
  missing: readonly LocalText[];
}

/** Cards that fit an A4 page in two columns, long titles included. */
const mostCards = 11;
const mostMissing = 4;

/**
 * The figures of a place for paper: first those that stand beside other provinces, then the latest.
 * Shape: the order is by date alone within each part, whatever the figures say; undated and weak ones are left out.
 */
export function placeSheet(catalogue: Catalogue, place: PlaceEntry, locale: Locale): PlaceSheetView {
  const all = placeSeries(catalogue, place);
  const firm = all.filter(({ latest }) => isPlottable(latest));
  const endDay = ({ latest }: PlaceSeries): number => latest.period?.endDay ?? -Infinity;
  const isOnMap = ({ latest }: PlaceSeries): number => Number(mapOf(catalogue, latest) !== undefined);
  const sorted = firm.toSorted((a, b) => isOnMap(b) - isOnMap(a) || endDay(b) - endDay(a));
  const left = all.length - Math.min(sorted.length, mostCards);
  const missing = placeGaps(catalogue, place, locale).indicators.map(({ title }) => title);
  return {
    missing: missing.slice(0, mostMissing),
    cards: sorted.slice(0, mostCards).map((series) => cardView(catalogue, place, series, locale)),
    ...(left > 0 ? { more: placeWords[locale].sheetMore(formatNumber(left, locale)) } : {}),
  };
}

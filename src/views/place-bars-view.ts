import { localText } from '#model/bilingual.ts';
import { isProvince, type PlaceEntry } from '#model/reference.ts';
import { placeMapWords } from '#messages/place-map-words.ts';
import { refusalSentence } from '#messages/sentences.ts';
import { href } from '#text/address.ts';
import { formatNumber } from '#text/numbers.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { placePath } from './links.ts';
import { optional } from './optional.ts';
import type { MapFrame } from './place-map-view.ts';
import { perPeople, placePerHead } from './place-per-head.ts';
import { placeRanking } from './place-ranking.ts';

/** One province's row. The bar runs from `start` to `start + length`, in percent from the reader's side. */
export interface PlaceBarView {
  name: string;
  href: string;
  figure: FigureView;
  rank?: string;
  perHead?: string;
  start: number;
  length: number;
}

/** The figures of a map in a table with bars: by size where ranking is allowed, else by alphabet. */
export interface PlaceBarsView {
  isRanked: boolean;
  unit: string;
  /** What the order means, and why there is none. */
  note: string;
  rows: readonly PlaceBarView[];
  country?: FigureView;
  perHead?: { label: string; basis: string };
  /** Said of counts and money without a population for their date. */
  noPerHead?: string;
}

type Row = [PlaceEntry, MapFrame['moment']['figures'] extends ReadonlyMap<string, infer F> ? F : never];

export function placeBars(frame: MapFrame): PlaceBarsView {
  const { catalogue, moment, locale } = frame;
  const { ruling } = placeRanking(moment);
  const { unit } = frame.indicator.measure;
  const rows = catalogue.places.flatMap((place): Row[] => {
    const figure = moment.figures.get(place.code);
    return figure && isProvince(place) ? [[place, figure]] : [];
  });
  rows.sort(([a, x], [b, y]) => {
    const bySize = ruling.may ? y.value.value - x.value.value : 0;
    return bySize || a.name[locale].localeCompare(b.name[locale], locale);
  });
  const figures = rows.map(([, figure]) => figure);
  const per = perPeople(catalogue, figures);
  const first = figures[0] && placePerHead(catalogue, figures[0], locale, per);
  const extent = extentOf(figures.map(({ value }) => value.value));
  return {
    isRanked: ruling.may,
    unit: unit ? localText(unit.label, locale).text : '',
    note: noteOf(frame),
    rows: rows.map((row) => barView(row, frame, extent, first ? per : undefined)),
    ...optional('country', moment.country && figureView(moment.country, locale)),
    ...optional('perHead', first && { label: first.label, basis: first.basis }),
    ...optional('noPerHead', first ? undefined : noPerHead(frame)),
  };
}

function noteOf({ catalogue, moment, locale }: MapFrame): string {
  const words = placeMapWords[locale];
  const { ruling } = placeRanking(moment);
  if (!ruling.may) return `${refusalSentence(ruling.reason, locale, 'ranking')} ${words.byAlphabet}`;
  const all = catalogue.places.filter(isProvince).length;
  const count = formatNumber(moment.figures.size, locale);
  return moment.figures.size === all
    ? words.ranked(count)
    : words.rankedSome(count, formatNumber(all, locale));
}

function noPerHead({ indicator, locale }: MapFrame): string | undefined {
  const kind = indicator.measure.unit?.kind;
  const isPopulation = indicator.dataset.theme === 'denominators';
  return (kind === 'count' || kind === 'money') && !isPopulation
    ? placeMapWords[locale].noPerHead
    : undefined;
}

/** Bars start at zero, whatever the figures are. */
const extentOf = (values: readonly number[]): { low: number; high: number } => ({
  low: Math.min(0, ...values),
  high: Math.max(0, ...values),
});

function barView(
  [place, figure]: Row,
  { catalogue, moment, locale }: MapFrame,
  { low, high }: { low: number; high: number },
  per: string | undefined,
): PlaceBarView {
  const at = (value: number): number => (high > low ? ((value - low) / (high - low)) * 100 : 0);
  const [from, to] = [at(0), at(figure.value.value)];
  const rank = placeRanking(moment).ranks.get(place.code);
  const perHead = per === undefined ? undefined : placePerHead(catalogue, figure, locale, per);
  return {
    name: place.name[locale],
    href: href(locale, placePath(place.slug)),
    figure: figureView(figure, locale),
    ...optional('rank', rank === undefined ? undefined : formatNumber(rank, locale)),
    ...optional('perHead', perHead?.text),
    start: Math.min(from, to),
    length: Math.abs(to - from),
  };
}

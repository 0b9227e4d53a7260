import type { FunnelBand, FunnelChart, FunnelDot } from '#model/funnel.ts';
import type { PlaceEntry } from '#model/reference.ts';
import { funnelWords } from '#messages/funnel-words.ts';
import { placeMapWords } from '#messages/place-map-words.ts';
import { localText } from '#model/bilingual.ts';
import { funnel, funnelLimits, type Funnel } from '#statistics/funnel.ts';
import { href } from '#text/address.ts';
import { formatNumber } from '#text/numbers.ts';
import { figureView, type FigureView } from './figure-view.ts';
import type { Dated } from './headline-series.ts';
import { placePath } from './links.ts';
import type { MapFrame } from './place-map-view.ts';
import { perPeople } from './place-per-head.ts';
import { placeRanking } from './place-ranking.ts';
import { perHeadOf } from './reference-series.ts';

export interface FunnelRowView {
  name: string;
  href: string;
  figure: FigureView;
  people: FigureView;
  rate: string;
  verdict: string;
  isOutside: boolean;
}

/** A funnel plot with the same values as a table, in alphabetical order. */
export interface PlaceFunnelView {
  chart: FunnelChart;
  lead: string;
  /** What the reader must know before judging one province. */
  notes: readonly string[];
  perLabel: string;
  rows: readonly FunnelRowView[];
}

/** Fewer places have no common value to be held against. */
const leastPlaces = 5;
/** Steps of the drawn limits; the smallest place is never left of the first. */
const steps = 48;

interface Point {
  place: PlaceEntry;
  count: number;
  people: Dated;
}

/** Refusals to rank that the funnel answers; any other says that the figures may not stand side by side at all. */
const answered: ReadonlySet<string> = new Set(['noise', 'small-counts', 'tie']);

/**
 * The funnel of a map whose figures count events and whose places have a population for their date; else undefined.
 * Shape: rates are events per inhabitants of the same place and date; the common value is all events over all people.
 */
export function placeFunnel(frame: MapFrame): PlaceFunnelView | undefined {
  const { catalogue, indicator, moment, locale } = frame;
  const { measure } = indicator;
  const { ruling } = placeRanking(moment);
  const isEvents = measure.unit?.kind === 'count' && measure.timing === 'flow';
  if (!isEvents || !(ruling.may || answered.has(ruling.reason))) return undefined;
  const points = pointsOf(frame);
  if (points.length < leastPlaces) return undefined;
  const per = perPeople(catalogue, [...moment.figures.values()]);
  const found = funnel(
    points.map(({ count, people }) => ({ count, denominator: people.value.value / Number(per) })),
    'rate',
  );
  const words = funnelWords[locale];
  return {
    chart: chartOf(frame, points, found, per),
    lead: words.lead,
    notes: [...(found.isOverdispersed ? [words.overdispersed] : []), words.noLeague],
    perLabel: placeMapWords[locale].perHead(formatNumber(per, locale)),
    rows: rowsOf(frame, points, found),
  };
}

function pointsOf({ catalogue, moment, locale }: MapFrame): Point[] {
  const points = [...moment.figures].flatMap(([code, figure]): Point[] => {
    const rate = perHeadOf(catalogue, figure, 'inhabitants');
    const place = catalogue.places.find((one) => one.code === code);
    return 'refused' in rate || !place
      ? []
      : [{ place, count: figure.value.value, people: rate.denominator }];
  });
  return points.sort((a, b) => a.place.name[locale].localeCompare(b.place.name[locale], locale));
}

const roundRate = { maxFraction: 1 };

function chartOf(
  { indicator, moment, locale }: MapFrame,
  points: readonly Point[],
  found: Funnel,
  per: string,
): FunnelChart {
  const words = funnelWords[locale];
  const perLabel = placeMapWords[locale].perHead(formatNumber(per, locale));
  const title = words.title(localText(indicator.title, locale).text, perLabel);
  const count = (side: FunnelDot['side']): string =>
    formatNumber(found.places.filter((place) => place.side === side).length, locale);
  const all = formatNumber(points.length, locale);
  return {
    id: `${indicator.slug}-${moment.slug}`,
    locale,
    title,
    description: words.description(title, all, count('within'), count('above'), count('below')),
    valueLabel: perLabel,
    sizeLabel: words.people,
    target: {
      value: found.target,
      label: words.target(formatNumber(found.target, locale, roundRate)),
    },
    warningLabel: words.warning,
    controlLabel: words.control,
    dots: points.map(({ place, people }, index) => ({
      label: place.name[locale],
      size: people.value.value,
      value: found.places[index]?.value ?? 0,
      side: found.places[index]?.side ?? 'within',
    })),
    bands: bandsOf(points, found.target, Number(per)),
  };
}

function bandsOf(points: readonly Point[], target: number, per: number): FunnelBand[] {
  const sizes = points.map(({ people }) => people.value.value);
  const [least, most] = [Math.min(...sizes) * 0.8, Math.max(...sizes) * 1.04];
  return Array.from({ length: steps + 1 }, (_, index) => {
    // Closer together where the funnel is steep.
    const size = least + (most - least) * (index / steps) ** 2;
    return { size, ...funnelLimits(target, size / per, 'rate') };
  });
}

function rowsOf({ moment, locale }: MapFrame, points: readonly Point[], found: Funnel): FunnelRowView[] {
  const words = funnelWords[locale];
  return points.flatMap(({ place, people }, index) => {
    const [figure, spot] = [moment.figures.get(place.code), found.places[index]];
    if (!figure || !spot) return [];
    return [
      {
        name: place.name[locale],
        href: href(locale, placePath(place.slug)),
        figure: figureView(figure, locale),
        people: figureView(people, locale),
        rate: formatNumber(spot.value, locale, roundRate),
        verdict: words[spot.side],
        isOutside: spot.side !== 'within',
      },
    ];
  });
}

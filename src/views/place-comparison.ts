import type { Locale } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { PlaceEntry } from '#model/reference.ts';
import { dataWords } from '#messages/data-words.ts';
import { placeWords } from '#messages/place-words.ts';
import { changeSentence } from '#messages/sentences.ts';
import { percentagePointChange, relativeChangePercent } from '#statistics/change.ts';
import { ruleOn } from '#statistics/guard.ts';
import { formatNumber } from '#text/numbers.ts';
import { inPeriod } from '#text/periods.ts';
import { comparableFigure, type Figure } from './comparable-figure.ts';
import type { FigureView } from './figure-view.ts';
import { figureView } from './figure-view.ts';
import type { Dated } from './headline-series.ts';
import { latestChange } from './latest-change.ts';
import type { Observation } from './observations.ts';
import type { PlaceIndicator, PlaceMoment } from './place-indicators.ts';
import { placeIndicators } from './place-indicators.ts';
import { placeRanking } from './place-ranking.ts';
import type { PlaceSeries } from './place-series.ts';

export interface OnMap {
  indicator: PlaceIndicator;
  moment: PlaceMoment;
}

type ByRow = ReadonlyMap<string, OnMap>;
const made = new WeakMap<Catalogue, ByRow>();
const rowKey = ({ dataset, resource, column, row }: Observation): string =>
  `${dataset.name}/${resource.name}/${column}/${row}`;

/** The map on which a figure stands, where it stands on one. */
export function mapOf(catalogue: Catalogue, figure: Observation): OnMap | undefined {
  const known =
    made.get(catalogue) ??
    new Map(
      placeIndicators(catalogue).indicators.flatMap((indicator) =>
        indicator.moments.flatMap((moment) =>
          [...moment.figures.values()].map((one) => [rowKey(one), { indicator, moment }] as const),
        ),
      ),
    );
  made.set(catalogue, known);
  return known.get(rowKey(figure));
}

/** "Rank 5 of 31 provinces", where the guard allows it. */
export function rankText(
  onMap: OnMap,
  place: PlaceEntry,
  provinces: number,
  locale: Locale,
): string | undefined {
  const rank = placeRanking(onMap.moment).ranks.get(place.code);
  if (rank === undefined) return undefined;
  const { size } = onMap.moment.figures;
  const [of, all] = [formatNumber(rank, locale), formatNumber(size, locale)];
  return size === provinces ? placeWords[locale].rank(of, all) : placeWords[locale].rankSome(of, all);
}

/** Shares, indices and scores say the same of a large place and a small one; totals do not. */
const likeKinds: ReadonlySet<string | undefined> = new Set(['percent', 'index', 'score', 'duration']);

/** The figure beside the whole country's and the neighbours', as far as the guard lets it be said. */
export function besideOthers(
  onMap: OnMap,
  place: PlaceEntry,
  places: readonly PlaceEntry[],
  locale: Locale,
): string[] {
  const own = onMap.moment.figures.get(place.code);
  if (!own || !likeKinds.has(own.measure.unit?.kind)) return [];
  const words = placeWords[locale];
  const { country, figures } = onMap.moment;
  const verdict = country && differenceOf(own, country);
  const national = { higher: words.aboveCountry, lower: words.belowCountry, equal: words.sameAsCountry };
  const groups = Map.groupBy(place.neighbours ?? [], (code) => {
    const other = figures.get(code);
    return other && differenceOf(own, other);
  });
  const nameOf = (code: string): string => places.find((one) => one.code === code)?.name[locale] ?? code;
  const besides = (['higher', 'lower', 'equal'] as const).flatMap((kind) => {
    const names = (groups.get(kind) ?? []).map(nameOf).join(dataWords[locale].separator);
    if (names === '') return [];
    const said = {
      higher: words.aboveNeighbours,
      lower: words.belowNeighbours,
      equal: words.sameAsNeighbours,
    };
    return [said[kind](names)];
  });
  return country && verdict ? [national[verdict](figureView(country, locale).text), ...besides] : besides;
}

function differenceOf(own: Figure, other: Figure): 'higher' | 'lower' | 'equal' | undefined {
  const [first, second] = [comparableFigure(own), comparableFigure(other)];
  const ruling = ruleOn<'difference'>({ kind: 'difference', first, second });
  return ruling.may ? ruling.verdict : undefined;
}

const isDated = (one: Observation): one is Dated => one.period !== undefined && one.value.kind === 'number';

/** The way from the previous comparable figure of the same place. Money is left to pages that know its worth. */
export function changeText(
  { latest, others }: PlaceSeries,
  locale: Locale,
): { text: string; previous: FigureView } | undefined {
  const rows = [latest, ...others].filter(isDated).toReversed();
  const change = latestChange(rows);
  const to = rows.at(-1);
  if (change.kind !== 'permitted' || !to || to.measure.unit?.kind === 'money') return undefined;
  const isShare = to.measure.unit?.kind === 'percent';
  const [before, after] = [change.from.value.value, to.value.value];
  const size = isShare ? percentagePointChange(before, after) : relativeChangePercent(before, after);
  if (size === undefined) return undefined;
  const previous = figureView(change.from, locale);
  const text = changeSentence({
    permission: change.permission,
    size,
    isShare,
    previousWhen: inPeriod(change.from.period, locale, change.from.measure.timing),
    previousFigure: previous.text,
    locale,
  });
  return { text, previous };
}

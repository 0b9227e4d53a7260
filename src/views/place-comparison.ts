import type { Locale } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { PlaceEntry } from '#model/reference.ts';
import { placeWords } from '#messages/place-words.ts';
import { besideCountrySentence, besideNeighboursSentence, changeSentence } from '#messages/sentences.ts';
import { ruleOn, type Permission } from '#statistics/guard.ts';
import { formatNumber } from '#text/numbers.ts';
import { inPeriod } from '#text/periods.ts';
import { changeRatio, changeSize } from './change-view.ts';
import { comparableFigure, type Figure } from './comparable-figure.ts';
import type { FigureView } from './figure-view.ts';
import { figureView } from './figure-view.ts';
import type { Dated } from './headline-series.ts';
import { latestChange } from './latest-change.ts';
import type { Observation } from './observations.ts';
import { optional } from './optional.ts';
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
  const { country, figures } = onMap.moment;
  const national = country && differenceOf(own, country);
  const nameOf = (code: string): string => places.find((one) => one.code === code)?.name[locale] ?? code;
  const neighbours = (place.neighbours ?? []).flatMap((code) => {
    const other = figures.get(code);
    const permission = other && differenceOf(own, other);
    return permission ? [{ name: nameOf(code), permission }] : [];
  });
  const groups = Map.groupBy(neighbours, ({ permission }) => permission.verdict);
  const besides = (['higher', 'lower', 'equal'] as const).flatMap((verdict) => {
    const group = groups.get(verdict);
    return group ? [besideNeighboursSentence(group, locale)] : [];
  });
  if (!country || !national) return besides;
  const { text: figure } = figureView(country, locale);
  return [besideCountrySentence({ permission: national, figure, locale }), ...besides];
}

function differenceOf(own: Figure, other: Figure): Permission<'difference'> | undefined {
  const [first, second] = [comparableFigure(own), comparableFigure(other)];
  const ruling = ruleOn<'difference'>({ kind: 'difference', first, second });
  return ruling.may ? ruling : undefined;
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
  const size = changeSize(change.from, to);
  if (size === undefined) return undefined;
  const previous = figureView(change.from, locale);
  const text = changeSentence({
    permission: change.permission,
    size,
    isShare,
    ...optional('ratio', changeRatio(change.from, to)),
    previousWhen: inPeriod(change.from.period, locale, change.from.measure.timing),
    previousFigure: previous.text,
    locale,
  });
  return { text, previous };
}

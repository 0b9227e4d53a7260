import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { isProvince, type PlaceEntry } from '#model/reference.ts';
import { unitNotStated } from '#model/units.ts';
import { placeMapWords } from '#messages/place-map-words.ts';
import { refusalSentence } from '#messages/sentences.ts';
import { classEdges, classOf } from '#statistics/classes.ts';
import { href } from '#text/address.ts';
import { formatNumber } from '#text/numbers.ts';
import { formatPeriod } from '#text/periods.ts';
import { figureView, missingText } from './figure-view.ts';
import { datasetPath, placePath, sectionId } from './links.ts';
import { optional } from './optional.ts';
import { placeBars, type PlaceBarsView } from './place-bars-view.ts';
import { mapSources, surveyNote } from './place-map-notes.ts';
import type { PlaceIndicator, PlaceMoment } from './place-indicators.ts';
import { placeRanking } from './place-ranking.ts';
import { tileScale, type TileScale } from './tile-scale.ts';

/** One province on the map: a link to its page. */
export interface PlaceTileView {
  code: string;
  href: string;
  name: string;
  short: string;
  column: number;
  row: number;
  /** Rounded, in the unit of the tiles; absent where there is no figure. */
  value?: string;
  /** What a listener hears: "province: value unit, period". */
  spoken: string;
  /** 0 is the lowest; absent where colours are not allowed. */
  classIndex?: number;
}

export interface LegendClassView {
  index: number;
  word: string;
  range: string;
  count: string;
}

/** A tile map with its key and the same figures as bars. */
export interface PlaceMapView {
  title: LocalText;
  /** «آبان ۱۳۹۵» */
  when: string;
  unit: string;
  tileUnit?: string;
  tiles: readonly PlaceTileView[];
  /** Lowest first; empty where colours are not allowed. How many steps the palette has is their number. */
  legend: readonly LegendClassView[];
  /** Why there are no colours, where there are none. */
  noColours?: string;
  /** Provinces without a figure, with the reason where a row gives one. */
  missing: readonly { name: string; href: string; reason?: string }[];
  bars: PlaceBarsView;
  /** Of a survey: that the number of answers was not published, or that each figure has its own interval. */
  survey?: string;
  /** Who published the figures, each once. */
  sources: readonly LocalText[];
  dataset: { href: string; title: LocalText };
  isSample: boolean;
}

export interface MapFrame {
  catalogue: Catalogue;
  indicator: PlaceIndicator;
  moment: PlaceMoment;
  locale: Locale;
}

/** Everything one map shows: tiles, key, bars. */
export function placeMapView(frame: MapFrame): PlaceMapView {
  const { catalogue, indicator, moment, locale } = frame;
  const { dataset, resource, measure } = indicator;
  const words = placeMapWords[locale];
  const provinces = catalogue.places.filter(isProvince);
  const values = [...moment.figures.values()].map(({ value }) => value.value);
  const { mayColour, ruling } = placeRanking(moment);
  const edges = mayColour ? classEdges(values) : undefined;
  const scale = tileScale(values, measure.unit ?? unitNotStated, locale);
  const when = formatPeriod(moment.period, locale, measure.timing);
  const refusal = ruling.may ? '' : refusalSentence(ruling.reason, locale, 'ranking');
  return {
    title: localText(indicator.title, locale),
    when,
    unit: measure.unit ? localText(measure.unit.label, locale).text : '',
    ...optional('tileUnit', scale.isScaled ? words.tileUnit(scale.unit) : undefined),
    tiles: inReadingOrder(provinces, locale).map((place) => tileView(place, frame, when, scale, edges)),
    legend: edges ? legendView(values, edges, frame) : [],
    ...optional('noColours', edges ? undefined : `${refusal} ${words.noColours}`),
    missing: provinces
      .flatMap((place) => missingView(place, frame))
      .sort((a, b) => a.name.localeCompare(b.name, locale)),
    bars: placeBars(frame),
    ...optional('survey', surveyNote(frame)),
    sources: mapSources(frame),
    dataset: {
      href: `${href(locale, datasetPath(dataset.name))}#${sectionId(resource.name)}`,
      title: localText(dataset.title, locale),
    },
    isSample: dataset.isSample,
  };
}

type Province = PlaceEntry & Required<Pick<PlaceEntry, 'grid'>>;

/** Row by row from the side the reader starts at, which is also the order of the Tab key. */
function inReadingOrder(provinces: readonly Province[], locale: Locale): Province[] {
  const side = locale === 'fa' ? -1 : 1;
  return provinces.toSorted((a, b) => a.grid.row - b.grid.row || side * (a.grid.column - b.grid.column));
}

function tileView(
  place: Province,
  { moment, locale }: MapFrame,
  when: string,
  scale: TileScale,
  edges: readonly number[] | undefined,
): PlaceTileView {
  const name = place.name[locale];
  const figure = moment.figures.get(place.code);
  const base = {
    code: place.code,
    href: href(locale, placePath(place.slug)),
    name,
    short: place.short?.[locale] ?? name,
    column: place.grid.column,
    row: place.grid.row,
  };
  if (!figure) return { ...base, spoken: `${name}: ${gapText(place.code, moment, locale)}` };
  const { text, mark } = figureView(figure, locale);
  const comma = locale === 'fa' ? '، ' : ', ';
  const spoken = [`${name}: ${text}`, when, ...(mark ? [mark] : [])].join(comma);
  return {
    ...base,
    value: scale.format(figure.value.value),
    spoken,
    ...optional('classIndex', edges && classOf(figure.value.value, edges)),
  };
}

/** Why a province has no figure: in the publisher's words where a row says so. */
function gapText(code: string, { gaps }: PlaceMoment, locale: Locale): string {
  const gap = gaps.get(code);
  if (gap?.value.kind === 'missing') return missingText(gap.measure, gap.value.reason, locale);
  return placeMapWords[locale].noFigure;
}

function missingView(place: Province, { moment, locale }: MapFrame): PlaceMapView['missing'] {
  if (moment.figures.has(place.code)) return [];
  const base = { name: place.name[locale], href: href(locale, placePath(place.slug)) };
  return [moment.gaps.has(place.code) ? { ...base, reason: gapText(place.code, moment, locale) } : base];
}

function legendView(
  values: readonly number[],
  edges: readonly number[],
  { locale }: MapFrame,
): LegendClassView[] {
  const words = placeMapWords[locale];
  const text = (edge: number | undefined): string => (edge === undefined ? '' : formatNumber(edge, locale));
  return (words.classes[edges.length] ?? []).map((word, index) => {
    const [low, high] = [edges[index - 1], edges[index]];
    const range =
      low === undefined
        ? high === undefined
          ? text(values[0])
          : words.below(text(high))
        : high === undefined
          ? words.from(text(low))
          : words.between(text(low), text(high));
    const count = values.filter((value) => classOf(value, edges) === index).length;
    return { index, word, range, count: words.provinces(formatNumber(count, locale)) };
  });
}

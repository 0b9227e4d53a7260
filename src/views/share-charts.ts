import { localText } from '#model/bilingual.ts';
import type { ChartView } from '#model/chart.ts';
import type { Dataset, Headline } from '#model/dataset.ts';
import { isProvince, type PlaceEntry } from '#model/reference.ts';
import { placeWords } from '#messages/place-words.ts';
import { shareWords } from '#messages/share-words.ts';
import { formatNumber } from '#text/numbers.ts';
import { formatPeriod } from '#text/periods.ts';
import type { Figure } from './comparable-figure.ts';
import { figureView } from './figure-view.ts';
import type { HeadlineView } from './headline-view.ts';
import { measureChart, measureCharts } from './measure-charts.ts';
import { placeIndicators, type PlaceIndicator, type PlaceMoment } from './place-indicators.ts';
import { placeRanking } from './place-ranking.ts';
import type { ShareFrame } from './share-view.ts';

/** A chart as small as a picture for links has room for, and what it shows in words. */
export interface ShareChart {
  chart: ChartView;
  caption: string;
  dataset: Dataset;
  /** Names for the source line. */
  publishers: readonly string[];
  /** Does it show some of the bars only? */
  isPart: boolean;
  /** Are there enough marks to see a course or an order? */
  isTelling: boolean;
}

const leastMarks = 3;
/** More bars than these cannot be read in a picture. */
const mostBars = 6;

const publishersOf = ({ sources }: Dataset): string[] => [
  ...new Set(sources.map(({ publisher, title }) => publisher ?? title)),
];

const markCount = ({ series }: ChartView): number =>
  series.flatMap(({ points }) => points).filter(({ value }) => value !== null).length;

function shareChart(dataset: Dataset, whole: ChartView): ShareChart {
  const chart = firstBars(whole);
  const { firstOf } = shareWords[chart.locale];
  const count = (bars: number): string => formatNumber(bars, chart.locale);
  const part = chart === whole ? '' : firstOf(count(chart.ticks.length), count(whole.ticks.length));
  return {
    chart,
    caption: [whole.title, part].filter(Boolean).join(' · '),
    dataset,
    publishers: publishersOf(dataset),
    isPart: chart !== whole,
    isTelling: markCount(chart) >= leastMarks,
  };
}

/** Of many bars, which stand in the order of their size, the first. */
function firstBars(chart: ChartView): ChartView {
  if (chart.axis !== 'category' || chart.ticks.length <= mostBars + 2) return chart;
  const series = chart.series.map((one) => ({ ...one, points: one.points.slice(0, mostBars) }));
  return { ...chart, ticks: chart.ticks.slice(0, mostBars), series };
}

/** The chart a figure is in; of several series, the figure's own: the picture is small. */
export function chartOfHeadline(
  dataset: Dataset,
  { resource: name, measure }: Headline,
  { latest }: HeadlineView,
  { catalogue, locale }: ShareFrame,
): ShareChart | undefined {
  const resource = dataset.resources.find((one) => one.name === name);
  const frame = resource && { dataset, resource, locale, places: catalogue.places };
  const chart = frame && measureChart(frame, measure)?.chart;
  if (!chart) return undefined;
  const row = Number(latest.key.split('/')[2]);
  const own = chart.series.filter(({ points }) => points.some((point) => point.row === row));
  const isOwn = chart.axis === 'time' && own.length > 0;
  return shareChart(dataset, isOwn ? { ...chart, series: own } : chart);
}

/** The first chart of some datasets, one with a course or an order before one without. */
export function firstChart(
  datasets: readonly Dataset[],
  { catalogue: { places }, locale }: ShareFrame,
): ShareChart | undefined {
  const all = datasets.flatMap((dataset) =>
    dataset.resources
      .filter(({ role }) => role === 'main')
      .flatMap((resource) => measureCharts({ dataset, resource, locale, places }))
      .flatMap(({ chart }) => (chart ? [shareChart(dataset, chart)] : [])),
  );
  return all.find(({ isTelling }) => isTelling) ?? all[0];
}

/** A province's figure among those of others. */
export interface RankedChart extends ShareChart {
  figure: Figure;
  label: string;
  when: string;
}

/** Places shown before and after the province, besides the first and the last. */
const around = 2;

/**
 * Where a province stands, in the first indicator whose provinces may be ranked: what the organization does before
 * what the country is. Shape: undefined where nothing about it may be ranked.
 */
export function chartOfPlace(place: PlaceEntry, frame: ShareFrame): RankedChart | undefined {
  const { indicators } = placeIndicators(frame.catalogue);
  const isOwn = ({ dataset }: PlaceIndicator): boolean => dataset.theme !== 'denominators';
  for (const indicator of [...indicators.filter(isOwn), ...indicators.filter((one) => !isOwn(one))])
    for (const moment of indicator.moments) {
      const figure = moment.figures.get(place.code);
      if (figure && placeRanking(moment).ranks.has(place.code))
        return rankedChart(place, figure, { indicator, moment }, frame);
    }
  return undefined;
}

function rankedChart(
  place: PlaceEntry,
  figure: Figure,
  { indicator, moment }: { indicator: PlaceIndicator; moment: PlaceMoment },
  { catalogue, locale }: ShareFrame,
): RankedChart {
  const { dataset, measure } = indicator;
  const { ranks } = placeRanking(moment);
  const count = (value: number): string => formatNumber(value, locale);
  const label = localText(indicator.title, locale).text;
  const when = formatPeriod(moment.period, locale, measure.timing);
  const nameOf = (code: string): string =>
    catalogue.places.find((one) => one.code === code)?.name[locale] ?? code;
  const sorted = [...moment.figures].sort(([a], [b]) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  const rows = rowsAround(
    sorted,
    sorted.findIndex(([code]) => code === place.code),
  );
  const all = catalogue.places.filter(isProvince).length;
  const say = sorted.length === all ? placeWords[locale].rank : placeWords[locale].rankSome;
  const rank = say(count(ranks.get(place.code) ?? 0), count(sorted.length));
  const chart: ChartView = {
    id: `share-${place.slug}`,
    locale,
    kind: 'bars',
    title: label,
    description: rank,
    unit: measure.unit ? localText(measure.unit.label, locale).text : '',
    axis: 'category',
    ticks: rows.map(([code]) => {
      const named = `${count(ranks.get(code) ?? 0)}. ${nameOf(code)}`;
      return { key: code, label: named, shortLabel: named };
    }),
    series: [{ key: 'value', label: when, points: rows.map(([, one]) => pointOf(one, locale)) }],
    emphasis: place.code,
    direction: 'neutral',
    breaks: [],
    source: '',
  };
  const drawn = shareChart(dataset, chart);
  return { ...drawn, caption: `${label} · ${when}`, figure, label, when };
}

/** The first, the last, and those next to one; they keep their order, and their ranks say how many are between. */
function rowsAround<Row>(sorted: readonly Row[], at: number): Row[] {
  const last = sorted.length - 1;
  const from = Math.max(0, Math.min(at - around, last - 2 * around));
  return sorted.filter(
    (_, index) => index === 0 || index === last || (index >= from && index <= from + 2 * around),
  );
}

function pointOf(
  figure: Figure,
  locale: ShareFrame['locale'],
): ChartView['series'][number]['points'][number] {
  return { value: figure.value.value, text: figureView(figure, locale).text, status: figure.status };
}

import type { Locale, LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { ChartPoint, ChartSeries, ChartTick, ChartView } from '#model/chart.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import type { Period } from '#model/period.ts';
import { findConcept, textAt } from '#model/table-access.ts';
import { chartDescription } from '#messages/chart-description.ts';
import { dataWords } from '#messages/data-words.ts';
import type { Permission } from '#statistics/guard.ts';
import { ruleOn } from '#statistics/guard.ts';
import { localDigits } from '#text/digits.ts';
import { formatPeriod, formatPeriodShort } from '#text/periods.ts';
import { longestStepOf, markSkipped, positionOf, withGapTicks } from '#statistics/chart-time.ts';
import type { ChartPlan, Plotted } from './chart-plan.ts';
import { planChart, seriesKey } from './chart-plan.ts';
import { comparableFigure } from './comparable-figure.ts';
import { figureView } from './figure-view.ts';
import type { Observation } from './observations.ts';
import { categoryLabel, matches, observationsOf, placeOf, surveyInterval } from './observations.ts';
import { optional } from './optional.ts';

/** A resource's chart with notes on what it cannot show, or the reason in words why there is none. */
export interface ChartResult {
  chart?: ChartView;
  /** The measure drawn, where a table has several. */
  heading?: LocalText;
  /** The one period of a chart of categories. */
  subtitle?: string;
  notes: readonly string[];
}

/** What a chart is made from. `title` and `id` are the resource's unless it has several charts. */
export interface ChartFrame {
  dataset: Dataset;
  resource: Resource;
  locale: Locale;
  places: Catalogue['places'];
  title?: string;
  id?: string;
}
type Frame = ChartFrame;

/** Builds the chart of a resource for a reader. Shape: every series has one point per tick. */
export function chartView(frame: Frame): ChartResult {
  const words = dataWords[frame.locale];
  const plan = planChart(frame.dataset, frame.resource);
  if ('reason' in plan)
    return { notes: [plan.reason === 'dates-differ' ? words.noChartDates : words.noChart] };
  const isOverTime = plan.axis === 'time';
  const body = isOverTime ? timeBody(frame, plan) : categoryBody(frame, plan);
  const title = frame.title ?? localText(frame.resource.title, frame.locale).text;
  const unit = plan.observations[0]?.measure.unit;
  const breaks = isOverTime ? breaksIn(frame, plan) : [];
  const subtitle = isOverTime ? pinnedLabel(frame) : body.series[0]?.label;
  const chart: ChartView = {
    id: frame.id ?? `${frame.dataset.name}-${frame.resource.name}`,
    locale: frame.locale,
    kind: plan.kind,
    // Some tables have the period in their own title.
    title: subtitle && !title.includes(subtitle) ? `${title}${words.separator}${subtitle}` : title,
    description: chartDescription({ title, ...body, ...mayRank(plan), locale: frame.locale }),
    unit: unit ? localText(unit.label, frame.locale).text : '',
    axis: plan.axis,
    ...body,
    direction: plan.observations[0]?.measure.direction ?? 'neutral',
    breaks: breaks.map(({ position }) => ({ position, label: words.breakLabel })),
    ...optional('money', moneyOf(plan)),
    ...optional('cells', cellsOf(plan)),
    source: sourceLine(frame, plan.observations),
  };
  const notes = [
    ...breaks.map(({ at, reason }) => words.breakNote(localDigits(at, frame.locale), reason)),
    ...(plan.leftOut ? [subtitle ? words.onlyPeriod(subtitle) : words.leftOutPeriods] : []),
  ];
  return { chart, notes, ...(subtitle ? { subtitle } : {}) };
}

function cellsOf({ observations: [first] }: ChartPlan): ChartView['cells'] {
  if (!first) return undefined;
  const { dataset, resource, measure } = first;
  return { dataset: dataset.name, resource: resource.name, column: measure.name };
}

/** What the browser needs to draw a chart of money in other measures. */
function moneyOf({ axis, observations, seriesFields }: ChartPlan): ChartView['money'] {
  const [first] = observations;
  if (first?.measure.unit?.kind !== 'money') return undefined;
  const { timing, unit } = first.measure;
  const keyed =
    axis === 'time'
      ? [...Map.groupBy(observations, (o) => seriesKey(o, seriesFields)).values()]
      : observations.map((o) => [o]);
  const areas = keyed.map(([one]) => one?.area ?? '');
  return {
    unit: unit.code,
    timing,
    ...(axis === 'category' && first.period ? { period: first.period.text } : {}),
    ...(areas.some(Boolean) ? { areas } : {}),
  };
}

/** Asks whether a chart of categories may be said to have a largest and a smallest. */
function mayRank({ axis, observations }: ChartPlan): { permission?: Permission<'ranking'> } {
  if (axis === 'time') return {};
  const items = observations.map((observation) => comparableFigure(observation));
  const ruling = ruleOn<'ranking'>({ kind: 'ranking', items, onlyEnds: true });
  return ruling.may ? { permission: ruling } : {};
}

/** The categories a chart over time is held to by the descriptor, e.g. «ملکی»; a reader must not take a part for the whole. */
function pinnedLabel({ resource, locale }: Frame): string | undefined {
  const labels = Object.entries(resource.chart.where ?? {}).flatMap(([name, value]) => {
    const field = resource.table.fields.find((candidate) => candidate.name === name);
    return field?.concept === 'DIMENSION' ? [categoryLabel(field, value, locale)] : [];
  });
  return labels.length > 0 ? labels.join(dataWords[locale].separator) : undefined;
}

function timeBody(frame: Frame, plan: ChartPlan): Pick<ChartView, 'ticks' | 'series'> {
  const shown = plan.kind === 'before-after' ? plan.observations : withGapRows(frame, plan);
  const periods = uniquePeriods(shown);
  const ticks = periods.map((period) => periodTick(period, frame.locale, plan));
  const keys = [
    ...new Set(plan.observations.map((observation) => seriesKey(observation, plan.seriesFields))),
  ];
  const limit = longestStepOf(ticks);
  const filled =
    plan.kind === 'line'
      ? withGapTicks(ticks, limit, dataWords[frame.locale].missing['not-published'])
      : ticks;
  const series = keys.map((key): ChartSeries => {
    const own = shown.filter((observation) => seriesKey(observation, plan.seriesFields) === key);
    const byPeriod = new Map(own.map((observation) => [observation.period?.text, observation]));
    return {
      key: key || 'value',
      label: own[0] ? seriesLabel(own[0], plan.seriesFields, frame.locale) : '',
      points: markSkipped(
        filled.map((tick) => pointOf(byPeriod.get(tick.key), frame.locale)),
        filled.map((tick) => ({ tick, isKnownGap: byPeriod.has(tick.key) })),
        limit,
      ),
    };
  });
  return { ticks: filled, series };
}

/** Adds the rows that say "nothing was published", so that a known gap is a gap with a reason. */
function withGapRows(frame: Frame, plan: ChartPlan): readonly Observation[] {
  const keys = new Set(plan.observations.map((observation) => seriesKey(observation, plan.seriesFields)));
  const gaps = observationsOf(frame.dataset, frame.resource).filter(
    (observation) =>
      observation.value.kind === 'missing' &&
      observation.period !== undefined &&
      matches(observation, frame.resource.chart.where ?? {}) &&
      keys.has(seriesKey(observation, plan.seriesFields)),
  );
  return [...plan.observations, ...gaps];
}

function uniquePeriods(observations: readonly Observation[]): Period[] {
  const periods = new Map(
    observations.flatMap(({ period }): [string, Period][] => (period ? [[period.text, period]] : [])),
  );
  return [...periods.values()].sort((a, b) => a.endDay - b.endDay || a.startDay - b.startDay);
}

function periodTick(period: Period, locale: Locale, plan: ChartPlan): ChartTick {
  const timing = plan.observations[0]?.measure.timing ?? 'flow';
  return {
    key: period.text,
    label: formatPeriod(period, locale, timing),
    shortLabel: formatPeriodShort(period, locale, timing),
    position: positionOf(period, timing),
  };
}

function categoryBody(frame: Frame, plan: ChartPlan): Pick<ChartView, 'ticks' | 'series'> {
  const ticks = plan.observations.map((observation, index): ChartTick => {
    const label =
      plan.categoryField === 'area'
        ? placeLabel(observation, frame)
        : seriesLabel(observation, plan.seriesFields, frame.locale);
    return { key: `${index}`, label, shortLabel: label };
  });
  const first = plan.observations[0];
  const period = first?.period ? formatPeriod(first.period, frame.locale, first.measure.timing) : '';
  const pinned =
    first && plan.pinnedFields.length > 0 ? seriesLabel(first, plan.pinnedFields, frame.locale) : '';
  const label = [period, pinned].filter(Boolean).join(' · ');
  return {
    ticks,
    series: [{ key: 'value', label, points: plan.observations.map((o) => pointOf(o, frame.locale)) }],
  };
}

function placeLabel(observation: Observation, { places, locale }: Frame): string {
  const area = observation.area ?? '';
  return placeOf(area, places)?.name[locale] ?? area;
}

/** Labels of an observation's categories in the given columns, e.g. "زن · بازنشسته"; the measure's title without any. */
export function seriesLabel(observation: Observation, fields: readonly string[], locale: Locale): string {
  const labels = fields.flatMap((name) => {
    const field = observation.resource.table.fields.find((candidate) => candidate.name === name);
    const value = observation.dimensions[name];
    return field && value ? [categoryLabel(field, value, locale)] : [];
  });
  if (labels.length > 0) return labels.join(' · ');
  return localText(observation.measure.title, locale).text;
}

function pointOf(observation: Observation | undefined, locale: Locale): ChartPoint {
  if (!observation || observation.value.kind === 'missing') {
    const text = observation
      ? figureView(observation, locale).text
      : dataWords[locale].missing['not-published'];
    return { value: null, text, status: 'actual' };
  }
  const { value, status, row } = observation;
  const interval = surveyInterval(observation);
  const { text, mark } = figureView(observation, locale);
  return {
    value: value.value,
    text: mark ? `${text} (${mark})` : text,
    status,
    row: row + 1,
    ...(interval ? { interval } : {}),
  };
}

/** Declared changes of definition that fall inside the chart. */
function breaksIn(frame: Frame, plan: ChartPlan): { at: string; position: number; reason: string }[] {
  const periods = uniquePeriods(plan.observations);
  return (frame.resource.breaks ?? frame.dataset.breaks).flatMap(({ at, reason }) => {
    const first = periods.find((period) => period.text.slice(0, at.length) >= at);
    const before = first && periods[periods.indexOf(first) - 1];
    if (!first || !before) return [];
    const timing = plan.observations[0]?.measure.timing ?? 'flow';
    const position = (positionOf(before, timing) + positionOf(first, timing)) / 2;
    return [{ at, position, reason: localText(reason, frame.locale).text }];
  });
}

/** The publishers of the figures drawn, else the sources of the whole dataset, else that none is named. */
function sourceLine({ dataset, resource, locale }: Frame, observations: readonly Plotted[]): string {
  const words = dataWords[locale];
  const publishers = publishersOf(resource, observations);
  const titles = dataset.sources.map(({ publisher, title }) => publisher ?? title);
  const named = publishers.length > 0 ? publishers : [...new Set(titles)].slice(0, 4);
  return named.length > 0 ? words.sourceOf(named.join(words.separator)) : words.sourceNotStated;
}

function publishersOf(resource: Resource, observations: readonly Plotted[]): string[] {
  const column = findConcept(resource.table, 'SOURCE_PUBLISHER');
  const named = observations.map((observation) => textAt(resource.table, observation.row, column));
  return [...new Set(named.filter((name) => name !== undefined))].slice(0, 4);
}

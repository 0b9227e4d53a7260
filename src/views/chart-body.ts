import type { Locale } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { ChartPoint, ChartSeries, ChartTick, ChartView } from '#model/chart.ts';
import type { Period } from '#model/period.ts';
import { dataWords } from '#messages/data-words.ts';
import { longestStepOf, markSkipped, positionOf, withGapTicks } from '#statistics/chart-time.ts';
import { formatPeriod, formatPeriodShort } from '#text/periods.ts';
import type { ChartFrame } from './chart-frame.ts';
import type { ChartPlan } from './chart-plan.ts';
import { figureView } from './figure-view.ts';
import type { Observation } from './observations.ts';
import { categoryLabel, matches, observationsOf, placeOf, surveyInterval } from './observations.ts';
import { seriesKey } from './plotted-figures.ts';

type Body = Pick<ChartView, 'ticks' | 'series'>;

export function timeBody(frame: ChartFrame, plan: ChartPlan): Body {
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
function withGapRows(frame: ChartFrame, plan: ChartPlan): readonly Observation[] {
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

export function uniquePeriods(observations: readonly Observation[]): Period[] {
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

export function categoryBody(frame: ChartFrame, plan: ChartPlan): Body {
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

function placeLabel(observation: Observation, { places, locale }: ChartFrame): string {
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

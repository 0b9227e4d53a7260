import type { LocalText } from '#model/bilingual.ts';
import { localText } from '#model/bilingual.ts';
import type { ChartView } from '#model/chart.ts';
import { chartDescription } from '#messages/chart-description.ts';
import { dataWords } from '#messages/data-words.ts';
import { positionOf } from '#statistics/chart-time.ts';
import type { Permission } from '#statistics/guard.ts';
import { localDigits } from '#text/digits.ts';
import { categoryBody, timeBody, uniquePeriods } from './chart-body.ts';
import type { ChartFrame } from './chart-frame.ts';
import type { ChartPlan } from './chart-plan.ts';
import { planChart } from './chart-plan.ts';
import { sourceLine } from './chart-source.ts';
import { categoryLabel } from './observations.ts';
import { optional } from './optional.ts';
import { seriesKey } from './plotted-figures.ts';
import { rankingSet, ruleOnSet } from './ranking-set.ts';

/** A resource's chart with notes on what it cannot show, or the reason in words why there is none. */
export interface ChartResult {
  chart?: ChartView;
  /** The measure drawn, where a table has several. */
  heading?: LocalText;
  /** The one period of a chart of categories. */
  subtitle?: string;
  notes: readonly string[];
}

/** Builds the chart of a resource for a reader. Shape: every series has one point per tick. */
export function chartView(frame: ChartFrame): ChartResult {
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
    description: chartDescription({ title, ...body, ...mayRank(plan, frame), locale: frame.locale }),
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

/** Asks whether a chart of categories may be said to have a largest and a smallest: only one that draws all there are. */
function mayRank(plan: ChartPlan, { places }: ChartFrame): { permission?: Permission<'ranking'> } {
  if (plan.axis === 'time') return {};
  const set = rankingSet(plan, places);
  const ruling = ruleOnSet(set);
  const isDrawn = plan.observations.length === set.figures.length;
  return ruling.may && isDrawn ? { permission: ruling } : {};
}

/** The categories a chart over time is held to by the descriptor, e.g. «ملکی»; a reader must not take a part for the whole. */
function pinnedLabel({ resource, locale }: ChartFrame): string | undefined {
  const labels = Object.entries(resource.chart.where ?? {}).flatMap(([name, value]) => {
    const field = resource.table.fields.find((candidate) => candidate.name === name);
    return field?.concept === 'DIMENSION' ? [categoryLabel(field, value, locale)] : [];
  });
  return labels.length > 0 ? labels.join(dataWords[locale].separator) : undefined;
}

/** Declared changes of definition that fall inside the chart. */
function breaksIn(frame: ChartFrame, plan: ChartPlan): { at: string; position: number; reason: string }[] {
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

import type { ChartPoint, ChartSeries, ChartTick, ChartView } from '#model/chart.ts';
import type { Locale } from '#model/bilingual.ts';
import type { Period } from '#model/period.ts';
import { statuses } from '#model/table.ts';
import { chartDescription } from '#messages/chart-description.ts';
import { dataWords } from '#messages/data-words.ts';
import { exploreWords } from '#messages/explore-words.ts';
import { formatPeriodShort, parsePeriod } from '#text/periods.ts';
import { longestStepOf, markSkipped, positionOf, withGapTicks } from '#statistics/chart-time.ts';
import { columnOfRole, fileText, isMissing } from './cells.ts';
import { chartParts } from './chart-parts.ts';
import { drawnRows, type DrawnRows } from './chart-rows.ts';
import type { ChartChoice, ChartRefusal, ChartRows } from './chart-choice.ts';
import type { ExploreColumn, ExploreTable } from './explore-props.ts';
import type { ExploreChartKind } from './explore-state.ts';
import { groupRows, type GroupCell, type GroupColumn, type GroupTable } from './group-rows.ts';
import { sourceLine } from './row-sources.ts';
import { labelOf } from './sort-rows.ts';
import { shownCell } from './shown-cell.ts';
import type { SumRefusal } from './sum-guard.ts';

/** A chart, and the rows it is drawn from. */
export interface ResultChart {
  view: ChartView;
  drawn: DrawnRows;
}

/**
 * Draws the rows kept as a chart: the numbers are those of the table, and where it has none the chart has a gap. Its
 * title says which part of the table it shows, its source who published the figures drawn.
 */
export function resultChart(
  frame: ChartRows,
  choice: ChartChoice,
  kind: ExploreChartKind | undefined,
): ResultChart | ChartRefusal | SumRefusal {
  const { table, cell, locale } = frame;
  const { axis, series, measure, kinds } = choice;
  const drawn = drawnRows(frame, choice);
  const plan = { by: [axis], ...(series ? { pivot: series } : {}), measures: [measure] };
  const grouped = groupRows(table, drawn.rows, cell, plan);
  // A chart that shows some figures and hides others for no reason of the data would mislead.
  const refused = grouped.rows.flatMap(({ cells }) => cells).find((made) => made.kind === 'refused');
  if (refused) return refused.why;
  const isTime = axis.role === 'period';
  const placed = placeRows(frame, grouped, axis, isTime);
  if (!Array.isArray(placed)) return placed;
  const fit = kinds.find((candidate) => candidate === kind) ?? kinds[0] ?? 'bars';
  const { ticks, lines } = chartBody(frame, choice, grouped.columns, placed, fit);
  const figures = drawn.rows.filter((row) => !isMissing(cell(row, measure.name)));
  const title = chartTitle(frame, choice, figures);
  const view: ChartView = {
    id: 'explore-chart',
    locale,
    kind: fit,
    title,
    description: chartDescription({ title, ticks, series: lines, locale }),
    unit: measure.unit ?? '',
    axis: isTime ? 'time' : 'category',
    ticks,
    series: lines,
    direction: 'neutral',
    breaks: isTime
      ? table.breaks.map(({ day, label }) => ({ position: day, label })).filter(isInside(ticks))
      : [],
    source: sourceLine(table, figures, cell, locale),
  };
  return { view, drawn };
}

function chartTitle(frame: ChartRows, choice: ChartChoice, rows: readonly number[]): string {
  const { table, locale } = frame;
  const { title } = choice.measure;
  const whole = title === table.title.text ? title : `${table.title.text}: ${title}`;
  // Some tables have the period in their own title.
  const parts = chartParts(frame, choice, rows).filter((part) => !whole.includes(part));
  return [whole, ...parts].join(dataWords[locale].separator);
}

function chartBody(
  frame: ChartRows,
  { axis, series, measure }: ChartChoice,
  columns: readonly GroupColumn[],
  placed: readonly Placed[],
  kind: ExploreChartKind,
): { ticks: readonly ChartTick[]; lines: readonly ChartSeries[] } {
  const { table, locale } = frame;
  const own = placed.map(({ tick }) => tick);
  const limit = longestStepOf(own);
  const ticks = kind === 'line' ? withGapTicks(own, limit, dataWords[locale].missing['not-published']) : own;
  const byKey = new Map(placed.map(({ tick, cells }) => [tick.key, cells]));
  const lines = columns.map((column, index): ChartSeries => {
    const points = ticks.map(({ key }) => pointOf(frame, byKey.get(key)?.[index], measure));
    const isKnownGap = ({ key }: ChartTick): boolean => (byKey.get(key)?.[index]?.kind ?? 'none') !== 'none';
    const known = ticks.map((tick) => ({ tick, isKnownGap: isKnownGap(tick) }));
    return {
      key: `${index}`,
      label:
        series && column.value !== undefined
          ? shownCell(column.value, series, locale, table.timing)
          : measure.title,
      points: axis.role === 'period' ? markSkipped(points, known, limit) : points,
    };
  });
  return { ticks, lines };
}

const isInside =
  (ticks: readonly ChartTick[]) =>
  ({ position }: { position: number }): boolean =>
    position > (ticks[0]?.position ?? Infinity) && position <= (ticks.at(-1)?.position ?? -Infinity);

interface Placed {
  tick: ChartTick;
  cells: readonly GroupCell[];
}

function placeRows(
  { table, cell, locale }: ChartRows,
  { rows }: GroupTable,
  axis: ExploreColumn,
  isTime: boolean,
): Placed[] | ChartRefusal {
  if (rows.length === 0) return 'no-figures';
  if (!isTime)
    return rows.map(({ first, cells }, index) => {
      const label = shownCell(cell(first, axis.name), axis, locale, table.timing);
      return { tick: { key: `${index}`, label, shortLabel: label }, cells };
    });
  const dated = rows.flatMap(({ first, cells }) => {
    const at = cell(first, axis.name);
    const period = isMissing(at) ? undefined : parsePeriod(at, axis.calendar ?? 'jalali');
    return period && !('problem' in period) ? [{ period, cells }] : [];
  });
  dated.sort((a, b) => positionOf(a.period, table.timing) - positionOf(b.period, table.timing));
  const overlap = dated.some(({ period }, index) => {
    const before = dated[index - 1]?.period;
    if (!before) return false;
    return table.timing === 'stock' ? period.endDay === before.endDay : period.startDay <= before.endDay;
  });
  if (overlap) return 'periods-overlap';
  if (dated.length === 0) return 'no-figures';
  return dated.map(({ period, cells }) => ({ tick: tickOf(period, axis, locale, table), cells }));
}

function tickOf(period: Period, axis: ExploreColumn, locale: Locale, { timing }: ExploreTable): ChartTick {
  return {
    key: period.text,
    label: shownCell(period.text, axis, locale, timing),
    shortLabel: formatPeriodShort(period, locale, timing),
    position: positionOf(period, timing),
  };
}

function pointOf(
  { table, cell, locale }: ChartRows,
  made: GroupCell | undefined,
  measure: ExploreColumn,
): ChartPoint {
  const words = exploreWords[locale];
  const gap = (text: string): ChartPoint => ({ value: null, text, status: 'actual' });
  if (!made || made.kind === 'none') return gap(words.noRow);
  if (made.kind === 'refused') return gap(words.notAdded);
  const exact = made.kind === 'sum' ? made.exact : cell(made.row, measure.name);
  const text = shownCell(exact, measure, locale, table.timing);
  if (isMissing(exact)) return gap(text);
  const column = columnOfRole(table, 'status');
  const written = column ? fileText(cell(made.row, column.name)) : 'actual';
  const status = statuses.find((known) => known === written) ?? 'actual';
  const full = measure.unit ? `${text} ${measure.unit}` : text;
  const mark =
    status === 'actual' ? undefined : column ? labelOf(column, status) : dataWords[locale].statuses[status];
  return { value: Number(exact), text: mark ? `${full} (${mark})` : full, status };
}

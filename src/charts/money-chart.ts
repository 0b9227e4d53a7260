import type { ChartPoint, ChartView } from '#model/chart.ts';
import { moneyKey, type Measures } from '#model/measures.ts';
import { chartDescription } from '#messages/chart-description.ts';
import { moneyWords } from '#messages/money-words.ts';
import { gapText, isGap, pointAmount, unitQualifiers, type MoneyVoice } from '#messages/shown-money.ts';
import { emptyTally, withAmount, type AmountTally } from '#statistics/amount-tally.ts';
import { shownAmount, shownUnit, type ShownAmount } from '#statistics/shown-amount.ts';
import { formatNumber } from '#text/numbers.ts';
import { readShownNumber } from '#text/shown-number.ts';

type Money = NonNullable<ChartView['money']>;

/** A chart in another measure, and what became of its amounts. */
export interface MoneyChart {
  view: ChartView;
  tally: AmountTally;
}

/**
 * The same chart in another unit, at constant prices or per head.
 * Shape:  every point is calculated from the published decimal in its text; what cannot be had is a gap whose text
 *         says why, and the chart says how many there are. Charts of anything but money come back as they are.
 * Errors: throws for a unit nobody knows.
 */
export function moneyChart(view: ChartView, voice: MoneyVoice, measures: Measures): MoneyChart {
  const { money } = view;
  if (!money) return { view, tally: emptyTally };
  let tally = emptyTally;
  const series = view.series.map((one, at) => ({
    ...one,
    points: one.points.map((point, tick) => {
      const printed = point.value === null ? undefined : readShownNumber(point.text);
      if (!printed) return point;
      const amount = { exact: printed.exact, unit: money.unit, key: keyOf(view, money, at, tick) };
      const shown = shownAmount(amount, voice.choice, measures);
      tally = withAmount(tally, shown, amount.key);
      return pointOf(point, shown, voice);
    }),
  }));
  return { view: withWords({ ...view, series }, money, valuesIn(view), tally, voice), tally };
}

/** How many values a chart draws. */
const valuesIn = ({ series }: ChartView): number =>
  series.flatMap(({ points }) => points.filter(({ value }) => value !== null)).length;

/** What is said of the chart: its measure, and what it leaves out. A refusal of one point is said in its text. */
function withWords(
  view: ChartView,
  { unit: code }: Money,
  all: number,
  { reasons }: AmountTally,
  voice: MoneyVoice,
): ChartView {
  const { locale, ticks, series } = view;
  const words = moneyWords[locale];
  const unit = shownUnit(code, voice.choice.unit, voice.choice.per !== undefined);
  const title = [view.title, ...unitQualifiers(unit, voice)].join(words.comma);
  const count = all - valuesIn(view);
  const [left, whole] = [formatNumber(count, locale), formatNumber(all, locale)];
  const gaps = count === 0 ? '' : words.notDrawn(left, whole, gapText(reasons, locale));
  const description = [chartDescription({ title, ticks, series, locale }), gaps].filter(Boolean).join(' ');
  return { ...view, title, unit: unit.label[locale], description, ...(gaps ? { gaps } : {}) };
}

function keyOf(view: ChartView, { timing, period, areas }: Money, series: number, tick: number): string {
  const isOverTime = view.axis === 'time';
  const when = isOverTime ? view.ticks[tick]?.key : period;
  return moneyKey(timing, when ?? '', areas?.[isOverTime ? series : tick] || undefined);
}

function pointOf(point: ChartPoint, shown: ShownAmount, voice: MoneyVoice): ChartPoint {
  const text = pointAmount(shown, voice);
  if (shown.refused.some(isGap)) return { value: null, text, status: point.status };
  return { ...withoutInterval(point), value: Number(shown.exact), text: text + statusOf(point) };
}

/** The status in brackets behind the printed amount, e.g. " (ادعا)". */
const statusOf = ({ status, text }: ChartPoint): string =>
  status === 'actual' ? '' : (/ \([^()]*\)$/u.exec(text)?.[0] ?? '');

/** Money is counted, not sampled. */
function withoutInterval(point: ChartPoint): ChartPoint {
  const { value, text, status, row } = point;
  return { value, text, status, ...(row === undefined ? {} : { row }) };
}

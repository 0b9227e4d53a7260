import type { ChartPoint, ChartView } from '#model/chart.ts';
import { moneyKey, type Measures, type MoneyRefusal } from '#model/measures.ts';
import { chartDescription } from '#messages/chart-description.ts';
import { pointAmount, qualifiers, type MoneyVoice } from '#messages/shown-money.ts';
import { moneyWords } from '#messages/money-words.ts';
import { shownAmount, shownUnit } from '#statistics/shown-amount.ts';
import { readShownNumber } from '#text/shown-number.ts';

type Money = NonNullable<ChartView['money']>;

/** A chart in another measure, and why some of its points are gaps there. */
export interface MoneyChart {
  view: ChartView;
  refused: ReadonlySet<MoneyRefusal>;
}

/**
 * The same chart in another unit, at constant prices or per head.
 * Shape:  every point is calculated from the published decimal in its text; what cannot be had is a gap whose text
 *         says why. Charts of anything but money come back as they are.
 * Errors: throws for a unit nobody knows.
 */
export function moneyChart(view: ChartView, voice: MoneyVoice, measures: Measures): MoneyChart {
  const { money } = view;
  const refused = new Set<MoneyRefusal>();
  if (!money) return { view, refused };
  const words = moneyWords[view.locale];
  const series = view.series.map((one, at) => ({
    ...one,
    points: one.points.map((point, tick) => {
      const amount = { unit: money.unit, key: keyOf(view, money, at, tick) };
      const { point: next, why } = pointIn(point, amount, voice, measures);
      if (why) refused.add(why);
      return next;
    }),
  }));
  const said = qualifiers(voice);
  const title = [view.title, ...said].join(words.comma);
  const next = {
    ...view,
    title,
    // The measure is named in the title, a refusal in its point.
    unit: shownUnit(money.unit, voice.choice).label[view.locale],
    series,
    description: chartDescription({ title, ticks: view.ticks, series, locale: view.locale }),
  };
  return { view: next, refused };
}

function keyOf(view: ChartView, { timing, period, areas }: Money, series: number, tick: number): string {
  const isOverTime = view.axis === 'time';
  const when = isOverTime ? view.ticks[tick]?.key : period;
  return moneyKey(timing, when ?? '', areas?.[isOverTime ? series : tick] || undefined);
}

function pointIn(
  point: ChartPoint,
  amount: { unit: string; key: string },
  voice: MoneyVoice,
  measures: Measures,
): { point: ChartPoint; why?: MoneyRefusal } {
  const printed = point.value === null ? undefined : readShownNumber(point.text);
  if (!printed) return { point };
  const shown = shownAmount({ exact: printed.exact, ...amount }, voice.choice, measures);
  const text = pointAmount(shown, voice);
  if (shown.refused) return { point: { value: null, text, status: point.status }, why: shown.refused };
  const known = { ...withoutInterval(point), value: Number(shown.exact), text: text + statusOf(point) };
  return { point: known };
}

/** The status in brackets behind the printed amount, e.g. " (ادعا)". */
const statusOf = ({ status, text }: ChartPoint): string =>
  status === 'actual' ? '' : (/ \([^()]*\)$/u.exec(text)?.[0] ?? '');

/** Money is counted, not sampled. */
function withoutInterval(point: ChartPoint): ChartPoint {
  const { value, text, status, row } = point;
  return { value, text, status, ...(row === undefined ? {} : { row }) };
}

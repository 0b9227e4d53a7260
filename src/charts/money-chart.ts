import type { ChartPoint, ChartView } from '#model/chart.ts';
import { moneyKey, type Measures } from '#model/measures.ts';
import { chartDescription } from '#messages/chart-description.ts';
import { pointAmount, qualifiers, type MoneyVoice } from '#messages/shown-money.ts';
import { moneyWords } from '#messages/money-words.ts';
import { shownAmount, shownUnit } from '#statistics/shown-amount.ts';
import { readShownNumber } from '#text/shown-number.ts';

type Money = NonNullable<ChartView['money']>;

/**
 * The same chart in another unit, at constant prices or per head.
 * Shape:  every point is calculated from the published decimal in its text; what cannot be had is a gap whose text
 *         says why. Charts of anything but money come back as they are.
 * Errors: throws for a unit nobody knows.
 */
export function moneyChart(view: ChartView, voice: MoneyVoice, measures: Measures): ChartView {
  const { money } = view;
  if (!money) return view;
  const words = moneyWords[view.locale];
  const series = view.series.map((one, at) => ({
    ...one,
    points: one.points.map((point, tick) => {
      const amount = { unit: money.unit, key: keyOf(view, money, at, tick) };
      return pointIn(point, amount, voice, measures);
    }),
  }));
  const said = qualifiers(voice);
  const title = [view.title, ...said].join(words.comma);
  return {
    ...view,
    title,
    // The measure is named in the title, a refusal in its point.
    unit: shownUnit(money.unit, voice.choice).label[view.locale],
    series,
    description: chartDescription({ title, ticks: view.ticks, series, locale: view.locale }),
  };
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
): ChartPoint {
  const printed = point.value === null ? undefined : readShownNumber(point.text);
  if (!printed) return point;
  const shown = shownAmount({ exact: printed.exact, ...amount }, voice.choice, measures);
  const text = pointAmount(shown, voice);
  if (shown.refused) return { value: null, text, status: point.status };
  return { ...withoutInterval(point), value: Number(shown.exact), text: text + statusOf(point) };
}

/** The status in brackets behind the printed amount, e.g. " (ادعا)". */
const statusOf = ({ status, text }: ChartPoint): string =>
  status === 'actual' ? '' : (/ \([^()]*\)$/u.exec(text)?.[0] ?? '');

/** Money is counted, not sampled. */
function withoutInterval({ value, text, status }: ChartPoint): ChartPoint {
  return { value, text, status };
}

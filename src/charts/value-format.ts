import type { ChartView } from '#model/chart.ts';
import { chartWords } from '#messages/chart-words.ts';
import { formatCompact, formatNumber } from '#text/numbers.ts';

/** How a chart writes its numbers: one power of a thousand for all of them, named once beside the unit. */
export interface ValueFormat {
  /** Unit as printed at the value axis, e.g. "میلیون نفر". */
  unit: string;
  format: (value: number) => string;
  /** Axis marks share their decimals; `step` is the distance between them. */
  formatTick: (value: number, step: number) => string;
}

type FormatView = Pick<ChartView, 'locale' | 'unit' | 'axis'>;

/** Digits that keep about three that matter: 1,234 · 12.3 · 1.23 · 0.0012. */
function decimalsFor(value: number): number {
  const size = Math.abs(value);
  if (size >= 1000 || size === 0) return 0;
  if (size >= 10) return 1;
  return size >= 0.1 ? 2 : Math.min(8, 1 - Math.floor(Math.log10(size)));
}

interface Spread {
  largest: number;
  /** Smallest that is not zero. */
  smallest: number;
}

/** The power to fold into the unit; 0 when values differ too much for one power. */
function powerFor(view: FormatView, { largest, smallest }: Spread): number {
  const words = chartWords[view.locale];
  if (largest < 10_000) return 1;
  if (words.scaledUnit.test(view.unit) || view.unit === '') return largest < 1e6 ? 1 : 0;
  // Over time 14.6 and 0.2 million read well; a ranking asks for thousands, else its lower half looks equal.
  const least = view.axis === 'time' ? 0.1 : 1;
  const fitting = words.scales.filter(({ power }) => power <= largest && smallest / power >= least);
  return fitting.at(-1)?.power ?? (largest < 1e6 ? 1 : 0);
}

/** Chooses the number format of a chart from all values it shows. */
export function buildValueFormat(view: FormatView, values: readonly number[]): ValueFormat {
  const { locale } = view;
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  const spread = { largest: Math.max(0, ...sizes), smallest: Math.min(Infinity, ...sizes) };
  const power = powerFor(view, spread);
  if (power === 0) {
    const compact = (value: number): string => formatCompact(value, locale);
    return { unit: view.unit, format: compact, formatTick: compact };
  }
  const scale = chartWords[locale].scales.find((item) => item.power === power);
  // Rounded numbers of one chart share their decimals; published ones keep their own.
  const shared = spread.largest < 10 * power ? 2 : spread.smallest < 100 * power ? 1 : 0;
  const format = (value: number): string =>
    scale && value !== 0
      ? formatNumber(value / power, locale, { maxFraction: shared, minFraction: shared })
      : formatNumber(value, locale, { maxFraction: decimalsFor(value) });
  const formatTick = (value: number, step: number): string => {
    const maxFraction = Math.min(8, Math.max(0, -Math.floor(Math.log10(step / power) + 1e-9)));
    return formatNumber(value / power, locale, { maxFraction });
  };
  return { unit: scale ? `${scale.word} ${view.unit}` : view.unit, format, formatTick };
}

import type { ChartView } from '#model/chart.ts';
import { chartWords } from '#messages/chart-words.ts';

/** One power of a thousand for all numbers of a chart; plain data, so that it can travel to the browser. */
export interface NumberScale {
  /** What numbers are divided by; 0 when they differ too much and each names its own. */
  power: number;
  /** Unit as printed at the value axis, e.g. "میلیون نفر". */
  unit: string;
  /** Decimals shared by all rounded numbers; absent where published numbers keep their own. */
  decimals?: number;
}

interface Spread {
  largest: number;
  /** Smallest that is not zero. */
  smallest: number;
}

function powerFor(view: ChartView, { largest, smallest }: Spread): number {
  const words = chartWords[view.locale];
  if (largest < 10_000) return 1;
  if (words.scaledUnit.test(view.unit) || view.unit === '') return largest < 1e6 ? 1 : 0;
  // Over time 14.6 and 0.2 million read well; a ranking asks for thousands, else its lower half looks equal.
  const least = view.axis === 'time' ? 0.1 : 1;
  const fitting = words.scales.filter(({ power }) => power <= largest && smallest / power >= least);
  return fitting.at(-1)?.power ?? (largest < 1e6 ? 1 : 0);
}

/** Chooses the number scale of a chart from all values it shows. */
export function chooseNumberScale(view: ChartView, values: readonly number[]): NumberScale {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  const spread = { largest: Math.max(0, ...sizes), smallest: Math.min(Infinity, ...sizes) };
  const power = powerFor(view, spread);
  const word = chartWords[view.locale].scales.find((item) => item.power === power)?.word;
  if (word === undefined) return { power, unit: view.unit };
  const decimals = spread.largest < 10 * power ? 2 : spread.smallest < 100 * power ? 1 : 0;
  return { power, unit: `${word} ${view.unit}`, decimals };
}

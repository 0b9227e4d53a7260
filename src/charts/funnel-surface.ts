import { scaleLinear } from 'd3-scale';
import type { FunnelChart } from '#model/funnel.ts';
import { formatNumber } from '#text/numbers.ts';
import { textWidth } from './measure.ts';
import { palette, type PaletteName } from './palette.ts';
import { element, escapeXml } from './svg.ts';

export const font = 14.5;

/** Where a funnel is drawn: the plot between its edges, and the place of every size and value. */
export interface Surface {
  chart: FunnelChart;
  width: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  valueTicks: readonly number[];
  sizeTicks: readonly number[];
  x: (size: number) => number;
  y: (value: number) => number;
}

export const paint = (name: PaletteName): string => `var(--${name},${palette[name]})`;

type Anchor = 'left' | 'middle' | 'right';

/** A line of text whose named side sits at x, whatever its direction. */
export function label(
  { chart }: Surface,
  at: { x: number; y: number; side: Anchor; colour?: PaletteName },
  text: string,
): string {
  const isRtl = chart.locale === 'fa';
  const start: Anchor = isRtl ? 'right' : 'left';
  const anchor = at.side === 'middle' ? 'middle' : at.side === start ? undefined : 'end';
  const fill = at.colour && paint(at.colour);
  return element('text', { x: at.x, y: at.y, 'text-anchor': anchor, fill }, escapeXml(text));
}

/** A surface of one width; the axes begin at zero and end above the largest. */
export function createSurface(chart: FunnelChart, width: number): Surface {
  const highest = Math.max(
    ...chart.dots.map(({ value }) => value),
    ...chart.bands.slice(1).map(({ warning }) => warning.high),
    chart.target.value,
  );
  const y = scaleLinear([0, highest * 1.05], [0, 1]).nice(4);
  const x = scaleLinear([0, Math.max(...chart.dots.map(({ size }) => size)) * 1.04], [0, 1]).nice(4);
  const gutter = Math.max(...y.ticks(4).map((tick) => textWidth(formatNumber(tick, chart.locale), font)));
  const [left, right, top] = [gutter + 10, width - 12, 30];
  const bottom = top + (width < 500 ? 250 : 320);
  return {
    chart,
    width,
    left,
    right,
    top,
    bottom,
    valueTicks: y.ticks(4),
    sizeTicks: x.ticks(width < 500 ? 3 : 5),
    // By the root, or most provinces would crowd at the edge; the axis says what stands where.
    x: (size) => left + Math.sqrt(Math.max(0, x(size))) * (right - left),
    y: (value) => bottom - Math.min(1, y(value)) * (bottom - top),
  };
}

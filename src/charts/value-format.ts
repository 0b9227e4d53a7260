import type { Locale } from '#model/bilingual.ts';
import { formatCompact, formatNumber } from '#text/numbers.ts';
import type { NumberScale } from './number-scale.ts';

/** How a chart writes its numbers. */
export interface ValueFormat {
  unit: string;
  format: (value: number) => string;
  /** Axis marks share their decimals; `step` is the distance between them. */
  formatTick: (value: number, step: number) => string;
}

/** Digits that keep about three that matter: 1,234 · 12.3 · 1.23 · 0.0012. */
function decimalsFor(value: number): number {
  const size = Math.abs(value);
  if (size >= 1000 || size === 0) return 0;
  if (size >= 10) return 1;
  return size >= 0.1 ? 2 : Math.min(8, 1 - Math.floor(Math.log10(size)));
}

/** Turns a number scale into functions for one language. */
export function buildValueFormat({ power, unit, decimals }: NumberScale, locale: Locale): ValueFormat {
  if (power === 0) {
    const compact = (value: number): string => formatCompact(value, locale);
    return { unit, format: compact, formatTick: compact };
  }
  const format = (value: number): string =>
    decimals !== undefined && value !== 0
      ? formatNumber(value / power, locale, { maxFraction: decimals, minFraction: decimals })
      : formatNumber(value, locale, { maxFraction: decimalsFor(value) });
  const formatTick = (value: number, step: number): string => {
    const maxFraction = Math.min(8, Math.max(0, -Math.floor(Math.log10(step / power) + 1e-9)));
    return formatNumber(value / power, locale, { maxFraction });
  };
  return { unit, format, formatTick };
}

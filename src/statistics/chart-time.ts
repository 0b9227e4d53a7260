import type { ChartPoint, ChartTick } from '#model/chart.ts';
import type { Period } from '#model/period.ts';
import type { Timing } from '#model/table.ts';

/** Where a period stands on a time axis: a count at its end, a sum in its middle. */
export function positionOf(period: Period, timing: Timing): number {
  return timing === 'stock' ? period.endDay : (period.startDay + period.endDay) / 2;
}

/** Two neighbours further apart than this are not joined: a line between them would invent the years in between. */
const longestStep = 440;
const longestMonthlyStep = 50;

/** The longest step a line may take: about a year, or for monthly figures less than two months. */
export function longestStepOf(ticks: readonly ChartTick[]): number {
  const steps = ticks.slice(1).map((tick, index) => (tick.position ?? 0) - (ticks[index]?.position ?? 0));
  const median = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  return median <= 32 ? longestMonthlyStep : longestStep;
}

/** Puts an empty tick into every long silence, so that lines break there; `label` says what is not there. */
export function withGapTicks(ticks: readonly ChartTick[], limit: number, label: string): ChartTick[] {
  return ticks.flatMap((tick, index) => {
    const before = ticks[index - 1];
    const step = (tick.position ?? 0) - (before?.position ?? 0);
    if (!before || step <= limit) return [tick];
    const gap = { key: `gap-${tick.key}`, label, shortLabel: '', position: (tick.position ?? 0) - step / 2 };
    return [gap, tick];
  });
}

/**
 * Tells the silences of a series apart: between two of its points that are near enough, and without a row that says
 * "nothing was published", an empty tick is only another series' date.
 */
export function markSkipped(
  points: readonly ChartPoint[],
  at: readonly { tick: ChartTick; isKnownGap: boolean }[],
  limit: number,
): ChartPoint[] {
  const drawn = points.flatMap((point, index) => (point.value === null ? [] : [index]));
  const dayAt = (index: number): number => at[index]?.tick.position ?? 0;
  return points.map((point, index) => {
    if (point.value !== null) return point;
    const before = drawn.findLast((other) => other < index);
    const after = drawn.find((other) => other > index);
    if (before === undefined || after === undefined) return point;
    const hasKnownGap = at.slice(before + 1, after).some(({ isKnownGap }) => isKnownGap);
    const isNear = dayAt(after) - dayAt(before) <= limit;
    return isNear && !hasKnownGap ? { ...point, isSkipped: true } : point;
  });
}

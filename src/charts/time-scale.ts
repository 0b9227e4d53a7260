import type { ChartView } from '#model/chart.ts';

/** Places of ticks along an axis, in days for time or by order; irregular years stay irregular. */
export interface TickPlaces {
  places: readonly number[];
  low: number;
  high: number;
  isTime: boolean;
}

/** Positions count only when every tick has one; else ticks stand evenly, in order. */
export function tickPlaces(view: Pick<ChartView, 'axis' | 'ticks'>): TickPlaces {
  const positions = view.ticks.map((tick) => tick.position);
  const isTime =
    view.axis === 'time' && positions.every((place) => place !== undefined && Number.isFinite(place));
  const places = isTime ? positions.map((place) => place ?? 0) : view.ticks.map((_, index) => index);
  return { places, low: Math.min(...places), high: Math.max(...places), isTime };
}

/** Maps a place to a coordinate; a single tick stands in the middle. */
export function placeScale(
  { low, high }: TickPlaces,
  left: number,
  right: number,
): (place: number) => number {
  if (high <= low) return () => (left + right) / 2;
  return (place) => {
    const share = Math.min(1, Math.max(0, (place - low) / (high - low)));
    return left + share * (right - left);
  };
}

/** The nearest two ticks stand to each other, as a share of the whole axis; 1 for a single tick. */
export function smallestGap({ places, low, high }: TickPlaces): number {
  const sorted = [...places].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((place, index) => place - (sorted[index] ?? 0));
  const positive = gaps.filter((gap) => gap > 0);
  return positive.length > 0 && high > low ? Math.min(...positive) / (high - low) : 1;
}

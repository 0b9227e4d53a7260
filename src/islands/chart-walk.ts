/** Where a keyboard reader stands: a tick and a series of the view. */
export interface Place {
  tick: number;
  series: number;
}

export interface Ground {
  ticks: number;
  /** Series that are switched on, in order. */
  shown: readonly number[];
  /** True when the first tick stands at the right. */
  isMirrored: boolean;
}

const clamp = (value: number, last: number): number => Math.min(Math.max(value, 0), last);

/**
 * The place an arrow key leads to; undefined for other keys.
 * Left and right follow the eye, whichever way ticks run. With one series, up and down walk through ticks as well.
 */
export function nextPlace(key: string, from: Place, ground: Ground): Place | undefined {
  const last = ground.ticks - 1;
  const at = Math.max(0, ground.shown.indexOf(from.series));
  const series = ground.shown[at] ?? from.series;
  const forward = ground.isMirrored ? 'ArrowLeft' : 'ArrowRight';
  const isOnly = ground.shown.length < 2;
  if (key === 'Home') return { series, tick: 0 };
  if (key === 'End') return { series, tick: last };
  if (key === 'ArrowLeft' || key === 'ArrowRight')
    return { series, tick: clamp(from.tick + (key === forward ? 1 : -1), last) };
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const step = key === 'ArrowDown' ? 1 : -1;
  if (isOnly) return { series, tick: clamp(from.tick + step, last) };
  return { tick: from.tick, series: ground.shown[clamp(at + step, ground.shown.length - 1)] ?? series };
}

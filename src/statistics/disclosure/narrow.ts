import { isEmpty, onlyValue, type Bounds, type Equation, type HiddenSystem, type Places } from './system.ts';

/** Bounds after every equation has been used, or `isPossible: false` where no values can satisfy them. */
export interface Narrowed {
  bounds: readonly Bounds[];
  isPossible: boolean;
  /** The equation that left a figure its only value. */
  fixedBy: ReadonlyMap<number, number>;
  /** How many terms were looked at. */
  steps: number;
}

/**
 * Narrows the bounds of hidden figures by what each equation leaves for them, until nothing moves.
 * Shape: never wider than given; sound, but not always as narrow as all equations together would allow.
 * Source: bounds consistency of linear equations over integers.
 */
export function narrow(
  { equations }: HiddenSystem,
  start: readonly Bounds[],
  at: Places,
  dirty: Iterable<number> = equations.keys(),
): Narrowed {
  const bounds = [...start];
  const fixedBy = new Map<number, number>();
  const queue = new Set(dirty);
  // Open-ended sums could creep forever; stopping early only leaves wider bounds.
  const most = 64 * (bounds.length + equations.length) + 1024;
  let steps = 0;
  for (const index of queue) {
    queue.delete(index);
    const equation = equations[index];
    if (!equation || steps > most) break;
    steps += equation.terms.length;
    const moved = narrowBy(equation, bounds);
    if (!moved) return { bounds, isPossible: false, fixedBy, steps };
    for (const figure of moved) {
      if (onlyValue(bounds[figure] ?? {}) !== undefined) fixedBy.set(figure, index);
      // The equation itself may gain from what it just gave.
      for (const place of at[figure] ?? []) queue.add(place.equation);
    }
  }
  return { bounds, isPossible: true, fixedBy, steps };
}

interface Span {
  total: bigint;
  /** How many terms have no end on this side. */
  open: number;
}

/** Narrows the figures of one equation in place; undefined where it cannot hold. */
function narrowBy({ terms, sum }: Equation, bounds: Bounds[]): number[] | undefined {
  const lowest: Span = { total: 0n, open: 0 };
  const highest: Span = { total: 0n, open: 0 };
  for (const { figure, factor } of terms) {
    const [low, high] = ends(factor, bounds[figure] ?? {});
    add(lowest, low);
    add(highest, high);
  }
  const isMissed = (lowest.open === 0 && lowest.total > sum) || (highest.open === 0 && highest.total < sum);
  if (isMissed) return undefined;
  const moved: number[] = [];
  for (const { figure, factor } of terms) {
    const own = bounds[figure] ?? {};
    const [low, high] = ends(factor, own);
    const most = rest(sum, lowest, low);
    const least = rest(sum, highest, high);
    const [from, to] = factor > 0n ? [least, most] : [most, least];
    const next = tighter(own, divideUp(from, factor), divideDown(to, factor));
    if (next === own) continue;
    if (isEmpty(next)) return undefined;
    bounds[figure] = next;
    moved.push(figure);
    replace(lowest, low, ends(factor, next)[0]);
    replace(highest, high, ends(factor, next)[1]);
  }
  return moved;
}

/** The least and the greatest a term can be. */
function ends(factor: bigint, { low, high }: Bounds): [bigint | undefined, bigint | undefined] {
  const [a, b] = factor > 0n ? [low, high] : [high, low];
  return [a === undefined ? undefined : a * factor, b === undefined ? undefined : b * factor];
}

function add(span: Span, end: bigint | undefined, sign = 1n): void {
  if (end === undefined) span.open += Number(sign);
  else span.total += sign * end;
}

function replace(span: Span, old: bigint | undefined, end: bigint | undefined): void {
  add(span, old, -1n);
  add(span, end);
}

/** What the sum leaves for one term when the others are at their ends; undefined where another one is open. */
function rest(sum: bigint, { total, open }: Span, own: bigint | undefined): bigint | undefined {
  const others = own === undefined ? open - 1 : open;
  return others > 0 ? undefined : sum - (total - (own ?? 0n));
}

function tighter(own: Bounds, low: bigint | undefined, high: bigint | undefined): Bounds {
  const isHigher = low !== undefined && (own.low === undefined || low > own.low);
  const isLower = high !== undefined && (own.high === undefined || high < own.high);
  if (!isHigher && !isLower) return own;
  return { ...own, ...(isHigher ? { low } : {}), ...(isLower ? { high } : {}) };
}

function divideDown(value: bigint | undefined, by: bigint): bigint | undefined {
  if (value === undefined) return undefined;
  const quotient = value / by;
  return quotient * by !== value && value < 0n !== by < 0n ? quotient - 1n : quotient;
}

function divideUp(value: bigint | undefined, by: bigint): bigint | undefined {
  const down = divideDown(value, by);
  return down === undefined || value === undefined ? undefined : down * by === value ? down : down + 1n;
}

/**
 * The roundest number that still parts two others: above `low`, at most `high`, with as few digits as can be.
 * Shape: of equally round ones the nearest to their middle. Errors: none; gives `high` where nothing rounder fits.
 */
export function roundBetween(low: number, high: number): number {
  const middle = (low + high) / 2;
  for (
    let power = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high), 1e-12)));
    power > -13;
    power--
  ) {
    for (const step of [10 ** power, 5 * 10 ** (power - 1), 2 * 10 ** (power - 1)]) {
      const near = Math.round(middle / step);
      const found = [near, near + 1, near - 1].map((times) => exactMultiple(times, step)).find(isWithin);
      if (found !== undefined) return found;
    }
  }
  return high;

  function isWithin(candidate: number): boolean {
    return candidate > low && candidate <= high;
  }
}

/** 3 × 0.1 is 0.3, not 0.30000000000000004. */
function exactMultiple(times: number, step: number): number {
  return Number((times * step).toPrecision(12));
}

/** From so few values on, five classes would be nearly one value each. */
const fewValues = 10;

/**
 * Inner edges of classes with about equally many values each, for a scale of colours.
 * Shape:  ascending; a value belongs to the class after every edge it reaches. At most four edges (five classes),
 *         three below ten values, and never more than there are different values: equal values share a class.
 *         Edges are moved to round numbers between the same two values, so that rounding puts nobody in another class.
 * Units:  those of the values. Errors: none; one value, or all equal, gives no edge.
 * Source: quantile classification; the fixed number of classes is within what a reader tells apart (Brewer 2006).
 */
export function classEdges(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const distinct = new Set(sorted).size;
  const count = Math.min(sorted.length < fewValues ? 4 : 5, distinct);
  const edges = new Set<number>();
  for (let cut = 1; cut < count; cut++) {
    const at = partingPlace(sorted, Math.round((cut * sorted.length) / count));
    const [low, high] = [sorted[at - 1], sorted[at]];
    if (low !== undefined && high !== undefined) edges.add(roundBetween(low, high));
  }
  return [...edges].sort((a, b) => a - b);
}

/** The index nearest to a wanted cut at which the value changes. */
function partingPlace(sorted: readonly number[], wanted: number): number {
  const changes = sorted.flatMap((value, index) => (index > 0 && value !== sorted[index - 1] ? [index] : []));
  return changes.reduce(
    (best, at) => (Math.abs(at - wanted) < Math.abs(best - wanted) ? at : best),
    changes[0] ?? 0,
  );
}

/** The class of a value: how many edges it reaches. Shape: 0 is the lowest. */
export const classOf = (value: number, edges: readonly number[]): number =>
  edges.filter((edge) => value >= edge).length;

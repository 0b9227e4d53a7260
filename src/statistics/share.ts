/**
 * A part in percent of its whole.
 * Units: 0–100. Shape: undefined when the whole is not positive or the part is negative: there is no share then.
 */
export function sharePercent(part: number, whole: number): number | undefined {
  if (!(whole > 0) || part < 0) return undefined;
  return (part / whole) * 100;
}

/**
 * Every part in percent of the whole; without `whole`, of their sum.
 * Shape: same length and order as `parts`; undefined where `sharePercent` has none.
 */
export function sharesOfTotal(parts: readonly number[], whole?: number): (number | undefined)[] {
  const total = whole ?? parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => sharePercent(part, total));
}

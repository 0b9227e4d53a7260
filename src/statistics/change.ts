/** Fraction digits a double prints with, e.g. 2 for 84.25, 7 for 1.5e-6. */
function fractionDigits(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
}

/**
 * after − before, without the noise of binary fractions: 83.1 → 84.5 is 1.4, not 1.4000000000000057.
 * A difference has no more fraction digits than its terms, so cutting there is exact for printed decimals.
 */
export function absoluteChange(before: number, after: number): number {
  const digits = Math.max(fractionDigits(before), fractionDigits(after));
  const change = after - before;
  return digits > 100 || Math.abs(change) >= 1e21 ? change : Number(change.toFixed(digits)) + 0;
}

/**
 * Change in percent of the earlier value: 200 → 250 is 25.
 * Shape: undefined when the earlier value is zero or negative, where a percentage misleads.
 */
export function relativeChangePercent(before: number, after: number): number | undefined {
  if (before <= 0) return undefined;
  return (absoluteChange(before, after) / before) * 100;
}

/** Change between two percentages, in percentage points: 80 % → 84 % is 4, not 5 %. */
export function percentagePointChange(beforePercent: number, afterPercent: number): number {
  return absoluteChange(beforePercent, afterPercent);
}

import {
  addDecimals,
  canonicalDecimal,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  subtractDecimals,
} from '#text/decimals.ts';

/** One part of a whole at two dates, as published: canonical decimals in one unit. */
export interface PartChange {
  before: string;
  after: string;
}

export interface Contributions {
  /** Percentage points each part adds to the whole's change, printed to the same places; they sum to `whole`. */
  parts: readonly string[];
  /** The whole's change in percent of its earlier value. */
  whole: string;
}

/**
 * What each part contributed to the change of the whole: its change in percent of the whole's earlier value.
 * Shape:  same order as `parts`; the printed decimals add up exactly to the printed whole. What rounding leaves over
 *         goes, a last digit each, to the parts that were cut the most. Undefined where the whole was zero or less.
 * Units:  percentage points, `places` fraction digits.
 * Errors: throws for text that is no decimal.
 * Source: largest-remainder rounding (Hamilton); contributions as in the System of National Accounts 2008, §15.
 */
export function contributions(parts: readonly PartChange[], places = 1): Contributions | undefined {
  const earlier = parts.reduce((sum, { before }) => addDecimals(sum, before), '0');
  if (compareDecimals(earlier, '0') <= 0) return undefined;
  const unit = lastDigit(places);
  const exact = parts.map(({ before, after }) => multiplyDecimals(subtractDecimals(after, before), '100'));
  const total = exact.reduce((sum, change) => addDecimals(sum, change), '0');
  const whole = divideDecimals(total, earlier, places);
  const rounded = exact.map((change) => divideDecimals(change, earlier, places));
  const left = subtractDecimals(
    whole,
    rounded.reduce((sum, one) => addDecimals(sum, one), '0'),
  );
  const step = left.startsWith('-') ? `-${unit}` : unit;
  const steps = Number(divideDecimals(left, step, 0));
  const lost = exact.map((change, index) => {
    // How much rounding took away from this part in the direction of the step; the same divisor for all, so left out.
    const error = subtractDecimals(change, multiplyDecimals(rounded[index] ?? '0', earlier));
    return { index, error: multiplyDecimals(error, step) };
  });
  lost.sort((a, b) => compareDecimals(b.error, a.error) || a.index - b.index);
  const chosen = new Set(lost.slice(0, steps).map(({ index }) => index));
  return {
    whole: canonicalDecimal(whole),
    parts: rounded.map((one, index) => (chosen.has(index) ? addDecimals(one, step) : one)),
  };
}

const lastDigit = (places: number): string => (places === 0 ? '1' : `0.${'0'.repeat(places - 1)}1`);

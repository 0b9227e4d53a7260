import { compareDecimals, divideDecimals } from '#text/decimals.ts';

/** Digits that a quotient keeps: more than any published figure has, so that no later rounding shows it. */
const keptDigits = 24;

/**
 * a ÷ b, rounded half away from zero to `digits` significant digits; exact where it ends before them.
 * Errors: throws for a zero divisor and for anything but ASCII decimals.
 */
export function significantQuotient(a: string, b: string, digits: number = keptDigits): string {
  const whole = divideDecimals(a, b, 0).replace('-', '');
  if (whole !== '0') return divideDecimals(a, b, Math.max(0, digits - whole.length));
  if (compareDecimals(a, '0') === 0) return '0';
  // The first digit of a quotient below one stands at most this far behind the point.
  const zeros = leadingZeros(divideDecimals(a, b, a.length + b.length + 2));
  return divideDecimals(a, b, zeros + digits);
}

function leadingZeros(quotient: string): number {
  const fraction = quotient.split('.')[1] ?? '';
  return /^0*/u.exec(fraction)?.[0].length ?? 0;
}

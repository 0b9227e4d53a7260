/** A decimal as an integer and its number of fraction digits: value = digits / 10^scale. */
interface Scaled {
  digits: bigint;
  scale: number;
}

const plainDecimal = /^-?\d+(?:\.\d+)?$/u;

/** Errors: throws for anything but an ASCII decimal; callers pass parsed numbers only. */
function scaled(text: string): Scaled {
  if (!plainDecimal.test(text)) throw new RangeError(`Not a decimal: "${text}".`);
  const point = text.indexOf('.');
  if (point < 0) return { digits: BigInt(text), scale: 0 };
  return { digits: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 };
}

function unscaled({ digits, scale }: Scaled): string {
  const sign = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  if (scale === 0) return sign + text;
  return `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

/** Both numbers over the same power of ten. */
function aligned(a: string, b: string): { left: bigint; right: bigint; scale: number } {
  const first = scaled(a);
  const second = scaled(b);
  const scale = Math.max(first.scale, second.scale);
  return {
    left: first.digits * 10n ** BigInt(scale - first.scale),
    right: second.digits * 10n ** BigInt(scale - second.scale),
    scale,
  };
}

/** Integer division, half away from zero: 25/10 → 3, -25/10 → -3. */
function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  const rest = dividend % divisor;
  const twice = 2n * (rest < 0n ? -rest : rest);
  if (twice < (divisor < 0n ? -divisor : divisor)) return quotient;
  return dividend < 0n === divisor < 0n ? quotient + 1n : quotient - 1n;
}

/** One spelling per value, for keys: no leading or trailing zeros, no "-0". "007.50" → "7.5". */
export function canonicalDecimal(text: string): string {
  const plain = unscaled(scaled(text));
  return plain.includes('.') ? plain.replace(/\.?0+$/u, '') : plain;
}

/** -1, 0 or 1, exact at any length; "1.50" equals "1.5". */
export function compareDecimals(a: string, b: string): -1 | 0 | 1 {
  const { left, right } = aligned(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Exact sum, canonical. */
export function addDecimals(a: string, b: string): string {
  const { left, right, scale } = aligned(a, b);
  return canonicalDecimal(unscaled({ digits: left + right, scale }));
}

/** Exact difference a − b, canonical. */
export function subtractDecimals(a: string, b: string): string {
  const { left, right, scale } = aligned(a, b);
  return canonicalDecimal(unscaled({ digits: left - right, scale }));
}

/** Exact product, canonical. */
export function multiplyDecimals(a: string, b: string): string {
  const first = scaled(a);
  const second = scaled(b);
  const product = { digits: first.digits * second.digits, scale: first.scale + second.scale };
  return canonicalDecimal(unscaled(product));
}

/** Quotient rounded half away from zero to `scale` fraction digits, canonical. Errors: throws on a zero divisor. */
export function divideDecimals(a: string, b: string, scale: number): string {
  const { left, right } = aligned(a, b);
  if (right === 0n) throw new RangeError(`Division of ${a} by zero.`);
  return canonicalDecimal(unscaled({ digits: divideRounded(left * 10n ** BigInt(scale), right), scale }));
}

/** No leading zeros and no "-0…", so that rounding to more digits than there are changes nothing. */
const tidyDecimal = /^(?:0|-?[1-9]\d*)(?:\.\d+)?$/u;

/** Rounds half away from zero; keeps fewer fraction digits than `fraction` as they are. "2.45" to 1 → "2.5". */
export function roundDecimal(text: string, fraction: number): string {
  const point = text.indexOf('.');
  if ((point < 0 || text.length - point - 1 <= fraction) && tidyDecimal.test(text)) return text;
  const { digits, scale } = scaled(text);
  if (scale <= fraction) return unscaled({ digits, scale });
  const rounded = divideRounded(digits, 10n ** BigInt(scale - fraction));
  return unscaled({ digits: rounded, scale: fraction });
}

/** Writes "1.5e-7" without the exponent, every digit kept: "0.00000015". Other decimals stay as they are. */
export function expandExponent(text: string): string {
  const [mantissa = '', exponentText] = text.toLowerCase().split('e');
  if (exponentText === undefined) return text;
  const exponent = Number(exponentText);
  const { digits, scale } = scaled(mantissa);
  if (exponent >= scale) return (digits * 10n ** BigInt(exponent - scale)).toString();
  return unscaled({ digits, scale: scale - exponent });
}

/** The decimal a double prints as, without an exponent: 1e21 → "1000000000000000000000". Errors: throws unless finite. */
export function decimalOf(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}.`);
  return expandExponent(String(value));
}

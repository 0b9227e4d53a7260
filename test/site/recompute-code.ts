import { createHash } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Doubles an element of the field with 32 elements that x⁵ = x² + 1 makes. */
const double = (element: number): number => (element & 16 ? (element * 2) ^ 37 : element * 2);

/** A figure as docs/data-format.md puts it together, from nothing but the published files. */
export type CanonicalParts = readonly [
  dataset: string,
  resource: string,
  key: readonly (readonly [string, string])[],
  measure: string,
  value: string,
  unit: string,
  status: string,
];

/** The code of a figure, computed from the documentation and not from the site's own functions. */
export function recomputeCode(parts: CanonicalParts): string {
  const digest = createHash('sha256')
    .update(JSON.stringify(['tamin-nama/figure/1', ...parts]), 'utf8')
    .digest();
  const number = BigInt(`0x${digest.subarray(0, 6).toString('hex')}`) >> 3n;
  const data = Array.from({ length: 9 }, (_, place) => Number((number >> BigInt(5 * (8 - place))) & 31n));
  const check = data.reduce((sum, digit) => double(sum ^ digit), 0);
  const text = [...data, check].map((digit) => alphabet[digit]).join('');
  return `${text.slice(0, 5)}-${text.slice(5)}`;
}

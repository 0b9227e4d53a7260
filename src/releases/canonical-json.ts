import { createHash } from 'node:crypto';

/**
 * The one way a value is written as JSON: names sorted by code unit, two spaces, a line feed at the end. What is
 * signed and hashed is these bytes, so a record can be checked as it lies on the disk.
 * Errors: throws on what JSON has no form for.
 */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(value, sortedKeys, 2)}\n`;
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('JSON has no such number.');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Fingerprint in lower-case hexadecimal, as `sha256sum` prints it. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

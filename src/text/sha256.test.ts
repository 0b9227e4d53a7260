import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const expected = (message: Uint8Array | string): string => createHash('sha256').update(message).digest('hex');

test('gives the digest of the standard for its own example', () => {
  expect(hex(sha256('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])('agrees with Node on %i bytes', (length) => {
  const message = Uint8Array.from({ length }, (_, index) => index);
  expect(hex(sha256(message))).toBe(expected(message));
});

test('agrees with Node on any bytes and any text', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: fc.constantFrom('a', 'ی', '\u200c', '۹', '😀') }),
      (bytes, text) => {
        expect(hex(sha256(bytes))).toBe(expected(bytes));
        expect(hex(sha256(text))).toBe(expected(text));
      },
    ),
  );
});

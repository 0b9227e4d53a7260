import { expect, test } from 'vitest';
import fc from 'fast-check';
import { sharePercent, sharesOfTotal } from './share.ts';

test.each([
  ['a quarter', 5, 20, 25],
  ['nothing of something', 0, 20, 0],
  ['something of nothing', 5, 0, undefined],
  ['a negative part', -5, 20, undefined],
  ['a negative whole', 5, -20, undefined],
])('gives the share of %s', (_name, part, whole, expected) => {
  expect(sharePercent(part, whole)).toBe(expected);
});

test('takes the published total where the parts are not all there', () => {
  expect(sharesOfTotal([10, 20], 100)).toEqual([10, 20]);
});

test('adds up to a hundred without a published total', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 1 }), (parts) => {
      const sum = sharesOfTotal(parts).reduce<number>((total, share) => total + (share ?? 0), 0);
      expect(sum).toBeCloseTo(100, 6);
    }),
  );
});

test('has no shares when everything is zero', () => {
  expect(sharesOfTotal([0, 0])).toEqual([undefined, undefined]);
});

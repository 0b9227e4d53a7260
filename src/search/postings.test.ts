import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostWeight, readPostings, writePostings } from './postings.ts';

const postings = fc
  .uniqueArray(fc.nat(2_000_000), { maxLength: 50 })
  .chain((pages) =>
    fc.tuple(
      ...pages
        .toSorted((a, b) => a - b)
        .map((page) => fc.integer({ min: 1, max: mostWeight }).map((weight) => ({ page, weight }))),
    ),
  );

test('reads the pages of a word as they were written', () => {
  fc.assert(
    fc.property(postings, (some) => {
      expect(readPostings(writePostings(some))).toEqual(some);
    }),
  );
});

test('writes one or two letters for a page', () => {
  const some = [
    { page: 0, weight: 3 },
    { page: 2, weight: 1 },
    { page: 40, weight: 26 },
  ];
  expect(writePostings(some)).toBe('0C2A12Z');
});

import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { differenceInterval, intervalsOverlap, wilsonInterval } from './interval.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const size = fc.integer({ min: 1, max: 1_000_000 });

describe('wilsonInterval', () => {
  // Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives the published bounds for %i of %i', (count, n, low, high) => {
    const interval = wilsonInterval(count / n, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test('holds the share and stays between 0 and 1', () => {
    fc.assert(
      fc.property(share, size, (p, n) => {
        const { low, high } = wilsonInterval(p, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(p + 1e-12);
        expect(high).toBeGreaterThanOrEqual(p - 1e-12);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('narrows as the sample grows', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 100_000 }), (p, n) => {
        const width = (sample: number) => wilsonInterval(p, sample).high - wilsonInterval(p, sample).low;
        expect(width(n * 4)).toBeLessThan(width(n));
      }),
    );
  });

  test('narrows as more of the population is asked, down to a point', () => {
    fc.assert(
      fc.property(
        share,
        fc.integer({ min: 2, max: 10_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        (p, n, rest) => {
          const width = (populationSize?: number): number => {
            const { low, high } = wilsonInterval(
              p,
              n,
              populationSize === undefined ? {} : { populationSize },
            );
            return high - low;
          };
          expect(width(n)).toBe(0);
          expect(width(n + rest)).toBeLessThanOrEqual(width(n + rest * 2) + 1e-12);
          expect(width(n + rest * 2)).toBeLessThanOrEqual(width() + 1e-12);
          expect(width(1e15)).toBeCloseTo(width(), 6);
        },
      ),
    );
  });

  test('takes half a population for twice as many answers', () => {
    const half = wilsonInterval(0.4, 500, { populationSize: 999 });
    const twice = wilsonInterval(0.4, 500 * (998 / 499));
    expect(half.low).toBeCloseTo(twice.low, 12);
    expect(half.high).toBeCloseTo(twice.high, 12);
  });

  test('refuses a population smaller than its sample', () => {
    expect(() => wilsonInterval(0.5, 100, { populationSize: 99 })).toThrow(RangeError);
  });

  test.each([
    [1.01, 10],
    [-0.1, 10],
    [Number.NaN, 10],
    [0.5, 0],
    [0.5, Infinity],
  ])('refuses a share of %d with n = %d', (p, n) => {
    expect(() => wilsonInterval(p, n)).toThrow(RangeError);
  });
});

describe('differenceInterval', () => {
  // Newcombe (1998), Statistics in Medicine 17, 873–890, table II, method 10, contrast (a): 56/70 − 48/80.
  test('gives the published bounds', () => {
    const { low, high } = differenceInterval({ share: 48 / 80, n: 80 }, { share: 56 / 70, n: 70 });
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });

  test('turns over when before and after are swapped', () => {
    fc.assert(
      fc.property(share, size, share, size, (p, n, q, m) => {
        const there = differenceInterval({ share: p, n }, { share: q, n: m });
        const back = differenceInterval({ share: q, n: m }, { share: p, n });
        expect(there.low).toBeCloseTo(-back.high, 10);
        expect(there.high).toBeCloseTo(-back.low, 10);
      }),
    );
  });
});

test('counts touching intervals as overlapping', () => {
  expect(intervalsOverlap({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(true);
  expect(intervalsOverlap({ low: 1, high: 2 }, { low: 2.1, high: 3 })).toBe(false);
});

import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { byarInterval, countInterval, rateWithInterval } from './rate.ts';

describe('countInterval', () => {
  // Exact Poisson limits as in Pearson and Hartley, Biometrika Tables for Statisticians, table 40.
  test.each([
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [2, 0.2422, 7.225],
    [5, 1.6235, 11.668],
    [9, 4.1154, 17.085],
    [20, 12.217, 30.889],
    [100, 81.364, 121.627],
  ])('gives the published limits of %i events', (count, low, high) => {
    const interval = countInterval(count);
    // From ten on Byar's approximation is within 0.2 %.
    const slack = count < 10 ? 0.001 : 0.002 * high;
    expect(Math.abs(interval.low - low)).toBeLessThan(slack);
    expect(Math.abs(interval.high - high)).toBeLessThan(slack);
  });

  test('holds the count, and moves up with it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (count) => {
        const [here, next] = [countInterval(count), countInterval(count + 1)];
        expect(here.low).toBeLessThanOrEqual(count);
        expect(here.high).toBeGreaterThan(count);
        expect(next.low).toBeGreaterThan(here.low);
        expect(next.high).toBeGreaterThan(here.high);
      }),
    );
  });

  test('takes averages, which are no whole numbers', () => {
    expect(countInterval(2.5)).toEqual(byarInterval(2.5));
  });

  test.each([[-1], [Number.NaN], [Infinity]])('refuses %d events', (count) => {
    expect(() => countInterval(count)).toThrow(RangeError);
    expect(() => byarInterval(count)).toThrow(RangeError);
  });
});

describe('rateWithInterval', () => {
  test('is the count and its interval over the denominator', () => {
    const { value, low, high } = rateWithInterval(20, 10_000, 1000);
    expect(value).toBeCloseTo(2, 10);
    expect(low).toBeCloseTo(1.222, 2);
    expect(high).toBeCloseTo(3.089, 2);
  });

  test('says the same per head and per thousand', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 6), fc.integer({ min: 1, max: 10 ** 8 }), (count, denominator) => {
        const [one, thousand] = [
          rateWithInterval(count, denominator),
          rateWithInterval(count, denominator, 1000),
        ];
        expect(thousand.high / 1000).toBeCloseTo(one.high, 9);
        expect(thousand.value / 1000).toBeCloseTo(one.value, 9);
      }),
    );
  });

  test.each([
    [5, 0, 1],
    [5, -1, 1],
    [5, 10, 0],
    [-1, 10, 1],
  ])('refuses %d over %d per %d', (count, denominator, per) => {
    expect(() => rateWithInterval(count, denominator, per)).toThrow(RangeError);
  });
});

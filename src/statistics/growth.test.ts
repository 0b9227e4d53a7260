import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { growthOverYear, samePeriodLastYear } from './growth.ts';
import { indexNumbers } from './index-number.ts';

describe('growthOverYear', () => {
  test.each([
    ['1402', '1401'],
    ['1402-Q2', '1401-Q2'],
    ['1402-05', '1401-05'],
    ['1402-01/1402-06', '1401-01/1401-06'],
    ['1401-10/1402-03', '1400-10/1401-03'],
    ['1000', '0999'],
  ])('looks from %s back to %s', (period, earlier) => {
    expect(samePeriodLastYear(period)).toBe(earlier);
  });

  const quarters = [
    { period: '1401-Q1', value: 200 },
    { period: '1401-Q4', value: 100 },
    { period: '1402-Q1', value: 250 },
    { period: '1402-Q3', value: 300 },
  ];
  test('compares a spring with the spring before, not with the winter', () => {
    expect(growthOverYear(quarters, '1402-Q1')).toBe(25);
  });
  test.each([['1402-Q3'], ['1402-Q2'], ['1401-Q1']])(
    'takes no other period where one of the two is missing: %s',
    (period) => {
      expect(growthOverYear(quarters, period)).toBeUndefined();
    },
  );
});

describe('indexNumbers', () => {
  const value = fc.integer({ min: 1, max: 10 ** 9 });
  test('puts the base at 100 and keeps the order of the values', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), fc.nat(), (values, seed) => {
        const base = seed % values.length;
        const index = indexNumbers(values, base) as number[];
        expect(index[base]).toBe(100);
        for (const [at, one] of values.entries())
          expect((index[at] ?? 0) > 100).toBe(one > (values[base] ?? 0));
      }),
    );
  });
  test('leaves gaps as gaps and refuses a base that means nothing', () => {
    expect(indexNumbers([50, undefined, 75], 0)).toEqual([100, undefined, 150]);
    expect(indexNumbers([0, 5], 0)).toEqual([undefined, undefined]);
    expect(indexNumbers([undefined, 5], 0)).toEqual([undefined, undefined]);
    expect(() => indexNumbers([1], 3)).toThrow(RangeError);
  });
});

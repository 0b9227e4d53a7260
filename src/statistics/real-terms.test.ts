import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { compareDecimals, multiplyDecimals, subtractDecimals } from '#text/decimals.ts';
import { perHead } from './per-head.ts';
import { inRealTerms } from './real-terms.ts';

const amount = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 999 }))
  .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(3, '0')}`);
const index = fc.integer({ min: 1, max: 10 ** 9 }).map((thousandths) => (thousandths / 1000).toFixed(3));

describe('inRealTerms', () => {
  test.each([
    ['keeps an amount of the base period', '4.5', '100', '100', '4.5'],
    ['halves an amount when prices have doubled', '9.6', '200', '100', '4.8'],
    ['raises an amount of a cheaper year', '3', '50', '100', '6'],
    ['keeps the sign of a deficit', '-1', '125', '100', '-0.8'],
    ['keeps zero', '0', '185.118', '100', '0'],
    ['keeps twenty-four digits where the quotient never ends', '1', '3', '1', '0.333333333333333333333333'],
    ['stays exact beyond doubles', '90071992547409931', '200', '100', '45035996273704965.5'],
  ])('%s', (_name, exact, periodIndex, baseIndex, expected) => {
    expect(inRealTerms(exact, periodIndex, baseIndex)).toBe(expected);
  });

  test('comes back when the two periods are swapped', () => {
    fc.assert(
      fc.property(amount, index, index, (exact, at, base) => {
        const back = inRealTerms(inRealTerms(exact, at, base), base, at);
        const error = subtractDecimals(back, exact).replace('-', '');
        const size = exact.replace('-', '');
        expect(compareDecimals(multiplyDecimals(error, '1000000000000000000000'), size)).toBeLessThanOrEqual(
          0,
        );
      }),
    );
  });

  test.each(['0', '-100', '0.000'])('refuses a price index of %s', (bad) => {
    expect(() => inRealTerms('1', bad, '100')).toThrow(RangeError);
    expect(() => inRealTerms('1', '100', bad)).toThrow(RangeError);
  });
});

describe('perHead', () => {
  test.each([
    ['divides', '100', '8', '12.5'],
    ['keeps 24 significant digits behind leading zeros', '4', '14000000', '0.000000285714285714285714285714'],
    ['keeps the sign', '-3', '2', '-1.5'],
  ])('%s', (_name, exact, people, expected) => {
    expect(perHead(exact, people)).toBe(expected);
  });

  test.each(['0', '-5'])('refuses %s people', (people) => {
    expect(() => perHead('1', people)).toThrow(RangeError);
  });
});

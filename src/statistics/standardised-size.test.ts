import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { units, type Unit } from '#model/units.ts';
import { standardisedSize } from './standardised-size.ts';

function unit(code: string): Unit {
  const found = units.get(code);
  if (!found) throw new Error(`No unit "${code}".`);
  return found;
}
const amount = fc.double({ min: 0.001, max: 1e15, noNaN: true });
const percent = fc.double({ min: 0, max: 100, noNaN: true });
const years = fc.double({ min: 0.25, max: 20, noNaN: true });
const kinds: [string, Unit, fc.Arbitrary<number>][] = [
  ['people', unit('person'), amount],
  ['rials', unit('rial'), amount],
  ['index points', unit('index-point'), amount],
  ['percent', unit('percent'), percent],
  ['growth rates', unit('percent'), fc.double({ min: -99, max: 400, noNaN: true })],
  ['scores', unit('score-5'), fc.double({ min: 1, max: 5, noNaN: true })],
];

describe.each(kinds)('the size of a change in %s', (_name, of, value) => {
  test('is the same for a rise and the fall that undoes it', () => {
    fc.assert(
      fc.property(value, value, years, (a, b, apart) => {
        expect(standardisedSize(a, b, of, apart)).toBeCloseTo(standardisedSize(b, a, of, apart) ?? NaN, 9);
      }),
    );
  });
  test('is zero for no change', () => {
    fc.assert(
      fc.property(value, years, (a, apart) => {
        expect(standardisedSize(a, a, of, apart)).toBe(0);
      }),
    );
  });
  test('is half as much a year over twice the years', () => {
    fc.assert(
      fc.property(value, value, years, (a, b, apart) => {
        const once = standardisedSize(a, b, of, apart) ?? NaN;
        expect(standardisedSize(a, b, of, apart * 2)).toBeCloseTo(once / 2, 9);
      }),
    );
  });
});

test('does not depend on the unit of money', () => {
  fc.assert(
    fc.property(amount, amount, years, (a, b, apart) => {
      const inRials = standardisedSize(a, b, unit('rial'), apart) ?? NaN;
      expect(standardisedSize(a / 1e7, b / 1e7, unit('million-toman'), apart)).toBeCloseTo(inRials, 8);
    }),
  );
});

test('is the same for a share and for the rest', () => {
  fc.assert(
    fc.property(percent, percent, (a, b) => {
      const share = standardisedSize(a, b, unit('percent'), 1) ?? NaN;
      expect(standardisedSize(100 - a, 100 - b, unit('percent'), 1)).toBeCloseTo(share, 9);
    }),
  );
});

test('grows with the change', () => {
  fc.assert(
    fc.property(
      amount,
      fc.double({ min: 1, max: 10, noNaN: true }),
      fc.double({ min: 1, max: 10, noNaN: true }),
      (a, x, y) => {
        const [near, far] = [Math.min(x, y), Math.max(x, y)];
        const size = (times: number): number => standardisedSize(a, a * times, unit('person'), 1) ?? NaN;
        expect(size(near)).toBeLessThanOrEqual(size(far));
      },
    ),
  );
});

test.each([
  ['a doubling of people in a year', 100, 200, 'person', 1, 0.693],
  ['a tenth more over two years', 100, 110, 'rial', 2, 0.048],
  ['a small share that doubles, like a count that doubles', 1, 2, 'percent', 1, 0.703],
  ['half to three quarters', 50, 75, 'percent', 1, 1.099],
  ['a share from nothing, as from half a tenth of a point', 0, 5, 'percent', 1, 4.656],
  ['inflation of more than a hundred percent, as prices', 50, 120, 'percent', 1, 0.383],
])('measures %s', (_name, before, after, code, apart, expected) => {
  expect(standardisedSize(before, after, unit(code), apart)).toBeCloseTo(expected, 3);
});

test.each([
  ['a count from zero', 0, 5, 'person'],
  ['a count to zero', 5, 0, 'person'],
  ['money that changes its sign', -5, 5, 'rial'],
])('has no size for %s', (_name, before, after, code) => {
  expect(standardisedSize(before, after, unit(code), 1)).toBeUndefined();
});

test.each([[0], [-1], [Number.NaN], [Infinity]])('refuses figures %d years apart', (apart) => {
  expect(() => standardisedSize(1, 2, unit('person'), apart)).toThrow(RangeError);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classEdges, classOf, roundBetween } from './classes.ts';

test.each([
  [12, 37, 20],
  [0.123, 0.129, 0.125],
  [99, 101, 100],
  [580_158, 647_730, 600_000],
  [-3, 4, 0],
  [-37, -12, -20],
  [5, 6, 6],
  [130.909, 131.853, 131],
])('parts %d and %d by the round number %d', (low, high, expected) => {
  expect(roundBetween(low, high)).toBe(expected);
});

const numbers = fc.array(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toPrecision(6))),
  {
    minLength: 1,
    maxLength: 40,
  },
);

describe('classes', () => {
  test('makes five of thirty-one provinces, of about equal size, with round edges', () => {
    const values = Array.from({ length: 31 }, (_, index) => 130 + index * 0.537);
    const edges = classEdges(values);
    expect(edges).toEqual([133, 136, 140, 143]);
    const sizes = [0, 1, 2, 3, 4].map(
      (one) => values.filter((value) => classOf(value, edges) === one).length,
    );
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });

  test('puts the same values in the same classes, whatever the order, and never the larger below the smaller', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const edges = classEdges(values);
        expect(edges).toEqual(classEdges(values.toReversed()));
        expect(edges.length).toBeLessThanOrEqual(values.length < 10 ? 3 : 4);
        const classes = values.toSorted((a, b) => a - b).map((value) => classOf(value, edges));
        expect(classes).toEqual(classes.toSorted((a, b) => a - b));
      }),
    );
  });

  test('leaves no class without a value', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const edges = classEdges(values);
        const used = new Set(values.map((value) => classOf(value, edges)));
        expect(used.size).toBe(edges.length + 1);
      }),
    );
  });

  test('draws one class of equal values and of one value', () => {
    expect(classEdges([7, 7, 7])).toEqual([]);
    expect(classEdges([7])).toEqual([]);
    expect(classEdges([])).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { funnel, funnelLimits, isWithinNoise, type FunnelModel } from './funnel.ts';
import { binomialTerms, interpolatedQuantile, poissonTerms } from './poisson.ts';

const models: readonly FunnelModel[] = ['proportion', 'rate'];

describe('distributions', () => {
  test('add up to one', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 690, noNaN: true }), (mean) => {
        expect(poissonTerms(mean).reduce((sum, term) => sum + term, 0)).toBeCloseTo(1, 9);
      }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0, max: 0.8, noNaN: true }),
        (n, share) => {
          expect(binomialTerms(n, share).reduce((sum, term) => sum + term, 0)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  // Chances of 0, 1, 2 heads are a quarter, a half, a quarter.
  test.each([
    [0.25, 0.5, 0.5],
    [0.25, 0.6, 0.7],
    [0.5, 0.25, 0],
  ])('reads quantiles between whole counts', (_first, tail, expected) => {
    expect(interpolatedQuantile([0.25, 0.5, 0.25], tail)).toBeCloseTo(expected, 10);
  });

  test('gives the exact 95 % limits of ten events', () => {
    // P(X ≤ 4) = 0.0293 and P(X ≤ 3) = 0.0103 for a mean of ten, so 2.5 % lies between 3 and 4.
    const { low, high } = funnelLimits(10, 1, 'rate').warning;
    expect(low).toBeGreaterThan(3);
    expect(low).toBeLessThan(4);
    expect(high).toBeGreaterThan(16);
    expect(high).toBeLessThan(17);
  });
});

describe('funnelLimits', () => {
  const denominator = fc.integer({ min: 1, max: 5_000_000 });
  const target = fc.double({ min: 0.0005, max: 0.95, noNaN: true });

  test.each(models)('keep the target inside and lie one in the other: %s', (model) => {
    fc.assert(
      fc.property(target, fc.integer({ min: 2000, max: 5_000_000 }), (value, size) => {
        const { warning, control } = funnelLimits(value, size, model);
        expect(warning.low).toBeLessThanOrEqual(value + 1e-12);
        expect(warning.high).toBeGreaterThanOrEqual(value - 1e-12);
        expect(control.low).toBeLessThanOrEqual(warning.low + 1e-12);
        expect(control.high).toBeGreaterThanOrEqual(warning.high - 1e-12);
      }),
    );
  });

  test.each(models)('stay within what can be: %s', (model) => {
    fc.assert(
      fc.property(target, denominator, (value, size) => {
        const { control } = funnelLimits(value, size, model);
        expect(control.low).toBeGreaterThanOrEqual(0);
        if (model === 'proportion') expect(control.high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each(models)('narrow as places grow: %s', (model) => {
    fc.assert(
      fc.property(target, fc.integer({ min: 5000, max: 1_000_000 }), (value, size) => {
        const width = (n: number): number => {
          const { control } = funnelLimits(value, n, model);
          return control.high - control.low;
        };
        expect(width(size * 4)).toBeLessThan(width(size));
      }),
    );
  });

  test('mirror those to whom it did not happen', () => {
    fc.assert(
      fc.property(target, fc.integer({ min: 1, max: 100_000 }), (value, size) => {
        const [there, back] = [
          funnelLimits(value, size, 'proportion'),
          funnelLimits(1 - value, size, 'proportion'),
        ];
        expect(there.control.low).toBeCloseTo(1 - back.control.high, 9);
        expect(there.warning.high).toBeCloseTo(1 - back.warning.low, 9);
      }),
    );
  });

  test('let rare things among many be rare', () => {
    // Two are expected of 20000: none is no news, seven still are not, nine are.
    const limits = funnelLimits(0.0001, 20_000, 'proportion');
    expect([0, 7, 9].map((count) => isWithinNoise(count / 20_000, limits))).toEqual([true, true, false]);
  });

  test('pass from the exact to the normal limits without a step', () => {
    const [exact, normal] = [funnelLimits(399.9, 1, 'rate'), funnelLimits(400.1, 1, 'rate')];
    for (const band of ['warning', 'control'] as const) {
      expect(Math.abs(normal[band].low - exact[band].low)).toBeLessThan(1.2);
      expect(Math.abs(normal[band].high - exact[band].high)).toBeLessThan(1.2);
    }
  });

  test.each([
    [0.5, 0],
    [-0.1, 10],
    [1.2, 10],
    [Number.NaN, 10],
  ])('refuse a share of %d over %d', (value, size) => {
    expect(() => funnelLimits(value, size, 'proportion')).toThrow(RangeError);
  });
});

describe('funnel', () => {
  test('calls a place high only outside its own limits', () => {
    const { target, places } = funnel(
      [
        { count: 12, denominator: 100 },
        { count: 1_000, denominator: 10_000 },
        { count: 1_500, denominator: 10_000 },
        { count: 500, denominator: 10_000 },
      ],
      'proportion',
    );
    expect(target).toBeCloseTo(0.1, 3);
    // 12 of 100 is a higher share than 1000 of 10000, but the place is small.
    expect(places.map(({ side }) => side)).toEqual(['within', 'within', 'above', 'below']);
  });

  test('agrees with isWithinNoise about every place', () => {
    const point = fc
      .integer({ min: 1, max: 10_000 })
      .chain((denominator) =>
        fc.integer({ min: 0, max: denominator }).map((count) => ({ count, denominator })),
      );
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 31 }), (points) => {
        for (const place of funnel(points, 'proportion').places)
          expect(place.side === 'within').toBe(isWithinNoise(place.value, place));
      }),
    );
  });

  test('holds every place inside where all have the same rate', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 31 });
    fc.assert(
      fc.property(sizes, (list) => {
        const points = list.map((size) => ({ count: size * 3, denominator: size * 100 }));
        const drawn = funnel(points, 'rate');
        expect(drawn.places.every((place) => place.isWithinNoise)).toBe(true);
        expect(drawn.isOverdispersed).toBe(false);
        expect(drawn.dispersion).toBeCloseTo(0, 9);
      }),
    );
  });

  test('says when places differ by more than chance', () => {
    const points = Array.from({ length: 31 }, (_, index) => ({
      count: 1000 + index * 100,
      denominator: 100_000,
    }));
    const drawn = funnel(points, 'rate');
    expect(drawn.isOverdispersed).toBe(true);
    expect(drawn.dispersion).toBeGreaterThan(10);
  });
});

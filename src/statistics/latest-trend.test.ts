import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitNamed } from '#model/units.ts';
import { parsePeriod } from '#text/periods.ts';
import type { Comparable } from './guard.ts';
import { latestTrend } from './latest-trend.ts';

const point = (value: number, index: number, more: Partial<Comparable> = {}): Comparable => {
  const period = parsePeriod(String(1380 + index), 'jalali');
  if ('problem' in period) throw new Error('A wrong year.');
  const unit = unitNamed('centre');
  return { value, status: 'actual', period, unit, timing: 'stock', source: 'سازمان', ...more };
};
const points = (...values: number[]): Comparable[] => values.map((value, index) => point(value, index));

test('goes as far back as the direction holds', () => {
  expect(latestTrend(points(9, 5, 6, 7, 8))).toMatchObject({ start: 1, permission: { verdict: 'rising' } });
  expect(latestTrend(points(1, 9, 8, 7))).toMatchObject({ start: 1, permission: { verdict: 'falling' } });
});

test.each([
  ['two points', points(1, 2)],
  ['a direction that turned', points(1, 3, 2)],
  ['a step without change', points(1, 2, 2)],
  ['a provisional end', [...points(1, 2), point(3, 2, { status: 'provisional' })]],
])('is silent over %s', (_name, list) => {
  expect(latestTrend(list)).toBeUndefined();
});

test('does not reach across a changed definition', () => {
  const [first, ...others] = points(1, 2, 3, 4);
  if (!first) throw new Error('No first point.');
  for (const older of [{ definition: 'پیشین' }, { crossesBreak: true }, { source: 'دیگری' }])
    expect(latestTrend([{ ...first, ...older }, ...others])).toMatchObject({ start: 1 });
});

test('every step of what it finds goes one way, and one more step back would not', () => {
  const values = fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 12 });
  fc.assert(
    fc.property(values, (list) => {
      const steps = list.slice(1).map((value, index) => Math.sign(value - (list[index] ?? value)));
      const last = steps.at(-1) ?? 0;
      const turned = steps.findLastIndex((step) => step !== last);
      const start = turned + 1;
      const isTrend = last !== 0 && list.length - start >= 3;
      expect(latestTrend(points(...list))?.start).toBe(isTrend ? start : undefined);
    }),
  );
});

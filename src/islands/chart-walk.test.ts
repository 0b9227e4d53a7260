import { expect, test } from 'vitest';
import { nextPlace } from './chart-walk.ts';

const ground = { ticks: 3, shown: [0, 2], isMirrored: false };

test.each([
  ['ArrowRight', { tick: 0, series: 0 }, { tick: 1, series: 0 }],
  ['ArrowLeft', { tick: 0, series: 0 }, { tick: 0, series: 0 }],
  ['ArrowRight', { tick: 2, series: 0 }, { tick: 2, series: 0 }],
  ['ArrowDown', { tick: 1, series: 0 }, { tick: 1, series: 2 }],
  ['ArrowUp', { tick: 1, series: 2 }, { tick: 1, series: 0 }],
  ['Home', { tick: 2, series: 2 }, { tick: 0, series: 2 }],
  ['End', { tick: 0, series: 0 }, { tick: 2, series: 0 }],
])('%s leads on in visual order, past series that are switched off', (key, from, to) => {
  expect(nextPlace(key, from, ground)).toEqual(to);
});

test('left leads forward where the first tick stands at the right', () => {
  expect(nextPlace('ArrowLeft', { tick: 0, series: 0 }, { ...ground, isMirrored: true })).toEqual({
    tick: 1,
    series: 0,
  });
});

test('down leads through ticks where there is one series', () => {
  expect(nextPlace('ArrowDown', { tick: 0, series: 0 }, { ...ground, shown: [0] })).toEqual({
    tick: 1,
    series: 0,
  });
});

test('other keys are left to the browser', () => {
  expect(nextPlace('Tab', { tick: 0, series: 0 }, ground)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { absoluteChange, percentagePointChange, relativeChangePercent } from './change.ts';

test.each([
  ['no binary noise', 83.1, 84.5, 1.4],
  ['a fall', 84.5, 83.1, -1.4],
  ['no change', 0.3, 0.3, 0],
  ['small steps', 1e-7, 3e-7, 2e-7],
  ['large counts', 14_580_188, 14_700_001, 119_813],
])('takes the difference with %s', (_name, before, after, expected) => {
  expect(absoluteChange(before, after)).toBe(expected);
});

test('never says minus zero', () => {
  expect(Object.is(absoluteChange(0.1, 0.1), 0)).toBe(true);
  expect(Object.is(absoluteChange(5, 5), 0)).toBe(true);
});

test.each([
  ['a rise', 200, 250, 25],
  ['a fall', 250, 200, -20],
  ['to nothing', 250, 0, -100],
  ['from zero', 0, 5, undefined],
  ['from a debt', -10, 5, undefined],
])('gives the change in percent: %s', (_name, before, after, expected) => {
  expect(relativeChangePercent(before, after)).toBe(expected);
});

test('counts percentages in percentage points', () => {
  expect(percentagePointChange(80.2, 84.5)).toBe(4.3);
});

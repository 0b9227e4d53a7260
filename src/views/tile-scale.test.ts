import { expect, test } from 'vitest';
import { units, unitNotStated } from '#model/units.ts';
import { tileScale } from './tile-scale.ts';

const person = units.get('person') ?? unitNotStated;
const percent = units.get('percent') ?? unitNotStated;

test.each([
  ['people', [13_267_637, 580_158], person, 'میلیون نفر', ['۱۳٫۲۷', '۰٫۵۸']],
  ['thousands', [24_000, 1_000], person, 'هزار نفر', ['۲۴٫۰', '۱٫۰']],
  ['small counts', [1_194, 45], person, 'نفر', ['۱٬۱۹۴', '۴۵']],
  ['decimals of one map', [134, 133.512, 146.601], percent, 'درصد', ['۱۳۴٫۰', '۱۳۳٫۵', '۱۴۶٫۶']],
  ['whole percentages', [98, 7], percent, 'درصد', ['۹۸', '۷']],
  ['nothing but zero', [0, 0], person, 'نفر', ['۰', '۰']],
  ['published digits as they are', [-12.5, 3], percent, 'درصد', ['\u200E−۱۲٫۵', '۳']],
] as const)('writes %s so that they fit a tile', (_name, values, unit, label, expected) => {
  const scale = tileScale(values, unit, 'fa');
  expect(scale.unit).toBe(label);
  expect(values.map(scale.format)).toEqual(expected);
});

test('says whether the numbers on the tiles are the published ones', () => {
  expect(tileScale([98, 7], percent, 'fa').isScaled).toBe(false);
  expect(tileScale([133.512], percent, 'fa').isScaled).toBe(true);
  expect(tileScale([13_000_000], person, 'fa').isScaled).toBe(true);
});

import { expect, test } from 'vitest';
import fc from 'fast-check';
import { addDecimals, compareDecimals, subtractDecimals } from '#text/decimals.ts';
import { contributions } from './contribution.ts';

test('says what each part added to the whole', () => {
  const parts = [
    { before: '600', after: '650' },
    { before: '400', after: '390' },
  ];
  expect(contributions(parts)).toEqual({ parts: ['5', '-1'], whole: '4' });
});

test('gives what rounding leaves over to the part that lost the most', () => {
  // 33.33… each, of 100: printed 33.3 three times would make 99.9.
  const third = { before: '1', after: '2' };
  expect(contributions([third, third, third])).toEqual({ parts: ['33.4', '33.3', '33.3'], whole: '100' });
});

test.each([[[]], [[{ before: '0', after: '5' }]], [[{ before: '-5', after: '5' }]]])(
  'has nothing to say of a whole that was nothing: %j',
  (parts) => {
    expect(contributions(parts)).toBeUndefined();
  },
);

const amount = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, scale]) =>
    scale === 0
      ? `${digits}`
      : `${digits / 10n ** BigInt(scale)}.${(digits % 10n ** BigInt(scale)).toString().padStart(scale, '0')}`,
  );
const partList = fc.array(fc.record({ before: amount, after: amount }), { minLength: 1, maxLength: 12 });

test('parts sum to the whole in printed decimals, each within one last digit of its own', () => {
  fc.assert(
    fc.property(partList, fc.integer({ min: 0, max: 3 }), (parts, places) => {
      const found = contributions(parts, places);
      const before = parts.reduce((sum, part) => addDecimals(sum, part.before), '0');
      if (!found) {
        expect(compareDecimals(before, '0')).toBeLessThanOrEqual(0);
        return;
      }
      const sum = found.parts.reduce((total, part) => addDecimals(total, part), '0');
      expect(sum).toBe(found.whole);
      for (const [index, part] of found.parts.entries()) {
        const { before: was = '0', after: is = '0' } = parts[index] ?? {};
        const own = (Number(subtractDecimals(is, was)) / Number(before)) * 100;
        expect(Math.abs(Number(part) - own)).toBeLessThanOrEqual(1.5 * 10 ** -places + Math.abs(own) * 1e-9);
      }
    }),
    { examples: [[[{ before: '0', after: '0' }], 0]] },
  );
});

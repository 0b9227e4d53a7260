import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Measures } from '#model/measures.ts';
import { units } from '#model/units.ts';
import { canonicalDecimal } from '#text/decimals.ts';
import { convertMoney } from '#text/money.ts';
import { choosableUnits } from '#text/money-choice.ts';
import { formatNumber } from '#text/numbers.ts';
import { readShownNumber } from '#text/shown-number.ts';
import { roundDerived, shownAmount } from './shown-amount.ts';

const measures: Measures = {
  prices: {
    base: '1395',
    value: '100',
    at: { f1398: '200', f1404: 'after-last-index', 's1398-12': '250' },
    source: {
      dataset: 'prices',
      isOfPlaces: false,
      label: { fa: 'شاخص', en: 'Index' },
      last: { fa: '۱۴۰۰', en: '1400' },
    },
  },
  perHead: { insured: { at: { f1398: '14000000', 'f1398@IR-23': '3000000' }, sources: [] } },
};
const published = { exact: '9.6', unit: 'hemat', key: 'f1398' };
const shown = (choice: Parameters<typeof shownAmount>[1], amount = published) => {
  const { exact, unit, refused } = shownAmount(amount, choice, measures);
  return [exact, unit.code, refused];
};

describe('shownAmount', () => {
  test.each<[string, unknown, unknown]>([
    ['stays as it is when nothing is asked', shown({}), ['9.6', 'hemat', undefined]],
    ['changes the unit exactly', shown({ unit: 'rial' }), ['96000000000000', 'rial', undefined]],
    ['knows the new rial', shown({ unit: 'new-rial' }), ['9600000000', 'new-rial', undefined]],
    ['goes to real terms', shown({ isReal: true }), ['4.8', 'hemat', undefined]],
    ['is per head in tomans', shown({ per: 'insured' }), ['685714', 'toman', undefined]],
    ['is both at once', shown({ per: 'insured', isReal: true }), ['342857', 'toman', undefined]],
    [
      'obeys a unit that makes it small',
      shown({ per: 'insured', unit: 'hemat' }),
      ['0.0000006857', 'hemat', undefined],
    ],
    [
      'takes the people of its place, and the prices of the country',
      shown({ per: 'insured', isReal: true }, { ...published, key: 'f1398@IR-23' }),
      ['1600000', 'toman', undefined],
    ],
    [
      'is refused after the last index, but in the chosen unit',
      shown({ isReal: true, unit: 'toman' }, { ...published, key: 'f1404' }),
      ['9600000000000', 'toman', 'after-last-index'],
    ],
    [
      'is refused without an index',
      shown({ isReal: true }, { ...published, key: 'f' }),
      ['9.6', 'hemat', 'no-index'],
    ],
    ['is refused without people', shown({ per: 'pensioners' }), ['9600000000000', 'toman', 'no-denominator']],
    ['keeps dollars', shown({ unit: 'toman' }, { ...published, unit: 'usd' }), ['9.6', 'usd', undefined]],
    [
      'refuses dollars in real terms',
      shown({ isReal: true }, { ...published, unit: 'usd' }),
      ['9.6', 'usd', 'foreign-currency'],
    ],
  ])('%s', (_name, got, wanted) => {
    expect(got).toEqual(wanted);
  });

  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.integer({ min: 0, max: 12 }))
    .map(([digits, scale]) => {
      const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
      const point = text.length - scale;
      return (digits < 0n ? '-' : '') + text.slice(0, point) + (scale > 0 ? `.${text.slice(point)}` : '');
    });
  const moneyUnits = [...units.values()].filter(({ rial }) => rial !== undefined);

  test('loses no digit on the way to any unit and back, however long', () => {
    fc.assert(
      fc.property(
        decimal,
        fc.constantFrom(...moneyUnits),
        fc.constantFrom(...choosableUnits),
        (exact, from, to) => {
          const there = shownAmount({ exact, unit: from.code, key: 'f1398' }, { unit: to }, measures);
          expect(convertMoney(there.exact, there.unit, from)).toBe(canonicalDecimal(exact));
        },
      ),
    );
  });

  test('is read back from print to the last digit, in both languages', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom('fa' as const, 'en' as const), (exact, locale) => {
        const printed = readShownNumber(
          `${formatNumber(exact, locale)} ${locale === 'fa' ? 'تومان' : 'tomans'}`,
        );
        expect(printed?.exact).toBe(canonicalDecimal(exact));
        expect(printed?.rest).toMatch(/^ (?:تومان|tomans)$/u);
      }),
    );
  });
});

test.each([
  ['5185.94', '5186'],
  ['685714285.7', '685714286'],
  ['0.42909', '0.4291'],
  ['-1.23456', '-1.235'],
  ['0.00000068571', '0.0000006857'],
  ['12', '12'],
])('rounds %s to %s', (exact, rounded) => {
  expect(roundDerived(exact)).toBe(rounded);
});

test('finds no number where there is none', () => {
  expect(readShownNumber('منتشر نشده')).toBeUndefined();
});

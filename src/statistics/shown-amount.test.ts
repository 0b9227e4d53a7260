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
  perHead: {
    insured: { at: { f1398: '14000000', f1399: '15000000', 'f1398@IR-23': '3000000' }, sources: [] },
  },
};
const published = { exact: '9.6', unit: 'hemat', key: 'f1398' };
const shown = (choice: Parameters<typeof shownAmount>[1], amount = published) => {
  const { exact, unit, refused } = shownAmount(amount, choice, measures);
  return [exact, unit.code, ...refused];
};

describe('shownAmount', () => {
  test.each<[string, unknown, unknown]>([
    ['stays as it is when nothing is asked', shown({}), ['9.6', 'hemat']],
    ['changes the unit exactly', shown({ unit: 'rial' }), ['96000000000000', 'rial']],
    ['knows the new rial', shown({ unit: 'new-rial' }), ['9600000000', 'new-rial']],
    ['goes to real terms', shown({ isReal: true }), ['4.8', 'hemat']],
    ['is per head in tomans', shown({ per: 'insured' }), ['685700', 'toman']],
    ['is both at once', shown({ per: 'insured', isReal: true }), ['342900', 'toman']],
    ['obeys a unit that makes it small', shown({ per: 'insured', unit: 'hemat' }), ['0.0000006857', 'hemat']],
    [
      'takes the people of its place, and the prices of the country',
      shown({ per: 'insured', isReal: true }, { ...published, key: 'f1398@IR-23' }),
      ['1600000', 'toman'],
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
    [
      'stays a total in its published unit without people',
      shown({ per: 'pensioners' }),
      ['9.6', 'hemat', 'no-denominator'],
    ],
    [
      'is at constant prices where only people are missing',
      shown({ isReal: true, per: 'pensioners' }),
      ['4.8', 'hemat', 'no-denominator'],
    ],
    [
      'is per head where only the index is missing',
      shown({ isReal: true, per: 'insured' }, { ...published, key: 'f1399' }),
      ['640000', 'toman', 'no-index'],
    ],
    [
      'names both where both are missing, and stays as published',
      shown({ isReal: true, per: 'insured' }, { ...published, key: 'f1404' }),
      ['9.6', 'hemat', 'after-last-index', 'no-denominator'],
    ],
    [
      'is in dollars per head where it is in billions of them',
      shown({ per: 'insured' }, { ...published, unit: 'billion-usd' }),
      ['685.7', 'usd'],
    ],
    ['keeps dollars', shown({ unit: 'toman' }, { ...published, unit: 'usd' }), ['9.6', 'usd']],
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

describe('roundDerived', () => {
  test.each([
    ['5185.94', '5186'],
    ['685714285.7', '685700000'],
    ['146854891006136', '146900000000000'],
    ['-123456', '-123500'],
    ['99995', '100000'],
    ['9.99996', '10'],
    ['0.42909', '0.4291'],
    ['-1.23456', '-1.235'],
    ['0.00000068571', '0.0000006857'],
    ['12', '12'],
    ['0', '0'],
  ])('rounds %s to %s', (exact, rounded) => {
    expect(roundDerived(exact)).toBe(rounded);
  });

  test('says the same amount in every unit, and never more than four digits', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 30n }),
        fc.constantFrom(...choosableUnits),
        (digits, unit) => {
          const amount = { exact: digits.toString(), unit: 'rial', key: 'f1398' };
          const there = shownAmount(amount, { isReal: true, unit }, measures);
          const inRials = shownAmount(amount, { isReal: true }, measures);
          const rial = inRials.unit;
          expect(convertMoney(there.exact, there.unit, rial)).toBe(inRials.exact);
          const significant = there.exact.replace('.', '').replace(/^0+/u, '').replace(/0+$/u, '');
          expect(significant.length).toBeLessThanOrEqual(4);
        },
      ),
    );
  });
});

test('finds no number where there is none', () => {
  expect(readShownNumber('منتشر نشده')).toBeUndefined();
});

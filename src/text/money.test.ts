import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { units, type Unit } from '#model/units.ts';
import { canonicalDecimal } from './decimals.ts';
import { convertMoney, formatMoneyReadable, formatQuantity } from './money.ts';

function unit(code: string): Unit {
  const found = units.get(code);
  if (!found) throw new Error(`No unit "${code}".`);
  return found;
}

describe('convertMoney', () => {
  test.each([
    ['1404000', 'billion-rial', 'hemat', '140.4'],
    ['1', 'hemat', 'rial', '10000000000000'],
    ['12345', 'rial', 'toman', '1234.5'],
    ['10000', 'rial', 'new-rial', '1'],
    ['1', 'rial', 'hemat', '0.0000000000001'],
    ['-9007199254740993', 'rial', 'million-toman', '-900719925.4740993'],
    ['0.00', 'toman', 'rial', '0'],
  ])('turns %s %s into %s exactly', (exact, from, to, expected) => {
    expect(convertMoney(exact, unit(from), unit(to))).toBe(expected);
  });

  test('gives back every amount after a round trip through any unit', () => {
    const rialUnits = [...units.values()].filter(({ rial }) => rial !== undefined);
    const amount = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String);
    fc.assert(
      fc.property(amount, fc.constantFrom(...rialUnits), fc.constantFrom(...rialUnits), (exact, from, to) => {
        expect(convertMoney(convertMoney(exact, from, to), to, from)).toBe(canonicalDecimal(exact));
      }),
    );
  });

  test('refuses dollars, which have no fixed value in rials', () => {
    expect(() => convertMoney('1', unit('usd'), unit('rial'))).toThrow(
      'Unit "usd" has no fixed value in rials.',
    );
  });

  test('refuses to round when the result would not end', () => {
    const third: Unit = { code: 'third', kind: 'money', label: { fa: 'ثلث', en: 'third' }, rial: 3n };
    expect(() => convertMoney('1', unit('rial'), third)).toThrow(RangeError);
  });
});

test.each([
  ['14580188', 'person', '۱۴٬۵۸۰٬۱۸۸ نفر', '14,580,188 people'],
  ['1', 'person', '۱ نفر', '1 person'],
  ['1.0', 'visit', '۱٫۰ مراجعه', '1.0 visits'],
  ['0', 'case', '۰ مورد', '0 cases'],
  ['84.5', 'percent', '۸۴٫۵ درصد', '84.5%'],
  ['-1', 'percentage-point', '\u200E\u2212۱ واحد درصد', '\u22121 percentage point'],
  ['3.8', 'score-5', '۳٫۸ از ۵', '3.8 out of 5'],
  ['1404', 'billion-toman', '۱٬۴۰۴ میلیارد تومان', '1,404 billion tomans'],
  ['12.5', 'billion-usd', '۱۲٫۵ میلیارد دلار', '12.5 billion US dollars'],
])('writes %s %s with its unit', (exact, code, fa, en) => {
  expect([formatQuantity(exact, unit(code), 'fa'), formatQuantity(exact, unit(code), 'en')]).toEqual([
    fa,
    en,
  ]);
});

test('passes number options on', () => {
  const options = { maxFraction: 1, sign: 'always' } as const;
  expect(formatQuantity('1.04', unit('percentage-point'), 'en', options)).toBe('+1 percentage point');
});

test.each([
  ['the budget of a year', '1404000', 'billion-rial', '۱۴۰٫۴ هزار میلیارد تومان', '140.4 trillion tomans'],
  [
    'a rounded amount',
    '1404321',
    'billion-rial',
    'حدود ۱۴۰٫۴ هزار میلیارد تومان',
    'about 140.4 trillion tomans',
  ],
  [
    'a debt',
    '-1404000',
    'billion-rial',
    '\u200E\u2212۱۴۰٫۴ هزار میلیارد تومان',
    '\u2212140.4 trillion tomans',
  ],
  ['a wage', '104000000', 'rial', '۱۰٫۴ میلیون تومان', '10.4 million tomans'],
  ['a visit fee', '770000', 'rial', '۷۷٬۰۰۰ تومان', '77,000 tomans'],
  ['half a toman', '5', 'rial', '۰٫۵ تومان', '0.5 tomans'],
  ['just under a round amount', '9999999999', 'rial', 'حدود ۱ میلیارد تومان', 'about 1 billion tomans'],
  ['zero', '0', 'rial', '۰ تومان', '0 tomans'],
  ['new rials', '1500', 'new-rial', '۱٫۵ میلیون تومان', '1.5 million tomans'],
  ['more than a thousand hemats', '13000', 'hemat', '۱۳٬۰۰۰ هزار میلیارد تومان', '13,000 trillion tomans'],
  ['dollars, which stay dollars', '12', 'usd', '۱۲ دلار آمریکا', '12 US dollars'],
])('writes %s in a readable unit', (_name, exact, code, fa, en) => {
  expect(formatMoneyReadable(exact, unit(code), 'fa')).toBe(fa);
  expect(formatMoneyReadable(exact, unit(code), 'en')).toBe(en);
});

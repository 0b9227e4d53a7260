import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { units, type Unit } from '#model/units.ts';
import { compareDecimals, roundDecimal, subtractDecimals } from './decimals.ts';
import { figureRounding, formatFigure, formatFigureQuantity } from './figure-number.ts';
import { formatNumber } from './numbers.ts';
import { readShownNumber } from './shown-number.ts';

function unit(code: string): Unit {
  const found = units.get(code);
  if (!found) throw new RangeError(code);
  return found;
}
const [percent, hemat] = [unit('percent'), unit('hemat')];

describe('a figure as readers see it', () => {
  test.each([
    ['few digits stay', '84.50', {}, '۸۴٫۵۰', '84.50'],
    ['an index with three decimals stays', '108.237', {}, '۱۰۸٫۲۳۷', '108.237'],
    ['what a division left is cut to six digits', '10.0893629287979', {}, '۱۰٫۰۸۹۴', '10.0894'],
    ['a small share keeps its digits', '0.000123456789', {}, '۰٫۰۰۰۱۲۳۴۵۷', '0.000123457'],
    ['a floating point slip disappears', '0.30000000000000004', {}, '۰٫۳', '0.3'],
    ['a whole part is never rounded', '14580188.4999', {}, '۱۴٬۵۸۰٬۱۸۸', '14,580,188'],
    ['a long whole number stays', '9007199254740993', {}, '۹٬۰۰۷٬۱۹۹٬۲۵۴٬۷۴۰٬۹۹۳', '9,007,199,254,740,993'],
    ['declared decimals', '10.0893629287979', { decimals: 1 }, '۱۰٫۱', '10.1'],
    ['zeros of declared decimals', '9.96', { decimals: 1 }, '۱۰٫۰', '10.0'],
    ['no zero that was not published', '39', { decimals: 1 }, '۳۹', '39'],
    ['no decimals', '39.5', { decimals: 0 }, '۴۰', '40'],
    ['more declared than six digits', '1234.56789', { decimals: 4 }, '۱٬۲۳۴٫۵۶۷۹', '1,234.5679'],
    ['a negative figure', '-2.96', { decimals: 1 }, '\u200E\u2212۳٫۰', '\u22123.0'],
    ['no minus before a rounded zero', '-0.04', { decimals: 1 }, '۰٫۰', '0.0'],
    ['money to the last digit', '40349.671', { unit: hemat }, '۴۰٬۳۴۹٫۶۷۱', '40,349.671'],
    ['money whatever is declared', '40349.671', { unit: hemat, decimals: 0 }, '۴۰٬۳۴۹٫۶۷۱', '40,349.671'],
  ])('%s', (_name, exact, field, fa, en) => {
    expect([formatFigure(exact, field, 'fa'), formatFigure(exact, field, 'en')]).toEqual([fa, en]);
  });

  test('with its unit', () => {
    const field = { unit: percent, decimals: 1 };
    expect(formatFigureQuantity('10.0893629287979', field, 'fa')).toBe('۱۰٫۱ درصد');
    expect(formatFigureQuantity('10.0893629287979', field, 'en')).toBe('10.1%');
  });
});

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.stringMatching(/^\d{0,16}$/u))
  .map(([whole, fraction]) => (fraction === '' ? `${whole}` : `${whole}.${fraction}`));

test('is off by no more than half of its last digit', () => {
  fc.assert(
    fc.property(decimal, fc.option(fc.nat({ max: 9 }), { nil: undefined }), (exact, decimals) => {
      const field = decimals === undefined ? {} : { decimals };
      const shown = readShownNumber(formatFigure(exact, field, 'fa'))?.exact ?? '';
      const { maxFraction } = figureRounding(exact, field);
      if (maxFraction === undefined) expect(compareDecimals(shown, exact)).toBe(0);
      else {
        const off = subtractDecimals(shown, exact).replace('-', '');
        expect(compareDecimals(off, `0.${'0'.repeat(maxFraction)}5`)).toBeLessThanOrEqual(0);
        expect(roundDecimal(shown, maxFraction)).toBe(shown);
      }
    }),
  );
});

test('shows money with every digit', () => {
  fc.assert(
    fc.property(decimal, fc.nat({ max: 9 }), (exact, decimals) => {
      expect(formatFigure(exact, { unit: hemat, decimals }, 'en')).toBe(formatNumber(exact, 'en'));
    }),
  );
});

import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  addDecimals,
  canonicalDecimal,
  compareDecimals,
  decimalOf,
  divideDecimals,
  expandExponent,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from './decimals.ts';

/** Decimals far beyond 2^53, with up to 12 fraction digits. */
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.stringMatching(/^\d{0,12}$/u))
  .map(([whole, fraction]) => (fraction === '' ? `${whole}` : `${whole}.${fraction}`));

test.each([
  ['007.50', '7.5'],
  ['-0', '0'],
  ['-0.00', '0'],
  ['100', '100'],
  ['100.0', '100'],
  ['-12345678901234567890.50', '-12345678901234567890.5'],
  ['0.0000001', '0.0000001'],
])('gives %s one spelling', (text, expected) => {
  expect(canonicalDecimal(text)).toBe(expected);
});

test.each(['', '-', '1e3', '۱۲', '1,000', '.5', 'NaN'])(
  'refuses «%s», which is not a plain decimal',
  (text) => {
    expect(() => canonicalDecimal(text)).toThrow(RangeError);
  },
);

describe('exact arithmetic', () => {
  test('adds where doubles do not', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(addDecimals('9007199254740993', '0.01')).toBe('9007199254740993.01');
    expect(subtractDecimals('84.5', '83.1')).toBe('1.4');
  });

  test('orders like numbers, at any length', () => {
    expect(compareDecimals('1.50', '1.5')).toBe(0);
    expect(compareDecimals('-2', '-10')).toBe(1);
    expect(compareDecimals('9007199254740992', '9007199254740993')).toBe(-1);
  });

  test('commutes and undoes itself', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(addDecimals(a, b)).toBe(addDecimals(b, a));
        expect(multiplyDecimals(a, b)).toBe(multiplyDecimals(b, a));
        expect(subtractDecimals(addDecimals(a, b), b)).toBe(canonicalDecimal(a));
      }),
    );
  });

  test('distributes multiplication over addition', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (a, b, c) => {
        const once = multiplyDecimals(a, addDecimals(b, c));
        expect(once).toBe(addDecimals(multiplyDecimals(a, b), multiplyDecimals(a, c)));
      }),
    );
  });

  test('divides within half of the last digit', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        fc.pre(canonicalDecimal(b) !== '0');
        const error = subtractDecimals(multiplyDecimals(divideDecimals(a, b, 20), b), a).replace('-', '');
        const half = multiplyDecimals('0.000000000000000000005', b).replace('-', '');
        expect(compareDecimals(error, half)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('refuses to divide by zero', () => {
    expect(() => divideDecimals('1', '0.00', 2)).toThrow('Division of 1 by zero.');
  });
});

test.each([
  ['2.45', 1, '2.5'],
  ['-2.45', 1, '-2.5'],
  ['2.4499', 1, '2.4'],
  ['0.5', 0, '1'],
  ['-0.5', 0, '-1'],
  ['-0.4', 0, '0'],
  ['999.95', 1, '1000.0'],
  ['84.50', 4, '84.50'],
  ['12345678901234567890.55', 1, '12345678901234567890.6'],
])('rounds %s to %i fraction digits', (text, fraction, expected) => {
  expect(roundDecimal(text, fraction)).toBe(expected);
});

test.each([
  ['1.5e-7', '0.00000015'],
  ['1.5E+3', '1500'],
  ['12e0', '12'],
  ['-1.25e1', '-12.5'],
  ['84.50', '84.50'],
])('writes %s without an exponent', (text, expected) => {
  expect(expandExponent(text)).toBe(expected);
});

test('writes any double so that it reads back the same', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(Number(decimalOf(value))).toBe(value + 0);
    }),
  );
  expect(() => decimalOf(Number.NaN)).toThrow(RangeError);
});

import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { canonicalDecimal } from './decimals.ts';
import { formatCompact, formatNumber, parseDecimal } from './numbers.ts';

describe('parseDecimal', () => {
  test.each([
    ['a plain integer', '14580188', '14580188', []],
    ['a negative decimal', '-0.5', '-0.5', []],
    ['published zeros', '84.50', '84.50', []],
    ['more digits than a double', '-12345678901234567890.50', '-12345678901234567890.50', []],
    ['Persian digits', '۱۴۰۲', '1402', ['persian-digits']],
    ['Arabic-Indic digits', '١٤', '14', ['arabic-digits']],
    ['a Persian decimal point', '۸۴٫۵', '84.5', ['persian-digits', 'decimal-separator']],
    [
      'Persian groups',
      '۱۴٬۵۸۰٬۱۸۸٫۲۵',
      '14580188.25',
      ['persian-digits', 'decimal-separator', 'thousands-separator'],
    ],
    ['ASCII groups', '1,234', '1234', ['thousands-separator']],
    ['a real minus', '−5', '-5', ['minus-sign']],
    [
      'a minus after U+200E, as Intl writes it',
      '\u200E\u2212۵',
      '-5',
      ['persian-digits', 'bidi-mark', 'minus-sign'],
    ],
    ['a mark behind', '۵\u200F', '5', ['persian-digits', 'bidi-mark']],
    ['spaces around', ' 12\u00A0', '12', ['spaces']],
    ['a plus', '+3', '3', ['plus-sign']],
    ['leading zeros', '007', '7', ['leading-zeros']],
    ['an exponent', '1.50E2', '150', ['exponent']],
    ['a bare point', '.5', '0.5', ['bare-point']],
    ['minus zero', '-0', '0', ['minus-sign']],
  ])('reads %s', (_name, text, exact, normalised) => {
    expect(parseDecimal(text)).toEqual({ ok: true, exact, value: Number(exact), normalised });
  });

  test.each([
    ['nothing', '', 'empty'],
    ['only a space', ' ', 'empty'],
    ['a decimal comma', '12,5', 'grouping'],
    ['a decimal comma that looks like a group', '0,125', 'grouping'],
    ['Indian groups', '1,23,456', 'grouping'],
    ['two kinds of groups', '1,234٬567', 'grouping'],
    ['points as groups', '1.234.567', 'grouping'],
    ['a short last group', '۱٬۲۳', 'grouping'],
    ['a percent sign', '84.5%', 'percent-sign'],
    ['an Arabic percent sign', '۸۴٪', 'percent-sign'],
    ['a handwritten decimal', '۸۴/۵', 'slash-decimal'],
    ['an Arabic comma', '۸۴،۵', 'arabic-comma'],
    ['a minus behind', '۵-', 'trailing-minus'],
    ['a unit', '۱۲٫۵م', 'letters'],
    ['a word', 'نامشخص', 'not-a-number'],
    ['NaN', 'NaN', 'not-a-number'],
    ['two minuses', '--5', 'not-a-number'],
    ['a space inside', '1 234', 'not-a-number'],
    ['a ZWNJ inside', '1\u200C2', 'not-a-number'],
    ['a number no double holds', '1e999', 'too-long'],
    ['a very long text', '9'.repeat(401), 'too-long'],
  ])('refuses %s', (_name, text, problem) => {
    expect(parseDecimal(text)).toEqual({ ok: false, problem });
  });

  test('reads back what formatNumber writes, in both languages', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.stringMatching(/^\d{0,9}$/u))
      .map(([whole, fraction]) => (fraction === '' ? `${whole}` : `${whole}.${fraction}`));
    fc.assert(
      fc.property(decimal, fc.constantFrom('fa' as const, 'en' as const), (text, locale) => {
        const parsed = parseDecimal(formatNumber(text, locale));
        expect(parsed.ok && canonicalDecimal(parsed.exact)).toBe(canonicalDecimal(text));
      }),
    );
  });
});

describe('formatNumber', () => {
  test.each([
    ['groups', 14580188, '۱۴٬۵۸۰٬۱۸۸', '14,580,188'],
    ['no group below a thousand', 999, '۹۹۹', '999'],
    ['a decimal', 84.5, '۸۴٫۵', '84.5'],
    ['published zeros', '84.50', '۸۴٫۵۰', '84.50'],
    ['zero', 0, '۰', '0'],
    ['minus zero', -0, '۰', '0'],
    ['a tiny double', 1e-7, '۰٫۰۰۰۰۰۰۱', '0.0000001'],
    ['a huge double', 1e21, '۱٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰', '1,000,000,000,000,000,000,000'],
    ['digits no double holds', '9007199254740993.01', '۹٬۰۰۷٬۱۹۹٬۲۵۴٬۷۴۰٬۹۹۳٫۰۱', '9,007,199,254,740,993.01'],
    // U+200E U+2212: what Intl writes for fa-IR, so that the minus stays left of the digits.
    ['a negative number', -5, '\u200E\u2212۵', '\u22125'],
  ])('writes %s', (_name, value, fa, en) => {
    expect([formatNumber(value, 'fa'), formatNumber(value, 'en')]).toEqual([fa, en]);
  });

  test.each([
    ['half away from zero', '2.45', { maxFraction: 1 }, '2.5'],
    ['a half that doubles round down', 1.005, { maxFraction: 2 }, '1.01'],
    ['no zeros left by rounding', '2.96', { maxFraction: 1 }, '3'],
    ['zeros on request', '3', { minFraction: 1 }, '3.0'],
    ['both bounds', '2.996', { minFraction: 1, maxFraction: 2 }, '3.0'],
    ['no minus before a rounded zero', '-0.04', { maxFraction: 1 }, '0'],
    ['a plus on request', '1.5', { sign: 'always' as const }, '+1.5'],
    ['no plus before zero', '0', { sign: 'always' as const }, '0'],
    ['a minus anyway', '-1', { sign: 'always' as const }, '\u22121'],
  ])('follows options: %s', (_name, value, options, expected) => {
    expect(formatNumber(value, 'en', options)).toBe(expected);
  });

  test('puts U+200E before a Persian plus', () => {
    expect(formatNumber(5, 'fa', { sign: 'always' })).toBe('\u200E+۵');
  });

  test('agrees with Intl on integers and hundredths', () => {
    const intl = new Intl.NumberFormat('fa-IR', { maximumFractionDigits: 2, roundingMode: 'halfExpand' });
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), (hundredths) => {
        const value = hundredths / 100;
        expect(formatNumber(value, 'fa')).toBe(intl.format(value).replace('-0', '0'));
      }),
    );
  });

  test('throws on what is not a number', () => {
    expect(() => formatNumber(Number.NaN, 'fa')).toThrow(RangeError);
    expect(() => formatNumber('12,5', 'en')).toThrow(RangeError);
  });
});

test.each([
  [0, '۰', '0'],
  [0.25, '۰٫۲۵', '0.25'],
  [-12.5, '\u200E\u2212۱۲٫۵', '\u221212.5'],
  [250_000, '۲۵۰٬۰۰۰', '250,000'],
  [999_999.6, '۱ میلیون', '1 million'],
  [1_250_000, '۱٫۲۵ میلیون', '1.25 million'],
  [14_580_188, '۱۴٫۶ میلیون', '14.6 million'],
  [145_801_880, '۱۴۶ میلیون', '146 million'],
  [999_999_999, '۱ میلیارد', '1 billion'],
  ['-1400000000000', '\u200E\u2212۱٫۴ هزار میلیارد', '\u22121.4 trillion'],
  ['1400000000000000', '۱٬۴۰۰ هزار میلیارد', '1,400 trillion'],
])('writes %s briefly', (value, fa, en) => {
  expect([formatCompact(value, 'fa'), formatCompact(value, 'en')]).toEqual([fa, en]);
});

import { expect, test } from 'vitest';
import fc from 'fast-check';
import { localDigits, toAsciiDigits, toPersianDigits } from './digits.ts';

test.each([
  ['Persian', '۱۴۰۲', '1402'],
  ['Arabic-Indic', '١٤٠٢', '1402'],
  ['mixed scripts', '۱٤02', '1402'],
  ['inside words', 'طرح ۴‌ساله', 'طرح 4‌ساله'],
  ['no digits', 'تأمین‌اجتماعی', 'تأمین‌اجتماعی'],
  ['empty', '', ''],
])('writes digits as ASCII: %s', (_name, text, expected) => {
  expect(toAsciiDigits(text)).toBe(expected);
});

test.each([
  ['ASCII', '1402', '۱۴۰۲'],
  ['Arabic-Indic', '٠٩', '۰۹'],
  ['already Persian', '۰۹', '۰۹'],
  ['letters and marks stay', '\u200fQ2 ساله‌ها', '\u200fQ۲ ساله‌ها'],
])('writes digits as Persian: %s', (_name, text, expected) => {
  expect(toPersianDigits(text)).toBe(expected);
});

test('writes digits in the script of the reader', () => {
  expect([localDigits('۱۴02', 'fa'), localDigits('۱۴02', 'en')]).toEqual(['۱۴۰۲', '1402']);
});

test('gives back every ASCII text after a round trip', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(toAsciiDigits(toPersianDigits(text))).toBe(text);
    }),
  );
});

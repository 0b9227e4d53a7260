import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedInLatin, typedInPersian } from './layout.ts';

test.each([
  ['a word', 'fdli', 'بیمه'],
  ['two words', 'fdli fd;hvd', 'بیمه بیکاری'],
  ['letters on punctuation keys', "fhckasj'd", 'بازنشستگی'],
  ['a letter under shift', 'Hlhv', 'آمار'],
  ['capitals that have no letter of their own', 'FDLI', 'بیمه'],
  ['pe where older keyboards have it', '\\hso', 'پاسخ'],
  ['digits stay', 'shg 1399', 'سال 1399'],
  ['Persian stays', 'بیمه', 'بیمه'],
])('reads Latin keys as Persian: %s', (_name, typed, meant) => {
  expect(typedInPersian(typed)).toBe(meant);
});

test.each([
  ['a word', 'حثدسهخد', 'pension'],
  ['a word with a space', 'صخقن شززهیثدف', 'work accident'],
  ['Arabic yeh and kaf', 'يشفش', 'data'],
])('reads Persian keys as Latin: %s', (_name, typed, meant) => {
  expect(typedInLatin(typed)).toBe(meant);
});

const persian = fc.string({ unit: fc.constantFrom(...'ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپوآژئ ۱۳۹۹') });
const latin = fc.string({ unit: fc.constantFrom(..."qwertyuiop[]asdfghjkl;'zxcvbnm,HCM 1399") });

test('comes back from the other keyboard unchanged', () => {
  fc.assert(fc.property(persian, (text) => typedInPersian(typedInLatin(text)) === text));
  fc.assert(fc.property(latin, (text) => typedInLatin(typedInPersian(text)) === text));
});

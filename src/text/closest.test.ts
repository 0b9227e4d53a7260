import { expect, test } from 'vitest';
import { closest } from './closest.ts';

const provinces = [
  'تهران',
  'کرمان',
  'کرمانشاه',
  'یزد',
  'قم',
  'خراسان رضوی',
  'خراسان شمالی',
  'چهارمحال و بختیاری',
];

test.each([
  ['Arabic letters', 'كرمان', 'کرمان'],
  ['ZWNJ for a space', 'خراسان\u200Cرضوي', 'خراسان رضوی'],
  ['one wrong letter', 'یذد', 'یزد'],
  ['two letters swapped', 'تهارن', 'تهران'],
  ['a letter too many', 'کرمانشااه', 'کرمانشاه'],
  ['a missing space', 'چهارمحال وبختیاری', 'چهارمحال و بختیاری'],
  ['the nearer of two', 'کرمانشا', 'کرمانشاه'],
])('finds the province behind %s', (_name, word, expected) => {
  expect(closest(word, provinces)).toBe(expected);
});

test.each([
  ['a short other word', 'بم'],
  ['an unrelated word', 'مازندران'],
  ['nothing', ''],
])('finds none for %s', (_name, word) => {
  expect(closest(word, provinces)).toBeUndefined();
});

test('takes the earlier candidate of two that are equally near', () => {
  expect(closest('visat', ['visit', 'visot'])).toBe('visit');
});

test('keeps to the distance it is given', () => {
  expect(closest('persan', ['person'], { maxDistance: 0 })).toBeUndefined();
  expect(closest('بم', provinces, { maxDistance: 1 })).toBe('قم');
});

test('counts a swap of neighbours as one slip', () => {
  expect(closest('ab', ['ba'], { maxDistance: 1 })).toBe('ba');
});

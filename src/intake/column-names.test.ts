import { expect, test } from 'vitest';
import { columnName, englishTitle, slugOf, uniqueNames } from './column-names.ts';

test.each([
  ['استان', 'province'],
  ['نام استان', 'province'],
  ['بیمه‌شدگان اصلی', 'main_insured_people'],
  ['بيمه شدگان', 'insured_people'],
  ['هزینهٔ درمان (میلیارد ریال)', 'cost_treatment'],
  ['سفته', 'sfth'],
  ['۱۴۰۲', 'n_1402'],
  ['Total Cost', 'total_cost'],
  ['؟', 'column'],
])('names "%s" %s', (title, expected) => {
  expect(columnName(title)).toBe(expected);
});

test('translates whole titles only', () => {
  expect(englishTitle('گروه سنی')).toBe('Age group');
  expect(englishTitle('گروه سفته')).toBeUndefined();
});

test('makes an address from a file name', () => {
  expect(slugOf('بیمه‌شدگان_استان 1402.xlsx')).toBe('insured-people-province-1402');
});

test('keeps names apart', () => {
  expect(uniqueNames(['cost', 'cost', 'cost'])).toEqual(['cost', 'cost_2', 'cost_3']);
});

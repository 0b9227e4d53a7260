import { expect, test } from 'vitest';
import { formatDate } from './dates.ts';

const cases = [
  ['a day', '2026-11-21', '۳۰ آبان ۱۴۰۵', '21 November 2026'],
  ['a month', '2015-03', 'مارس ۲۰۱۵', 'March 2015'],
  ['a year', '2018', '۲۰۱۸ میلادی', '2018'],
  ['anything else', 'about 1402', 'about ۱۴۰۲', 'about 1402'],
] as const;

test.each(cases)('says %s in both languages', (_name, iso, fa, en) => {
  expect(formatDate(iso, 'fa')).toBe(fa);
  expect(formatDate(iso, 'en')).toBe(en);
});

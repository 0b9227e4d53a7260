import { describe, expect, test } from 'vitest';
import { parsePeriodLabel } from './period-label.ts';

const text = (written: string) => {
  const label = parsePeriodLabel(written);
  if (label?.kind === 'period') return label.text;
  return label?.kind === 'part' ? label.pattern : label?.kind;
};

describe('parsePeriodLabel', () => {
  test.each([
    ['1402', '1402'],
    ['۱۴۰۲', '1402'],
    ['١٤٠٢', '1402'],
    ['سال ۱۴۰۲', '1402'],
    ['1402/5', '1402-05'],
    ['۱۴۰۲/۰۵/۱۳', '1402-05-13'],
    ['1402-Q2', '1402-Q2'],
    ['مهر ۱۴۰۲', '1402-07'],
    ['مهر‌ماه ۱۴۰۲', '1402-07'],
    ['مهر ماه سال ۱۴۰۲', '1402-07'],
    ['۱۴۰۲ ارديبهشت', '1402-02'],
    ['فصل بهار ۱۴۰۲', '1402-Q1'],
    ['پاييز 1402', '1402-Q3'],
    ['نیمهٔ نخست ۱۴۰۲', '1402-01/1402-06'],
    ['نیمه دوم ۱۴۰۲', '1402-07/1402-12'],
    ['۹ ماههٔ ۱۴۰۲', '1402-01/1402-09'],
    ['شش ماهه اول ۱۴۰۲', '1402-01/1402-06'],
    ['سه‌ماههٔ دوم ۱۴۰۲', '1402-Q2'],
    ['پایان ۱۴۰۲', '1402-12'],
    ['۱۴۰۱-۱۴۰۲', '1401/1402'],
    ['2023', '2023'],
    ['فروردین', '{year}-01'],
    ['زمستان', '{year}-Q4'],
    ['۹۸', 'two-digit-year'],
  ])('reads "%s" as %s', (written, expected) => {
    expect(text(written)).toBe(expected);
  });

  test.each([['استان'], ['1404-12-30'], ['140'], ['12500'], ['۱۳/۱۴'], ['۱۴۰۲ نفر'], ['']])(
    'finds no period in "%s"',
    (written) => {
      expect(text(written)).toBeUndefined();
    },
  );

  test('knows a stock at the end of its year', () => {
    expect(parsePeriodLabel('پایان سال ۱۴۰۲')).toMatchObject({ text: '1402-12', isEnd: true });
  });
});

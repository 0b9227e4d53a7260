import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDigits } from '#text/digits.ts';
import { fromDay, monthLength, toDay } from '#text/jalali.ts';
import { buildLetter, hasContent, letterText, typedDay, type LetterAnswers } from './prepare-letter.ts';

const nothing: LetterAnswers = {
  today: toDay(1405, 9, 1),
  name: '',
  phone: '',
  where: '',
  who: '',
  when: { day: '', month: '', year: '' },
  time: '',
  what: '',
  wishes: [],
  evidence: [],
};

test('writes what was filled in, in order, and leaves out what was not', () => {
  const letter = buildLetter(
    {
      ...nothing,
      kind: { title: 'بدرفتاری', category: 'violation', door: 'درگاه نظارت مردمی (nazarat.tamin.ir)' },
      where: 'شعبهٔ ۵ شیراز، باجهٔ ۳',
      when: { day: '۱۲', month: '7', year: '۱۴۰۵' },
      time: '۱۰ صبح',
      what: 'پرسیدم پرونده کجاست.\n\nداد زد.',
      evidence: ['برگهٔ نوبت'],
    },
    'fa',
  );
  expect(letterText(letter)).toMatchInlineSnapshot(`
    "گزارش تخلف

    تاریخ نوشتن: ۱ آذر ۱۴۰۵
    به: درگاه نظارت مردمی (nazarat.tamin.ir)
    موضوع: بدرفتاری
    کجا: شعبهٔ ۵ شیراز، باجهٔ ۳
    چه زمانی: ۱۲ مهر ۱۴۰۵، ساعت ۱۰ صبح

    شرح:
    پرسیدم پرونده کجاست.
    داد زد.

    مدرک‌ها:
    - برگهٔ نوبت

    نام و امضا: ____________________
    "
  `);
});

test('has no content before anything is written', () => {
  expect(hasContent(buildLetter(nothing, 'fa'))).toBe(false);
  expect(hasContent(buildLetter({ ...nothing, phone: ' ' }, 'en'))).toBe(false);
  expect(hasContent(buildLetter({ ...nothing, what: 'x' }, 'en'))).toBe(true);
});

test('names the figure by its code and where it stands', () => {
  const figure = {
    code: '7K2QX-M90TB',
    dataset: 'Insured',
    file: 'a.csv',
    row: '3',
    address: 'https://x',
    value: '',
  };
  const { parts } = buildLetter({ ...nothing, figure }, 'en');
  expect(parts[0]?.lines).toEqual([
    'Verification code: 7K2QX-M90TB',
    'Dataset: Insured',
    'Where it stands: a.csv, row 3',
    'Address: https://x',
  ]);
});

test.each([
  [{ day: '31', month: '7', year: '1405' }, 'wrong'],
  [{ day: '30', month: '12', year: '1404' }, 'wrong'],
  [{ day: '', month: '7', year: '' }, 'wrong'],
  [{ day: ' ', month: '', year: '' }, 'none'],
  [{ day: '30', month: '12', year: '1403' }, toDay(1403, 12, 30)],
  [{ day: '۰۵', month: '۰۳', year: '۰۵' }, toDay(1405, 3, 5)],
] as const)('reads %j as %s', (when, expected) => {
  expect(typedDay(when)).toBe(expected);
});

test('reads back every day as it is written, in digits of both scripts', () => {
  const days = fc.integer({ min: toDay(1300, 1, 1), max: toDay(1499, 12, monthLength(1499, 12)) });
  fc.assert(
    fc.property(days, fc.constantFrom('fa', 'en'), (day, locale) => {
      const { year, month, day: dayOfMonth } = fromDay(day);
      const [d = '', m = '', y = ''] = [dayOfMonth, month, year].map((part) =>
        localDigits(String(part), locale),
      );
      expect(typedDay({ day: d, month: m, year: y })).toBe(day);
    }),
  );
});

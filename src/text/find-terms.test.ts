import fc from 'fast-check';
import { expect, test } from 'vitest';
import { termFinder } from './find-terms.ts';

const fa = termFinder(
  [
    { id: 'insured', form: 'بیمه‌شده' },
    { id: 'main-insured', form: 'بیمه‌شدهٔ اصلی' },
    { id: 'record', form: 'سابقهٔ بیمه' },
    { id: 'pensioner', form: 'مستمری‌بگیر' },
    { id: 'pension', form: 'مستمری' },
    { id: 'workshop', form: 'کارگاه' },
    { id: 'employer', form: 'کارفرما' },
    { id: 'hemat', form: 'همت' },
    { id: 'fingerprint', form: 'اثر انگشت فایل (SHA-256)' },
  ],
  'fa',
);
const en = termFinder(
  [
    { id: 'pension', form: 'Pension' },
    { id: 'decree', form: 'Pension decree' },
    { id: 'csv', form: 'CSV' },
    { id: 'lump', form: 'Lump-sum compensation' },
    { id: 'drivers', form: "Drivers' insurance" },
  ],
  'en',
);
const named = (runs: ReturnType<typeof fa>) => runs.flatMap(({ id, text }) => (id ? [`${id}: ${text}`] : []));

test.each([
  ['the longest term', 'هر بیمه‌شدهٔ اصلی یک نفر است.', ['main-insured: بیمه‌شدهٔ اصلی']],
  [
    'a plural of people',
    'شمار بیمه‌شدگان و بیمه‌شدگان اصلی',
    ['insured: بیمه‌شدگان', 'main-insured: بیمه‌شدگان اصلی'],
  ],
  [
    'ezafe written three ways',
    'سابقهٔ بیمه، سابقه بیمه، سابقۀ بیمه',
    ['record: سابقهٔ بیمه', 'record: سابقه بیمه', 'record: سابقۀ بیمه'],
  ],
  [
    '«ها» with and without a half-space',
    'کارگاه‌ها، کارگاههای',
    ['workshop: کارگاه‌ها', 'workshop: کارگاههای'],
  ],
  ['«ان» and «یان»', 'مستمری‌بگیران و کارفرمایان', ['pensioner: مستمری‌بگیران', 'employer: کارفرمایان']],
  ['Arabic letters', 'مستمري', ['pension: مستمري']],
  ['a name without its brackets', 'اثر انگشت فایل را بسنجید.', ['fingerprint: اثر انگشت فایل']],
  ['no verb', 'او سه سال بیمه شده است.', []],
  ['no part of a word', 'همتی و هم‌کارگاهی و فراکارگاه', []],
  ['no word that goes on after a half-space', 'مستمری‌بگیری‌ها', []],
])('finds %s', (_name, text, expected) => {
  expect(named(fa(text))).toEqual(expected);
});

test('finds English terms in any case and number, whole words only', () => {
  expect(
    named(
      en(
        'A pension decree, two Pensions, and a csv file; suspension, lump-sum compensation, drivers’ insurance.',
      ),
    ),
  ).toEqual([
    'decree: pension decree',
    'pension: Pensions',
    'csv: csv',
    'lump: lump-sum compensation',
    'drivers: drivers’ insurance',
  ]);
});

test('gives the text back whole', () => {
  const word = fc.constantFrom('بیمه‌شده', 'همت', 'کارگاه‌ها', 'و', 'مستمری', ' ', '،', 'ها', '\u200C', '۱۲');
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join('');
      expect(
        fa(text)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

import { expect, test } from 'vitest';
import { bidiRuns } from './bidi-runs.ts';

const foreign = (text: string, locale: 'fa' | 'en') =>
  bidiRuns(text, locale).flatMap((run) => (run.isForeign ? [run.text] : []));

test.each([
  ['an address', 'به es.tamin.ir بروید.', ['es.tamin.ir']],
  ['an address that begins with digits', 'نشانی 1420.tamin.ir است', ['1420.tamin.ir']],
  ['several words as one run', 'با مجوز CC BY 4.0 است.', ['CC BY 4.0']],
  ['a full stop after it stays outside', 'فایل CSV.', ['CSV']],
  ['a month code', 'دورهٔ «۱۳۹۶-۱۲» است', ['۱۳۹۶-۱۲']],
  ['nothing in Persian digits', 'از ۱۴۰۲ تا ۱۴۰۳', []],
])('isolates in Persian text: %s', (_name, text, expected) => {
  expect(foreign(text, 'fa')).toEqual(expected);
});

test('isolates Persian words in English text', () => {
  expect(foreign('The term «تأمین اجتماعی» means', 'en')).toEqual(['تأمین اجتماعی']);
});

test('keeps a Persian name with its brackets in one run', () => {
  expect(foreign('Source: آمار ایران (مأخذ: دفتر آمار), ایسنا', 'en')).toEqual([
    'آمار ایران (مأخذ: دفتر آمار)',
    'ایسنا',
  ]);
  expect(foreign('The fund (صندوق) pays', 'en')).toEqual(['صندوق']);
});

test('loses no character', () => {
  const text = 'سایت nazarat.tamin.ir و CC BY 4.0، پایان.';
  expect(
    bidiRuns(text, 'fa')
      .map((run) => run.text)
      .join(''),
  ).toBe(text);
});

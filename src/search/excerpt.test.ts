import { describe, expect, test } from 'vitest';
import { queryTerms } from '#text/search-terms.ts';
import { wordsToMark } from './answer-by-heads.ts';
import { excerpt, markedText, type Piece } from './excerpt.ts';

const quoted = (description: string, text: string, terms: string[], title = '') =>
  written(excerpt({ title, description, text }, terms));

const written = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');
const filler = (count: number) => Array.from({ length: count }, (_, at) => `واژه${at}`).join(' ');

describe('marks every spelling of what was asked for', () => {
  test.each([
    ['Arabic letters', 'کارکنان سازمان', 'كاركنان', '[کارکنان] سازمان'],
    ['digits of another script', 'در سال ۱۴۰۲ بود', '1402', 'در سال [۱۴۰۲] بود'],
    ['a plural', 'در کارگاه‌های کوچک', 'کارگاه', 'در [کارگاه‌های] کوچک'],
    ['a beginning', 'سهم بازنشستگان کشور', 'بازنش', 'سهم [بازنشستگان] کشور'],
    [
      'a name typed without its space',
      'سازمان تأمین اجتماعی ایران',
      'تاميناجتماعي',
      'سازمان [تأمین اجتماعی] ایران',
    ],
    ['two words side by side', 'هزینهٔ درمان مردم', 'هزینه درمان', '[هزینهٔ درمان] مردم'],
    ['a Latin plural in another case', 'All Pensioners here', 'pensioner', 'All [Pensioners] here'],
    ['nothing', 'هزینهٔ درمان', 'بیمه', 'هزینهٔ درمان'],
  ])('%s', (_name, text, query, expected) => {
    expect(written(markedText(text, queryTerms(query)))).toBe(expected);
  });
});

test('prefers the description when it answers as much as the text', () => {
  expect(quoted('بدهی دولت چقدر است؟', 'بدهی دولت زیاد است.', ['بدهی'])).toBe('[بدهی] دولت چقدر است؟');
});

test('quotes the part of the text that answers most words, from the beginning of its sentence', () => {
  const text = `بدهی زیاد است. ${filler(40)}. سهم دولت از بدهی بزرگ است. ${filler(40)}`;
  const quote = quoted('دربارهٔ پول.', text, ['دولت', 'بدهی']);
  expect(quote).toMatch(/^سهم \[دولت\] از \[بدهی\] بزرگ است\. واژه0/u);
  expect(quote.endsWith('…')).toBe(true);
});

test('says with dots that a sentence was cut before the hit', () => {
  expect(quoted('', `${filler(30)} رشوه`, ['رشوه'])).toMatch(/^… واژه24 .* \[رشوه\]$/u);
});

test('shows the description when nothing can be marked', () => {
  expect(quoted('شرح صفحه.', 'متن صفحه', ['بیمه'])).toBe('شرح صفحه.');
});

test('shows the description when the title has the words, rather than a part that may deny them', () => {
  expect(quoted('نپردازید و گزارش کنید.', 'این رشوه نیست.', ['رشوه'], 'رشوه خواستن')).toBe(
    'نپردازید و گزارش کنید.',
  );
});

test('marks a saying of several words only where its words stand together', () => {
  const term = { asked: queryTerms('بیمار')[0] ?? '', options: [{ words: queryTerms('بیمه شده') }] };
  const marked = wordsToMark({ terms: [term] });
  expect(written(markedText('هر کس بیمه شده است؛ این رقم نشان داده شده است', marked))).toBe(
    'هر کس [بیمه شده] است؛ این رقم نشان داده شده است',
  );
});

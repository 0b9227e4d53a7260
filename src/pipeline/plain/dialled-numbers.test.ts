import { expect, test } from 'vitest';
import { dialledNumbers } from './dialled-numbers.ts';

test.each([
  ['به ۱۴۲۱ زنگ بزنید.', ['۱۴۲۱']],
  ['به 1490 زنگ بزنید', ['1490']],
  ['با ۱۳۷ تماس بگیرید.', ['۱۳۷']],
  ['با شماره تلفن ۱۹۱ هم تماس بگیرید.', ['۱۹۱']],
  ['اگر خبری نشد، به خط «۱۹۱» پیامک بدهید.', ['۱۹۱']],
  ['پیامک بزنید به ۱۰۰۰۱۴۲۱', ['۱۰۰۰۱۴۲۱']],
  ['شمارهٔ تازهٔ ما ۱۹۱ است', ['۱۹۱']],
  ['تلفن: ۰۲۱-۸۸۸۸', ['۰۲۱-۸۸۸۸']],
  ['۱۴۲۱ را بگیرید.', ['۱۴۲۱']],
  ['به ۱۴۲۱ زنگ بزنید یا با ۱۳۷ تماس بگیرید.', ['۱۴۲۱', '۱۳۷']],
  ['Ring 1421.', ['1421']],
  ['Contact 137, or text 10001421.', ['137', '10001421']],
  ['Our new number is 191.', ['191']],
  ['You can call us on 1421', ['1421']],
])('finds what «%s» tells people to dial', (text, found) => {
  expect(dialledNumbers(text).map((one) => one.found)).toEqual(found);
});

test.each([
  'در سال ۱۴۰۲ با همه تماس گرفتند.',
  'شمارهٔ بیمه‌شدگان در سال ۱۴۰۲ بیشتر شد.',
  'دستورالعمل شمارهٔ ۳۵۱ و مادهٔ ۵۹۱',
  'به ۳۵۰ هزار نفر زنگ زدند.',
  'با ۳۰۰ نفر تماس گرفتیم.',
  'به ۱۲۳٬۴۵۶ تماس پاسخ دادند.',
  'شمارهٔ غلط: ۱۲۴ خط وزارت صمت است.',
  'تا تماس ۱۴۰۲-۰۵ صبر کنید.',
  'خط فقر ۱۴۰۲',
  'Call within 300 days.',
  'The number of pensioners in 1402 was 4,100,000.',
  'Wrong number: 124 is the Industry Ministry’s line.',
  'The text of 1372, Article 591',
  'Contact 300 people.',
])('takes no year, amount, article or warning for a number to dial: «%s»', (text) => {
  expect(dialledNumbers(text)).toEqual([]);
});

test('knows where each number stands', () => {
  const text = 'به شمارهٔ تازهٔ ۱۴۲۱ زنگ بزنید.';
  expect(dialledNumbers(text)).toEqual([{ found: '۱۴۲۱', offset: text.indexOf('۱۴۲۱') }]);
});

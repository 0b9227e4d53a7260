import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gluedPairs, indexTokens, queryTerms, queryVariants } from './search-terms.ts';

/** Spellings of one thing: whatever a page has, each query must ask for tokens the page is indexed under. */
const spellings: readonly (readonly [name: string, page: string, queries: readonly string[]])[] = [
  ['Arabic yeh and kaf', 'کارکنان', ['كاركنان', 'کارکنان', 'کارکنــان', 'کارکُنان']],
  ['hamza on alef', 'تأمین', ['تامین', 'تأمين', 'تامين', 'تأمین']],
  [
    'the name of the organization',
    'سازمان تأمین اجتماعی',
    ['تامین اجتماعی', 'تأمین‌اجتماعی', 'تامين اجتماعي'],
  ],
  [
    'the name with a half-space',
    'تأمین‌اجتماعی',
    ['تامین اجتماعی', 'تأمین‌اجتماعی', 'تاميناجتماعي', 'اجتماعی'],
  ],
  ['hamza on waw and yeh', 'مسئول', ['مسؤول', 'مسوول', 'مسئول']],
  ['hamza alone', 'اجزاء', ['اجزا', 'أجزاء']],
  [
    'heh with yeh above',
    'هزینهٔ درمان',
    ['هزینه درمان', 'هزینۀ درمان', 'هزینه‌ی درمان', 'هزينة درمان', 'هزینه ی درمان'],
  ],
  ['alef with madda', 'آمار', ['امار', 'آمار', 'آمارها']],
  ['digits of three scripts', 'سال ۱۴۰۲', ['1402', '۱۴۰۲', '١٤٠٢', 'سال 1402']],
  ['thousands separators', '۱۲٬۳۴۵٬۶۷۸ نفر', ['12345678', '12,345,678', '۱۲۳۴۵۶۷۸', '۱۲٬۳۴۵٬۶۷۸']],
  ['present tense', 'می‌شناسد', ['میشناسد', 'می شناسد', 'می‌شناسد', 'مي‌شناسد']],
  ['negated present tense', 'نمی‌پردازد', ['نمیپردازد', 'نمی پردازد', 'نمی‌پردازد']],
  ['plural with a half-space', 'کارگاه‌ها', ['کارگاه', 'کارگاهها', 'کارگاه ها', 'كارگاه‌هاي', 'کارگاههایی']],
  ['plural in a genitive', 'کارگاه‌های کوچک', ['کارگاه کوچک', 'کارگاههای کوچک', 'کارگاه های کوچک']],
  ['possessive', 'حقوق‌شان', ['حقوق', 'حقوق‌شان']],
  ['plural of people', 'بازنشستگان و بیمه‌شدگان', ['بازنشسته', 'بیمه شده', 'بيمه‌شدگان', 'بازنشستگان']],
  ['a compound', 'پاسخ‌گویی', ['پاسخگویی', 'پاسخ گویی', 'پاسخ‌گویی', 'پاسخ']],
  ['a negated noun', 'بیکاری', ['بی‌کاری', 'بی کاری', 'بيكاري']],
  [
    'bidi marks and nbsp',
    '\u2067بیمه\u2069\u00A0بیکاری',
    ['بیمه بیکاری', 'بيمه\u200Fبیکاری'.replace('\u200F', ' ')],
  ],
  ['Latin case and plural', 'Pensioners and Insured', ['pensioner', 'PENSIONERS', 'insured']],
];

describe('every spelling finds the word', () => {
  test.each(spellings)('%s', (_name, page, queries) => {
    const found = new Set(indexTokens(page).split(' '));
    for (const query of queries) {
      expect([query, queryTerms(query).filter((term) => !found.has(term))]).toEqual([query, []]);
    }
  });
});

test.each([
  ['keeps words that only look plural', 'تنها بها انتها آنها', 'تنها بها انتها انها'],
  ['keeps names that end like a plural of people', 'هرمزگان گرگان رایگان', 'هرمزگان گرگان رایگان'],
  ['drops the words every page has', 'از سال ۱۴۰۰ تا ۱۴۰۲ و بعد', 'سال 1400 1402 بعد'],
  ['cuts decimals and dates at their sign', '۱۲٫۵ درصد در 1402-05', '12 5 درصد 1402 05'],
  ['keeps words that end in a double s', 'access to SMS', 'access sms'],
  ['leaves nothing of signs', '«…»', ''],
])('%s', (_name, text, expected) => {
  expect(indexTokens(text)).toBe(expected);
});

test('keeps a query that is made of empty words only', () => {
  expect(queryTerms('کجا باید')).toEqual(['کجا', 'باید']);
});

test('offers the query first, then its neighbours glued, and at most four', () => {
  expect(queryVariants('بیمه‌ی تامین اجتماعی')).toEqual([
    'بیمه تامین اجتماعی',
    'بیمهتامیناجتماعی',
    'بیمهتامین اجتماعی',
    'بیمه تامیناجتماعی',
  ]);
  expect(queryVariants('یک دو سه چهار پنج شش')).toHaveLength(4);
  expect(queryVariants('از کار افتاده')).toContain('ازکارافتاده');
  expect(queryVariants('health spending')).toEqual(['health spending']);
  expect(queryVariants(' … ')).toEqual([]);
});

test('glues the neighbours of a title for readers who leave the space out', () => {
  expect(gluedPairs('سازمان تأمین اجتماعی')).toBe('سازمانتامین تامیناجتماعی');
  expect(queryTerms('تاميناجتماعي')).toEqual(['تامیناجتماعی']);
});

const persianText = fc
  .array(
    fc.constantFrom(
      ...'ابپتثکلمنوهیيكئؤأآءةۀٱ',
      'ها',
      'های',
      'می',
      'نمی',
      'بی',
      '\u200C',
      ' ',
      'ـ',
      'ِ',
      '۱',
      '٢',
      '3',
      '٬',
      ',',
      's',
    ),
  )
  .map((parts) => parts.join(''));

test('indexing what is indexed changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(persianText, fc.string({ unit: 'grapheme' })), (text) => {
      expect(indexTokens(indexTokens(text))).toBe(indexTokens(text));
    }),
    { numRuns: 2000 },
  );
});

test('the tokens of a text find the text', () => {
  fc.assert(
    fc.property(persianText, (text) => {
      const found = indexTokens(text);
      if (found === '') return;
      expect(found.split(' ')).toEqual(expect.arrayContaining(queryTerms(found)));
    }),
  );
});

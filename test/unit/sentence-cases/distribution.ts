import { dataWords } from '#messages/data-words.ts';
import {
  extentSentence,
  extremesSentence,
  largestShareSentence,
  rangeSentence,
  refusalSentence,
  type RangeOf,
} from '#messages/sentences.ts';
import { formatNumber } from '#text/numbers.ts';
import { quantity, rankingPermission, when, type Both, type SentenceCase } from './made.ts';

const visits = { fa: 'مراجعه به تفکیک استان', en: 'Visits by province' };
const satisfied = { fa: 'رضایت به تفکیک خدمت', en: 'Satisfaction by service' };

const share = (note: string, percent: number, count: number, expected: Both): SentenceCase => ({
  template: 'share of the largest part',
  note,
  make: (locale) => largestShareSentence({ permission: rankingPermission(3, 2, 1), percent, count, locale }),
  ...expected,
});

const rangeOf = (note: string, whose: RangeOf, expected: Both): SentenceCase => ({
  template: 'range, where no order may be claimed',
  note,
  make: (locale) =>
    rangeSentence({
      title: visits[locale],
      when: when('1396', locale),
      whose,
      low: quantity('216', 'visit', locale),
      high: quantity('340', 'visit', locale),
      because: refusalSentence('incomplete-set', locale, 'ranking'),
      locale,
    }),
  ...expected,
});

const interval = (note: string, ends: readonly [string, string, number], expected: Both): SentenceCase => ({
  template: 'survey: interval of 95 %, or that n was not published',
  note,
  make: (locale) => {
    const [low, high, n] = ends;
    const say = (end: string | number): string => formatNumber(end, locale);
    return dataWords[locale].intervalOf(say(low), say(high), say(n));
  },
  ...expected,
});

export const distributionCases: readonly SentenceCase[] = [
  {
    template: 'largest and smallest',
    note: 'of provinces at one date',
    make: (locale) =>
      extremesSentence({
        permission: rankingPermission(3, 2, 1),
        title: visits[locale],
        when: when('1396', locale),
        most: { label: { fa: 'تهران', en: 'Tehran' }[locale], figure: quantity('24000', 'visit', locale) },
        least: {
          label: { fa: 'سیستان و بلوچستان', en: 'Sistan and Baluchestan' }[locale],
          figure: quantity('1', 'visit', locale),
        },
        locale,
      }),
    fa: 'مراجعه به تفکیک استان، در سال ۱۳۹۶: بیشترین رقم از آنِ «تهران» است (۲۴٬۰۰۰ مراجعه) و کمترین از آنِ «سیستان و بلوچستان» (۱ مراجعه).',
    en: 'Visits by province, in 1396 (2017–18): the largest figure is that of “Tehran” (24,000 visits), the smallest that of “Sistan and Baluchestan” (1 visit).',
  },
  {
    template: 'largest and smallest',
    note: 'without a date, below zero',
    make: (locale) =>
      extremesSentence({
        permission: rankingPermission(3, 2, 1),
        title: { fa: 'مازاد صندوق‌ها', en: 'Surplus of the funds' }[locale],
        most: { label: { fa: 'درمان', en: 'Health' }[locale], figure: quantity('0', 'hemat', locale) },
        least: {
          label: { fa: 'بازنشستگی', en: 'Pensions' }[locale],
          figure: quantity('-2.5', 'hemat', locale),
        },
        locale,
      }),
    fa: 'مازاد صندوق‌ها: بیشترین رقم از آنِ «درمان» است (۰ هزار میلیارد تومان) و کمترین از آنِ «بازنشستگی» (\u200e−۲٫۵ هزار میلیارد تومان).',
    en: 'Surplus of the funds: the largest figure is that of “Health” (0 trillion tomans), the smallest that of “Pensions” (−2.5 trillion tomans).',
  },
  {
    template: 'range, where no order may be claimed',
    note: 'a survey without n',
    make: (locale) =>
      rangeSentence({
        title: satisfied[locale],
        when: when('1398', locale),
        low: quantity('62', 'percent', locale),
        high: quantity('84.5', 'percent', locale),
        because: refusalSentence('sample-size-unknown', locale, 'ranking'),
        locale,
      }),
    fa: 'رضایت به تفکیک خدمت، در سال ۱۳۹۸: رقم‌های منتشرشده میان ۶۲ درصد و ۸۴٫۵ درصد است. این رقم‌ها رتبه‌بندی نمی‌شوند، چون شمار پاسخ‌گویان منتشر نشده است.',
    en: 'Satisfaction by service, in 1398 (2019–20): the published figures lie between 62% and 84.5%. These figures are not ranked: the number of respondents was not published.',
  },
  rangeOf('of the provinces, in a table that has the country too', 'provinces', {
    fa: 'مراجعه به تفکیک استان، در سال ۱۳۹۶: رقم‌های منتشرشدهٔ استان‌ها میان ۲۱۶ مراجعه و ۳۴۰ مراجعه است. این رقم‌ها رتبه‌بندی نمی‌شوند، چون فقط رقم بعضی از آن‌ها منتشر شده است و بیشترین یا کمترین شاید در میان بقیه باشد.',
    en: 'Visits by province, in 1396 (2017–18): the published figures of the provinces lie between 216 visits and 340 visits. These figures are not ranked: only some of them were published, and the largest or the smallest may be among the others.',
  }),
  rangeOf('of places that are not all provinces', 'places', {
    fa: 'مراجعه به تفکیک استان، در سال ۱۳۹۶: رقم‌های منتشرشدهٔ مکان‌ها میان ۲۱۶ مراجعه و ۳۴۰ مراجعه است. این رقم‌ها رتبه‌بندی نمی‌شوند، چون فقط رقم بعضی از آن‌ها منتشر شده است و بیشترین یا کمترین شاید در میان بقیه باشد.',
    en: 'Visits by province, in 1396 (2017–18): the published figures of the places lie between 216 visits and 340 visits. These figures are not ranked: only some of them were published, and the largest or the smallest may be among the others.',
  }),
  rangeOf('of the parts, in a table that has their total too', 'parts', {
    fa: 'مراجعه به تفکیک استان، در سال ۱۳۹۶: رقم‌های منتشرشدهٔ بخش‌ها (بدون رقم جمع) میان ۲۱۶ مراجعه و ۳۴۰ مراجعه است. این رقم‌ها رتبه‌بندی نمی‌شوند، چون فقط رقم بعضی از آن‌ها منتشر شده است و بیشترین یا کمترین شاید در میان بقیه باشد.',
    en: 'Visits by province, in 1396 (2017–18): the published figures of the parts (totals left out) lie between 216 visits and 340 visits. These figures are not ranked: only some of them were published, and the largest or the smallest may be among the others.',
  }),
  {
    template: 'extent, where nothing can be summed up',
    note: 'of several years',
    make: (locale) =>
      extentSentence({
        count: 1240,
        from: formatNumber('1390', locale).replace(/[٬,]/u, ''),
        to: formatNumber('1399', locale).replace(/[٬,]/u, ''),
        locale,
      }),
    fa: 'این داده ۱٬۲۴۰ رقم منتشرشده از ۱۳۹۰ تا ۱۳۹۹ دارد؛ این رقم‌ها را نمی‌توان در یک جمله خلاصه کرد.',
    en: 'This dataset holds 1,240 published figures from 1390 to 1399; they cannot be summed up in one sentence.',
  },
  {
    template: 'extent, where nothing can be summed up',
    note: 'one undated figure: singular',
    make: (locale) => extentSentence({ count: 1, locale }),
    fa: 'این داده تنها ۱ رقم منتشرشده دارد.',
    en: 'This dataset holds 1 published figure only.',
  },
  share('just over a third', 34, 12, {
    fa: 'بزرگ‌ترین رقم ۳۴ درصد جمع این ۱۲ رقم است، یعنی کمی بیش از یک‌سوم آن.',
    en: 'The largest is 34% of the sum of these 12 figures, just over a third of it.',
  }),
  share('half, few figures in words', 50, 3, {
    fa: 'بزرگ‌ترین رقم ۵۰ درصد جمع این سه رقم است، یعنی نیمی از آن.',
    en: 'The largest is 50% of the sum of these three figures, half of it.',
  }),
  share('no plain part is near', 43.21, 2, {
    fa: 'بزرگ‌ترین رقم ۴۳٫۲ درصد جمع این دو رقم است.',
    en: 'The largest is 43.2% of the sum of these two figures.',
  }),
  interval('with n; the Latin letter is isolated where it is printed', ['81.2', '87.3', 1200], {
    fa: 'بازهٔ ۹۵ درصد: ۸۱٫۲ تا ۸۷٫۳ درصد (n = ۱٬۲۰۰).',
    en: '95% interval: 81.2% to 87.3% (n = 1,200).',
  }),
  {
    template: 'survey: interval of 95 %, or that n was not published',
    note: 'without n',
    make: (locale) => dataWords[locale].sampleSizeUnknown,
    fa: 'شمار پاسخ‌گویان (n) منتشر نشده است.',
    en: 'The number of respondents (n) was not published.',
  },
];

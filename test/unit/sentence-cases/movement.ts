import { contributionSentence, growthSentence, indexSentence, trendSentence } from '#messages/sentences.ts';
import { changePermission, quantity, trendPermission, when, type Both, type SentenceCase } from './made.ts';

type Point = readonly [period: string, exact: string, timing?: 'stock'];

const end = ([period, exact, timing]: Point, unit: string, locale: keyof Both) => ({
  when: when(period, locale, timing),
  figure: quantity(exact, unit, locale),
});
/** In English a phrase names what is counted, and its figures stand alone. */
const namedEnd = (point: Point, unit: string, locale: keyof Both) =>
  locale === 'en' ? { ...end(point, unit, locale), figure: point[1] } : end(point, unit, locale);

const hospitals: Both = { fa: 'شمار بیمارستان‌ها', en: 'The number of hospitals' };
const beds: Both = { fa: 'شمار تخت‌ها', en: 'The number of beds' };
const people: Both = { fa: 'شمار بیمه‌شدگان', en: 'The number of insured people' };

export const movementCases: readonly SentenceCase[] = [
  {
    template: 'trend',
    note: 'three steps up',
    make: (locale) =>
      trendSentence({
        permission: trendPermission(1, 2, 3, 4),
        years: 3,
        from: end(['1393', '354'], 'centre', locale),
        to: end(['1396', '364'], 'centre', locale),
        locale,
      }),
    fa: 'این رقم سه سال پیاپی بیشتر شده است، از ۳۵۴ مرکز در سال ۱۳۹۳ به ۳۶۴ مرکز در سال ۱۳۹۶.',
    en: 'The figure rose three years in a row, from 354 centres in 1393 (2014–15) to 364 centres in 1396 (2017–18).',
  },
  {
    template: 'trend',
    note: 'two steps down of a stock, with the name of the series',
    make: (locale) =>
      trendSentence({
        subject: { name: hospitals[locale], isPhrase: true },
        permission: trendPermission(3, 2, 1),
        years: 2,
        from: namedEnd(['1396-12', '72', 'stock'], 'centre', locale),
        to: namedEnd(['1398-12', '70', 'stock'], 'centre', locale),
        locale,
      }),
    fa: 'شمار بیمارستان‌ها دو سال پیاپی کمتر شده است، از ۷۲ مرکز در پایان سال ۱۳۹۶ به ۷۰ مرکز در پایان سال ۱۳۹۸.',
    en: 'The number of hospitals fell two years in a row, from 72 at the end of 1396 (March 2018) to 70 at the end of 1398 (March 2020).',
  },
  {
    template: 'trend',
    note: 'of money at constant prices, whose figures are not repeated',
    make: (locale) =>
      trendSentence({
        base: '1395',
        permission: trendPermission(3, 2, 1),
        years: 2,
        from: end(['1396', '15'], 'hemat', locale),
        to: end(['1398', '20'], 'hemat', locale),
        locale,
      }),
    fa: 'به قیمت ثابت ۱۳۹۵، این رقم دو سال پیاپی کمتر شده است، از سال ۱۳۹۶ تا سال ۱۳۹۸.',
    en: 'At constant 1395 prices, the figure fell two years in a row, from 1396 (2017–18) to 1398 (2019–20).',
  },
  {
    template: 'growth over the year before',
    note: 'a quarter that rose',
    make: (locale) =>
      growthSentence({
        permission: changePermission(1, 2),
        percent: 12.34,
        from: end(['1401-Q2', '100'], 'visit', locale),
        to: end(['1402-Q2', '112'], 'visit', locale),
        locale,
      }),
    fa: 'این رقم در تابستان ۱۴۰۲، ۱۱۲ مراجعه بود؛ ۱۲٫۳ درصد بیشتر از همین دوره در سال پیش (۱۰۰ مراجعه).',
    en: 'The figure in Q2 1402 (summer, June–September 2023) was 112 visits, 12.3% more than in the same period a year earlier, when it was 100 visits.',
  },
  {
    template: 'growth over the year before',
    note: 'a month that fell, of money',
    make: (locale) =>
      growthSentence({
        base: '1395',
        permission: changePermission(2, 1),
        percent: -7,
        from: end(['1398-05', '6'], 'hemat', locale),
        to: end(['1399-05', '8'], 'hemat', locale),
        locale,
      }),
    fa: 'به قیمت ثابت ۱۳۹۵، این رقم در مرداد ۱۳۹۹، ۷ درصد کمتر از همین دوره در سال پیش بود.',
    en: 'At constant 1395 prices, the figure in Mordad 1399 (July–August 2020) was 7% lower than in the same period a year earlier.',
  },
  {
    template: 'growth over the year before',
    note: 'no change',
    make: (locale) =>
      growthSentence({
        permission: changePermission(2, 2),
        percent: 0,
        subject: { name: beds[locale], isPhrase: true },
        from: namedEnd(['1398-05', '70', 'stock'], 'bed', locale),
        to: namedEnd(['1399-05', '70', 'stock'], 'bed', locale),
        locale,
      }),
    fa: 'شمار تخت‌ها در پایان مرداد ۱۳۹۹، ۷۰ تخت بود؛ برابر با همین زمان در سال پیش (۷۰ تخت).',
    en: 'The number of beds at the end of Mordad 1399 (August 2020) was 70, the same as a year earlier.',
  },
  {
    template: 'index',
    note: 'a fall over three years',
    make: (locale) =>
      indexSentence({
        subject: { name: hospitals[locale], isPhrase: true },
        permission: changePermission(2, 1),
        index: 97.22,
        from: namedEnd(['1398', '72'], 'centre', locale),
        to: namedEnd(['1401', '70'], 'centre', locale),
        locale,
      }),
    fa: 'اگر شمار بیمارستان‌ها در سال ۱۳۹۸ (۷۲ مرکز) را ۱۰۰ بگیریم، رقم سال ۱۴۰۱ (۷۰ مرکز) برابر ۹۷٫۲ می‌شود.',
    en: 'With 72 in 1398 (2019–20) set at 100, the number of hospitals stood at 97.2, or 70, in 1401 (2022–23).',
  },
  {
    template: 'index',
    note: 'of money, more than tenfold: no decimals',
    make: (locale) =>
      indexSentence({
        base: '1395',
        permission: changePermission(1, 2),
        index: 1234.5,
        from: end(['1380', '1'], 'hemat', locale),
        to: end(['1400', '90'], 'hemat', locale),
        locale,
      }),
    fa: 'به قیمت ثابت ۱۳۹۵، اگر رقم سال ۱۳۸۰ را ۱۰۰ بگیریم، رقم سال ۱۴۰۰ برابر ۱٬۲۳۵ می‌شود.',
    en: 'At constant 1395 prices, with 1380 (2001–02) set at 100, the figure stood at 1,235 in 1400 (2021–22).',
  },
  {
    template: 'contributions to a change',
    note: 'parts of both directions',
    make: (locale) =>
      contributionSentence({
        subject: { name: { fa: 'ملکی', en: 'Owned' }[locale], isPhrase: false },
        permission: changePermission(1, 2),
        whole: '0.3',
        from: when('1395', locale),
        to: when('1396', locale),
        parts: [
          { label: { fa: 'درمانگاه', en: 'Clinics' }[locale], points: '1.4' },
          { label: { fa: 'بیمارستان', en: 'Hospitals' }[locale], points: '-1.1' },
        ],
        locale,
      }),
    fa: 'ملکی: این رقم در سال ۱۳۹۶، ۰٫۳ درصد بیشتر از سال ۱۳۹۵ بود. سهم جزءها در این تغییر، به واحد درصد: «درمانگاه» ‎+۱٫۴، «بیمارستان» ‎−۱٫۱.',
    en: 'Owned: the figure in 1396 (2017–18) was 0.3% higher than in 1395 (2016–17). Its parts contributed to this change, in percentage points: “Clinics” +1.4, “Hospitals” −1.1.',
  },
  {
    template: 'contributions to a change',
    note: 'a fall, with the other parts summed up',
    make: (locale) =>
      contributionSentence({
        subject: { name: people[locale], isPhrase: true },
        permission: changePermission(2, 1),
        whole: '-5',
        from: when('1397-12', locale, 'stock'),
        to: when('1398-12', locale, 'stock'),
        parts: [{ label: { fa: 'اجباری', en: 'Compulsory' }[locale], points: '-6.2' }],
        rest: { count: 3, points: '1.2' },
        locale,
      }),
    fa: 'شمار بیمه‌شدگان در پایان سال ۱۳۹۸، ۵ درصد کمتر از پایان سال ۱۳۹۷ بود. سهم جزءها در این تغییر، به واحد درصد: «اجباری» ‎−۶٫۲، سه جزء دیگر با هم ‎+۱٫۲.',
    en: 'The number of insured people at the end of 1398 (March 2020) was 5% lower than at the end of 1397 (March 2019). Its parts contributed to this change, in percentage points: “Compulsory” −6.2, the other three together +1.2.',
  },
  {
    template: 'contributions to a change',
    note: 'of money, one other part',
    make: (locale) =>
      contributionSentence({
        base: '1395',
        permission: changePermission(1, 2),
        whole: '7.5',
        from: when('1397', locale),
        to: when('1398', locale),
        parts: [{ label: { fa: 'درمان مستقیم', en: 'Direct treatment' }[locale], points: '8' }],
        rest: { count: 1, points: '-0.5' },
        locale,
      }),
    fa: 'به قیمت ثابت ۱۳۹۵، این رقم در سال ۱۳۹۸، ۷٫۵ درصد بیشتر از سال ۱۳۹۷ بود. سهم جزءها در این تغییر، به واحد درصد: «درمان مستقیم» ‎+۸، یک جزء دیگر ‎−۰٫۵.',
    en: 'At constant 1395 prices, the figure in 1398 (2019–20) was 7.5% higher than in 1397 (2018–19). Its parts contributed to this change, in percentage points: “Direct treatment” +8, the other one −0.5.',
  },
];

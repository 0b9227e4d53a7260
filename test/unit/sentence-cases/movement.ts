import { contributionSentence, growthSentence, indexSentence, trendSentence } from '#messages/sentences.ts';
import { changePermission, quantity, trendPermission, when, type Both, type SentenceCase } from './made.ts';

type Point = readonly [period: string, exact: string, timing?: 'stock'];

const end = ([period, exact, timing]: Point, unit: string, locale: keyof Both) => ({
  when: when(period, locale, timing),
  figure: quantity(exact, unit, locale),
});

const hospitals: Both = { fa: 'شمار بیمارستان‌ها', en: 'The number of hospitals' };

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
    fa: 'سه سال پیاپی بیشتر شده است، از ۳۵۴ مرکز در سال ۱۳۹۳ به ۳۶۴ مرکز در سال ۱۳۹۶.',
    en: 'Up three years in a row, from 354 centres in 1393 (2014–15) to 364 centres in 1396 (2017–18).',
  },
  {
    template: 'trend',
    note: 'two steps down of a stock, with the name of the series',
    make: (locale) =>
      trendSentence({
        title: hospitals[locale],
        permission: trendPermission(3, 2, 1),
        years: 2,
        from: end(['1396-12', '72', 'stock'], 'centre', locale),
        to: end(['1398-12', '70', 'stock'], 'centre', locale),
        locale,
      }),
    fa: 'شمار بیمارستان‌ها: دو سال پیاپی کمتر شده است، از ۷۲ مرکز در پایان سال ۱۳۹۶ به ۷۰ مرکز در پایان سال ۱۳۹۸.',
    en: 'The number of hospitals: down two years in a row, from 72 centres at the end of 1396 (March 2018) to 70 centres at the end of 1398 (March 2020).',
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
    fa: 'به قیمت ثابت ۱۳۹۵، دو سال پیاپی کمتر شده است، از سال ۱۳۹۶ تا سال ۱۳۹۸.',
    en: 'At constant 1395 prices, down two years in a row, from 1396 (2017–18) to 1398 (2019–20).',
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
    fa: 'در تابستان ۱۴۰۲، ۱۱۲ مراجعه، ۱۲٫۳ درصد بیشتر از همین دوره در سال پیش (۱۰۰ مراجعه).',
    en: '112 visits in Q2 1402 (summer, June–September 2023), 12.3% more than in the same period a year earlier, when it was 100 visits.',
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
    fa: 'به قیمت ثابت ۱۳۹۵، در مرداد ۱۳۹۹، ۷ درصد کمتر از همین دوره در سال پیش.',
    en: 'At constant 1395 prices, in Mordad 1399 (July–August 2020), 7% less than in the same period a year earlier.',
  },
  {
    template: 'growth over the year before',
    note: 'no change',
    make: (locale) =>
      growthSentence({
        permission: changePermission(2, 2),
        percent: 0,
        from: end(['1398-05', '70', 'stock'], 'bed', locale),
        to: end(['1399-05', '70', 'stock'], 'bed', locale),
        locale,
      }),
    fa: 'در پایان مرداد ۱۳۹۹، ۷۰ تخت، برابر با همین دوره در سال پیش.',
    en: '70 beds at the end of Mordad 1399 (August 2020), the same as a year earlier.',
  },
  {
    template: 'index',
    note: 'a fall over three years',
    make: (locale) =>
      indexSentence({
        title: hospitals[locale],
        permission: changePermission(2, 1),
        index: 71.53,
        from: end(['1398', '245197'], 'person', locale),
        to: end(['1401', '175391'], 'person', locale),
        locale,
      }),
    fa: 'شمار بیمارستان‌ها: اگر رقم سال ۱۳۹۸ (۲۴۵٬۱۹۷ نفر) را ۱۰۰ بگیریم، رقم سال ۱۴۰۱ (۱۷۵٬۳۹۱ نفر) برابر ۷۱٫۵ است.',
    en: 'The number of hospitals: taking the figure in 1398 (2019–20) (245,197 people) as 100, that in 1401 (2022–23) (175,391 people) is 71.5.',
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
    fa: 'به قیمت ثابت ۱۳۹۵، اگر رقم سال ۱۳۸۰ را ۱۰۰ بگیریم، رقم سال ۱۴۰۰ برابر ۱٬۲۳۵ است.',
    en: 'At constant 1395 prices, taking the figure in 1380 (2001–02) as 100, that in 1400 (2021–22) is 1,235.',
  },
  {
    template: 'contributions to a change',
    note: 'parts of both directions',
    make: (locale) =>
      contributionSentence({
        title: { fa: 'ملکی، جمع', en: 'Owned, all' }[locale],
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
    fa: 'ملکی، جمع: در سال ۱۳۹۶، ۰٫۳ درصد بیشتر از سال ۱۳۹۵. سهم جزءها در این تغییر، به واحد درصد: «درمانگاه» ‎+۱٫۴، «بیمارستان» ‎−۱٫۱.',
    en: 'Owned, all: in 1396 (2017–18), 0.3% more than in 1395 (2016–17). What its parts contributed, in percentage points: “Clinics” +1.4, “Hospitals” −1.1.',
  },
  {
    template: 'contributions to a change',
    note: 'a fall, with the other parts summed up',
    make: (locale) =>
      contributionSentence({
        permission: changePermission(2, 1),
        whole: '-5',
        from: when('1397-12', locale, 'stock'),
        to: when('1398-12', locale, 'stock'),
        parts: [{ label: { fa: 'اجباری', en: 'Compulsory' }[locale], points: '-6.2' }],
        rest: { count: 3, points: '1.2' },
        locale,
      }),
    fa: 'در پایان سال ۱۳۹۸، ۵ درصد کمتر از پایان سال ۱۳۹۷. سهم جزءها در این تغییر، به واحد درصد: «اجباری» ‎−۶٫۲، سه جزء دیگر با هم ‎+۱٫۲.',
    en: 'At the end of 1398 (March 2020), 5% less than at the end of 1397 (March 2019). What its parts contributed, in percentage points: “Compulsory” −6.2, the other three together +1.2.',
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
    fa: 'به قیمت ثابت ۱۳۹۵، در سال ۱۳۹۸، ۷٫۵ درصد بیشتر از سال ۱۳۹۷. سهم جزءها در این تغییر، به واحد درصد: «درمان مستقیم» ‎+۸، یک جزء دیگر ‎−۰٫۵.',
    en: 'At constant 1395 prices, in 1398 (2019–20), 7.5% more than in 1397 (2018–19). What its parts contributed, in percentage points: “Direct treatment” +8, the other one −0.5.',
  },
];

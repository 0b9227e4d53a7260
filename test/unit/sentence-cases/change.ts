import { changeSentence } from '#messages/sentences.ts';
import { changePermission, quantity, when, type SentenceCase } from './made.ts';

interface Change {
  note: string;
  from: number;
  to: number;
  unit: string;
  period: string;
  isStock?: boolean;
  isShare?: boolean;
  /** Of money and of scores no multiple is said. */
  hasRatio?: boolean;
  fa: string;
  en: string;
}

const changes: readonly Change[] = [
  {
    note: 'a rise of a stock',
    from: 100,
    to: 110,
    unit: 'person',
    period: '1398-12',
    isStock: true,
    hasRatio: true,
    fa: '۱۰ درصد بیشتر از پایان سال ۱۳۹۸ (۱۰۰ نفر).',
    en: '10% more than at the end of 1398 (March 2020), when it was 100 people.',
  },
  {
    note: 'a fall of a flow, one decimal',
    from: 3000,
    to: 2000,
    unit: 'visit',
    period: '1401',
    hasRatio: true,
    fa: '۳۳٫۳ درصد کمتر از سال ۱۴۰۱ (۳٬۰۰۰ مراجعه)، یعنی دوسوم آن.',
    en: '33.3% less than in 1401 (2022–23), when it was 3,000 visits: two thirds of that.',
  },
  {
    note: 'exactly twice',
    from: 200,
    to: 400,
    unit: 'file',
    period: '1400',
    hasRatio: true,
    fa: '۱۰۰ درصد بیشتر از سال ۱۴۰۰ (۲۰۰ پرونده)، یعنی دو برابر آن.',
    en: '100% more than in 1400 (2021–22), when it was 200 files: twice that.',
  },
  {
    note: 'more than twice; no decimals from 100 % on',
    from: 200,
    to: 471,
    unit: 'file',
    period: '1400',
    hasRatio: true,
    fa: '۱۳۶ درصد بیشتر از سال ۱۴۰۰ (۲۰۰ پرونده)، یعنی بیش از دو برابر آن.',
    en: '136% more than in 1400 (2021–22), when it was 200 files: more than twice that.',
  },
  {
    note: 'nearly three times',
    from: 100,
    to: 290,
    unit: 'request',
    period: '1402-06',
    hasRatio: true,
    fa: '۱۹۰ درصد بیشتر از شهریور ۱۴۰۲ (۱۰۰ درخواست)، یعنی نزدیک به سه برابر آن.',
    en: '190% more than in Shahrivar 1402 (August–September 2023), when it was 100 requests: nearly three times that.',
  },
  {
    note: 'nearly half',
    from: 100,
    to: 49,
    unit: 'day',
    period: '1399',
    hasRatio: true,
    fa: '۵۱ درصد کمتر از سال ۱۳۹۹ (۱۰۰ روز)، یعنی نزدیک به نیمی از آن.',
    en: '51% less than in 1399 (2020–21), when it was 100 days: nearly half of that.',
  },
  {
    note: 'too much for a plain multiple',
    from: 100,
    to: 2600,
    unit: 'user',
    period: '1395',
    hasRatio: true,
    fa: '۲٬۵۰۰ درصد بیشتر از سال ۱۳۹۵ (۱۰۰ کاربر).',
    en: '2,500% more than in 1395 (2016–17), when it was 100 users.',
  },
  {
    note: 'money: no multiple, prices changed too',
    from: 40,
    to: 90,
    unit: 'hemat',
    period: '1398',
    fa: '۱۲۵ درصد بیشتر از سال ۱۳۹۸ (۴۰ هزار میلیارد تومان).',
    en: '125% more than in 1398 (2019–20), when it was 40 trillion tomans.',
  },
  {
    note: 'a share, in percentage points',
    from: 80,
    to: 84.5,
    unit: 'percent',
    period: '1397',
    isShare: true,
    fa: '۴٫۵ واحد درصد بیشتر از سال ۱۳۹۷ (۸۰ درصد).',
    en: '4.5 percentage points higher than in 1397 (2018–19), when it was 80%.',
  },
  {
    note: 'a share that fell',
    from: 84.5,
    to: 80.2,
    unit: 'percent',
    period: '1397',
    isShare: true,
    fa: '۴٫۳ واحد درصد کمتر از سال ۱۳۹۷ (۸۴٫۵ درصد).',
    en: '4.3 percentage points lower than in 1397 (2018–19), when it was 84.5%.',
  },
  {
    note: 'after «از … تا …», which is not said twice',
    from: 100,
    to: 120,
    unit: 'visit',
    period: '1395-07/1395-09',
    hasRatio: true,
    fa: '۲۰ درصد بیشتر از مهر تا آذر ۱۳۹۵ (۱۰۰ مراجعه).',
    en: '20% more than from Mehr to Azar 1395 (September–December 2016), when it was 100 visits.',
  },
  {
    note: 'half a year',
    from: 100,
    to: 120,
    unit: 'visit',
    period: '1395-01/1395-06',
    hasRatio: true,
    fa: '۲۰ درصد بیشتر از نیمهٔ نخست سال ۱۳۹۵ (۱۰۰ مراجعه).',
    en: '20% more than in the first half of 1395 (March–September 2016), when it was 100 visits.',
  },
  {
    note: 'a change too small for one decimal is not called zero',
    from: 25000,
    to: 25003,
    unit: 'call',
    period: '1400',
    hasRatio: true,
    fa: '۰٫۰۱ درصد بیشتر از سال ۱۴۰۰ (۲۵٬۰۰۰ تماس).',
    en: '0.01% more than in 1400 (2021–22), when it was 25,000 calls.',
  },
  {
    note: 'unchanged',
    from: 100,
    to: 100,
    unit: 'branch',
    period: '1398-12',
    isStock: true,
    hasRatio: true,
    fa: 'برابر با پایان سال ۱۳۹۸ (۱۰۰ شعبه).',
    en: 'The same as at the end of 1398 (March 2020).',
  },
];

export const changeCases: readonly SentenceCase[] = changes.map(
  ({ note, from, to, unit, period, isStock, isShare = false, hasRatio, fa, en }) => ({
    template: 'change',
    note,
    make: (locale) =>
      changeSentence({
        permission: changePermission(from, to),
        size: isShare ? to - from : ((to - from) / from) * 100,
        isShare,
        ...(hasRatio ? { ratio: to / from } : {}),
        previousWhen: when(period, locale, isStock ? 'stock' : 'flow'),
        previousFigure: quantity(String(from), unit, locale),
        locale,
      }),
    fa,
    en,
  }),
);

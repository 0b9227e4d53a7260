import type { Status } from '#model/table.ts';
import { levelSentence } from '#messages/sentences.ts';
import { figureIn, when, type Both, type SentenceCase } from './made.ts';

interface Level {
  note: string;
  title: Both;
  exact: string;
  unit: string;
  period?: string;
  isStock?: boolean;
  status?: Status;
  fa: string;
  en: string;
}

const insured = { fa: 'شمار بیمه‌شدگان اصلی', en: 'The number of main insured' };
const debt = { fa: 'بدهی دولت به سازمان', en: 'The government’s debt to the organization' };
const costs = { fa: 'هزینهٔ درمان', en: 'The cost of treatment' };
const satisfied = { fa: 'سهم مراجعان راضی', en: 'The share of satisfied visitors' };
const visits = { fa: 'شمار مراجعه‌ها', en: 'The number of visits' };

const levels: readonly Level[] = [
  {
    note: 'stock at the end of a year, actual',
    title: insured,
    exact: '14580188',
    unit: 'person',
    period: '1399-12',
    isStock: true,
    fa: 'شمار بیمه‌شدگان اصلی در پایان سال ۱۳۹۹، ۱۴٬۵۸۰٬۱۸۸ نفر بود.',
    en: 'At the end of 1399 (March 2021), the number of main insured was 14,580,188.',
  },
  {
    note: 'stock, provisional',
    title: insured,
    exact: '15000000',
    unit: 'person',
    period: '1402-07',
    isStock: true,
    status: 'provisional',
    fa: 'شمار بیمه‌شدگان اصلی در پایان مهر ۱۴۰۲، ۱۵٬۰۰۰٬۰۰۰ نفر بود. این رقم مقدماتی است.',
    en: 'At the end of Mehr 1402 (October 2023), the number of main insured was 15,000,000. This figure is provisional.',
  },
  {
    note: 'stock, estimate',
    title: insured,
    exact: '13150000',
    unit: 'person',
    period: '1393-12',
    isStock: true,
    status: 'estimate',
    fa: 'شمار بیمه‌شدگان اصلی در پایان سال ۱۳۹۳، ۱۳٬۱۵۰٬۰۰۰ نفر برآورد شده است.',
    en: 'At the end of 1393 (March 2015), the number of main insured was estimated at 13,150,000.',
  },
  {
    note: 'flow, budget',
    title: costs,
    exact: '1404000',
    unit: 'billion-rial',
    period: '1402',
    status: 'budget',
    fa: 'هزینهٔ درمان در سال ۱۴۰۲، ۱٬۴۰۴٬۰۰۰ میلیارد ریال پیش‌بینی شده بود. این رقم بودجه یا وعده است، نه عملکرد.',
    en: 'In 1402 (2023–24), the cost of treatment was budgeted at 1,404,000 billion rials. That is a plan, not an outcome.',
  },
  {
    note: 'stock of money, claim',
    title: debt,
    exact: '140.40',
    unit: 'hemat',
    period: '1402-12',
    isStock: true,
    status: 'claim',
    fa: 'بدهی دولت به سازمان در پایان سال ۱۴۰۲، ۱۴۰٫۴۰ هزار میلیارد تومان اعلام شده است. این رقم ادعاست و تأیید جداگانه ندارد.',
    en: 'At the end of 1402 (March 2024), the government’s debt to the organization was said to be 140.40 trillion tomans. This is a claim without independent confirmation.',
  },
  {
    note: 'money of eighteen digits, exact',
    title: costs,
    exact: '123456789012345678',
    unit: 'rial',
    period: '1401',
    fa: 'هزینهٔ درمان در سال ۱۴۰۱، ۱۲۳٬۴۵۶٬۷۸۹٬۰۱۲٬۳۴۵٬۶۷۸ ریال بود.',
    en: 'In 1401 (2022–23), the cost of treatment was 123,456,789,012,345,678 rials.',
  },
  {
    note: 'money, new rial',
    title: costs,
    exact: '1',
    unit: 'new-rial',
    period: '1404',
    fa: 'هزینهٔ درمان در سال ۱۴۰۴، ۱ ریال جدید بود.',
    en: 'In 1404 (2025–26), the cost of treatment was 1 new rial.',
  },
  {
    note: 'money below zero',
    title: { fa: 'مازاد نقدی', en: 'The cash surplus' },
    exact: '-2.5',
    unit: 'billion-toman',
    period: '1401',
    fa: 'مازاد نقدی در سال ۱۴۰۱، \u200e−۲٫۵ میلیارد تومان بود.',
    en: 'In 1401 (2022–23), the cash surplus was −2.5 billion tomans.',
  },
  {
    note: 'dollars, with a billion',
    title: { fa: 'ارزش دارایی خارجی', en: 'The value of foreign assets' },
    exact: '1.2',
    unit: 'billion-usd',
    period: '1401-12',
    isStock: true,
    fa: 'ارزش دارایی خارجی در پایان سال ۱۴۰۱، ۱٫۲ میلیارد دلار بود.',
    en: 'At the end of 1401 (March 2023), the value of foreign assets was 1.2 billion US dollars.',
  },
  {
    note: 'zero',
    title: visits,
    exact: '0',
    unit: 'visit',
    period: '1399-01',
    fa: 'شمار مراجعه‌ها در فروردین ۱۳۹۹، ۰ مراجعه بود.',
    en: 'In Farvardin 1399 (March–April 2020), the number of visits was 0.',
  },
  {
    note: 'one; English leaves out what the title has named',
    title: { fa: 'شمار بیمارستان‌ها', en: 'The number of hospitals' },
    exact: '1',
    unit: 'hospital',
    period: '1396-12',
    isStock: true,
    fa: 'شمار بیمارستان‌ها در پایان سال ۱۳۹۶، ۱ بیمارستان بود.',
    en: 'At the end of 1396 (March 2018), the number of hospitals was 1.',
  },
  {
    note: 'a province with its ezafe; no plural after a number in Persian',
    title: { fa: 'شمار شعبه‌های استان کرمان', en: 'The number of branches in Kerman province' },
    exact: '26',
    unit: 'branch',
    period: '1399',
    fa: 'شمار شعبه‌های استان کرمان در سال ۱۳۹۹، ۲۶ شعبه بود.',
    en: 'In 1399 (2020–21), the number of branches in Kerman province was 26.',
  },
  {
    note: 'share, with its published zero',
    title: satisfied,
    exact: '84.0',
    unit: 'percent',
    period: '1398',
    fa: 'سهم مراجعان راضی در سال ۱۳۹۸، ۸۴٫۰ درصد بود.',
    en: 'In 1398 (2019–20), the share of satisfied visitors was 84.0%.',
  },
  {
    note: 'percentage points',
    title: { fa: 'فاصله با هدف', en: 'The distance from the target' },
    exact: '1',
    unit: 'percentage-point',
    period: '1398',
    fa: 'فاصله با هدف در سال ۱۳۹۸، ۱ واحد درصد بود.',
    en: 'In 1398 (2019–20), the distance from the target was 1 percentage point.',
  },
  {
    note: 'index',
    title: { fa: 'شاخص بهای مصرف‌کننده', en: 'The consumer price index' },
    exact: '136.9',
    unit: 'index-point',
    period: '1397',
    fa: 'شاخص بهای مصرف‌کننده در سال ۱۳۹۷، ۱۳۶٫۹ واحد شاخص بود.',
    en: 'In 1397 (2018–19), the consumer price index was 136.9 index points.',
  },
  {
    note: 'score',
    title: { fa: 'نمرهٔ رضایت', en: 'The satisfaction score' },
    exact: '3.9',
    unit: 'score-5',
    period: '1400',
    fa: 'نمرهٔ رضایت در سال ۱۴۰۰، ۳٫۹ از ۵ بود.',
    en: 'In 1400 (2021–22), the satisfaction score was 3.9 out of 5.',
  },
  {
    note: 'duration, ezafe after a silent h',
    title: { fa: 'میانهٔ زمان انتظار', en: 'The median waiting time' },
    exact: '12',
    unit: 'minute',
    period: '1401-Q2',
    fa: 'میانهٔ زمان انتظار در تابستان ۱۴۰۱، ۱۲ دقیقه بود.',
    en: 'In Q2 1401 (summer, June–September 2022), the median waiting time was 12 minutes.',
  },
  {
    note: 'range of months; Latin in a title stays outside Persian digits',
    title: { fa: 'شمار تخت‌های ICU', en: 'The number of ICU beds' },
    exact: '1200',
    unit: 'bed',
    period: '1395-07/1395-09',
    fa: 'شمار تخت‌های ICU از مهر تا آذر ۱۳۹۵، ۱٬۲۰۰ تخت بود.',
    en: 'From Mehr to Azar 1395 (September–December 2016), the number of ICU beds was 1,200.',
  },
  {
    note: 'without a date',
    title: visits,
    exact: '340',
    unit: 'visit',
    fa: 'شمار مراجعه‌ها، ۳۴۰ مراجعه بود.',
    en: 'The number of visits was 340.',
  },
];

export const levelCases: readonly SentenceCase[] = levels.map(
  ({ note, title, exact, unit, period, isStock, status = 'actual', fa, en }) => ({
    template: 'level',
    note,
    make: (locale) =>
      levelSentence({
        title: title[locale],
        ...(period ? { when: when(period, locale, isStock ? 'stock' : 'flow') } : {}),
        figure: figureIn(exact, unit, locale),
        status,
        locale,
      }),
    fa,
    en,
  }),
);

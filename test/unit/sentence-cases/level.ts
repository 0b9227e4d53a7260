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

const insured = { fa: 'شمار بیمه‌شدگان اصلی', en: 'The number of main insured people' };
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
    en: 'The number of main insured people at the end of 1399 (March 2021) was 14,580,188.',
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
    en: 'The number of main insured people at the end of Mehr 1402 (October 2023) was 15,000,000. This figure is provisional.',
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
    en: 'The number of main insured people at the end of 1393 (March 2015) was estimated at 13,150,000.',
  },
  {
    note: 'flow, budget',
    title: costs,
    exact: '1404000',
    unit: 'billion-rial',
    period: '1402',
    status: 'budget',
    fa: 'هزینهٔ درمان در سال ۱۴۰۲، ۱٬۴۰۴٬۰۰۰ میلیارد ریال پیش‌بینی شده بود. این رقم بودجه یا وعده است، نه عملکرد.',
    en: 'The cost of treatment in 1402 (2023–24) was budgeted at 1,404,000 billion rials. That is a plan, not an outcome.',
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
    en: 'The government’s debt to the organization at the end of 1402 (March 2024) was said to be 140.40 trillion tomans. This is a claim without independent confirmation.',
  },
  {
    note: 'money of eighteen digits, exact',
    title: costs,
    exact: '123456789012345678',
    unit: 'rial',
    period: '1401',
    fa: 'هزینهٔ درمان در سال ۱۴۰۱، ۱۲۳٬۴۵۶٬۷۸۹٬۰۱۲٬۳۴۵٬۶۷۸ ریال بود.',
    en: 'The cost of treatment in 1401 (2022–23) was 123,456,789,012,345,678 rials.',
  },
  {
    note: 'money, new rial',
    title: costs,
    exact: '1',
    unit: 'new-rial',
    period: '1404',
    fa: 'هزینهٔ درمان در سال ۱۴۰۴، ۱ ریال جدید بود.',
    en: 'The cost of treatment in 1404 (2025–26) was 1 new rial.',
  },
  {
    note: 'money below zero',
    title: { fa: 'مازاد نقدی', en: 'The cash surplus' },
    exact: '-2.5',
    unit: 'billion-toman',
    period: '1401',
    fa: 'مازاد نقدی در سال ۱۴۰۱، \u200e−۲٫۵ میلیارد تومان بود.',
    en: 'The cash surplus in 1401 (2022–23) was −2.5 billion tomans.',
  },
  {
    note: 'dollars, with a billion',
    title: { fa: 'ارزش دارایی خارجی', en: 'The value of foreign assets' },
    exact: '1.2',
    unit: 'billion-usd',
    period: '1401-12',
    isStock: true,
    fa: 'ارزش دارایی خارجی در پایان سال ۱۴۰۱، ۱٫۲ میلیارد دلار بود.',
    en: 'The value of foreign assets at the end of 1401 (March 2023) was 1.2 billion US dollars.',
  },
  {
    note: 'zero',
    title: visits,
    exact: '0',
    unit: 'visit',
    period: '1399-01',
    fa: 'شمار مراجعه‌ها در فروردین ۱۳۹۹، ۰ مراجعه بود.',
    en: 'The number of visits in Farvardin 1399 (March–April 2020) was 0.',
  },
  {
    note: 'one; English leaves out what the title has named',
    title: { fa: 'شمار بیمارستان‌ها', en: 'The number of hospitals' },
    exact: '1',
    unit: 'hospital',
    period: '1396-12',
    isStock: true,
    fa: 'شمار بیمارستان‌ها در پایان سال ۱۳۹۶، ۱ بیمارستان بود.',
    en: 'The number of hospitals at the end of 1396 (March 2018) was 1.',
  },
  {
    note: 'a province with its ezafe; no plural after a number in Persian',
    title: { fa: 'شمار شعبه‌های استان کرمان', en: 'The number of branches in Kerman province' },
    exact: '26',
    unit: 'branch',
    period: '1399',
    fa: 'شمار شعبه‌های استان کرمان در سال ۱۳۹۹، ۲۶ شعبه بود.',
    en: 'The number of branches in Kerman province in 1399 (2020–21) was 26.',
  },
  {
    note: 'share, with its published zero',
    title: satisfied,
    exact: '84.0',
    unit: 'percent',
    period: '1398',
    fa: 'سهم مراجعان راضی در سال ۱۳۹۸، ۸۴٫۰ درصد بود.',
    en: 'The share of satisfied visitors in 1398 (2019–20) was 84.0%.',
  },
  {
    note: 'percentage points',
    title: { fa: 'فاصله با هدف', en: 'The distance from the target' },
    exact: '1',
    unit: 'percentage-point',
    period: '1398',
    fa: 'فاصله با هدف در سال ۱۳۹۸، ۱ واحد درصد بود.',
    en: 'The distance from the target in 1398 (2019–20) was 1 percentage point.',
  },
  {
    note: 'index',
    title: { fa: 'شاخص بهای مصرف‌کننده', en: 'The consumer price index' },
    exact: '136.9',
    unit: 'index-point',
    period: '1397',
    fa: 'شاخص بهای مصرف‌کننده در سال ۱۳۹۷، ۱۳۶٫۹ واحد شاخص بود.',
    en: 'The consumer price index in 1397 (2018–19) was 136.9 index points.',
  },
  {
    note: 'score',
    title: { fa: 'نمرهٔ رضایت', en: 'The satisfaction score' },
    exact: '3.9',
    unit: 'score-5',
    period: '1400',
    fa: 'نمرهٔ رضایت در سال ۱۴۰۰، ۳٫۹ از ۵ بود.',
    en: 'The satisfaction score in 1400 (2021–22) was 3.9 out of 5.',
  },
  {
    note: 'duration, ezafe after a silent h',
    title: { fa: 'میانهٔ زمان انتظار', en: 'The median waiting time' },
    exact: '12',
    unit: 'minute',
    period: '1401-Q2',
    fa: 'میانهٔ زمان انتظار در تابستان ۱۴۰۱، ۱۲ دقیقه بود.',
    en: 'The median waiting time in Q2 1401 (summer, June–September 2022) was 12 minutes.',
  },
  {
    note: 'range of months; Latin in a title stays outside Persian digits',
    title: { fa: 'شمار تخت‌های ICU', en: 'The number of ICU beds' },
    exact: '1200',
    unit: 'bed',
    period: '1395-07/1395-09',
    fa: 'شمار تخت‌های ICU از مهر تا آذر ۱۳۹۵، ۱٬۲۰۰ تخت بود.',
    en: 'The number of ICU beds from Mehr to Azar 1395 (September–December 2016) was 1,200.',
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

import type { Locale } from '#model/bilingual.ts';
import type { RefusalReason } from '#statistics/guard.ts';
import { capital } from './change-words.ts';
import { refusalClause } from './refusal-sentences.ts';
import { refusalWords } from './refusal-words.ts';

/** Reasons beside the guard's own, whose words are in refusal-words.ts. */
const ownReasons = ['single', 'declared', 'no-prices', 'other-currency'] as const;
type OwnReason = (typeof ownReasons)[number];

/** Why an indicator stands among those that cannot be compared. */
export type ApartReason = RefusalReason | OwnReason;

/** Words of the page about what got better and worse. Both languages must have every key. */
export interface MovesWords {
  title: string;
  lead: string;
  nav: string;
  summaryOf: (count: string) => string;
  better: string;
  worse: string;
  neutral: string;
  steady: string;
  apart: string;
  counts: Record<'better' | 'worse' | 'neutral' | 'steady' | 'apart', string>;
  betterLead: string;
  worseLead: string;
  neutralLead: string;
  steadyLead: string;
  apartLead: string;
  none: string;
  rule: string;
  ruleText: readonly string[];
  placeFigures: (count: string) => string;
  detailTable: (count: string) => string;
  /** "12 % less", with what lies between the two figures. */
  change: (parts: { amount: string; isShare: boolean; isRise: boolean; span: string }) => string;
  unchanged: (span: string) => string;
  spanYears: (count: string, isOne: boolean) => string;
  spanMonths: (count: string, isOne: boolean) => string;
  spanDays: (count: string) => string;
  realTerms: (parts: { base: string; from: string; to: string }) => string;
  realChange: (change: string) => string;
  rose: string;
  fell: string;
  /** For the sign "=" before figures without a clear difference. */
  unchangedSign: string;
  indicators: (count: string) => string;
  reasons: Record<OwnReason, { title: string; text: string }>;
  all: string;
}

const fa: MovesWords = {
  title: 'چه بهتر شد و چه بدتر',
  lead: 'تازه‌ترین تغییر هر شاخص، با یک قاعده برای خبر خوب و خبر بد.',
  nav: 'بهتر و بدتر',
  summaryOf: (count) => `از ${count} شاخص کشوری`,
  better: 'بهتر شد',
  worse: 'بدتر شد',
  neutral: 'کم یا زیاد شد، بدون داوری',
  steady: 'تغییر روشنی ندارد',
  apart: 'قابل مقایسه نیست',
  counts: {
    better: 'بهتر شد',
    worse: 'بدتر شد',
    neutral: 'کم یا زیاد شد، بدون داوری',
    steady: 'تغییر روشن ندارد',
    apart: 'قابل مقایسه نیست',
  },
  betterLead: 'در این شاخص‌ها جهت تغییر همان است که برای مردم بهتر است.',
  worseLead: 'در این شاخص‌ها جهت تغییر خلاف آن است که برای مردم بهتر است.',
  neutralLead: 'بیشتر یا کمتر شدن این شاخص‌ها به‌خودی‌خود خوب یا بد نیست.',
  steadyLead: 'دو رقم برابرند، یا تفاوتشان آن‌قدر کم است که می‌تواند تصادفی باشد.',
  apartLead: 'دربارهٔ این شاخص‌ها نمی‌گوییم بهتر شده یا بدتر، چون داده اجازه نمی‌دهد. دلیل هر گروه آمده است.',
  none: 'شاخصی در این گروه نیست.',
  rule: 'قاعدهٔ این فهرست',
  ruleText: [
    'هر شاخص با تازه‌ترین دورهٔ قابل مقایسهٔ خودش سنجیده شده است.',
    'ترتیب فقط بر پایهٔ اندازهٔ تغییر در یک سال است و خوب یا بد بودن تغییر در آن اثر ندارد. اندازه‌ها چنان سنجیده شده‌اند که دو برابر شدن و نصف شدن هم‌اندازه باشند.',
    'بهتر یا بدتر بودن را شناسنامهٔ هر داده پیش از انتشار رقم تعیین کرده است.',
    'رقم‌های پولی فقط به قیمت ثابت مقایسه می‌شوند؛ جایی که شاخص قیمت نداریم، داوری نمی‌کنیم.',
  ],
  placeFigures: (count) =>
    `${count} رقم استانی و محلی. این فهرست فقط شاخص‌های کل کشور یا کل سازمان را دارد؛ رقم‌های استانی در صفحهٔ استان‌هاست.`,
  detailTable: (count) => `${count} سری ریز، که در جدول خودشان آمده‌اند:`,
  change: ({ amount, isShare, isRise, span }) =>
    `${amount} ${isShare ? 'واحد درصد' : 'درصد'} ${isRise ? 'بیشتر' : 'کمتر'}، در ${span}`,
  unchanged: (span) => `بدون تغییر در ${span}`,
  spanYears: (count, isOne) => (isOne ? 'یک سال' : `${count} سال`),
  spanMonths: (count, isOne) => (isOne ? 'یک ماه' : `${count} ماه`),
  spanDays: (count) => `${count} روز`,
  realTerms: ({ base, from, to }) => `به قیمت ${base}: از ${from} به ${to}`,
  realChange: (change) => `به قیمت ثابت، ${change}`,
  rose: 'زیاد شد',
  fell: 'کم شد',
  unchangedSign: 'بدون تغییر روشن',
  indicators: (count) => `${count} شاخص`,
  reasons: {
    single: {
      title: 'فقط یک رقم منتشر شده است',
      text: 'برای گفتن کم یا زیاد شدن دست‌کم دو رقم لازم است. از این شاخص‌ها تنها یک رقم یافته‌ایم.',
    },
    declared: {
      title: 'رقم‌ها تعریف یا سازندهٔ یکسان ندارند',
      text: 'در شناسنامهٔ این داده‌ها آمده است که رقم‌های دوره‌های گوناگون را نمی‌توان با هم سنجید. دلیل هر کدام کنارش نوشته شده است.',
    },
    'no-prices': {
      title: 'رقم پولی است و برای هر دو دوره شاخص قیمت نداریم',
      text: 'بدون شاخص قیمت نمی‌دانیم تغییر از کار سازمان است یا از گرانی. دو رقم را می‌آوریم و داوری نمی‌کنیم.',
    },
    'other-currency': {
      title: 'رقم به پول کشور دیگری است',
      text: 'برای آن پول شاخص قیمت نداریم. رقم‌ها را می‌آوریم و داوری نمی‌کنیم.',
    },
  },
  all: 'همهٔ شاخص‌ها و دلیل هر کدام',
};

const en: MovesWords = {
  title: 'What got better and what got worse',
  lead: 'The latest change of every indicator, by one rule for good news and bad.',
  nav: 'Ups and downs',
  summaryOf: (count) => `Of ${count} national indicators`,
  better: 'Got better',
  worse: 'Got worse',
  neutral: 'Went up or down, without a verdict',
  steady: 'No clear change',
  apart: 'Cannot be compared',
  counts: {
    better: 'got better',
    worse: 'got worse',
    neutral: 'went up or down, without a verdict',
    steady: 'show no clear change',
    apart: 'cannot be compared',
  },
  betterLead: 'These indicators moved in the direction that is better for people.',
  worseLead: 'These indicators moved against the direction that is better for people.',
  neutralLead: 'For these indicators, more or less is neither good nor bad in itself.',
  steadyLead: 'The two figures are equal, or so close that chance could explain the difference.',
  apartLead:
    'Of these indicators we do not say better or worse, because the data does not allow it. Each group has its reason.',
  none: 'No indicator is in this group.',
  rule: 'The rule of this list',
  ruleText: [
    'Each indicator is compared with its own latest comparable period.',
    'The order is by size of change per year only; whether a change is good or bad has no part in it. Sizes are measured so that doubling and halving are equally large.',
    'Which direction is better was declared with each dataset, before its figures were known.',
    'Amounts of money are compared at constant prices only; where there is no price index, we do not judge.',
  ],
  placeFigures: (count) =>
    `${count} figures of provinces and places. This list holds indicators of the whole country or organization; provincial figures are on the pages of provinces.`,
  detailTable: (count) => `${count} detailed series, which stand in their own table:`,
  change: ({ amount, isShare, isRise, span }) =>
    isShare
      ? `${amount} percentage points ${isRise ? 'higher' : 'lower'} over ${span}`
      : `${amount}% ${isRise ? 'more' : 'less'} over ${span}`,
  unchanged: (span) => `unchanged over ${span}`,
  spanYears: (count, isOne) => (isOne ? 'one year' : `${count} years`),
  spanMonths: (count, isOne) => (isOne ? 'one month' : `${count} months`),
  spanDays: (count) => `${count} days`,
  realTerms: ({ base, from, to }) => `At prices of ${base}: from ${from} to ${to}`,
  realChange: (change) => `At constant prices, ${change}`,
  rose: 'went up',
  fell: 'went down',
  unchangedSign: 'no clear change',
  indicators: (count) => `${count} indicators`,
  reasons: {
    single: {
      title: 'Only one figure was published',
      text: 'To say that something rose or fell takes two figures at least. Of these we found a single one.',
    },
    declared: {
      title: 'The figures differ in definition or producer',
      text: 'The description of these datasets says that figures of different periods may not be compared. Each has its reason beside it.',
    },
    'no-prices': {
      title: 'It is an amount of money, and no price index covers both periods',
      text: 'Without a price index nobody knows whether the change is the organization’s doing or inflation. We show both figures and do not judge.',
    },
    'other-currency': {
      title: 'It is an amount in another country’s money',
      text: 'We hold no price index for that money. We show the figures and do not judge.',
    },
  },
  all: 'All indicators, each with its reason',
};

export const movesWords: Readonly<Record<Locale, MovesWords>> = { fa, en };

const isOwnReason = (reason: ApartReason): reason is OwnReason => ownReasons.some((own) => own === reason);

/** Why an indicator cannot be compared, as a title, and what that means. */
export function apartWords(reason: ApartReason, locale: Locale): { title: string; text: string } {
  if (isOwnReason(reason)) return movesWords[locale].reasons[reason];
  return { title: capital(refusalClause(reason, locale)), text: refusalWords[locale][reason].meaning };
}

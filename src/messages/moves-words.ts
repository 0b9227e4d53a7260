import type { Locale } from '#model/bilingual.ts';
import type { RefusalReason } from '#statistics/guard.ts';

/** Why an indicator stands among those that cannot be compared. */
export type ApartReason = RefusalReason | 'single' | 'declared' | 'no-prices' | 'other-currency';

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
  withinChance: string;
  withinSampling: string;
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
  reasons: Record<ApartReason, { title: string; text: string }>;
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
  withinChance: 'شمار موردها کم است و این تفاوت می‌تواند تصادفی باشد.',
  withinSampling: 'تفاوت دو رقم در حد خطای نمونه‌گیری است.',
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
    status: {
      title: 'یکی از دو رقم برآورد، مقدماتی، بودجه یا ادعاست',
      text: 'فقط رقم‌های قطعی با هم مقایسه می‌شوند.',
    },
    confidence: {
      title: 'به یکی از دو رقم اطمینان کافی نیست',
      text: 'رقم کم‌اطمینان را پایهٔ داوری نمی‌گذاریم.',
    },
    unit: { title: 'واحد دو رقم یکی نیست', text: 'رقم‌هایی با واحدهای گوناگون کنار هم معنا ندارند.' },
    timing: {
      title: 'یکی جمع دوره است و دیگری ماندهٔ یک روز',
      text: 'جمع یک دوره را با شمار یک روز نمی‌توان سنجید.',
    },
    survey: {
      title: 'یکی نظرسنجی است و دیگری نیست',
      text: 'نتیجهٔ نظرسنجی را با شمارش نمی‌توان سنجید.',
    },
    break: {
      title: 'تعریف در این میان تغییر کرده است',
      text: 'پیش و پس از تغییر تعریف، چیز یکسانی شمرده نشده است.',
    },
    'source-changed': {
      title: 'منبع دو رقم یکی نیست',
      text: 'دو منبع ممکن است یک چیز را دو جور شمرده باشند.',
    },
    'period-length': {
      title: 'دورهٔ هم‌اندازهٔ پیشین منتشر نشده است',
      text: 'رقم نه‌ماهه را با رقم یک سال، یا زمستان را با تابستان مقایسه نمی‌کنیم.',
    },
    'period-order': {
      title: 'دو دوره روی هم می‌افتند',
      text: 'بخشی از یک دوره در دورهٔ دیگر هم شمرده شده است.',
    },
    'dates-differ': { title: 'تاریخ دو رقم یکی نیست', text: 'این دو رقم از یک زمان نیستند.' },
    'spread-unknown': {
      title: 'پراکندگی نمره‌ها منتشر نشده است',
      text: 'بدون پراکندگی معلوم نیست تفاوت دو نمره واقعی است یا تصادفی.',
    },
    'sample-size-unknown': {
      title: 'شمار پاسخ‌گویان منتشر نشده است',
      text: 'بدون شمار پاسخ‌گویان معلوم نیست تفاوت دو نظرسنجی واقعی است یا تصادفی.',
    },
    'sample-too-small': {
      title: 'شمار پاسخ‌گویان کم است',
      text: 'با این شمار پاسخ‌گو نمی‌توان چیزی را با اطمینان گفت.',
    },
    'small-counts': { title: 'شمار موردها کم است', text: 'تفاوت می‌تواند تصادفی باشد.' },
    'intervals-overlap': {
      title: 'تفاوت در حد خطای نمونه‌گیری است',
      text: 'بازه‌های اطمینان دو رقم روی هم می‌افتند.',
    },
    'zero-base': {
      title: 'رقم پیشین صفر یا منفی است',
      text: 'تغییر نسبت به صفر یا رقم منفی درصد معناداری ندارد.',
    },
    'too-few-points': { title: 'شمار رقم‌ها کم است', text: 'برای این مقایسه رقم کافی منتشر نشده است.' },
    tie: { title: 'رقم‌ها برابرند', text: 'هیچ‌کدام بیشتر از دیگری نیست.' },
    noise: { title: 'تفاوت در حد نوسان است', text: 'تفاوت می‌تواند تصادفی باشد.' },
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
      ? `${amount} percentage points ${isRise ? 'higher' : 'lower'} in ${span}`
      : `${amount}% ${isRise ? 'more' : 'less'} in ${span}`,
  unchanged: (span) => `unchanged in ${span}`,
  withinChance: 'There are few cases, and chance could explain the difference.',
  withinSampling: 'The difference is within sampling error.',
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
      title: 'only one figure was published',
      text: 'To say that something rose or fell takes two figures at least. Of these we found a single one.',
    },
    declared: {
      title: 'the figures differ in definition or producer',
      text: 'The description of these datasets says that figures of different periods may not be compared. Each has its reason beside it.',
    },
    status: {
      title: 'one of the two figures is provisional, an estimate, a budget or a claim',
      text: 'Only actual figures are compared with each other.',
    },
    confidence: {
      title: 'one of the two figures is not reliable enough',
      text: 'We do not judge by a figure of low confidence.',
    },
    unit: { title: 'the units differ', text: 'Figures in different units say nothing beside each other.' },
    timing: {
      title: 'one is a sum over a period, the other a count on a day',
      text: 'A sum over a period cannot be held against a count on one day.',
    },
    survey: {
      title: 'only one of the two is a survey',
      text: 'A survey result cannot be held against a complete count.',
    },
    break: {
      title: 'the definition changed in between',
      text: 'Before and after the change, different things were counted.',
    },
    'source-changed': {
      title: 'the sources differ',
      text: 'Two sources may have counted the same thing in two ways.',
    },
    'period-length': {
      title: 'no earlier period of the same length was published',
      text: 'Nine months are not compared with a year, nor winter with summer.',
    },
    'period-order': {
      title: 'the two periods overlap',
      text: 'Part of one period was counted in the other as well.',
    },
    'dates-differ': { title: 'the dates differ', text: 'The two figures are not of the same time.' },
    'spread-unknown': {
      title: 'the spread of the scores was not published',
      text: 'Without it nobody knows whether two scores differ by more than chance.',
    },
    'sample-size-unknown': {
      title: 'the number of respondents was not published',
      text: 'Without it nobody knows whether two surveys differ by more than chance.',
    },
    'sample-too-small': {
      title: 'too few people were asked',
      text: 'With so few answers nothing can be said with confidence.',
    },
    'small-counts': { title: 'there are few cases', text: 'Chance could explain the difference.' },
    'intervals-overlap': {
      title: 'the difference is within sampling error',
      text: 'The intervals of the two figures overlap.',
    },
    'zero-base': {
      title: 'the earlier figure is zero or negative',
      text: 'A change from zero or from a negative figure has no meaningful percentage.',
    },
    'too-few-points': {
      title: 'there are too few figures',
      text: 'Too few figures were published for this comparison.',
    },
    tie: { title: 'the figures are equal', text: 'None is larger than the other.' },
    noise: { title: 'the difference is noise', text: 'Chance could explain the difference.' },
    'no-prices': {
      title: 'it is an amount of money, and no price index covers both periods',
      text: 'Without a price index nobody knows whether the change is the organization’s doing or inflation. We show both figures and do not judge.',
    },
    'other-currency': {
      title: 'it is an amount in another country’s money',
      text: 'We hold no price index for that money. We show the figures and do not judge.',
    },
  },
  all: 'All indicators, each with its reason',
};

export const movesWords: Readonly<Record<Locale, MovesWords>> = { fa, en };

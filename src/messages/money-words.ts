import type { Locale } from '#model/bilingual.ts';
import type { MoneyRefusal } from '#model/measures.ts';
import type { PerHeadKind } from '#model/per-head.ts';
import type { ChoosableUnit } from '#text/money-choice.ts';

/** Words of the switch that shows amounts in other units, prices and measures, and of what it makes of them. */
export interface MoneyWords {
  /** True while nothing is chosen. With `rule`, the line every page with money has; complete without scripts. */
  published: string;
  rule: string;
  how: string;
  change: string;
  /** Names the form and the line that says what is shown. */
  heading: string;
  unit: string;
  asPublished: string;
  units: Record<ChoosableUnit, string>;
  prices: string;
  current: string;
  constant: (base: string) => string;
  per: string;
  total: string;
  perHead: Record<PerHeadKind, string>;
  reset: string;
  /** Joins a unit with what qualifies it: "tomans, at constant 1395 prices". */
  comma: string;
  /** Joins whole statements: what could not be had and what was. */
  pause: string;
  /** What a table cell or a chart says in the place of an amount that cannot be had. */
  gaps: Record<MoneyRefusal, string>;
  /** What an amount is instead of what was asked, behind it in a sentence or in the header of its column. */
  stays: Record<MoneyRefusal, string>;
  /** How many amounts of the page could not be shown wholly as asked. */
  refused: (count: string, all: string, reasons: string) => string;
  /** Where not one amount of the page can be shown as asked. */
  noneShown: (state: string, reasons: string) => string;
  reasons: Record<MoneyRefusal, string>;
  /** In the place of a chart of which no point can be drawn as asked. */
  emptyChart: (reasons: string) => string;
  /** Of a chart: how many of its figures are not drawn, with their `gaps`. */
  notDrawn: (count: string, all: string, gaps: string) => string;
  shown: (state: string) => string;
  /** Of amounts divided by an index or by people. */
  rounded: string;
  filesUnchanged: string;
  unknown: (values: string) => string;
  failed: string;
  priceSource: (label: string, base: string, last: string) => string;
  headSource: (label: string, last: string) => string;
  /** Before a change at constant prices. */
  realChange: (base: string, sentence: string) => string;
  realRefused: Record<Exclude<MoneyRefusal, 'no-denominator'>, string>;
  /** Names the earlier amount where no change is stated. */
  previously: (when: string, amount: string) => string;
  /** After a change at constant prices that names the earlier amount as published. */
  ownPrices: string;
  /** After a change where amounts are shown per head: the change is of the total. */
  ofTotal: string;
}

const fa: MoneyWords = {
  published: 'مبلغ‌ها به همان واحدی است که منتشر شده است.',
  rule: '۱ تومان = ۱۰ ریال، ۱ همت = هزار میلیارد تومان.',
  how: 'روش تبدیل',
  change: 'تغییر واحد و سنجهٔ مبلغ‌ها',
  heading: 'نمایش مبلغ‌ها',
  unit: 'واحد',
  asPublished: 'همان که منتشر شده',
  units: {
    rial: 'ریال',
    toman: 'تومان',
    'million-toman': 'میلیون تومان',
    hemat: 'هزار میلیارد تومان (همت)',
    'new-rial': 'ریال جدید (۱۰٬۰۰۰ ریال)',
  },
  prices: 'قیمت',
  current: 'قیمت همان زمان (جاری)',
  constant: (base) => `به قیمت ثابت ${base}`,
  per: 'مبلغ',
  total: 'کل',
  perHead: {
    insured: 'برای هر بیمه‌شدهٔ اصلی',
    pensioners: 'برای هر مستمری‌بگیر اصلی',
    inhabitants: 'برای هر نفر از جمعیت',
  },
  reset: 'بازگشت به رقم منتشرشده',
  comma: '، ',
  pause: '؛ ',
  gaps: {
    'after-last-index': 'شاخص بها ندارد',
    'before-first-index': 'شاخص بها ندارد',
    'no-index': 'شاخص بها ندارد',
    'foreign-currency': 'ارز خارجی',
    'no-denominator': 'شمار افراد ندارد',
  },
  stays: {
    'after-last-index': 'به قیمت جاری، چون شاخص بهای دورهٔ آن در دست نیست',
    'before-first-index': 'به قیمت جاری، چون شاخص بهای دورهٔ آن در دست نیست',
    'no-index': 'به قیمت جاری، چون شاخص بهای دورهٔ آن در دست نیست',
    'foreign-currency': 'به قیمت جاری، چون به ارز خارجی است',
    'no-denominator': 'کل مبلغ، چون شمار افراد دورهٔ آن در دست نیست',
  },
  refused: (count, all, reasons) => `${count} مبلغ از ${all} مبلغ این صفحه چنین حساب نمی‌شود: ${reasons}.`,
  noneShown: (state, reasons) => `هیچ مبلغی از این صفحه چنین حساب نمی‌شود (${state}): ${reasons}.`,
  reasons: {
    'after-last-index': 'دورهٔ آن پس از آخرین شاخص بهاست و ادامهٔ شاخص را حدس نمی‌زنیم',
    'before-first-index': 'دورهٔ آن پیش از نخستین شاخص بهاست',
    'no-index': 'شاخص بهای دورهٔ آن در دست نیست',
    'foreign-currency': 'به ارز خارجی است',
    'no-denominator': 'شمار افراد در آن دوره و مکان در دست نیست',
  },
  emptyChart: (reasons) =>
    `این نمودار را چنین نمی‌توان کشید، چون هیچ مبلغی از آن چنین حساب نمی‌شود: ${reasons}.`,
  notDrawn: (count, all, gaps) => `${count} رقم از ${all} رقم نشان داده نشده است، چون برای دورهٔ خود ${gaps}.`,
  shown: (state) => `مبلغ‌های این صفحه: ${state}.`,
  rounded: 'مبلغ‌های محاسبه‌شده تا چهار رقم معنادار گرد شده است.',
  filesUnchanged: 'فایل‌های دریافتی همان رقم‌های منتشرشده است.',
  unknown: (values) => `این بخش از نشانی شناخته نشد و نادیده گرفته شد: ${values}.`,
  failed: 'تبدیل مبلغ‌ها بارگذاری نشد؛ مبلغ‌ها همان است که منتشر شده. دوباره تلاش کنید.',
  priceSource: (label, base, last) => `${label}؛ پایه: ${base}؛ آخرین دوره: ${last}`,
  headSource: (label, last) => `${label}؛ آخرین شمارِ به‌کاررفته: ${last}`,
  realChange: (base, sentence) => `به قیمت ثابت ${base}: ${sentence}`,
  realRefused: {
    'after-last-index': 'تغییر به قیمت ثابت را نمی‌توان گفت، چون یکی از دو رقم پس از آخرین شاخص بهاست.',
    'before-first-index': 'تغییر به قیمت ثابت را نمی‌توان گفت، چون یکی از دو رقم پیش از نخستین شاخص بهاست.',
    'no-index': 'تغییر به قیمت ثابت را نمی‌توان گفت، چون شاخص بهای یکی از دو رقم در دست نیست.',
    'foreign-currency': 'تغییر به قیمت ثابت را نمی‌توان گفت، چون رقم به ارز خارجی است.',
  },
  previously: (when, amount) => `رقم پیش از آن، ${when}، ${amount} بود.`,
  ownPrices: 'مبلغی که نام برده شد به قیمت همان زمان است.',
  ofTotal: 'این تغییرِ کل مبلغ است، نه سرانه.',
};

const en: MoneyWords = {
  published: 'Amounts are in the unit they were published in.',
  rule: '1 toman = 10 rials; 1 hemat = 1 trillion tomans.',
  how: 'How amounts are converted',
  change: 'Change unit and measure of amounts',
  heading: 'Show amounts',
  unit: 'Unit',
  asPublished: 'As published',
  units: {
    rial: 'Rials',
    toman: 'Tomans',
    'million-toman': 'Million tomans',
    hemat: 'Trillion tomans (hemat)',
    'new-rial': 'New rials (10,000 rials)',
  },
  prices: 'Prices',
  current: 'Of their own time (nominal)',
  constant: (base) => `at constant ${base} prices`,
  per: 'Amount',
  total: 'Total',
  perHead: {
    insured: 'per main insured person',
    pensioners: 'per main pensioner',
    inhabitants: 'per inhabitant',
  },
  reset: 'Back to the published figures',
  comma: ', ',
  pause: '; ',
  gaps: {
    'after-last-index': 'no price index',
    'before-first-index': 'no price index',
    'no-index': 'no price index',
    'foreign-currency': 'foreign currency',
    'no-denominator': 'no count of people',
  },
  stays: {
    'after-last-index': 'at current prices: no price index for the period',
    'before-first-index': 'at current prices: no price index for the period',
    'no-index': 'at current prices: no price index for the period',
    'foreign-currency': 'at current prices: foreign currency',
    'no-denominator': 'total: no count of people for the period',
  },
  refused: (count, all, reasons) =>
    `${count} of the ${all} amounts on this page cannot be calculated in this way: ${reasons}.`,
  noneShown: (state, reasons) =>
    `No amount on this page can be calculated in this way (${state}): ${reasons}.`,
  reasons: {
    'after-last-index': 'the period is after the last price index, which we do not extrapolate',
    'before-first-index': 'the period is before the first price index',
    'no-index': 'there is no price index for the period',
    'foreign-currency': 'the amount is in foreign currency',
    'no-denominator': 'there is no count of people for that period and place',
  },
  emptyChart: (reasons) =>
    `This chart cannot be drawn in this way, because none of its amounts can be calculated: ${reasons}.`,
  notDrawn: (count, all, gaps) => `${count} of ${all} figures not shown: ${gaps} for the period.`,
  shown: (state) => `Amounts on this page: ${state}.`,
  rounded: 'Calculated amounts are rounded to four significant digits.',
  filesUnchanged: 'Downloads keep the published figures.',
  unknown: (values) => `This part of the address was not understood and is ignored: ${values}.`,
  failed: 'The conversion could not be loaded; amounts are as published. Please try again.',
  priceSource: (label, base, last) => `${label}; base: ${base}; last period: ${last}`,
  headSource: (label, last) => `${label}; latest count used: ${last}`,
  realChange: (base, sentence) => `At constant ${base} prices: ${sentence}`,
  realRefused: {
    'after-last-index':
      'No change in real terms can be stated: one of the two figures is after the last price index.',
    'before-first-index':
      'No change in real terms can be stated: one of the two figures is before the first price index.',
    'no-index': 'No change in real terms can be stated: one of the two figures has no price index.',
    'foreign-currency': 'No change in real terms can be stated: the figure is in foreign currency.',
  },
  previously: (when, amount) => `The figure before it, ${when}, was ${amount}.`,
  ownPrices: 'The amount named is at the prices of its own time.',
  ofTotal: 'This is the change of the total, not per head.',
};

export const moneyWords: Readonly<Record<Locale, MoneyWords>> = { fa, en };

import type { Locale } from '#model/bilingual.ts';

/** Words of the pages about years. Both languages must have every key. */
export interface YearsWords {
  title: string;
  lead: string;
  nav: string;
  indexRule: string;
  figures: (count: string, isOne: boolean) => string;
  places: (count: string, isOne: boolean) => string;
  yearTitle: (year: string, span: string) => string;
  yearLead: (
    figures: string,
    datasets: string,
    is: { none: boolean; oneFigure: boolean; oneDataset: boolean },
  ) => string;
  yearDays: (from: string, to: string) => string;
  neighbours: string;
  previous: (year: string) => string;
  next: (year: string) => string;
  allYears: string;
  item: string;
  period: string;
  figure: string;
  moreFigures: (count: string, isOne: boolean) => string;
  placeFigures: (count: string, isOne: boolean) => string;
  conflicting: (count: string, isOne: boolean) => string;
  lowConfidence: string;
  notPublished: (year: string) => string;
  notPublishedLead: string;
  nothingMissing: string;
  rule: string;
}

const fa: YearsWords = {
  title: 'سال به سال',
  lead: 'هر چه دربارهٔ یک سال منتشر شده است، در یک صفحه.',
  nav: 'سال به سال',
  indexRule: 'عدد کنار هر سال، شمار رقم‌های کشوری همان سال است. سالی که رقمی ندارد در فهرست نیست.',
  figures: (count) => `${count} رقم`,
  places: (count) => `${count} رقم استانی و محلی`,
  yearTitle: (year) => `سال ${year}`,
  yearLead: (figures, datasets, { none }) =>
    none
      ? 'رقم کشوری نداریم؛ آنچه از این سال هست در جدول‌هاست.'
      : `${figures} رقم کشوری از ${datasets} مجموعه داده، با تاریخ و منبع هر رقم.`,
  yearDays: (from, to) => `از ${from} تا ${to}`,
  neighbours: 'سال‌های دیگر',
  previous: (year) => `سال پیش‌تر: ${year}`,
  next: (year) => `سال بعد: ${year}`,
  allYears: 'همهٔ سال‌ها',
  item: 'شاخص',
  period: 'دوره',
  figure: 'رقم',
  moreFigures: (count) => `${count} رقم دیگر از همین سال در جدول کامل`,
  placeFigures: (count) => `${count} رقم استانی و محلی از همین سال در جدول کامل`,
  conflicting: (count) => `برای همین سال ${count} رقم متعارض از منبع دیگر هم هست.`,
  lowConfidence: 'کم‌اطمینان',
  notPublished: (year) => `چه چیزی برای سال ${year} پیدا نشد؟`,
  notPublishedLead:
    'این جدول‌ها برای سال‌های دیگر رقم کشوری دارند، ولی در منابعی که خوانده‌ایم برای این سال رقمی نیافتیم. این به معنای صفر نیست.',
  nothingMissing: 'هر جدولی که در سال‌های پیش و پس رقم دارد، برای این سال هم رقم دارد.',
  rule: 'رقمی که دوره‌اش با سال ایرانی یکی نیست (سال میلادی یا بازهٔ چندساله)، در هر سالی آمده است که نیمی از سال یا نیمی از دوره را در بر دارد؛ دورهٔ خود رقم کنارش نوشته شده است.',
};

const en: YearsWords = {
  title: 'Year by year',
  lead: 'Everything that was published about one year, on one page.',
  nav: 'Years',
  indexRule:
    'The number beside a year counts its national figures. A year without any figure is not in the list.',
  figures: (count, isOne) => (isOne ? `${count} figure` : `${count} figures`),
  places: (count, isOne) =>
    isOne ? `${count} figure of provinces and places` : `${count} figures of provinces and places`,
  yearTitle: (year, span) => `The year ${year} (${span})`,
  yearLead: (figures, datasets, is) => {
    const from = `from ${datasets} ${is.oneDataset ? 'dataset' : 'datasets'}`;
    if (is.none) return 'No national figure; what there is of this year is in the tables.';
    return `${figures} national ${is.oneFigure ? 'figure' : 'figures'} ${from}, each with its date and source.`;
  },
  yearDays: (from, to) => `${from} to ${to}`,
  neighbours: 'Other years',
  previous: (year) => `Earlier: ${year}`,
  next: (year) => `Later: ${year}`,
  allYears: 'All years',
  item: 'Indicator',
  period: 'Period',
  figure: 'Figure',
  moreFigures: (count, isOne) =>
    `${count} more ${isOne ? 'figure' : 'figures'} of this year in the full table`,
  placeFigures: (count, isOne) =>
    `${count} ${isOne ? 'figure' : 'figures'} of provinces and places of this year in the full table`,
  conflicting: (count, isOne) =>
    `Another source gives ${count} conflicting ${isOne ? 'figure' : 'figures'} for this year.`,
  lowConfidence: 'low confidence',
  notPublished: (year) => `What was not found for ${year}?`,
  notPublishedLead:
    'These tables hold national figures for other years, but in the sources we read we found none for this year. That does not mean zero.',
  nothingMissing: 'Every table with figures before and after this year has figures for it.',
  rule: 'A figure whose period is no Iranian year (a Gregorian year, a span of years) stands under every year of which it covers half, or that holds half of it; its own period is printed beside it.',
};

export const yearsWords: Readonly<Record<Locale, YearsWords>> = { fa, en };

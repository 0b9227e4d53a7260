import type { Locale } from '#model/bilingual.ts';

/** Words of charts embedded in other sites. */
export interface EmbedWords {
  /** Told apart from the page of the dataset by it. */
  title: (chart: string) => string;
  frozenTitle: (chart: string, date: string) => string;
  description: (chart: string, dataset: string) => string;
  dataset: string;
  licence: string;
  released: (date: string) => string;
  frozen: (date: string) => string;
  isNewest: string;
  newer: (date: string) => string;
  pending: string;
  withdrawn: (date: string) => string;
  lastKnown: (date: string) => string;
  seeFrozen: string;
  notDrawn: string;
  tooLarge: string;
  sample: string;
  share: (title: string) => string;
}

const fa: EmbedWords = {
  title: (chart) => `${chart}: نمودار برای جاسازی`,
  frozenTitle: (chart, date) => `${chart}: نمودار انتشار ${date}`,
  description: (chart, dataset) =>
    `نمودار «${chart}» از مجموعه دادهٔ «${dataset}» برای گذاشتن در صفحه‌های دیگر.`,
  dataset: 'جدول، منبع‌ها و روش',
  licence: 'پروانه:',
  released: (date) => `رقم‌ها از انتشار ${date}`,
  frozen: (date) => `نمودار ثابت، از انتشار ${date}.`,
  isNewest: 'از آن پس چیزی در این داده تغییر نکرده است.',
  newer: (date) => `انتشار تازه‌تری هست: ${date}`,
  pending: 'هنوز در هیچ انتشاری ثبت نشده',
  withdrawn: (date) => `این نمودار از انتشار ${date} دیگر منتشر نمی‌شود. آنچه می‌بینید آخرین نسخهٔ آن است.`,
  lastKnown: (date) => `آخرین نسخه، از انتشار ${date}`,
  seeFrozen: 'همین نمودار، ثابت و همیشگی',
  notDrawn: 'رقم‌های این جدول نموداری ندارند که درست باشد؛ جدول را در صفحهٔ مجموعه داده ببینید.',
  tooLarge: 'این نسخه از داده بزرگ‌تر از آن است که اینجا کشیده شود؛ فایل‌هایش در نشانی همیشگی خود هست.',
  sample: 'دادهٔ نمونه؛ رقم‌ها واقعی نیست.',
  share: (title) => `تصویر «${title}»`,
};

const en: EmbedWords = {
  title: (chart) => `${chart}: chart to embed`,
  frozenTitle: (chart, date) => `${chart}: chart of the release of ${date}`,
  description: (chart, dataset) =>
    `The chart “${chart}” of the dataset “${dataset}”, to be put into other pages.`,
  dataset: 'Table, sources and method',
  licence: 'Licence:',
  released: (date) => `Figures of the release of ${date}`,
  frozen: (date) => `Frozen chart, of the release of ${date}.`,
  isNewest: 'Nothing has changed in this data since.',
  newer: (date) => `A newer release exists: ${date}`,
  pending: 'Not yet released',
  withdrawn: (date) =>
    `Since the release of ${date} this chart is no longer published. What you see is its last version.`,
  lastKnown: (date) => `Last version, of the release of ${date}`,
  seeFrozen: 'This chart, frozen for ever',
  notDrawn: 'No chart would be right for the figures of this table; see the table on the dataset’s page.',
  tooLarge:
    'This version of the data is too large to be drawn here; its files are at their permanent address.',
  sample: 'Sample data; the figures are not real.',
  share: (title) => `Picture of “${title}”`,
};

export const embedWords: Readonly<Record<Locale, EmbedWords>> = { fa, en };

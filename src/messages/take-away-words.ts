import type { Locale } from '#model/bilingual.ts';

/** Words about taking a chart away. Browsers fetch them when asked, so they stand apart from other words. */
export interface TakeAwayWords {
  /** Name of the row under a chart. */
  row: string;
  png: string;
  svg: string;
  table: string;
  copyTable: string;
  embed: string;
  cite: string;
  embedLive: string;
  embedFrozen: (date: string) => string;
  embedCode: string;
  embedLead: string;
  citations: { fa: string; en: string; bibtex: string; csl: string };
  copy: string;
  copyOf: (what: string) => string;
  copied: string;
  notCopied: string;
  tableCopied: (rows: string) => string;
  saved: (file: string) => string;
  failed: string;
  /** Printed into pictures. */
  span: (first: string, last: string) => string;
  released: (date: string) => string;
  unreleased: string;
  sample: string;
  hidden: (series: string) => string;
  separator: string;
  status: string;
}

const fa: TakeAwayWords = {
  row: 'برداشتن این نمودار',
  png: 'تصویر PNG',
  svg: 'تصویر SVG',
  table: 'جدول',
  copyTable: 'رونوشت جدول',
  embed: 'جاسازی',
  cite: 'ارجاع',
  embedLive: 'نمودار زنده: با هر انتشار تازه می‌شود',
  embedFrozen: (date) => `نمودار ثابت: همان که در انتشار ${date} بود`,
  embedCode: 'کد جاسازی',
  embedLead: 'این کد را در صفحهٔ خود بگذارید. نمودار بی جاوااسکریپت کار می‌کند و از خواننده چیزی نمی‌گیرد.',
  citations: { fa: 'فارسی', en: 'انگلیسی', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  copy: 'رونوشت',
  copyOf: (what) => `رونوشت: ${what}`,
  copied: 'رونوشت شد.',
  notCopied: 'مرورگر اجازهٔ رونوشت نداد. متن برگزیده شده است؛ خودتان از آن رونوشت بگیرید.',
  tableCopied: (rows) => `جدول با ${rows} ردیف رونوشت شد؛ آن را در صفحه‌گسترده بچسبانید.`,
  saved: (file) => `فایل ${file} ساخته شد.`,
  failed: 'نشد؛ شاید اتصال قطع است. دوباره بزنید؛ جدول همین صفحه سر جایش است.',
  span: (first, last) => `${first} تا ${last}`,
  released: (date) => `انتشار ${date}`,
  unreleased: 'هنوز در هیچ انتشاری ثبت نشده',
  sample: 'دادهٔ نمونه؛ رقم‌ها واقعی نیست.',
  hidden: (series) => `بی ${series}`,
  separator: '، ',
  status: 'وضعیت',
};

const en: TakeAwayWords = {
  row: 'Take this chart away',
  png: 'PNG picture',
  svg: 'SVG picture',
  table: 'Table',
  copyTable: 'Copy table',
  embed: 'Embed',
  cite: 'Cite',
  embedLive: 'Live chart: follows every release',
  embedFrozen: (date) => `Frozen chart: as it was in the release of ${date}`,
  embedCode: 'Embed code',
  embedLead:
    'Put this code into your page. The chart works without JavaScript and takes nothing from the reader.',
  citations: { fa: 'Persian', en: 'English', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  copy: 'Copy',
  copyOf: (what) => `Copy: ${what}`,
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. The text is selected; please copy it yourself.',
  tableCopied: (rows) => `Copied the table of ${rows} rows; paste it into a spreadsheet.`,
  saved: (file) => `Made the file ${file}.`,
  failed: 'That did not work; you may be offline. Try again; the table of this page is still here.',
  span: (first, last) => `${first} to ${last}`,
  released: (date) => `Release of ${date}`,
  unreleased: 'Not yet released',
  sample: 'Sample data; the figures are not real.',
  hidden: (series) => `without ${series}`,
  separator: ', ',
  status: 'Status',
};

export const takeAwayWords: Readonly<Record<Locale, TakeAwayWords>> = { fa, en };

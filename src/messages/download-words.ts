import type { Locale } from '#model/bilingual.ts';

/** What each file is, in a word, and whom it is for. Both languages must have every key. */
export interface DownloadWords {
  kinds: Record<
    'csv' | 'xlsx' | 'excel-csv' | 'json' | 'parquet' | 'csvw' | 'data-package' | 'readme',
    { label: string; hint: string }
  >;
  /** Heading of the files about all tables. */
  aboutAll: string;
  otherForms: string;
  /** Before the link to the page for people who write programs. */
  developers: string;
  developersLink: string;
  sums: string;
}

const fa: DownloadWords = {
  kinds: {
    csv: { label: 'CSV', hint: 'متن ساده، برای هر برنامه' },
    xlsx: { label: 'اکسل', hint: 'راست‌به‌چپ، با شناسنامه، منبع و تعریف ستون‌ها' },
    'excel-csv': { label: 'CSV برای اکسل', hint: 'فارسی در اکسل درست باز می‌شود' },
    json: { label: 'JSON', hint: 'برای برنامه‌نویسی' },
    parquet: { label: 'Parquet', hint: 'برای تحلیل جدول‌های بزرگ' },
    csvw: { label: 'CSVW', hint: 'شرح ستون‌ها برای برنامه‌ها' },
    'data-package': { label: 'شناسنامهٔ داده', hint: 'datapackage.json: تعریف ستون‌ها، منبع و مجوز' },
    readme: { label: 'راهنما', hint: 'README.md: فهرست فایل‌ها، ارجاع و روش سنجیدن درستی' },
  },
  aboutAll: 'دربارهٔ همهٔ جدول‌ها',
  otherForms: 'قالب‌های دیگر همین جدول',
  developers: 'نمونهٔ کار با این فایل‌ها در اکسل، پایتون، R و DuckDB:',
  developersLink: 'راهنمای برنامه‌نویسان',
  sums: 'اثر انگشت همهٔ فایل‌ها',
};

const en: DownloadWords = {
  kinds: {
    csv: { label: 'CSV', hint: 'plain text, for any program' },
    xlsx: { label: 'Excel', hint: 'with metadata, sources and definitions of the columns' },
    'excel-csv': { label: 'CSV for Excel', hint: 'Persian opens correctly in Excel' },
    json: { label: 'JSON', hint: 'for programming' },
    parquet: { label: 'Parquet', hint: 'for analysing large tables' },
    csvw: { label: 'CSVW', hint: 'description of the columns for programs' },
    'data-package': { label: 'Data description', hint: 'datapackage.json: columns, sources and licence' },
    readme: { label: 'Guide', hint: 'README.md: list of files, citation, how to check them' },
  },
  aboutAll: 'About all tables',
  otherForms: 'Other forms of this table',
  developers: 'Examples for Excel, Python, R and DuckDB:',
  developersLink: 'Guide for developers',
  sums: 'Fingerprints of all files',
};

export const downloadWords: Readonly<Record<Locale, DownloadWords>> = { fa, en };

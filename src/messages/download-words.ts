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
  /** Over the files on the page of a dataset, and the link to their fingerprints. */
  lead: string;
  filesLink: string;
  /** The page of all files of a dataset. */
  filesTitle: (title: string) => string;
  filesLead: string;
  /** How to check a file by its fingerprint, before a command and a link. */
  filesCheck: string;
  verifyLink: string;
  backToData: string;
  earlier: string;
  earlierLead: string;
  /** Why a table of so many rows has no workbook. */
  withoutWorkbook: (rows: string, most: string) => string;
  /** Before the link to the page for people who write programs. */
  developers: string;
  developersLink: string;
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
  lead: 'نشانی این فایل‌ها ثابت است.',
  filesLink: 'همهٔ فایل‌ها با اثر انگشت (SHA-256)',
  filesTitle: (title) => `فایل‌های «${title}»`,
  filesLead: 'هر جدول در چند قالب. زیر هر فایل، اثر انگشت (SHA-256) آن آمده است.',
  filesCheck: 'اگر اثر انگشت فایل شما همین باشد، فایل همان است که منتشر شده است. خودتان حساب کنید:',
  verifyLink: 'یا فایل را در صفحهٔ راستی‌آزمایی بسنجید',
  backToData: 'نمودار و جدول این داده',
  earlier: 'فایل‌های انتشارهای پیشین',
  earlierLead: 'فایل‌های هر انتشار برای همیشه در نشانی خود می‌مانند.',
  withoutWorkbook: (rows, most) =>
    `این جدول ${rows} ردیف دارد و یک برگهٔ اکسل بیش از ${most} ردیف جا ندارد. برای همین فایل اکسل ندارد؛ CSV و Parquet همهٔ ردیف‌ها را دارند.`,
  developers: 'نمونهٔ کار با این فایل‌ها در اکسل، پایتون، R و DuckDB:',
  developersLink: 'راهنمای برنامه‌نویسان',
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
  lead: 'The addresses of these files never change.',
  filesLink: 'All files with fingerprints (SHA-256)',
  filesTitle: (title) => `Files of “${title}”`,
  filesLead: 'Each table in several forms. Under each file stands its fingerprint (SHA-256).',
  filesCheck: 'If your file has the same fingerprint, it is the published one. Compute it yourself:',
  verifyLink: 'or check the file on the verification page',
  backToData: 'Chart and table of this data',
  earlier: 'Files of earlier releases',
  earlierLead: 'The files of every release stay at their addresses for ever.',
  withoutWorkbook: (rows, most) =>
    `This table has ${rows} rows, and a sheet of Excel has room for no more than ${most}. So there is no Excel file; CSV and Parquet have all rows.`,
  developers: 'Examples for Excel, Python, R and DuckDB:',
  developersLink: 'Guide for developers',
};

export const downloadWords: Readonly<Record<Locale, DownloadWords>> = { fa, en };

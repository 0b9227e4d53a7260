import type { Locale } from '#model/bilingual.ts';
import { exploreRefusalWords, type ExploreRefusalWords } from './explore-refusal-words.ts';

/** Words of the explorer. Both languages must have every key. Counts and names come formatted. */
export interface ExploreWords extends ExploreRefusalWords {
  link: string;
  title: (dataset: string) => string;
  lead: string;
  crumb: string;
  pages: string;
  page: (n: string, of: string) => string;
  previous: string;
  next: string;
  rowsOf: (from: string, to: string, all: string) => string;
  restInFiles: (pages: string) => string;
  noScript: string;
  table: string;
  choices: string;
  filters: string;
  search: (column: string) => string;
  all: string;
  none: string;
  from: string;
  to: string;
  periodHint: string;
  wrongPeriod: (text: string) => string;
  apply: string;
  columns: string;
  arrange: string;
  group: string;
  pivot: string;
  noPivot: string;
  rowsInGroup: string;
  chart: string;
  chartKinds: Record<'none' | 'line' | 'columns' | 'bars' | 'dots', string>;
  reset: string;
  copyLink: string;
  linkCopied: string;
  linkNotCopied: string;
  rowsFound: (rows: string, all: string) => string;
  groupsFound: (groups: string, rows: string) => string;
  counting: (rows: string, percent: string) => string;
  noRows: string;
  loading: string;
  tableHelp: string;
  sortBy: (column: string) => string;
  sortedUp: string;
  sortedDown: string;
  noRow: string;
  notAdded: string;
  read: (size: string) => string;
  wholeFile: (size: string) => string;
  downloads: string;
  downloadsLead: string;
  csv: (rows: string) => string;
  excelCsv: (rows: string) => string;
  xlsx: (rows: string) => string;
  csvNote: string;
  tooManyForSheet: string;
  saved: (name: string) => string;
  waitForAll: string;
  dropped: (parts: string) => string;
  offline: string;
  changed: string;
  broken: string;
  retry: string;
  kept: string;
}

const fa: ExploreWords = {
  ...exploreRefusalWords.fa,
  link: 'کاوش در جدول‌ها: پالایش، گروه‌بندی و دریافت همان که می‌بینید',
  title: (dataset) => `کاوش: ${dataset}`,
  lead: 'ردیف‌ها را پالایش، مرتب یا گروه‌بندی کنید و همان جدولی را که می‌بینید دریافت کنید. نشانی صفحه همهٔ انتخاب‌ها را نگه می‌دارد.',
  crumb: 'کاوش',
  pages: 'صفحه‌های جدول',
  page: (n, of) => `صفحهٔ ${n} از ${of}`,
  previous: 'صفحهٔ پیش',
  next: 'صفحهٔ بعد',
  rowsOf: (from, to, all) => `ردیف‌های ${from} تا ${to} از ${all} ردیف`,
  restInFiles: (pages) => `این جدول بلند است و ${pages} صفحهٔ نخست آن این‌جاست؛ همهٔ ردیف‌ها در فایل‌ها هست.`,
  noScript: 'بدون جاوااسکریپت، جدول‌ها کامل و صفحه‌به‌صفحه نشان داده می‌شوند و فایل‌ها آمادهٔ دریافت‌اند.',
  table: 'جدول',
  choices: 'پالایش و چیدمان',
  filters: 'پالایش',
  search: (column) => `جست‌وجو در «${column}»`,
  all: 'همه',
  none: 'هیچ‌کدام',
  from: 'از دورهٔ',
  to: 'تا دورهٔ',
  periodHint: 'مانند ۱۴۰۲ یا ۱۴۰۲-۰۵',
  wrongPeriod: (text) => `«${text}» دوره نیست؛ مانند ۱۴۰۲ یا ۱۴۰۲-۰۵ بنویسید.`,
  apply: 'اعمال',
  columns: 'ستون‌ها',
  arrange: 'چیدمان',
  group: 'گروه‌بندی بر پایهٔ',
  pivot: 'ستون‌ها از مقدارهای',
  noPivot: 'بدون پهن‌کردن',
  rowsInGroup: 'شمار ردیف‌ها',
  chart: 'نمودار',
  chartKinds: { none: 'بدون نمودار', line: 'خطی', columns: 'ستونی', bars: 'میله‌ای', dots: 'نقطه‌ای' },
  reset: 'پاک‌کردن انتخاب‌ها',
  copyLink: 'رونوشت پیوند این نما',
  linkCopied: 'پیوند رونوشت شد.',
  linkNotCopied: 'مرورگر اجازهٔ رونوشت نداد؛ نشانی را از نوار نشانی بردارید.',
  rowsFound: (rows, all) => `${rows} ردیف از ${all} ردیف`,
  groupsFound: (groups, rows) => `${groups} گروه از ${rows} ردیف`,
  counting: (rows, percent) => `تا این‌جا ${rows} ردیف؛ ${percent} درصد فایل بررسی شده است`,
  noRows: 'هیچ ردیفی با این انتخاب‌ها نیست.',
  loading: 'در حال خواندن…',
  tableHelp: 'با کلیدهای جهت‌نما میان خانه‌ها بروید؛ با Enter شناسنامهٔ رقم یا مرتب‌سازی باز می‌شود.',
  sortBy: (column) => `مرتب‌سازی بر پایهٔ ${column}`,
  sortedUp: 'از کم به زیاد',
  sortedDown: 'از زیاد به کم',
  noRow: 'بدون ردیف',
  notAdded: 'جمع نشد',
  read: (size) => `${size} کیلوبایت از فایل خوانده شد.`,
  wholeFile: (size) => `این سرور تکه‌ای از فایل نمی‌دهد؛ همهٔ فایل (${size} کیلوبایت) خوانده شد.`,
  downloads: 'دریافت همین جدول',
  downloadsLead:
    'فایل همان ردیف‌ها و ستون‌های بالا را به همان ترتیب دارد، و آنچه کنار رقمی آمده در ستونی جداست؛ شمار ردیف‌ها در نام فایل است.',
  csv: (rows) => `CSV (${rows} ردیف)`,
  excelCsv: (rows) => `CSV برای اکسل (${rows} ردیف)`,
  xlsx: (rows) => `اکسل XLSX (${rows} ردیف)`,
  csvNote: 'سطرهای آغاز CSV، با نشانهٔ #، بگوید این ردیف‌ها چیست و از کجاست.',
  tooManyForSheet: 'این همه ردیف در یک برگهٔ اکسل جا نمی‌شود؛ CSV را بگیرید.',
  saved: (name) => `${name} آماده شد.`,
  waitForAll: 'پس از بررسی همهٔ ردیف‌ها می‌توانید دریافت کنید.',
  dropped: (parts) => `این بخش‌های نشانی با داده جور نبود و کنار گذاشته شد: ${parts}`,
  offline: 'بخشی از فایل نرسید. شاید ارتباط قطع است؛ آنچه خوانده شده سر جایش است.',
  changed: 'فایل روی سرور با این صفحه یکی نیست؛ شاید نسخهٔ تازه‌ای منتشر شده است. صفحه را دوباره باز کنید.',
  broken: 'فایل خوانده نشد. جدول‌ها و فایل‌های دریافتی سر جای خود هستند.',
  retry: 'دوباره بخوان',
  kept: 'جدول کامل بدون کاوشگر',
};

const en: ExploreWords = {
  ...exploreRefusalWords.en,
  link: 'Explore the tables: filter, group and download what you see',
  title: (dataset) => `Explore: ${dataset}`,
  lead: 'Filter, sort or group the rows and download the very table you see. The address of the page keeps every choice.',
  crumb: 'Explore',
  pages: 'Pages of the table',
  page: (n, of) => `Page ${n} of ${of}`,
  previous: 'Previous page',
  next: 'Next page',
  rowsOf: (from, to, all) => `Rows ${from} to ${to} of ${all}`,
  restInFiles: (pages) =>
    `This table is long: its first ${pages} pages are here, and all rows are in the files.`,
  noScript:
    'Without JavaScript the tables are shown in full, page by page, and the files are ready to download.',
  table: 'Table',
  choices: 'Filters and arrangement',
  filters: 'Filters',
  search: (column) => `Search in “${column}”`,
  all: 'All',
  none: 'None',
  from: 'From',
  to: 'To',
  periodHint: 'for example 1402 or 1402-05',
  wrongPeriod: (text) => `“${text}” is not a period; write one like 1402 or 1402-05.`,
  apply: 'Apply',
  columns: 'Columns',
  arrange: 'Arrangement',
  group: 'Group by',
  pivot: 'Columns from the values of',
  noPivot: 'Do not spread',
  rowsInGroup: 'Number of rows',
  chart: 'Chart',
  chartKinds: { none: 'No chart', line: 'Lines', columns: 'Columns', bars: 'Bars', dots: 'Dots' },
  reset: 'Clear all choices',
  copyLink: 'Copy a link to this view',
  linkCopied: 'The link was copied.',
  linkNotCopied: 'The browser did not allow copying; take the address from the address bar.',
  rowsFound: (rows, all) => `${rows} of ${all} rows`,
  groupsFound: (groups, rows) => `${groups} groups of ${rows} rows`,
  counting: (rows, percent) => `${rows} rows so far; ${percent}% of the file was looked at`,
  noRows: 'No row fits these choices.',
  loading: 'Reading…',
  tableHelp: 'Arrow keys move between cells; Enter opens the card of a figure or sorts by a column.',
  sortBy: (column) => `Sort by ${column}`,
  sortedUp: 'lowest first',
  sortedDown: 'highest first',
  noRow: 'no row',
  notAdded: 'not added up',
  read: (size) => `${size} kB of the file were read.`,
  wholeFile: (size) => `This server does not send parts of a file; all of it (${size} kB) was read.`,
  downloads: 'Download this table',
  downloadsLead:
    'The file has the rows and columns above in the same order, and what stands beside a figure in a column of its own; its name says how many rows.',
  csv: (rows) => `CSV (${rows} rows)`,
  excelCsv: (rows) => `CSV for Excel (${rows} rows)`,
  xlsx: (rows) => `Excel XLSX (${rows} rows)`,
  csvNote: 'Lines at the head of the CSV, beginning with #, say what the rows are and where they are from.',
  tooManyForSheet: 'So many rows do not fit on a sheet of Excel; take the CSV.',
  saved: (name) => `${name} is ready.`,
  waitForAll: 'You can download once all rows were looked at.',
  dropped: (parts) => `These parts of the address do not fit the data and were left out: ${parts}`,
  offline: 'A part of the file did not arrive. The connection may be down; what was read is still here.',
  changed:
    'The file on the server is not the one this page was made for; a newer release may be out. Open the page again.',
  broken: 'The file could not be read. The tables and downloads are still here.',
  retry: 'Read again',
  kept: 'The whole table without the explorer',
};

export const exploreWords: Readonly<Record<Locale, ExploreWords>> = { fa, en };

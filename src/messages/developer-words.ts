import type { Locale } from '#model/bilingual.ts';

/** Words of the page for people who write programs. Both languages must have every key. */
export interface DeveloperWords {
  nav: string;
  title: string;
  lead: string;
  addresses: string;
  addressesLead: string;
  address: string;
  what: string;
  /** By the part of the address that says what it is. */
  files: Record<
    | 'index'
    | 'files'
    | 'catalog'
    | 'openapi'
    | 'sums'
    | 'manifest'
    | 'descriptor'
    | 'csv'
    | 'json'
    | 'parquet'
    | 'xlsx'
    | 'csvw'
    | 'frozen'
    | 'frozenList',
    string
  >;
  examples: string;
  examplesLead: string;
  tools: Record<'curl' | 'excel' | 'pandas' | 'r' | 'duckdb' | 'javascript', string>;
  rules: string;
  ruleList: readonly string[];
  frozen: string;
  frozenText: string;
}

const fa: DeveloperWords = {
  nav: 'برای برنامه‌نویسان',
  title: 'داده‌ها برای برنامه‌ها',
  lead: 'هر فایل نشانی ثابت دارد. کلید، ثبت‌نام و سقف درخواست در کار نیست.',
  addresses: 'نشانی‌ها',
  addressesLead: 'همه فایل ایستا هستند. به جای DATASET و TABLE نام مجموعه داده و جدول را بگذارید.',
  address: 'نشانی',
  what: 'چیست',
  files: {
    index: 'فهرست همهٔ مجموعه‌ها و جدول‌ها؛ از این‌جا آغاز کنید',
    files: 'فهرست همهٔ فایل‌ها با حجم و اثر انگشت',
    catalog: 'همان فهرست به زبان DCAT 3',
    openapi: 'شرح این نشانی‌ها برای ابزارها (OpenAPI 3.1)',
    sums: 'اثر انگشت همهٔ فایل‌ها برای sha256sum',
    manifest: 'سند امضاشدهٔ آخرین انتشار',
    descriptor: 'شناسنامهٔ مجموعه: ستون‌ها، واحدها، منبع و مجوز',
    csv: 'نسخهٔ مرجع جدول؛ همهٔ قالب‌های دیگر از آن ساخته می‌شوند',
    json: 'ردیف‌های جدول با نوع هر ستون',
    parquet: 'جدول ستونی و فشرده؛ هر ستون جدا خوانده می‌شود',
    xlsx: 'کارپوشهٔ اکسل؛ جدول در برگهٔ data است',
    csvw: 'شرح ستون‌های CSV',
    frozen: 'همان فایل چنان که در یک انتشار بود؛ هرگز عوض نمی‌شود. قالب‌های دیگر هم همان‌جا هستند',
    frozenList: 'فهرست فایل‌های یک انتشار، و اینکه کدام بایت به بایت همان فایل آن روز است',
  },
  examples: 'نمونه‌ها',
  examplesLead: 'هر نمونه همین جدول را می‌خواند:',
  tools: {
    curl: 'دریافت و سنجیدن درستی با curl',
    excel: 'اکسل و Power Query',
    pandas: 'پایتون (pandas)',
    r: 'R (readr)',
    duckdb: 'DuckDB',
    javascript: 'جاوااسکریپت',
  },
  rules: 'چه باید دانست',
  ruleList: [
    'رقمی که نیست صفر نیست. در CSV جای آن دلیلش آمده است، مانند not-published؛ خانهٔ خالی یعنی آن رقم در آن ردیف معنا ندارد.',
    'در JSON جای رقمی که نیست {"missing": "دلیل"} آمده است. در Parquet جای آن خالی است و دلیلش در ستون بعدی.',
    'عددی که در double جا نمی‌گیرد در JSON و Parquet متن است و ستونش exactAsText دارد.',
    'دوره‌ها به تقویم هجری شمسی‌اند. کنار هر دوره نخستین و واپسین روز میلادی آن هم آمده است.',
  ],
  frozen: 'نسخهٔ ثابت',
  frozenText:
    'فایل‌های latest با هر انتشار تازه می‌شوند. برای کاری که باید بعدها هم همان نتیجه را بدهد، نشانی v را به کار ببرید. در آن‌جا CSV و datapackage.json هر انتشار هست، بایت به بایت همان که امضا شده است.',
};

const en: DeveloperWords = {
  nav: 'For developers',
  title: 'Data for programs',
  lead: 'Every file has a permanent address. There is no key, no account and no limit on requests.',
  addresses: 'Addresses',
  addressesLead:
    'All of them are static files. Put the name of a dataset for DATASET and of a table for TABLE.',
  address: 'Address',
  what: 'What it is',
  files: {
    index: 'all datasets and their tables: begin here',
    files: 'all files with size and fingerprint',
    catalog: 'the same list in DCAT 3',
    openapi: 'these addresses described for tools (OpenAPI 3.1)',
    sums: 'fingerprints of all files for sha256sum',
    manifest: 'the signed record of the last release',
    descriptor: 'the dataset described: columns, units, sources, licence',
    csv: 'the canonical copy of a table; all other forms are made from it',
    json: 'the rows of a table with the type of each column',
    parquet: 'the table by columns, packed; each column can be read alone',
    xlsx: 'an Excel workbook; the table is on the sheet named data',
    csvw: 'the columns of the CSV described',
    frozen: 'the same file as it was in a release; it never changes. The other forms stand there too',
    frozenList: 'the files of a release, and which of them are byte for byte the files of that day',
  },
  examples: 'Examples',
  examplesLead: 'Every example reads this table:',
  tools: {
    curl: 'Download and check with curl',
    excel: 'Excel and Power Query',
    pandas: 'Python (pandas)',
    r: 'R (readr)',
    duckdb: 'DuckDB',
    javascript: 'JavaScript',
  },
  rules: 'What to know',
  ruleList: [
    'A figure that is not there is not zero. In CSV its reason stands in its place, for example not-published; an empty cell means the figure has no meaning in that row.',
    'In JSON {"missing": "reason"} stands in its place. In Parquet the place is empty, and the reason stands in the column after it.',
    'A number that a double cannot hold is text in JSON and Parquet, and its column has exactAsText.',
    'Periods are of the Solar Hijri calendar. Beside each stand its first and last Gregorian day.',
  ],
  frozen: 'A copy that never changes',
  frozenText:
    'Files under latest are renewed by every release. For work that must give the same result later, use the addresses under v. There stand the CSV and datapackage.json of every release, byte for byte as they were signed.',
};

export const developerWords: Readonly<Record<Locale, DeveloperWords>> = { fa, en };

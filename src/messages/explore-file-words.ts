import type { Locale } from '#model/bilingual.ts';
import type { MissingReason } from '#model/missing.ts';

/** Words in files saved from the explorer; browsers fetch them when asked, so they stand apart from other words. */
export interface ExploreFileWords {
  sheet: string;
  what: string;
  says: string;
  table: string;
  rows: string;
  filters: string;
  noFilters: string;
  sums: string;
  address: string;
  file: string;
  source: string;
  sourceNotStated: string;
  /** How many rows a publisher gave. */
  sourceRows: (publisher: string, rows: string) => string;
  unnamedRows: (rows: string) => string;
  release: string;
  sample: string;
  statusOf: (column: string) => string;
  statuses: string;
  gaps: Record<MissingReason | 'not-added' | 'no-row', string>;
}

const fa: ExploreFileWords = {
  sheet: 'درباره',
  what: 'چیز',
  says: 'شرح',
  table: 'جدول',
  rows: 'ردیف‌ها',
  filters: 'پالایش',
  noFilters: 'بدون پالایش',
  sums: 'جمع‌نشدنی‌ها',
  address: 'نشانی این نما',
  file: 'فایل اصلی و sha256',
  source: 'منبع',
  sourceNotStated: 'منتشرکننده اعلام نکرده است',
  sourceRows: (publisher, rows) => `${publisher} (${rows} ردیف)`,
  unnamedRows: (rows) => `بدون نام منتشرکننده (${rows} ردیف)`,
  release: 'انتشار',
  sample: 'نمونه',
  statusOf: (column) => `وضعیت رقم‌های ستون «${column}»، یا این که چرا رقمی نیست`,
  statuses: 'معنای وضعیت‌ها',
  gaps: {
    'not-published': 'منتشر نشده',
    'not-collected': 'گردآوری نشده',
    'not-applicable': 'این‌جا معنا ندارد',
    suppressed: 'برای حفظ حریم افراد پنهان شده',
    unknown: 'نامعلوم',
    'not-added': 'رقم‌های این ردیف‌ها با هم جمع نشد؛ دلیل در «جمع‌نشدنی‌ها» آمده است',
    'no-row': 'جدول برای این خانه ردیفی ندارد',
  },
};

const en: ExploreFileWords = {
  sheet: 'about',
  what: 'What',
  says: 'Says',
  table: 'Table',
  rows: 'Rows',
  filters: 'Filters',
  noFilters: 'No filter',
  sums: 'Not added up',
  address: 'Address of this view',
  file: 'Original file and sha256',
  source: 'Source',
  sourceNotStated: 'not stated by the publisher',
  sourceRows: (publisher, rows) => `${publisher} (${rows} ${rows === '1' ? 'row' : 'rows'})`,
  unnamedRows: (rows) => `no publisher named (${rows} ${rows === '1' ? 'row' : 'rows'})`,
  release: 'Release',
  sample: 'Sample',
  statusOf: (column) => `Status of the figures of “${column}”, or why there is none`,
  statuses: 'What the statuses mean',
  gaps: {
    'not-published': 'not published',
    'not-collected': 'not collected',
    'not-applicable': 'does not apply here',
    suppressed: 'hidden to protect people',
    unknown: 'unknown',
    'not-added': 'the figures of these rows were not added up; the reason stands under “Not added up”',
    'no-row': 'the table has no row for this cell',
  },
};

export const exploreFileWords: Readonly<Record<Locale, ExploreFileWords>> = { fa, en };

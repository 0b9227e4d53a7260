import type { Locale } from '#model/bilingual.ts';

/** Words inside the files and of the lists of files. Both languages must have every key. */
export interface FileWords {
  sheets: Record<'metadata' | 'sources' | 'definitions' | 'categories' | 'flags', string>;
  /** What a row of the sheet of facts is about. */
  facts: Record<
    | 'dataset'
    | 'table'
    | 'description'
    | 'period'
    | 'rows'
    | 'publisher'
    | 'producer'
    | 'release'
    | 'address'
    | 'file'
    | 'licence'
    | 'citation'
    | 'limits'
    | 'incomparable'
    | 'sample'
    | 'longNumbers'
    | 'missing',
    string
  >;
  sampleNote: string;
  longNumbersNote: string;
  missingNote: string;
  unreleased: string;
  period: (first: string, last: string) => string;
  source: Record<'title' | 'publisher' | 'address' | 'date', string>;
  definition: Record<'column' | 'label' | 'type' | 'unit' | 'definition', string>;
  types: Record<'text' | 'date' | 'integer' | 'number', string>;
  category: Record<'column' | 'value' | 'label', string>;
  flag: Record<'kind' | 'value' | 'meaning' | 'status' | 'confidence' | 'missing', string>;
  statuses: Record<'actual' | 'provisional' | 'estimate' | 'budget' | 'claim', string>;
  missing: Record<'not-published' | 'not-collected' | 'not-applicable' | 'suppressed' | 'unknown', string>;
  /** Of an empty cell. */
  empty: string;
  readme: Record<
    'files' | 'file' | 'rows' | 'bytes' | 'columns' | 'citation' | 'licence' | 'check',
    string
  > & {
    lead: (count: string) => string;
    checkHow: string;
    checkRelease: string;
    kinds: Record<'csv' | 'excel-csv' | 'xlsx' | 'json' | 'parquet' | 'csvw' | 'data-package', string>;
  };
}

const fa: FileWords = {
  sheets: {
    metadata: 'شناسنامه metadata',
    sources: 'منبع‌ها sources',
    definitions: 'تعریف‌ها definitions',
    categories: 'دسته‌ها categories',
    flags: 'نشانه‌ها flags',
  },
  facts: {
    dataset: 'مجموعه داده',
    table: 'جدول',
    description: 'شرح',
    period: 'بازهٔ زمانی',
    rows: 'شمار ردیف‌ها',
    publisher: 'ناشر',
    producer: 'تولیدکنندهٔ ارقام',
    release: 'انتشار',
    address: 'صفحهٔ داده',
    file: 'نشانی همین جدول (CSV)',
    licence: 'مجوز استفاده',
    citation: 'ارجاع',
    limits: 'محدودیت‌ها',
    incomparable: 'مقایسه‌ناپذیر',
    sample: 'دادهٔ نمونه',
    longNumbers: 'عددهای بلند',
    missing: 'خانه‌های بی‌رقم',
  },
  sampleNote: 'این ارقام ساختگی‌اند و فقط برای نمایش آمده‌اند.',
  longNumbersNote:
    'عددی که بیش از ۱۵ رقم دارد متن است، چون اکسل رقم‌های آخر آن را صفر می‌کند. همان عدد، رقم به رقم، در CSV هم هست.',
  missingNote: 'جای رقمی که نیست دلیل نبودنش نوشته شده، نه صفر. معنی هر دلیل در برگهٔ نشانه‌هاست.',
  unreleased: 'هنوز در هیچ انتشاری ثبت نشده',
  period: (first, last) => `از ${first} تا ${last}`,
  source: { title: 'عنوان', publisher: 'ناشر', address: 'نشانی', date: 'تاریخ' },
  definition: { column: 'ستون', label: 'برچسب', type: 'نوع', unit: 'واحد', definition: 'تعریف' },
  types: { text: 'متن', date: 'روز میلادی', integer: 'عدد صحیح', number: 'عدد' },
  category: { column: 'ستون', value: 'مقدار در فایل', label: 'معنی' },
  flag: {
    kind: 'گونه',
    value: 'در فایل',
    meaning: 'معنی',
    status: 'وضعیت رقم',
    confidence: 'میزان اطمینان',
    missing: 'دلیل نبودن رقم',
  },
  statuses: {
    actual: 'قطعی: رقم نهایی',
    provisional: 'مقدماتی: ممکن است عوض شود',
    estimate: 'برآورد: شمرده نشده، تخمین زده شده',
    budget: 'بودجه: پیش‌بینی شده، هنوز رخ نداده',
    claim: 'ادعا: گفته شده و سندی ندارد',
  },
  missing: {
    'not-published': 'منتشر نشده',
    'not-collected': 'گردآوری نشده',
    'not-applicable': 'در این ردیف معنا ندارد',
    suppressed: 'برای حفظ حریم افراد پنهان شده',
    unknown: 'نامعلوم',
  },
  empty: '(خانهٔ خالی)',
  readme: {
    lead: (count) => `${count} فایل؛ هر جدول در چند قالب با همان ارقام.`,
    files: 'فایل‌ها',
    file: 'فایل',
    rows: 'ردیف',
    bytes: 'بایت',
    columns: 'ستون‌ها',
    citation: 'ارجاع',
    licence: 'مجوز استفاده',
    check: 'درستی فایل',
    checkHow: 'اثر انگشت (sha256) هر فایل در جدول بالاست. آن را با این دستور بسازید و بسنجید:',
    checkRelease:
      'فایل‌های CSV و datapackage.json هر انتشار امضا شده‌اند و همیشه در همان نشانی می‌مانند. صفحهٔ راستی‌آزمایی می‌گوید فایلی که دارید از کدام انتشار است:',
    kinds: {
      csv: 'CSV، متن ساده، نسخهٔ مرجع',
      'excel-csv': 'CSV برای باز کردن در اکسل',
      xlsx: 'کارپوشهٔ اکسل با شناسنامه و تعریف‌ها',
      json: 'JSON برای برنامه‌ها',
      parquet: 'Parquet برای تحلیل جدول‌های بزرگ',
      csvw: 'شرح ستون‌ها (CSVW)',
      'data-package': 'شناسنامهٔ همهٔ جدول‌ها (Data Package)',
    },
  },
};

const en: FileWords = {
  sheets: { ...fa.sheets },
  facts: {
    dataset: 'Dataset',
    table: 'Table',
    description: 'Description',
    period: 'Period',
    rows: 'Rows',
    publisher: 'Publisher',
    producer: 'Producer of the figures',
    release: 'Release',
    address: 'Page of the data',
    file: 'Address of this table (CSV)',
    licence: 'Licence',
    citation: 'Citation',
    limits: 'Limitations',
    incomparable: 'Not comparable',
    sample: 'Sample data',
    longNumbers: 'Long numbers',
    missing: 'Cells without a figure',
  },
  sampleNote: 'These figures are made up and only show what data would look like.',
  longNumbersNote:
    'A number of more than 15 digits is text, because Excel would turn its last digits into zeros. The same number stands in the CSV, digit for digit.',
  missingNote:
    'Where there is no figure, the reason stands in its place, never a zero. The sheet of flags explains each reason.',
  unreleased: 'not yet released',
  period: (first, last) => `from ${first} to ${last}`,
  source: { title: 'Title', publisher: 'Publisher', address: 'Address', date: 'Date' },
  definition: { column: 'Column', label: 'Label', type: 'Type', unit: 'Unit', definition: 'Definition' },
  types: { text: 'text', date: 'Gregorian day', integer: 'whole number', number: 'number' },
  category: { column: 'Column', value: 'In the file', label: 'Meaning' },
  flag: {
    kind: 'Kind',
    value: 'In the file',
    meaning: 'Meaning',
    status: 'Status of a figure',
    confidence: 'Confidence',
    missing: 'Why there is no figure',
  },
  statuses: {
    actual: 'actual: final',
    provisional: 'provisional: may change',
    estimate: 'estimate: not counted but estimated',
    budget: 'budget: planned, has not happened yet',
    claim: 'claim: was said, without a document',
  },
  missing: {
    'not-published': 'not published',
    'not-collected': 'not collected',
    'not-applicable': 'has no meaning in this row',
    suppressed: 'hidden to protect people',
    unknown: 'unknown',
  },
  empty: '(empty cell)',
  readme: {
    lead: (count) => `${count} files; each table in several formats with the same figures.`,
    files: 'Files',
    file: 'File',
    rows: 'Rows',
    bytes: 'Bytes',
    columns: 'Columns',
    citation: 'Citation',
    licence: 'Licence',
    check: 'Check a file',
    checkHow:
      'The table above has the fingerprint (sha256) of every file. Compute and compare it by this command:',
    checkRelease:
      'The CSV files and datapackage.json of every release are signed and stay at their own addresses for ever. The page that verifies says which release a file is from:',
    kinds: {
      csv: 'CSV, plain text, the canonical copy',
      'excel-csv': 'CSV to open in Excel',
      xlsx: 'Excel workbook with metadata and definitions',
      json: 'JSON for programs',
      parquet: 'Parquet for the analysis of large tables',
      csvw: 'description of the columns (CSVW)',
      'data-package': 'description of all tables (Data Package)',
    },
  },
};

export const fileWords: Readonly<Record<Locale, FileWords>> = { fa, en };

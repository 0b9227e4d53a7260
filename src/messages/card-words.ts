import type { Locale } from '#model/bilingual.ts';

/** Words of the card that every figure opens. Both languages must have every key. */
export interface CardWords {
  loading: string;
  /** The card's own data did not arrive; what follows is what the page knows. */
  failed: string;
  /** The row has no card: its table is too long. */
  noCard: string;
  retry: string;
  close: string;
  /** Before the figure with every digit of the file, where the page shows fewer. */
  published: string;
  status: string;
  confidence: string;
  sampleSize: string;
  source: string;
  noSource: string;
  sourceDate: string;
  note: string;
  otherFigures: string;
  otherFiguresLead: string;
  place: string;
  dataset: string;
  table: string;
  file: string;
  release: string;
  /** The file at its address in the release. */
  frozenFile: string;
  notReleased: string;
  row: string;
  rowOf: (row: string, rows: string) => string;
  column: string;
  columnOf: (title: string, number: string) => string;
  unit: string;
  fingerprint: string;
  inFileOnly: string;
  showInTable: string;
  address: string;
  qrLabel: string;
  code: string;
  codeHint: string;
  citation: string;
  citations: { fa: string; en: string; bibtex: string };
  report: string;
  reportLead: string;
  copy: string;
  copyOf: (what: string) => string;
  copied: string;
  notCopied: string;
  /** The address names a figure that is not there. */
  missing: string;
  missingLead: (code: string) => string;
  badCode: (code: string) => string;
  moved: (row: string) => string;
  /** The page shows an amount in another measure than the published one. */
  otherMeasure: (shown: string) => string;
}

const fa: CardWords = {
  loading: 'در حال آوردن شناسنامهٔ این رقم…',
  failed: 'بقیهٔ شناسنامهٔ این رقم نرسید؛ شاید اتصال قطع است. آنچه این صفحه از آن می‌داند پایین‌تر آمده است.',
  noCard:
    'جدول این رقم آن‌قدر بلند است که همهٔ ردیف‌هایش شناسنامه ندارند. خود رقم در فایل داده با همین شمارهٔ ردیف هست.',
  retry: 'دوباره',
  close: 'بستن',
  published: 'رقم دقیق در فایل',
  status: 'وضعیت',
  confidence: 'اطمینان',
  sampleSize: 'شمار پاسخ‌گویان',
  source: 'منبع',
  noSource: 'منتشرکننده منبع این رقم را نگفته است.',
  sourceDate: 'تاریخ منبع',
  note: 'توضیح',
  otherFigures: 'رقم‌های دیگر برای همین مورد',
  otherFiguresLead: 'منبع‌ها دربارهٔ این مورد یکسان نگفته‌اند.',
  place: 'جای این رقم در داده',
  dataset: 'مجموعه داده',
  table: 'جدول',
  file: 'فایل',
  release: 'انتشار',
  frozenFile: 'همین فایل، برای همیشه',
  notReleased: 'هنوز در هیچ انتشاری ثبت نشده است.',
  row: 'ردیف',
  rowOf: (row, rows) => `${row} از ${rows}، بی سطر عنوان`,
  column: 'ستون',
  columnOf: (title, number) => `${title}، ستون ${number}`,
  unit: 'واحد',
  fingerprint: 'اثر انگشت فایل (SHA-256)',
  inFileOnly: 'این ردیف فقط در فایل است؛ صفحه بخشی از جدول را نشان می‌دهد.',
  showInTable: 'نشان دادن در جدول',
  address: 'نشانی همیشگی',
  qrLabel: 'رمزینهٔ نشانی همیشگی',
  code: 'کد راستی‌آزمایی',
  codeHint: 'از خود رقم، دوره، واحد و وضعیت آن ساخته شده است. اگر یکی عوض شود، کد هم عوض می‌شود.',
  citation: 'ارجاع به این رقم',
  citations: { fa: 'فارسی', en: 'انگلیسی', bibtex: 'BibTeX' },
  report: 'این رقم نادرست است؟',
  reportLead: 'این متن را بخوانید یا بفرستید. این صفحه چیزی نمی‌فرستد و نگه نمی‌دارد.',
  copy: 'رونوشت',
  copyOf: (what) => `رونوشت: ${what}`,
  copied: 'رونوشت شد.',
  notCopied: 'مرورگر اجازهٔ رونوشت نداد. متن برگزیده شده است؛ خودتان از آن رونوشت بگیرید.',
  missing: 'رقمی با این کد پیدا نشد',
  missingLead: (code) =>
    `کد ${code} درست نوشته شده است، اما هیچ رقمی از داده‌های کنونی این کد را ندارد. شاید رقم پس از انتشار این نشانی تغییر کرده باشد.`,
  badCode: (code) => `«${code}» کد راستی‌آزمایی نیست؛ شاید در رونویسی، حرفی جا افتاده یا عوض شده باشد.`,
  otherMeasure: (shown) =>
    `صفحه این مبلغ را به سنجهٔ دیگری نشان می‌دهد: ${shown}. شناسنامه دربارهٔ رقم منتشرشده است.`,
  moved: (row) => `جای این رقم عوض شده است: اکنون ردیف ${row} است. خود رقم همان است.`,
};

const en: CardWords = {
  loading: 'Fetching the card of this figure…',
  failed: 'The rest of this figure’s card did not arrive; you may be offline. Below is what this page knows.',
  noCard:
    'The table of this figure is so long that not all of its rows have a card. The figure is in the data file, in the row of this number.',
  retry: 'Try again',
  close: 'Close',
  published: 'Exact figure in the file',
  status: 'Status',
  confidence: 'Confidence',
  sampleSize: 'Respondents',
  source: 'Source',
  noSource: 'The publisher did not state a source for this figure.',
  sourceDate: 'Date of the source',
  note: 'Note',
  otherFigures: 'Other figures for the same thing',
  otherFiguresLead: 'Sources do not agree here.',
  place: 'Where this figure is in the data',
  dataset: 'Dataset',
  table: 'Table',
  file: 'File',
  release: 'Release',
  frozenFile: 'this very file, for ever',
  notReleased: 'Not yet released.',
  row: 'Row',
  rowOf: (row, rows) => `${row} of ${rows}, not counting the header`,
  column: 'Column',
  columnOf: (title, number) => `${title}, column ${number}`,
  unit: 'Unit',
  fingerprint: 'Fingerprint of the file (SHA-256)',
  inFileOnly: 'This row is in the file only; the page shows a part of the table.',
  showInTable: 'Show in the table',
  address: 'Permanent address',
  qrLabel: 'QR code of the permanent address',
  code: 'Verification code',
  codeHint:
    'Made from the figure itself, its period, unit and status. If one of them changes, so does the code.',
  citation: 'Cite this figure',
  citations: { fa: 'Persian', en: 'English', bibtex: 'BibTeX' },
  report: 'Is this figure wrong?',
  reportLead: 'Read out or send this text. This page sends and keeps nothing.',
  copy: 'Copy',
  copyOf: (what) => `Copy: ${what}`,
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. The text is selected; please copy it yourself.',
  missing: 'No figure has this code',
  missingLead: (code) =>
    `The code ${code} is well formed, but no figure of the present data has it. The figure may have changed after this address was given out.`,
  badCode: (code) =>
    `“${code}” is not a verification code; a letter may have been lost or changed in copying.`,
  otherMeasure: (shown) =>
    `The page shows this amount in another measure: ${shown}. The card is about the published figure.`,
  moved: (row) => `This figure has moved: it is in row ${row} now. The figure itself is the same.`,
};

export const cardWords: Readonly<Record<Locale, CardWords>> = { fa, en };

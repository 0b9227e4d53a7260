import type { Locale } from '#model/bilingual.ts';
import type { SuspicionCode } from '#model/release.ts';

/** Words about releases: what changed, why, and what was known when. Both languages must have every key. */
export interface UpdateWords {
  nav: string;
  title: string;
  lead: string;
  none: string;
  noneHint: string;
  release: string;
  /** e.g. «انتشار ۱ آذر ۱۴۰۵» */
  releaseOf: (date: string) => string;
  releaseNumber: (date: string, number: string) => string;
  firstRelease: string;
  releases: string;
  latest: string;
  details: string;
  reasons: string;
  why: string;
  decidedBy: string;
  covers: string;
  datasetCount: (count: string) => string;
  newDatasets: string;
  changedDatasets: string;
  removedDatasets: string;
  kinds: Record<'new' | 'changed' | 'removed', string>;
  sizes: {
    tables: (count: string) => string;
    rows: (count: string) => string;
    addedRows: (count: string) => string;
    removedRows: (count: string) => string;
    changedRows: (count: string, cells: string) => string;
    newTable: (rows: string) => string;
    goneTable: (rows: string) => string;
    addedColumns: (names: string) => string;
    removedColumns: (names: string) => string;
    meaning: (count: string) => string;
    properties: (count: string) => string;
    reordered: string;
    nothingElse: string;
  };
  cells: {
    caption: (table: string) => string;
    /** Heads the column that says which cell it is. */
    cell: string;
    before: string;
    after: string;
    reason: string;
    noRowBefore: string;
    noRowAfter: string;
    empty: string;
    newRow: string;
    shown: (shown: string, all: string) => string;
    file: string;
  };
  properties: { caption: string; name: string; absent: string };
  acknowledged: string;
  acknowledgedLead: string;
  suspicions: Record<SuspicionCode, string>;
  proof: string;
  citation: string;
  signed: string;
  covered: string;
  draft: string;
  recordHash: string;
  previous: string;
  next: string;
  time: string;
  frozen: string;
  frozenLead: string;
  /** What the ledger keeps and what is made of it, before the link to the list of the folder. */
  frozenForms: string;
  frozenList: string;
  frozenAll: string;
  feeds: string;
  feedAtom: string;
  feedJson: string;
  feedTitle: (site: string) => string;
  datasetFeedTitle: (title: string, site: string) => string;
  section: string;
  sectionLead: (date: string) => string;
  neverReleased: string;
  /** Instead of `sectionLead` where some figure is newer than the last release. */
  pending: (date: string) => string;
  describedAnew: string;
  allChanges: string;
  changesTitle: (title: string) => string;
  changesLead: string;
  asKnown: string;
  asKnownLead: string;
  asKnownOn: (date: string) => string;
  now: string;
  correctionsTitle: string;
  /** Why a published figure changed, as the mark beside it: «اصلاح شد». */
  marks: Record<'correction' | 'provisional-to-final' | 'method-change' | 'new-data' | 'withdrawal', string>;
  was: (before: string, after: string) => string;
  because: (why: string) => string;
  moreCorrections: (count: string) => string;
  oldState: string;
  oldStateText: (date: string) => string;
  oldStateNow: string;
  oldStateChanged: string;
  oldStateLarge: (rows: string) => string;
  oldStateUnreadable: string;
  triangle: string;
  triangleLead: string;
  trianglePeriod: string;
  triangleMore: (shown: string, all: string) => string;
  triangleSame: string;
  withdrawnTitle: (title: string) => string;
  withdrawnDataset: (date: string) => string;
  withdrawnFile: (name: string, date: string) => string;
  withdrawnLast: (date: string) => string;
  withdrawnAddresses: string;
  citedRelease: (date: string) => string;
  dataRelease: string;
}

const fa: UpdateWords = {
  nav: 'به‌روزرسانی‌ها',
  title: 'چه چیزی عوض شد و چرا',
  lead: 'هر رقمی که منتشر شده، اگر عوض شود، اینجا با دلیل نوشته می‌شود: رقم پیش، رقم اکنون، چرا، و تصمیم با که بوده است.',
  none: 'هنوز انتشاری ثبت نشده است.',
  noneHint:
    'از نخستین انتشار به بعد، هر تغییر در ارقام با دلیل آن در این صفحه می‌آید و هر فایل نشانی همیشگی خود را دارد.',
  release: 'انتشار',
  releaseOf: (date) => `انتشار ${date}`,
  releaseNumber: (date, number) => `${date}، بار ${number}`,
  firstRelease: 'نخستین انتشار',
  releases: 'انتشارها',
  latest: 'تازه‌ترین انتشار',
  details: 'جزئیات، رقم به رقم',
  reasons: 'دلیل‌ها',
  why: 'چرا',
  decidedBy: 'تصمیم با',
  covers: 'دربارهٔ',
  datasetCount: (count) => `${count} مجموعه داده`,
  newDatasets: 'داده‌های تازه',
  changedDatasets: 'داده‌های تغییریافته',
  removedDatasets: 'داده‌های پس‌گرفته',
  kinds: { new: 'تازه', changed: 'تغییریافته', removed: 'پس گرفته شد' },
  sizes: {
    tables: (count) => `${count} جدول`,
    rows: (count) => `${count} ردیف`,
    addedRows: (count) => `${count} ردیف تازه`,
    removedRows: (count) => `${count} ردیف برداشته شد`,
    changedRows: (count, cells) => `${cells} خانه در ${count} ردیف عوض شد`,
    newTable: (rows) => `جدول تازه با ${rows} ردیف`,
    goneTable: (rows) => `جدول با ${rows} ردیف پس گرفته شد`,
    addedColumns: (names) => `ستون تازه: ${names}`,
    removedColumns: (names) => `ستون برداشته شد: ${names}`,
    meaning: (count) => `${count} ویژگی که معنای ارقام را می‌گوید عوض شد`,
    properties: (count) => `${count} مورد از شرح داده (عنوان، منبع، توضیح) عوض شد`,
    reordered: 'ترتیب ردیف‌ها عوض شد',
    nothingElse: 'هیچ رقمی عوض نشد',
  },
  cells: {
    caption: (table) => `${table}: پیش و پس از این انتشار`,
    cell: 'ردیف و ستون',
    before: 'پیش‌تر',
    after: 'اکنون',
    reason: 'دلیل',
    noRowBefore: 'نبود',
    noRowAfter: 'برداشته شد',
    empty: 'خالی',
    newRow: 'ردیف تازه',
    shown: (shown, all) => `${shown} مورد از ${all} مورد در اینجا آمده است.`,
    file: 'همهٔ موردها در یک فایل',
  },
  properties: { caption: 'شرح داده: پیش و پس از این انتشار', name: 'ویژگی', absent: 'نبود' },
  acknowledged: 'تغییرهای بزرگ که بررسی شد',
  acknowledgedLead:
    'این تغییرها به اشتباه می‌مانستند و پیش از انتشار کسی با نام سمت خود آن‌ها را تأیید کرده است.',
  suspicions: {
    'history-changed': 'بخش بزرگی از ارقام پیشین عوض شد',
    'large-change': 'یک رقم بسیار جابه‌جا شد',
    'total-moved': 'جمع ستون بسیار جابه‌جا شد',
    'all-zero': 'همهٔ ارقام صفر است',
    zeroed: 'ارقامی صفر شد',
    emptied: 'ارقامی خالی شد',
    'first-negative': 'نخستین رقم منفی',
    'rows-vanished': 'ردیف‌هایی برداشته شد',
    'series-shortened': 'سری کوتاه شد',
  },
  proof: 'سند این انتشار',
  citation: 'ارجاع به این انتشار',
  signed: 'این انتشار امضا شده است.',
  covered: 'این انتشار امضای خود را ندارد، ولی انتشار امضاشدهٔ پس از آن اثر انگشتش را در بر دارد.',
  draft: 'پیش‌نویس: این انتشار هنوز امضا نشده است.',
  recordHash: 'اثر انگشت سند (SHA-256)',
  previous: 'انتشار پیش',
  next: 'انتشار پس',
  time: 'زمان ثبت',
  frozen: 'فایل‌های این انتشار',
  frozenLead: 'این نشانی‌ها همیشگی‌اند و رقم‌هایشان هرگز عوض نمی‌شود.',
  frozenForms:
    'فایل‌های CSV و شناسنامهٔ داده بایت به بایت همان‌اند که در این انتشار ثبت شده‌اند. قالب‌های دیگر از روی همان CSV ساخته شده‌اند و همان رقم‌ها را دارند. این فهرست می‌گوید کدام‌یک بایت به بایت با فایل آن روز یکی است:',
  frozenList: 'فهرست فایل‌ها با اثر انگشت',
  frozenAll: 'همهٔ قالب‌های این فایل‌ها',
  feeds: 'خبرخوان',
  feedAtom: 'Atom',
  feedJson: 'JSON Feed',
  feedTitle: (site) => `تغییرهای داده‌ها، ${site}`,
  datasetFeedTitle: (title, site) => `تغییرهای «${title}»، ${site}`,
  section: 'تغییرهای این داده',
  sectionLead: (date) => `ارقام این صفحه از انتشار ${date} است.`,
  neverReleased: 'این داده هنوز در هیچ انتشاری ثبت نشده است.',
  pending: (date) =>
    `آخرین انتشار این داده در ${date} بود. بخشی از ارقام این صفحه از آن تازه‌تر است و هنوز ثبت نشده است.`,
  describedAnew: 'شرح این داده از آن پس تغییر کرده است؛ ارقام همان است.',
  allChanges: 'همهٔ تغییرها و ارقام هر انتشار',
  changesTitle: (title) => `تغییرهای «${title}»`,
  changesLead: 'هر انتشاری که این داده در آن عوض شده، با دلیل؛ و ارقام چنان که در هر زمان منتشر شده بود.',
  asKnown: 'ارقام، چنان که در گذشته منتشر شده بود',
  asKnownLead: 'تاریخی را برگزینید تا ببینید این صفحه در آن زمان چه می‌گفت.',
  asKnownOn: (date) => `چنان که در ${date} منتشر شد`,
  now: 'اکنون',
  correctionsTitle: 'در آخرین تغییر این داده عوض شد',
  marks: {
    correction: 'اصلاح شد',
    'provisional-to-final': 'نهایی شد',
    'method-change': 'با روش تازه',
    'new-data': 'رقم منتشر شد',
    withdrawal: 'پس گرفته شد',
  },
  was: (before, after) => `پیش‌تر ${before}، اکنون ${after}.`,
  because: (why) => `چرا: ${why}`,
  moreCorrections: (count) => `و ${count} مورد دیگر، رقم به رقم`,
  oldState: 'این صفحه وضع گذشته را نشان می‌دهد',
  oldStateText: (date) => `ارقام زیر همان است که در ${date} منتشر شد و پس از آن عوض شده است.`,
  oldStateNow: 'صفحهٔ امروز این داده',
  oldStateChanged: 'پس از آن چه عوض شد',
  oldStateLarge: (rows) =>
    `این داده با ${rows} ردیف بزرگ‌تر از آن است که ارقام گذشته‌اش در صفحه بیاید. فایل‌های آن زمان، بی‌کم‌وکاست، در زیر است.`,
  oldStateUnreadable:
    'شکل فایل‌های آن زمان با امروز فرق دارد و جدول آن ساخته نشد. فایل‌ها، بی‌کم‌وکاست، در زیر است.',
  triangle: 'مثلث بازنگری',
  triangleLead: 'هر ردیف یک دوره است و هر ستون یک انتشار: رقم هر دوره چنان که در هر انتشار بود.',
  trianglePeriod: 'دوره',
  triangleMore: (shown, all) => `${shown} سری از ${all} سری بازنگری‌شده در اینجا آمده است.`,
  triangleSame: 'بی‌تغییر',
  withdrawnTitle: (title) => `«${title}» پس گرفته شد`,
  withdrawnDataset: (date) => `این داده در انتشار ${date} پس گرفته شد و دیگر به‌روز نمی‌شود.`,
  withdrawnFile: (name, date) => `فایل ${name} در انتشار ${date} پس گرفته شد.`,
  withdrawnLast: (date) => `آخرین نسخه، انتشار ${date}، در نشانی همیشگی خود مانده است:`,
  withdrawnAddresses: 'نشانی‌های پس‌گرفته؛ هر یک اکنون به صفحه‌ای می‌رسد که دلیل را می‌گوید:',
  citedRelease: (date) => `انتشار ${date}`,
  dataRelease: 'انتشار',
};

const en: UpdateWords = {
  nav: 'Updates',
  title: 'What changed and why',
  lead: 'When a published figure changes, it is written here: the figure before, the figure now, why, and who decided.',
  none: 'No release has been made yet.',
  noneHint:
    'From the first release on, every change of a figure appears here with its reason, and every file has a permanent address.',
  release: 'Release',
  releaseOf: (date) => `Release of ${date}`,
  releaseNumber: (date, number) => `${date}, no. ${number}`,
  firstRelease: 'First release',
  releases: 'Releases',
  latest: 'Latest release',
  details: 'Details, figure by figure',
  reasons: 'Reasons',
  why: 'Why',
  decidedBy: 'Decided by',
  covers: 'About',
  datasetCount: (count) => `${count} datasets`,
  newDatasets: 'New data',
  changedDatasets: 'Changed data',
  removedDatasets: 'Withdrawn data',
  kinds: { new: 'new', changed: 'changed', removed: 'withdrawn' },
  sizes: {
    tables: (count) => (count === '1' ? '1 table' : `${count} tables`),
    rows: (count) => (count === '1' ? '1 row' : `${count} rows`),
    addedRows: (count) => (count === '1' ? '1 new row' : `${count} new rows`),
    removedRows: (count) => (count === '1' ? '1 row removed' : `${count} rows removed`),
    changedRows: (count, cells) =>
      `${cells} ${cells === '1' ? 'cell' : 'cells'} changed in ${count} ${count === '1' ? 'row' : 'rows'}`,
    newTable: (rows) => `new table, ${rows} ${rows === '1' ? 'row' : 'rows'}`,
    goneTable: (rows) => `table with ${rows} ${rows === '1' ? 'row' : 'rows'} withdrawn`,
    addedColumns: (names) => `new columns: ${names}`,
    removedColumns: (names) => `columns removed: ${names}`,
    meaning: (count) => `properties that say what the figures mean, changed: ${count}`,
    properties: (count) => `parts of the description (titles, sources, notes) changed: ${count}`,
    reordered: 'rows in another order',
    nothingElse: 'no figure changed',
  },
  cells: {
    caption: (table) => `${table}: before and after this release`,
    cell: 'Row and column',
    before: 'Before',
    after: 'Now',
    reason: 'Reason',
    noRowBefore: 'was not there',
    noRowAfter: 'removed',
    empty: 'empty',
    newRow: 'new row',
    shown: (shown, all) => `${shown} of ${all} are shown here.`,
    file: 'All of them in one file',
  },
  properties: {
    caption: 'Description: before and after this release',
    name: 'Property',
    absent: 'was not there',
  },
  acknowledged: 'Large changes that were looked into',
  acknowledgedLead:
    'These changes looked like accidents; before they were published, somebody confirmed them in the name of an office.',
  suspicions: {
    'history-changed': 'a large share of earlier figures changed',
    'large-change': 'a figure moved very far',
    'total-moved': 'the total of a column moved very far',
    'all-zero': 'all figures are zero',
    zeroed: 'figures became zero',
    emptied: 'figures were emptied',
    'first-negative': 'the first negative figure',
    'rows-vanished': 'rows were removed',
    'series-shortened': 'the series was shortened',
  },
  proof: 'The record of this release',
  citation: 'How to cite this release',
  signed: 'This release is signed.',
  covered: 'This release is unsigned, but a later signed release contains its fingerprint.',
  draft: 'Draft: this release has not been signed.',
  recordHash: 'Fingerprint of the record (SHA-256)',
  previous: 'Release before',
  next: 'Release after',
  time: 'Recorded at',
  frozen: 'Files of this release',
  frozenLead: 'These addresses are permanent, and their figures never change.',
  frozenForms:
    'The CSV files and the data description are byte for byte as this release recorded them. The other forms are made from that CSV and have the same figures. This list says which of them are byte for byte the files of that day:',
  frozenList: 'list of files with fingerprints',
  frozenAll: 'All forms of these files',
  feeds: 'Feeds',
  feedAtom: 'Atom',
  feedJson: 'JSON Feed',
  feedTitle: (site) => `Changes of the data, ${site}`,
  datasetFeedTitle: (title, site) => `Changes of “${title}”, ${site}`,
  section: 'Changes to this data',
  sectionLead: (date) => `The figures on this page are of the release of ${date}.`,
  neverReleased: 'This data is in no release yet.',
  pending: (date) =>
    `The last release of this data was on ${date}. Some figures on this page are newer and not recorded yet.`,
  describedAnew: 'The description of the data has changed since; the figures are the same.',
  allChanges: 'All changes, and the figures of every release',
  changesTitle: (title) => `Changes of “${title}”`,
  changesLead:
    'Every release that changed this data, with its reason, and the figures as published at each time.',
  asKnown: 'The figures as published in the past',
  asKnownLead: 'Choose a date to see what this page said then.',
  asKnownOn: (date) => `As published on ${date}`,
  now: 'now',
  correctionsTitle: 'Changed in the latest change of this data',
  marks: {
    correction: 'corrected',
    'provisional-to-final': 'final',
    'method-change': 'by a new method',
    'new-data': 'now published',
    withdrawal: 'withdrawn',
  },
  was: (before, after) => `Was ${before}, now ${after}.`,
  because: (why) => `Why: ${why}`,
  moreCorrections: (count) => `and ${count} more, figure by figure`,
  oldState: 'This page shows a past state',
  oldStateText: (date) => `The figures below are those published on ${date}; they have changed since.`,
  oldStateNow: 'This data today',
  oldStateChanged: 'What changed afterwards',
  oldStateLarge: (rows) =>
    `With ${rows} rows this data is too large for its past figures to be shown on a page. The files of that time are below, complete.`,
  oldStateUnreadable:
    'The files of that time have another form than today’s, and their table could not be made. The files are below, complete.',
  triangle: 'Revision triangle',
  triangleLead:
    'A row is a period, a column is a release: the figure of each period as it stood in each release.',
  trianglePeriod: 'Period',
  triangleMore: (shown, all) => `${shown} of ${all} revised series are shown here.`,
  triangleSame: 'unchanged',
  withdrawnTitle: (title) => `“${title}” was withdrawn`,
  withdrawnDataset: (date) => `This data was withdrawn in the release of ${date} and is no longer updated.`,
  withdrawnFile: (name, date) => `The file ${name} was withdrawn in the release of ${date}.`,
  withdrawnLast: (date) => `Its last version, of the release of ${date}, remains at its permanent address:`,
  withdrawnAddresses: 'Withdrawn addresses; each now leads to a page that says why:',
  citedRelease: (date) => `release of ${date}`,
  dataRelease: 'Release',
};

export const updateWords: Readonly<Record<Locale, UpdateWords>> = { fa, en };

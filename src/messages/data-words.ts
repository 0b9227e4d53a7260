import type { Locale } from '#model/bilingual.ts';
import type { Theme } from '#model/dataset.ts';
import type { MissingReason } from '#model/missing.ts';
import type { Confidence, Status } from '#model/table.ts';
import { confidenceWords, statusWords } from './status-words.ts';

/** Words of the data pages: dataset, topic, list and home. Both languages must have every key. */
export interface DataWords {
  themes: Record<Theme, string>;
  themeQuestions: Record<Theme, string>;
  statuses: Record<Status, string>;
  confidences: Record<Confidence, string>;
  missing: Record<MissingReason, string>;
  datasets: string;
  datasetsLead: (count: string) => string;
  datasetCount: (count: string) => string;
  filterHeading: string;
  filterText: string;
  filterTheme: string;
  filterPlace: string;
  filterPeriod: string;
  filterAll: string;
  filterResult: (count: string) => string;
  topics: string;
  topicsLead: string;
  period: string;
  place: string;
  rows: (count: string) => string;
  years: string;
  chart: string;
  noChart: string;
  noChartDates: string;
  table: string;
  tableFor: (title: string) => string;
  source: string;
  sources: string;
  sourceOf: (publisher: string) => string;
  /** Of a list that is cut: the names and how many are left out. */
  andOtherSources: (names: string, others: string) => string;
  sourceNotStated: string;
  sourceLabel: string;
  sourceNumber: (n: string) => string;
  note: string;
  notes: string;
  noteMark: (mark: string) => string;
  noRow: string;
  status: string;
  confidence: string;
  conflicts: string;
  conflictsLead: string;
  conflictMain: string;
  conflictOther: string;
  unplotted: string;
  unplottedLead: string;
  leftOut: (labels: string) => string;
  leftOutPeriods: string;
  onlyPeriod: (period: string) => string;
  breakLabel: string;
  breakNote: (at: string, reason: string) => string;
  definitions: string;
  method: string;
  limitations: string;
  /** Heading of what looks wrong in the figures and why it is so. */
  oddities: string;
  about: string;
  downloads: string;
  downloadsLead: string;
  download: string;
  bytes: (size: string) => string;
  checksum: string;
  citation: string;
  citationLead: string;
  licence: string;
  related: string;
  version: string;
  onThisPage: string;
  unit: string;
  separator: string;
  colon: string;
  latest: string;
  change: string;
  homeTitle: string;
  homeLead: string;
  homeAnswer: string;
  homeDoors: string;
  doorDatasets: string;
  doorDatasetsLead: string;
  doorReport: string;
  doorReportLead: string;
  doorPlaces: string;
  doorPlacesLead: string;
  doorYears: string;
  doorYearsLead: string;
  undated: string;
  noDate: string;
  noUrl: string;
  sampleSizeUnknown: string;
  sampleSize: string;
  intervalOf: (low: string, high: string, n: string) => string;
}

const fa: DataWords = {
  themes: {
    coverage: 'پوشش بیمه',
    'service-volume': 'حجم خدمات',
    cost: 'هزینه و بدهی',
    satisfaction: 'رضایت مردم',
    complaints: 'شکایت و بازرسی',
    denominators: 'جمعیت و قیمت‌ها',
    other: 'داده‌های دیگر',
  },
  themeQuestions: {
    coverage: 'چند نفر بیمه‌اند و چند نفر مستمری می‌گیرند؟',
    'service-volume': 'چه خدمتی، چقدر و کجا داده شده است؟',
    cost: 'پول از کجا می‌آید و خرج چه می‌شود؟',
    satisfaction: 'مردم از خدمات چقدر راضی‌اند؟',
    complaints: 'از چه شکایت شده و چه بازرسی شده است؟',
    denominators: 'برای مقایسه: جمعیت کشور و سطح قیمت‌ها چقدر بوده است؟',
    other: 'داده‌هایی که در دستهٔ دیگری نیستند',
  },
  statuses: statusWords.fa,
  confidences: confidenceWords.fa,
  missing: {
    'not-published': 'منتشر نشده',
    'not-collected': 'گردآوری نشده',
    'not-applicable': '—',
    suppressed: 'برای حفظ حریم افراد پنهان شده',
    unknown: 'نامعلوم',
  },
  datasets: 'داده‌ها',
  datasetsLead: (count) => `${count} مجموعه داده، هر کدام با نمودار، جدول کامل، منبع و فایل.`,
  datasetCount: (count) => `${count} مجموعه داده`,
  filterHeading: 'محدود کردن فهرست',
  filterText: 'واژه',
  filterTheme: 'موضوع',
  filterPlace: 'مکان',
  filterPeriod: 'سال',
  filterAll: 'همه',
  filterResult: (count) => `${count} مجموعه داده پیدا شد`,
  topics: 'موضوع‌ها',
  topicsLead: 'همهٔ داده‌ها در چند موضوع، از پوشش بیمه تا رضایت مردم.',
  period: 'دوره',
  place: 'مکان',
  rows: (count) => `${count} ردیف`,
  years: 'سال‌ها',
  chart: 'نمودار',
  noChart:
    'این رقم‌ها با هم نمودار نمی‌سازند: یا بسیار کم‌اند یا تعریف و دورهٔ یکسانی ندارند. جدول کامل پایین‌تر است.',
  noChartDates:
    'تاریخ این رقم‌ها از استانی به استان دیگر فرق دارد. کنار هم گذاشتن‌شان در یک نمودار، رتبه‌بندی نادرست می‌سازد؛ پس فقط در جدول آمده‌اند.',
  table: 'جدول',
  tableFor: (title) => `جدول کامل: ${title}`,
  source: 'منبع',
  sources: 'منابع',
  sourceOf: (publisher) => `منبع: ${publisher}`,
  andOtherSources: (names, others) => `${names}، و ${others} منبع دیگر`,
  sourceNotStated: 'منبع: منتشرکننده اعلام نکرده است',
  sourceLabel: 'منبع: ',
  sourceNumber: (n) => `منبع ${n}`,
  note: 'توضیح',
  notes: 'توضیح‌ها',
  noteMark: (mark) => `توضیح ${mark}`,
  noRow: '—',
  status: 'وضعیت',
  confidence: 'اطمینان',
  conflicts: 'ارقام متعارض',
  conflictsLead:
    'برای این موارد، دو منبع رقم‌های متفاوتی داده‌اند. هر دو را کنار هم می‌آوریم؛ نمودار از رقم اصلی استفاده می‌کند.',
  conflictMain: 'رقم اصلی',
  conflictOther: 'رقم منبع دیگر',
  unplotted: 'رقم‌های دیگر',
  unplottedLead: 'این رقم‌ها تاریخ روشن یا اطمینان کافی ندارند. در نمودار نیامده‌اند.',
  leftOut: (labels) => `در نمودار نیامده و فقط در جدول است: ${labels}.`,
  leftOutPeriods: 'برخی رقم‌ها فقط در جدول آمده‌اند، چون طول دوره‌شان فرق دارد یا در این نمودار نمی‌گنجند.',
  onlyPeriod: (period) => `نمودار فقط ${period} را نشان می‌دهد. بقیهٔ رقم‌ها در جدول آمده‌اند.`,
  breakLabel: 'تغییر تعریف',
  breakNote: (at, reason) => `تغییر تعریف در ${at}: ${reason}`,
  definitions: 'تعریف‌ها',
  method: 'روش گردآوری',
  limitations: 'این داده چه چیزی را نمی‌گوید',
  oddities: 'آنچه در رقم‌ها ناهمخوان می‌نماید و بررسی شده است',
  about: 'دربارهٔ این داده',
  downloads: 'دریافت فایل',
  downloadsLead:
    'نشانی این فایل‌ها ثابت است. عدد کنار هر فایل، تعداد ردیف، حجم و اثر انگشت (SHA-256) آن است.',
  download: 'دریافت',
  bytes: (size) => `${size} کیلوبایت`,
  checksum: 'اثر انگشت SHA-256',
  citation: 'ارجاع به این داده',
  citationLead: 'اگر از این داده استفاده می‌کنید، این متن را بیاورید.',
  licence: 'مجوز',
  related: 'داده‌های مرتبط',
  version: 'نسخه',
  onThisPage: 'در این صفحه',
  unit: 'واحد',
  separator: '، ',
  colon: ': ',
  latest: 'تازه‌ترین رقم',
  change: 'تغییر',
  homeTitle: 'تأمین اجتماعی در چند عدد',
  homeLead: 'چه پولی آمد و خرج شد، چند نفر خدمت گرفتند و چقدر راضی بودند. هر عدد منبع دارد.',
  homeAnswer: 'تازه‌ترین رقم‌ها',
  homeDoors: 'از کجا شروع کنم؟',
  doorDatasets: 'همهٔ داده‌ها',
  doorDatasetsLead: 'جدول، نمودار و فایل، با منبع هر ردیف',
  doorReport: 'گزارش تخلف',
  doorReportLead: 'به کجا بگویید، چه همراه داشته باشید و حق شما چیست',
  doorPlaces: 'داده‌های استانی',
  doorPlacesLead: 'رقم‌هایی که برای استان‌ها منتشر شده است',
  doorYears: 'سال به سال',
  doorYearsLead: 'هر چه دربارهٔ یک سال منتشر شده است',
  undated: 'بدون تاریخ',
  noDate: 'تاریخ نامعلوم',
  noUrl: 'نشانی اینترنتی ندارد',
  sampleSizeUnknown: 'شمار پاسخ‌گویان (n) منتشر نشده است.',
  sampleSize: 'شمار پاسخ‌گویان',
  intervalOf: (low, high, n) => `بازهٔ ۹۵ درصد: ${low} تا ${high} درصد (n = ${n}).`,
};

const en: DataWords = {
  themes: {
    coverage: 'Insurance coverage',
    'service-volume': 'Volume of services',
    cost: 'Costs and debts',
    satisfaction: 'Satisfaction',
    complaints: 'Complaints and inspections',
    denominators: 'Population and prices',
    other: 'Other data',
  },
  themeQuestions: {
    coverage: 'How many people are insured, and how many draw a pension?',
    'service-volume': 'Which services were given, how many and where?',
    cost: 'Where does the money come from, and where does it go?',
    satisfaction: 'How satisfied are people with the services?',
    complaints: 'What do people complain about, and what was inspected?',
    denominators: 'For comparison: how large was the population, and how high were prices?',
    other: 'Data that fits no other topic',
  },
  statuses: statusWords.en,
  confidences: confidenceWords.en,
  missing: {
    'not-published': 'not published',
    'not-collected': 'not collected',
    'not-applicable': '—',
    suppressed: 'hidden to protect people',
    unknown: 'unknown',
  },
  datasets: 'Datasets',
  datasetsLead: (count) => `${count} datasets, each with a chart, the full table, its sources and files.`,
  datasetCount: (count) => `${count} datasets`,
  filterHeading: 'Narrow the list',
  filterText: 'Word',
  filterTheme: 'Topic',
  filterPlace: 'Place',
  filterPeriod: 'Year',
  filterAll: 'All',
  filterResult: (count) => `${count} datasets found`,
  topics: 'Topics',
  topicsLead: 'All data in a few topics, from insurance coverage to satisfaction.',
  period: 'Period',
  place: 'Place',
  rows: (count) => `${count} rows`,
  years: 'Years',
  chart: 'Chart',
  noChart:
    'These figures do not make one chart: they are too few, or their definitions or periods differ. The full table is below.',
  noChartDates:
    'The dates of these figures differ from province to province. One chart would make a false ranking, so they are in the table only.',
  table: 'Table',
  tableFor: (title) => `Full table: ${title}`,
  source: 'Source',
  sources: 'Sources',
  sourceOf: (publisher) => `Source: ${publisher}`,
  andOtherSources: (names, others) => `${names} and ${others} others`,
  sourceNotStated: 'Source: not stated by the publisher',
  sourceLabel: 'Source: ',
  sourceNumber: (n) => `Source ${n}`,
  note: 'Note',
  notes: 'Notes',
  noteMark: (mark) => `Note ${mark}`,
  noRow: '—',
  status: 'Status',
  confidence: 'Confidence',
  conflicts: 'Conflicting figures',
  conflictsLead:
    'Two sources give different figures here. We show both side by side; the chart uses the main figure.',
  conflictMain: 'Main figure',
  conflictOther: 'Other source’s figure',
  unplotted: 'Other figures',
  unplottedLead: 'These figures have no clear date or too little confidence. They are not in the chart.',
  leftOut: (labels) => `Not in the chart, only in the table: ${labels}.`,
  leftOutPeriods:
    'Some figures are in the table only: their periods have another length or do not fit this chart.',
  onlyPeriod: (period) => `The chart shows ${period} only. The other figures are in the table.`,
  breakLabel: 'definition changed',
  breakNote: (at, reason) => `Definition changed in ${at}: ${reason}`,
  definitions: 'Definitions',
  method: 'How it was gathered',
  limitations: 'What this data cannot tell you',
  oddities: 'What looks inconsistent in the figures and has been checked',
  about: 'About this data',
  downloads: 'Download',
  downloadsLead:
    'These addresses are permanent. Beside each file: its rows, its size and its fingerprint (SHA-256).',
  download: 'Download',
  bytes: (size) => `${size} kB`,
  checksum: 'SHA-256 fingerprint',
  citation: 'Cite this data',
  citationLead: 'If you use this data, please print this text.',
  licence: 'Licence',
  related: 'Related data',
  version: 'Version',
  onThisPage: 'On this page',
  unit: 'Unit',
  separator: ', ',
  colon: ': ',
  latest: 'Latest figure',
  change: 'Change',
  homeTitle: 'Social security in a few numbers',
  homeLead:
    'What came in and what it cost, how many people were served and how satisfied they were. Every number has a source.',
  homeAnswer: 'Latest figures',
  homeDoors: 'Where do I start?',
  doorDatasets: 'All datasets',
  doorDatasetsLead: 'Tables, charts and files, with the source of each row',
  doorReport: 'Report a violation',
  doorReportLead: 'Where to go, what to bring and what your rights are',
  doorPlaces: 'Data by province',
  doorPlacesLead: 'The figures that were published for provinces',
  doorYears: 'Year by year',
  doorYearsLead: 'Everything that was published about one year',
  undated: 'undated',
  noDate: 'date unknown',
  noUrl: 'no web address',
  sampleSizeUnknown: 'The number of respondents (n) was not published.',
  sampleSize: 'Respondents',
  intervalOf: (low, high, n) => `95% interval: ${low}% to ${high}% (n = ${n}).`,
};

export const dataWords: Readonly<Record<Locale, DataWords>> = { fa, en };

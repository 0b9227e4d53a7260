import type { Theme } from '#model/dataset.ts';
import type { Confidence, Concept, Status } from '#model/table.ts';
import { foldKey } from '#text/letters.ts';

/** Persian words for the statuses, as tables print them; compared whole. */
const statusWords: readonly (readonly [RegExp, Status])[] = [
  [/^(?:actual|قطعی|واقعی|نهایی|عملکرد|تحقق یافته)$/u, 'actual'],
  [/^(?:provisional|مقدماتی|موقت|اولیه)$/u, 'provisional'],
  [/^(?:estimate|براورد|براوردی|تخمین|تخمینی)$/u, 'estimate'],
  [/^(?:budget|بودجه|مصوب|پیش بینی)$/u, 'budget'],
  [/^(?:claim|ادعا|گفته|اعلام)$/u, 'claim'],
];
const confidenceWords: readonly (readonly [RegExp, Confidence])[] = [
  [/^(?:high|بالا|زیاد)$/u, 'high'],
  [/^(?:medium|متوسط|میانه)$/u, 'medium'],
  [/^(?:low|پایین|کم)$/u, 'low'],
];

export const statusOf = (text: string): Status | undefined =>
  statusWords.find(([pattern]) => pattern.test(foldKey(text)))?.[1];
export const confidenceOf = (text: string): Confidence | undefined =>
  confidenceWords.find(([pattern]) => pattern.test(foldKey(text)))?.[1];

/** What a column is by its title alone. */
const conceptTitles: readonly (readonly [RegExp, Concept])[] = [
  [/^(?:وضعیت|status)$/u, 'OBS_STATUS'],
  [/^(?:(?:عنوان )?(?:منبع|ماخذ)|source|source title)$/u, 'SOURCE_TITLE'],
  [/^(?:ناشر|سازمان منتشرکننده|publisher|source publisher)$/u, 'SOURCE_PUBLISHER'],
  [/^(?:نشانی(?: منبع)?|لینک|پیوند|url|link|source url)$/u, 'SOURCE_URL'],
  [/^(?:تاریخ (?:منبع|انتشار)|source date)$/u, 'SOURCE_DATE'],
  [/^(?:توضیح|توضیحات|یادداشت|ملاحظات|note|notes|comment)$/u, 'COMMENT_OBS'],
  [/^(?:note en)$/u, 'COMMENT_OBS_EN'],
  [/^(?:اطمینان|confidence)$/u, 'CONFIDENCE'],
  [/^(?:حجم نمونه|تعداد نمونه|sample size|n)$/u, 'SAMPLE_SIZE'],
];
export const conceptOfTitle = (title: string): Concept | undefined =>
  conceptTitles.find(([pattern]) => pattern.test(foldKey(title.replaceAll('_', ' '))))?.[1];

const periodTitle = /^(?:سال|دوره|تاریخ|ماه|فصل|period|year|date|month|quarter)(?: |$)/u;
/** A column of periods; «سال ۱۴۰۲» is a period itself. */
export const isPeriodTitle = (title: string): boolean =>
  periodTitle.test(foldKey(title.replaceAll('_', ' '))) && !/\p{N}/u.test(title);

const personalTitle =
  /کد ملی|شماره ملی|کدملی|شماره شناسنامه|نام خانوادگی|نام پدر|تلفن همراه|موبایل|شماره بیمه|کد بیمه شده|national id|\bmobile\b|surname|last name/u;

/** Columns about single people are never published, not even by a slip. */
export function isPersonal(title: string, texts: readonly string[]): boolean {
  if (personalTitle.test(foldKey(title.replaceAll('_', ' ')))) return true;
  const filled = texts.map(foldKey).filter((text) => text !== '');
  const personal = filled.filter((text) => /^09\d{9}$/u.test(text) || isNationalId(text));
  return filled.length >= 3 && personal.length * 2 > filled.length;
}

/** Ten digits whose last one is the check digit of the national ID. */
function isNationalId(text: string): boolean {
  if (!/^\d{10}$/u.test(text) || /^(\d)\1+$/u.test(text)) return false;
  const sum = [...text.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const rest = sum % 11;
  return Number(text[9]) === (rest < 2 ? rest : 11 - rest);
}

const themeWords: readonly (readonly [RegExp, Theme])[] = [
  [/رضایت|satisfaction/u, 'satisfaction'],
  [/شکای|اعتراض|بازرسی|complaint/u, 'complaints'],
  [/هزینه|درامد|بودجه|بدهی|مطالبات|مصارف|پرداخت|ریال|تومان|cost|spending|budget/u, 'cost'],
  [/مراجعه|بستری|خدمت|خدمات|نسخه|ویزیت|جراحی|تماس|visit|service/u, 'service-volume'],
  [/بیمه شد|بیمه پرداز|مستمری بگیر|بازنشست|پوشش|کارگاه|insured|pension|coverage/u, 'coverage'],
  [/جمعیت|خانوار|population/u, 'denominators'],
];

/** The theme words speak of; `other` when none does. */
export const themeOf = (text: string): Theme =>
  themeWords.find(([pattern]) => pattern.test(foldKey(text)))?.[1] ?? 'other';

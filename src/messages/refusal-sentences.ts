import type { Locale } from '#model/bilingual.ts';
import type { ClaimKind, RefusalReason } from '#statistics/guard.ts';

/** What is not said, by kind of claim; a reason follows. */
const leads: Record<ClaimKind, Record<Locale, string>> = {
  change: {
    fa: 'با رقم پیشین مقایسه نمی‌شود، چون',
    en: 'Not compared with the earlier figure:',
  },
  difference: {
    fa: 'این دو رقم با هم مقایسه نمی‌شوند، چون',
    en: 'These two figures are not compared:',
  },
  ranking: {
    fa: 'این رقم‌ها رتبه‌بندی نمی‌شوند، چون',
    en: 'These figures are not ranked:',
  },
  trend: {
    fa: 'از روند این رقم‌ها چیزی گفته نمی‌شود، چون',
    en: 'Nothing is said of a trend:',
  },
};

/** Why, as a clause that fits after every lead. */
const reasons: Record<RefusalReason, Record<Locale, string>> = {
  status: {
    fa: 'دست‌کم یکی از رقم‌ها مقدماتی، برآورد، بودجه یا ادعاست.',
    en: 'at least one of the figures is provisional, an estimate, a budget or a claim.',
  },
  confidence: {
    fa: 'به دست‌کم یکی از رقم‌ها اطمینان کافی نیست.',
    en: 'at least one of the figures is not reliable enough.',
  },
  unit: { fa: 'واحد رقم‌ها یکی نیست.', en: 'the units differ.' },
  timing: {
    fa: 'یکی شمار در یک لحظه است و دیگری جمع یک دوره.',
    en: 'one is a count at a moment, the other a sum over a period.',
  },
  survey: {
    fa: 'یکی از نظرسنجی آمده است و دیگری از شمارش.',
    en: 'one comes from a survey, the other from a count.',
  },
  break: { fa: 'تعریف رقم‌ها یکی نیست.', en: 'the figures follow different definitions.' },
  'source-changed': { fa: 'منبع رقم‌ها یکی نیست.', en: 'the figures come from different sources.' },
  'period-length': {
    fa: 'دورهٔ هم‌اندازه‌ای منتشر نشده است.',
    en: 'no period of the same length was published.',
  },
  'period-order': {
    fa: 'دوره‌های رقم‌ها روی هم می‌افتند.',
    en: 'the periods of the figures overlap.',
  },
  'dates-differ': {
    fa: 'رقم‌ها از یک زمان نیستند.',
    en: 'the figures are not of the same date.',
  },
  'spread-unknown': {
    fa: 'پراکندگی پاسخ‌ها منتشر نشده است.',
    en: 'how far the answers spread was not published.',
  },
  'sample-size-unknown': {
    fa: 'شمار پاسخ‌گویان منتشر نشده است.',
    en: 'the number of respondents was not published.',
  },
  'sample-too-small': {
    fa: 'شمار پاسخ‌ها کم است.',
    en: 'too few people answered.',
  },
  'small-counts': {
    fa: 'شمارها کم‌اند و چنین تفاوتی می‌تواند اتفاقی باشد.',
    en: 'the counts are small, and chance alone can make such a difference.',
  },
  'intervals-overlap': {
    fa: 'تفاوت در حد خطای نمونه‌گیری است.',
    en: 'the difference is within sampling error.',
  },
  'zero-base': {
    fa: 'رقم پیشین صفر است و درصد تغییر معنا ندارد.',
    en: 'it is zero, so a percentage change has no meaning.',
  },
  'too-few-points': {
    fa: 'شمار رقم‌ها برای این کار کم است.',
    en: 'there are too few figures for that.',
  },
  tie: {
    fa: 'در بالا یا پایین فهرست رقم‌های برابر هست.',
    en: 'figures at the top or the bottom are equal.',
  },
  noise: {
    fa: 'تفاوت رقم‌های کنار هم می‌تواند اتفاقی باشد.',
    en: 'chance alone can make the difference between neighbours.',
  },
};

/** What is truer of figures on a way through time. */
const reasonsOverTime: Partial<Record<RefusalReason, Record<Locale, string>>> = {
  break: { fa: 'تعریف در این میان تغییر کرده است.', en: 'the definition changed in between.' },
};

/** One sentence that says what is not claimed and why. */
export function refusalSentence(reason: RefusalReason, locale: Locale, kind: ClaimKind = 'change'): string {
  return `${leads[kind][locale]} ${refusalClause(reason, locale, kind)}`;
}

/** The reason alone, as a clause without a capital, e.g. under a heading "cannot be compared, because …". */
export function refusalClause(reason: RefusalReason, locale: Locale, kind: ClaimKind = 'change'): string {
  const isOverTime = kind === 'change' || kind === 'trend';
  return ((isOverTime ? reasonsOverTime[reason] : undefined) ?? reasons[reason])[locale];
}

import type { Locale } from '#model/bilingual.ts';
import type { RefusalReason } from '#statistics/guard.ts';

/** Why figures are not compared. */
export interface RefusalWords {
  /** A clause that fits after «چون» and after a colon or "because"; no capital, no full stop. */
  clause: string;
  /** What is truer of figures on a way through time. */
  overTime?: string;
  /** What the reason means, for readers who ask: a sentence. */
  meaning: string;
}

/** The only words for the guard's reasons: sentences and the lists of what cannot be compared say the same. */
export const refusalWords: Readonly<Record<Locale, Readonly<Record<RefusalReason, RefusalWords>>>> = {
  fa: {
    status: {
      clause: 'دست‌کم یکی از رقم‌ها مقدماتی، برآورد، بودجه یا ادعاست',
      meaning: 'فقط رقم‌های قطعی با هم مقایسه می‌شوند.',
    },
    confidence: {
      clause: 'به دست‌کم یکی از رقم‌ها اطمینان کافی نیست',
      meaning: 'رقم کم‌اطمینان را پایهٔ داوری نمی‌گذاریم.',
    },
    unit: {
      clause: 'واحد رقم‌ها یکی نیست',
      meaning: 'رقم‌هایی با واحدهای گوناگون کنار هم معنا ندارند.',
    },
    timing: {
      clause: 'یکی شمار در یک لحظه است و دیگری جمع یک دوره',
      meaning: 'جمع یک دوره را با شمار یک روز نمی‌توان سنجید.',
    },
    survey: {
      clause: 'یکی از نظرسنجی آمده است و دیگری از شمارش',
      meaning: 'نتیجهٔ نظرسنجی را با شمارش نمی‌توان سنجید.',
    },
    break: {
      clause: 'تعریف رقم‌ها یکی نیست',
      overTime: 'تعریف در این میان تغییر کرده است',
      meaning: 'پیش و پس از تغییر تعریف، چیز یکسانی شمرده نشده است.',
    },
    'source-changed': {
      clause: 'منبع رقم‌ها یکی نیست',
      meaning: 'دو منبع ممکن است یک چیز را دو جور شمرده باشند.',
    },
    'period-length': {
      clause: 'رقم دورهٔ هم‌اندازهٔ پیشین منتشر نشده است',
      meaning: 'رقم نه‌ماهه را با رقم یک سال، یا زمستان را با تابستان مقایسه نمی‌کنیم.',
    },
    'period-order': {
      clause: 'دوره‌های رقم‌ها روی هم می‌افتند',
      meaning: 'بخشی از یک دوره در دورهٔ دیگر هم شمرده شده است.',
    },
    'dates-differ': {
      clause: 'رقم‌ها از یک زمان نیستند',
      meaning: 'تفاوت دو رقم از دو زمان می‌تواند تنها از گذشت زمان باشد.',
    },
    'incomplete-set': {
      clause: 'فقط رقم بعضی از آن‌ها منتشر شده است و بیشترین یا کمترین شاید در میان بقیه باشد',
      meaning: 'بیشترین، کمترین و رتبه را وقتی می‌گوییم که رقم هیچ‌کدام کم نباشد.',
    },
    'spread-unknown': {
      clause: 'پراکندگی پاسخ‌ها منتشر نشده است',
      meaning: 'بدون پراکندگی معلوم نیست تفاوت دو نمره واقعی است یا اتفاقی.',
    },
    'sample-size-unknown': {
      clause: 'شمار پاسخ‌گویان منتشر نشده است',
      meaning: 'بدون شمار پاسخ‌گویان معلوم نیست تفاوت دو نظرسنجی واقعی است یا اتفاقی.',
    },
    'sample-too-small': {
      clause: 'شمار پاسخ‌ها کم است',
      meaning: 'با این شمار پاسخ نمی‌توان چیزی را با اطمینان گفت.',
    },
    'small-counts': {
      clause: 'شمارها کم‌اند و چنین تفاوتی می‌تواند اتفاقی باشد',
      meaning: 'در شمارهای کوچک، هر سال چند مورد بیشتر یا کمتر طبیعی است.',
    },
    'intervals-overlap': {
      clause: 'تفاوت در حد خطای نمونه‌گیری است',
      meaning: 'بازه‌های اطمینان دو رقم روی هم می‌افتند.',
    },
    'zero-base': {
      clause: 'رقم پیشین صفر یا منفی است و درصد تغییر معنا ندارد',
      meaning: 'درصد تغییر را نسبت به رقمی بزرگ‌تر از صفر می‌سنجند.',
    },
    'too-few-points': {
      clause: 'شمار رقم‌ها برای این کار کم است',
      meaning: 'برای این مقایسه رقم کافی منتشر نشده است.',
    },
    tie: {
      clause: 'در بالا یا پایین فهرست رقم‌های برابر هست',
      meaning: 'از دو رقم برابر هیچ‌کدام بیشتر نیست.',
    },
    noise: {
      clause: 'تفاوت رقم‌های کنار هم می‌تواند اتفاقی باشد',
      meaning: 'با داده‌ای دیگر از همین وضع، ترتیب می‌توانست جور دیگری باشد.',
    },
  },
  en: {
    status: {
      clause: 'at least one of the figures is provisional, an estimate, a budget or a claim',
      meaning: 'Only actual figures are compared with each other.',
    },
    confidence: {
      clause: 'at least one of the figures is not reliable enough',
      meaning: 'We do not judge by a figure of low confidence.',
    },
    unit: {
      clause: 'the units differ',
      meaning: 'Figures in different units say nothing beside each other.',
    },
    timing: {
      clause: 'one is a count at a moment, the other a sum over a period',
      meaning: 'A sum over a period cannot be held against a count on one day.',
    },
    survey: {
      clause: 'one comes from a survey, the other from a count',
      meaning: 'A survey result cannot be held against a complete count.',
    },
    break: {
      clause: 'the figures follow different definitions',
      overTime: 'the definition changed in between',
      meaning: 'Before and after the change, different things were counted.',
    },
    'source-changed': {
      clause: 'the figures come from different sources',
      meaning: 'Two sources may have counted the same thing in two ways.',
    },
    'period-length': {
      clause: 'no earlier period of the same length was published',
      meaning: 'Nine months are not compared with a year, nor winter with summer.',
    },
    'period-order': {
      clause: 'the periods of the figures overlap',
      meaning: 'Part of one period was counted in the other as well.',
    },
    'dates-differ': {
      clause: 'the figures are not of the same date',
      meaning: 'Figures of two dates may differ because time went by, and for no other reason.',
    },
    'incomplete-set': {
      clause: 'only some of them were published, and the largest or the smallest may be among the others',
      meaning: 'A largest, a smallest and a rank are named where no figure of the set is missing.',
    },
    'spread-unknown': {
      clause: 'how far the answers spread was not published',
      meaning: 'Without it nobody knows whether two scores differ by more than chance.',
    },
    'sample-size-unknown': {
      clause: 'the number of respondents was not published',
      meaning: 'Without it nobody knows whether two surveys differ by more than chance.',
    },
    'sample-too-small': {
      clause: 'too few people answered',
      meaning: 'With so few answers nothing can be said with confidence.',
    },
    'small-counts': {
      clause: 'the counts are small, and chance alone can make such a difference',
      meaning: 'Of small counts, a few more or fewer each year are to be expected.',
    },
    'intervals-overlap': {
      clause: 'the difference is within sampling error',
      meaning: 'The intervals of the two figures overlap.',
    },
    'zero-base': {
      clause: 'the earlier figure is zero or negative, so a percentage change has no meaning',
      meaning: 'A percentage change is measured against a figure above zero.',
    },
    'too-few-points': {
      clause: 'there are too few figures for that',
      meaning: 'Too few figures were published for this comparison.',
    },
    tie: {
      clause: 'figures at the top or the bottom are equal',
      meaning: 'Of two equal figures, neither is the larger.',
    },
    noise: {
      clause: 'chance alone can make the difference between neighbours',
      meaning: 'Counted again under the same conditions, the order could be another.',
    },
  },
};

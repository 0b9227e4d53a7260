import { refusalSentence } from '#messages/sentences.ts';
import type { ClaimKind, RefusalReason } from '#statistics/guard.ts';
import type { SentenceCase } from './made.ts';

const refusals: readonly (readonly [ClaimKind, RefusalReason, string, string])[] = [
  [
    'change',
    'status',
    'با رقم پیشین مقایسه نمی‌شود، چون دست‌کم یکی از رقم‌ها مقدماتی، برآورد، بودجه یا ادعاست.',
    'Not compared with the earlier figure: at least one of the figures is provisional, an estimate, a budget or a claim.',
  ],
  [
    'change',
    'confidence',
    'با رقم پیشین مقایسه نمی‌شود، چون به دست‌کم یکی از رقم‌ها اطمینان کافی نیست.',
    'Not compared with the earlier figure: at least one of the figures is not reliable enough.',
  ],
  [
    'difference',
    'unit',
    'این دو رقم با هم مقایسه نمی‌شوند، چون واحد رقم‌ها یکی نیست.',
    'These two figures are not compared: the units differ.',
  ],
  [
    'difference',
    'timing',
    'این دو رقم با هم مقایسه نمی‌شوند، چون یکی شمار در یک لحظه است و دیگری جمع یک دوره.',
    'These two figures are not compared: one is a count at a moment, the other a sum over a period.',
  ],
  [
    'difference',
    'survey',
    'این دو رقم با هم مقایسه نمی‌شوند، چون یکی از نظرسنجی آمده است و دیگری از شمارش.',
    'These two figures are not compared: one comes from a survey, the other from a count.',
  ],
  [
    'change',
    'break',
    'با رقم پیشین مقایسه نمی‌شود، چون تعریف در این میان تغییر کرده است.',
    'Not compared with the earlier figure: the definition changed in between.',
  ],
  [
    'ranking',
    'break',
    'این رقم‌ها رتبه‌بندی نمی‌شوند، چون تعریف رقم‌ها یکی نیست.',
    'These figures are not ranked: the figures follow different definitions.',
  ],
  [
    'change',
    'source-changed',
    'با رقم پیشین مقایسه نمی‌شود، چون منبع رقم‌ها یکی نیست.',
    'Not compared with the earlier figure: the figures come from different sources.',
  ],
  [
    'change',
    'period-length',
    'با رقم پیشین مقایسه نمی‌شود، چون رقم دورهٔ هم‌اندازهٔ پیشین منتشر نشده است.',
    'Not compared with the earlier figure: no earlier period of the same length was published.',
  ],
  [
    'trend',
    'period-order',
    'از روند این رقم‌ها چیزی گفته نمی‌شود، چون دوره‌های رقم‌ها روی هم می‌افتند.',
    'Nothing is said of a trend: the periods of the figures overlap.',
  ],
  [
    'ranking',
    'dates-differ',
    'این رقم‌ها رتبه‌بندی نمی‌شوند، چون رقم‌ها از یک زمان نیستند.',
    'These figures are not ranked: the figures are not of the same date.',
  ],
  [
    'ranking',
    'incomplete-set',
    'این رقم‌ها رتبه‌بندی نمی‌شوند، چون فقط رقم بعضی از آن‌ها منتشر شده است و بیشترین یا کمترین شاید در میان بقیه باشد.',
    'These figures are not ranked: only some of them were published, and the largest or the smallest may be among the others.',
  ],
  [
    'change',
    'spread-unknown',
    'با رقم پیشین مقایسه نمی‌شود، چون پراکندگی پاسخ‌ها منتشر نشده است.',
    'Not compared with the earlier figure: how far the answers spread was not published.',
  ],
  [
    'change',
    'sample-size-unknown',
    'با رقم پیشین مقایسه نمی‌شود، چون شمار پاسخ‌گویان منتشر نشده است.',
    'Not compared with the earlier figure: the number of respondents was not published.',
  ],
  [
    'change',
    'sample-too-small',
    'با رقم پیشین مقایسه نمی‌شود، چون شمار پاسخ‌ها کم است.',
    'Not compared with the earlier figure: too few people answered.',
  ],
  [
    'difference',
    'small-counts',
    'این دو رقم با هم مقایسه نمی‌شوند، چون شمارها کم‌اند و چنین تفاوتی می‌تواند اتفاقی باشد.',
    'These two figures are not compared: the counts are small, and chance alone can make such a difference.',
  ],
  [
    'difference',
    'intervals-overlap',
    'این دو رقم با هم مقایسه نمی‌شوند، چون تفاوت در حد خطای نمونه‌گیری است.',
    'These two figures are not compared: the difference is within sampling error.',
  ],
  [
    'change',
    'zero-base',
    'با رقم پیشین مقایسه نمی‌شود، چون رقم پیشین صفر یا منفی است و درصد تغییر معنا ندارد.',
    'Not compared with the earlier figure: the earlier figure is zero or negative, so a percentage change has no meaning.',
  ],
  [
    'trend',
    'too-few-points',
    'از روند این رقم‌ها چیزی گفته نمی‌شود، چون شمار رقم‌ها برای این کار کم است.',
    'Nothing is said of a trend: there are too few figures for that.',
  ],
  [
    'ranking',
    'tie',
    'این رقم‌ها رتبه‌بندی نمی‌شوند، چون در بالا یا پایین فهرست رقم‌های برابر هست.',
    'These figures are not ranked: figures at the top or the bottom are equal.',
  ],
  [
    'ranking',
    'noise',
    'این رقم‌ها رتبه‌بندی نمی‌شوند، چون تفاوت رقم‌های کنار هم می‌تواند اتفاقی باشد.',
    'These figures are not ranked: chance alone can make the difference between neighbours.',
  ],
];

export const refusalCases: readonly SentenceCase[] = refusals.map(([kind, reason, fa, en]) => ({
  template: 'refusal',
  note: `${kind}, ${reason}`,
  make: (locale) => refusalSentence(reason, locale, kind),
  fa,
  en,
}));

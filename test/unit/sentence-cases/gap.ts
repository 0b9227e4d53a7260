import type { GapReason } from '#messages/gap-sentences.ts';
import { gapSentence } from '#messages/sentences.ts';
import { localDigits } from '#text/digits.ts';
import type { Both, SentenceCase } from './made.ts';

const before = { fa: 'پایان ۱۳۹۳', en: 'end of 1393' };
const after = { fa: '۱۳۹۷', en: '1397' };

const gap = (
  note: string,
  reason: GapReason,
  nearest: { before?: Both; after?: Both },
  expected: Both,
): SentenceCase => ({
  template: 'gap',
  note,
  make: (locale) =>
    gapSentence({
      year: localDigits('1395', locale),
      reason,
      ...(nearest.before ? { before: nearest.before[locale] } : {}),
      ...(nearest.after ? { after: nearest.after[locale] } : {}),
      locale,
    }),
  ...expected,
});

export const gapCases: readonly SentenceCase[] = [
  gap(
    'nothing was found, figures on both sides',
    'not-found',
    { before, after },
    {
      fa: 'برای سال ۱۳۹۵ رقمی پیدا نشد؛ رقم پیشین برای پایان ۱۳۹۳ و رقم بعدی برای ۱۳۹۷ است.',
      en: 'No figure was found for 1395 (nearest figures: end of 1393 before it, 1397 after it).',
    },
  ),
  gap(
    'nothing later',
    'not-found',
    { before },
    {
      fa: 'برای سال ۱۳۹۵ رقمی پیدا نشد؛ آخرین رقمی که یافته‌ایم برای پایان ۱۳۹۳ است.',
      en: 'No figure was found for 1395 (last figure found: end of 1393).',
    },
  ),
  gap(
    'nothing earlier',
    'not-found',
    { after },
    {
      fa: 'برای سال ۱۳۹۵ رقمی پیدا نشد؛ نخستین رقمی که یافته‌ایم برای ۱۳۹۷ است.',
      en: 'No figure was found for 1395 (first figure found: 1397).',
    },
  ),
  gap(
    'not published',
    'not-published',
    {},
    {
      fa: 'رقم سال ۱۳۹۵ منتشر نشده است.',
      en: 'The figure for 1395 was not published.',
    },
  ),
  gap(
    'not collected',
    'not-collected',
    {},
    {
      fa: 'رقم سال ۱۳۹۵ گردآوری نشده است.',
      en: 'The figure for 1395 was not collected.',
    },
  ),
  gap(
    'not applicable',
    'not-applicable',
    {},
    {
      fa: 'این رقم برای سال ۱۳۹۵ موضوعیت ندارد.',
      en: 'The figure does not apply to 1395.',
    },
  ),
  gap(
    'suppressed',
    'suppressed',
    {},
    {
      fa: 'رقم سال ۱۳۹۵ برای حفظ حریم افراد پنهان شده است.',
      en: 'The figure for 1395 is hidden to protect people.',
    },
  ),
  gap(
    'unknown',
    'unknown',
    {},
    {
      fa: 'رقم سال ۱۳۹۵ نامعلوم است.',
      en: 'The figure for 1395 is unknown.',
    },
  ),
  {
    template: 'gap',
    note: "in the publisher's own words",
    make: (locale) =>
      gapSentence({
        year: localDigits('1395', locale),
        reason: 'not-published',
        own: { fa: 'در سالنامه نیامده', en: 'not in the yearbook' }[locale],
        before: before[locale],
        locale,
      }),
    fa: 'سال ۱۳۹۵ رقمی ندارد و ناشر به جای آن نوشته است «در سالنامه نیامده»؛ آخرین رقمی که یافته‌ایم برای پایان ۱۳۹۳ است.',
    en: 'There is no figure for 1395; its publisher writes “not in the yearbook” instead (last figure found: end of 1393).',
  },
];

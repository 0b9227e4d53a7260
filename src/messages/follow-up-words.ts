import type { Locale } from '#model/bilingual.ts';

/** Words of the card for the tracking code, which is filled by hand. */
export interface FollowUpWords {
  title: string;
  lines: readonly string[];
  keep: string;
}

const fa: FollowUpWords = {
  title: 'کارت پیگیری؛ با دست پر کنید',
  lines: ['کد رهگیری', 'کجا ثبت کردم', 'روز و ساعت ثبت', 'نام پاسخ‌دهنده', 'روز پیگیری بعدی', 'نتیجه'],
  keep: 'کد گم شود، پیگیری سخت می‌شود. این کارت را جایی امن نگه دارید.',
};

const en: FollowUpWords = {
  title: 'Follow-up card, to fill by hand',
  lines: ['Tracking code', 'Where I filed it', 'Day and time', 'Who answered', 'Next follow-up', 'Outcome'],
  keep: 'If the code is lost, following up is hard. Keep this card somewhere safe.',
};

export const followUpWords: Readonly<Record<Locale, FollowUpWords>> = { fa, en };

import type { Locale } from '#model/bilingual.ts';

/** What a figure says when not even its card's script arrives; apart from the card's words, because every page carries these. */
export const cardOfflineWords: Readonly<Record<Locale, { failed: string; toRow: string; close: string }>> = {
  fa: {
    failed: 'شناسنامهٔ این رقم نرسید. شاید اتصال قطع است.',
    toRow: 'رفتن به جای آن در جدول',
    close: 'بستن',
  },
  en: {
    failed: 'The card of this figure did not arrive. You may be offline.',
    toRow: 'Go to its place in the table',
    close: 'Close',
  },
};

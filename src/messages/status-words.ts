import type { Locale } from '#model/bilingual.ts';
import type { Confidence, Status } from '#model/table.ts';

/** Statuses and confidences in words; apart from other words, because browsers fetch these for cards. */
export const statusWords: Readonly<Record<Locale, Record<Status, string>>> = {
  fa: {
    actual: 'قطعی',
    provisional: 'مقدماتی',
    estimate: 'برآورد',
    budget: 'بودجه',
    claim: 'ادعا',
  },
  en: {
    actual: 'actual',
    provisional: 'provisional',
    estimate: 'estimate',
    budget: 'budget',
    claim: 'claim',
  },
};

export const confidenceWords: Readonly<Record<Locale, Record<Confidence, string>>> = {
  fa: { high: 'زیاد', medium: 'متوسط', low: 'کم' },
  en: { high: 'high', medium: 'medium', low: 'low' },
};

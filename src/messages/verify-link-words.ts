import type { Locale } from '#model/bilingual.ts';

/** On a figure's card, which must not download all words of the page it leads to. */
export const verifyLinkWords: Readonly<Record<Locale, string>> = {
  fa: 'راستی‌آزمایی این کد',
  en: 'Check this code',
};

export const locales = ['fa', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A text in one or both languages. At least one side is present. */
export interface Bilingual {
  fa?: string;
  en?: string;
}

/** A text chosen for a reader, with the language it is really in (a fallback needs its own `lang`). */
export interface LocalText {
  text: string;
  lang: Locale;
}

/** Picks the reader's language, else the other one. Errors: throws when both sides are empty. */
export function localText(source: Bilingual, locale: Locale): LocalText {
  const other: Locale = locale === 'fa' ? 'en' : 'fa';
  const own = source[locale];
  if (own) return { text: own, lang: locale };
  const fallback = source[other];
  if (fallback) return { text: fallback, lang: other };
  throw new Error('A bilingual text has neither a Persian nor an English side.');
}

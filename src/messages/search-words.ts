import type { Locale } from '#model/bilingual.ts';

/** What a found page is; the first part of its address says which. */
export const pageKinds = [
  'dataset',
  'topic',
  'guidance',
  'place',
  'year',
  'question',
  'glossary',
  'data-help',
  'page',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** Kinds a reader can narrow a search to. */
export const searchScopes = ['dataset', 'guidance', 'place', 'page'] as const satisfies readonly PageKind[];

/** Words of the search page and its results. Both languages must have every key. */
export interface SearchWords {
  kinds: Record<PageKind, string>;
  scope: string;
  everywhere: string;
  byKind: string;
  byTheme: string;
  resultsHeading: string;
  /** `{count}` and `{query}` are put in by the reader's browser. */
  found: string;
  foundOne: string;
  nearest: string;
  none: string;
  searching: string;
  failed: string;
  more: string;
  doors: string;
  doorReport: string;
  doorDatasets: string;
  doorPhone: string;
}

export const searchWords: Readonly<Record<Locale, SearchWords>> = {
  fa: {
    kinds: {
      dataset: 'مجموعهٔ داده',
      topic: 'موضوع',
      guidance: 'راهنمای گزارش و اعتراض',
      place: 'استان',
      year: 'سال',
      question: 'پرسش و پاسخ',
      glossary: 'واژه‌نامه',
      'data-help': 'راهنمای خطای داده',
      page: 'دربارهٔ سایت',
    },
    scope: 'کجا بگردیم؟',
    everywhere: 'همه‌جا',
    byKind: 'نوع صفحه',
    byTheme: 'موضوع داده',
    resultsHeading: 'نتیجه‌ها',
    found: '{count} صفحه برای «{query}» پیدا شد.',
    foundOne: 'یک صفحه برای «{query}» پیدا شد.',
    nearest: 'صفحه‌ای با همهٔ این کلمه‌ها پیدا نشد: «{query}». این صفحه‌ها نزدیک‌ترند.',
    none: 'برای «{query}» چیزی پیدا نشد. کلمهٔ کوتاه‌تر یا ساده‌تری بنویسید، یا از یکی از این راه‌ها بروید.',
    searching: 'در حال جست‌وجو…',
    failed: 'جست‌وجو باز نشد. شاید اینترنت قطع است. از فهرست پایین همین صفحه استفاده کنید.',
    more: 'نتیجه‌های بیشتر',
    doors: 'راه‌های دیگر',
    doorReport: 'گزارش تخلف یا اعتراض',
    doorDatasets: 'همهٔ مجموعه‌های داده',
    doorPhone: 'پرسیدن از سازمان با تلفن',
  },
  en: {
    kinds: {
      dataset: 'Dataset',
      topic: 'Topic',
      guidance: 'Guide to reporting and objecting',
      place: 'Province',
      year: 'Year',
      question: 'Question and answer',
      glossary: 'Glossary',
      'data-help': 'Data error explained',
      page: 'About the site',
    },
    scope: 'Where should we look?',
    everywhere: 'Everywhere',
    byKind: 'Kind of page',
    byTheme: 'Theme of the data',
    resultsHeading: 'Results',
    found: '{count} pages found for “{query}”.',
    foundOne: 'One page found for “{query}”.',
    nearest: 'No page has all of these words: “{query}”. These come closest.',
    none: 'Nothing was found for “{query}”. Try a shorter or simpler word, or take one of these doors.',
    searching: 'Searching…',
    failed: 'Search could not be loaded. You may be offline. The list below on this page still works.',
    more: 'More results',
    doors: 'Other ways',
    doorReport: 'Report a violation or object',
    doorDatasets: 'All datasets',
    doorPhone: 'Ask the organization by telephone',
  },
};

import type { Locale } from '#model/bilingual.ts';

/** Words for tables too long to be read on a page. Both languages must have every key. */
export interface LargeTableWords {
  latestRows: (shown: string, all: string) => string;
  firstRows: (shown: string, all: string) => string;
  caption: (title: string) => string;
  fullFile: string;
}

const fa: LargeTableWords = {
  latestRows: (shown, all) => `این جدول ${all} ردیف دارد. اینجا ${shown} ردیف از تازه‌ترین دوره‌ها آمده است.`,
  firstRows: (shown, all) => `این جدول ${all} ردیف دارد. اینجا ${shown} ردیف نخست آمده است.`,
  caption: (title) => `بخشی از جدول: ${title}`,
  fullFile: 'همهٔ ردیف‌ها در یک فایل CSV',
};

const en: LargeTableWords = {
  latestRows: (shown, all) => `This table has ${all} rows. Here are ${shown} rows of the latest periods.`,
  firstRows: (shown, all) => `This table has ${all} rows. Here are the first ${shown} rows.`,
  caption: (title) => `Part of the table: ${title}`,
  fullFile: 'All rows in one CSV file',
};

export const largeTableWords: Readonly<Record<Locale, LargeTableWords>> = { fa, en };

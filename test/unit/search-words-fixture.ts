import type { SearchWordsFile } from '#model/search-words.ts';
import { buildHeadIndex } from '#search/head-index.ts';

/** A short list of a small site, with the words its people use. */
export const wordsFile: SearchWordsFile = {
  pages: [
    {
      url: '/report/bribe/',
      title: 'رشوه یا هدیه خواستن کارمند',
      kind: 'guidance',
      keywords: 'رشوه، هدیه، کارمند',
      description: 'اگر کارمند پول خواست، نپردازید.',
    },
    {
      url: '/report/uninsured/',
      title: 'بیمه نکردن یا کم اعلام کردن مزد',
      kind: 'guidance',
      keywords: 'بیمه نشدن، کارفرما',
      description: 'اگر کارفرما شما را بیمه نکرده است.',
    },
    {
      url: '/datasets/pensioners/',
      title: 'مستمری‌بگیران بر حسب نوع',
      kind: 'dataset',
      theme: 'coverage',
      period: '۱۳۹۱–۱۴۰۲',
      keywords: 'بازنشسته، ازکارافتاده',
      description: 'شمار بازنشستگان و بازماندگان.',
      other: 'Pensioners by type',
    },
    {
      url: '/datasets/unemployment/',
      title: 'بیمهٔ بیکاری',
      kind: 'dataset',
      theme: 'coverage',
      keywords: 'مقرری‌بگیر، unemployment',
      description: 'چند نفر مقرری می‌گیرند.',
    },
    { url: '/places/kermanshah/', title: 'استان کرمانشاه', kind: 'place' },
    { url: '/years/1398/', title: 'سال ۱۳۹۸', kind: 'year' },
    {
      url: '/glossary/#pension',
      title: 'مستمری',
      kind: 'glossary',
      description: 'پولی که بازنشسته هر ماه می‌گیرد.',
    },
  ],
  synonyms: [
    { said: 'پول چای', meant: 'رشوه' },
    { said: 'حقوق بازنشسته', meant: 'مستمری' },
    { said: 'صاحب کار', meant: 'کارفرما' },
    { said: 'قصر شیرین', meant: 'کرمانشاه' },
  ],
  words: 'بیماری',
  kinds: {},
  themes: {},
};

export const wordsIndex = buildHeadIndex(wordsFile);

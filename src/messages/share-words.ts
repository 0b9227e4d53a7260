import type { Locale } from '#model/bilingual.ts';

/** Words of pictures that stand for a page where its address is shared. */
export interface ShareWords {
  place: string;
  alt: (title: string, figures: string) => string;
  figureAlt: (label: string, figure: string, when: string) => string;
  released: (date: string) => string;
  draft: string;
  sample: string;
  pictures: string;
  picture: (title: string) => string;
  joint: string;
  /** "the first 8 of 31", of bars in the order of their size */
  firstOf: (shown: string, all: string) => string;
}

const fa: ShareWords = {
  place: 'استان',
  alt: (title, figures) => (figures ? `${title}. ${figures}` : title),
  figureAlt: (label, figure, when) => `${label}: ${figure}${when ? `، ${when}` : ''}`,
  released: (date) => `انتشار ${date}`,
  draft: 'منتشرنشده',
  sample: 'دادهٔ نمونه؛ رقم‌ها واقعی نیست.',
  pictures: 'تصویر برای بازنشر',
  picture: (title) => `تصویر «${title}»`,
  joint: '؛ ',
  firstOf: (shown, all) => `${shown} تای نخست از ${all} تا`,
};

const en: ShareWords = {
  place: 'Province',
  alt: (title, figures) => (figures ? `${title}. ${figures}` : title),
  figureAlt: (label, figure, when) => `${label}: ${figure}${when ? `, ${when}` : ''}`,
  released: (date) => `Release of ${date}`,
  draft: 'Unreleased',
  sample: 'Sample data; the figures are not real.',
  pictures: 'Pictures to share',
  picture: (title) => `Picture of “${title}”`,
  joint: '; ',
  firstOf: (shown, all) => `the first ${shown} of ${all}`,
};

export const shareWords: Readonly<Record<Locale, ShareWords>> = { fa, en };

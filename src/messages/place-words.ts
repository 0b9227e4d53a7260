import type { Locale } from '#model/bilingual.ts';

/** Words of the pages about places. Both languages must have every key. */
export interface PlaceWords {
  title: string;
  lead: string;
  warning: string;
  figures: (count: string) => string;
  none: string;
  provinceTitle: (name: string) => string;
  provinceLead: (name: string, count: string) => string;
  provinceNone: (name: string) => string;
  national: string;
}

const fa: PlaceWords = {
  title: 'استان‌ها',
  lead: 'هر رقمی که دربارهٔ استان شما منتشر شده و ما یافته‌ایم، با تاریخ و منبع خودش.',
  warning: 'تاریخ رقم‌ها از استانی به استان دیگر فرق دارد. پس استان‌ها را با این رقم‌ها رتبه‌بندی نمی‌کنیم.',
  figures: (count) => `${count} رقم`,
  none: 'رقمی یافت نشد',
  provinceTitle: (name) => `استان ${name}`,
  provinceLead: (name, count) => `${count} رقم منتشرشده دربارهٔ استان ${name}، هر کدام با تاریخ خودش.`,
  provinceNone: (name) =>
    `دربارهٔ استان ${name} در منابعی که خوانده‌ایم هیچ رقمی نیافتیم. این به معنای صفر نیست.`,
  national: 'رقم‌های کل کشور را در صفحهٔ داده‌ها ببینید.',
};

const en: PlaceWords = {
  title: 'Provinces',
  lead: 'Every figure about your province that was published and that we found, with its own date and source.',
  warning: 'The dates of the figures differ from province to province, so we do not rank provinces by them.',
  figures: (count) => `${count} figures`,
  none: 'no figure found',
  provinceTitle: (name) => `${name} province`,
  provinceLead: (name, count) => `${count} published figures about ${name} province, each with its own date.`,
  provinceNone: (name) =>
    `We found no figure about ${name} province in the sources we read. That does not mean zero.`,
  national: 'Figures for the whole country are on the dataset pages.',
};

export const placeWords: Readonly<Record<Locale, PlaceWords>> = { fa, en };

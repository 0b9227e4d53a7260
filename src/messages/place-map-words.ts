import type { Locale } from '#model/bilingual.ts';

/** Words around the map of the provinces. Both languages must have every key. */
export interface PlaceMapWords {
  map: string;
  mapOf: (title: string, when: string) => string;
  mapLead: string;
  byTitle: (title: string) => string;
  byLead: (when: string, count: string, all: string) => string;
  byDescription: (title: string, lead: string) => string;
  chooseIndicator: string;
  otherIndicators: (count: string) => string;
  choosePeriod: string;
  /** Unit of the short numbers on the tiles. */
  tileUnit: (unit: string) => string;
  legend: string;
  /** Where there are no colours. */
  plainLegend: string;
  /** From the lowest class to the highest, for two to five classes. */
  classes: readonly (readonly string[])[];
  below: (edge: string) => string;
  between: (low: string, high: string) => string;
  from: (edge: string) => string;
  provinces: (count: string) => string;
  noFigure: string;
  noFigureMeaning: string;
  noColours: string;
  method: string;
  rank: string;
  province: string;
  figure: string;
  country: string;
  ranked: (count: string) => string;
  rankedSome: (count: string, all: string) => string;
  byAlphabet: string;
  perHead: (per: string) => string;
  perHeadMoney: string;
  perHeadFrom: (when: string) => string;
  noPerHead: string;
  missing: (count: string) => string;
  fullTable: string;
  unmapped: string;
  unmappedLead: string;
  unmappedDates: string;
  unmappedCount: (count: string) => string;
  allProvinces: string;
  noMaps: string;
}

const fa: PlaceMapWords = {
  map: 'نقشهٔ کاشی‌ای استان‌ها',
  mapOf: (title, when) => `${title}، ${when}`,
  mapLead: 'هر کاشی یک استان است و تقریباً سر جای خودش؛ غرب در چپ و شمال در بالا.',
  byTitle: (title) => `نقشهٔ استان‌ها: ${title}`,
  byLead: (when, count, all) => `رقم‌های ${count} استان از ${all} استان برای ${when}، روی نقشه و در جدول.`,
  byDescription: (title, lead) => `${title}؛ ${lead}`,
  chooseIndicator: 'شاخص',
  otherIndicators: (count) => `همهٔ ${count} شاخص`,
  choosePeriod: 'دوره',
  tileUnit: (unit) => `عدد روی کاشی‌ها گردشده و به ${unit} است؛ رقم کامل در جدول آمده است.`,
  legend: 'راهنمای رنگ',
  plainLegend: 'راهنما',
  classes: [
    ['همه یکسان'],
    ['کمتر', 'بیشتر'],
    ['کم', 'میانه', 'زیاد'],
    ['کمترین', 'کم', 'زیاد', 'بیشترین'],
    ['کمترین', 'کم', 'میانه', 'زیاد', 'بیشترین'],
  ],
  below: (edge) => `کمتر از ${edge}`,
  between: (low, high) => `${low} تا کمتر از ${high}`,
  from: (edge) => `${edge} و بیشتر`,
  provinces: (count) => `${count} استان`,
  noFigure: 'بی‌رقم',
  noFigureMeaning: 'برای این دوره رقمی نیافتیم؛ یعنی نمی‌دانیم، نه اینکه صفر باشد.',
  noColours: 'کاشی‌ها رنگ نگرفته‌اند، چون رنگ هم نوعی رتبه‌بندی است.',
  method: 'در هر رنگ شمار استان‌ها نزدیک به هم است و مرز رنگ‌ها عدد رُند میان دو استان است.',
  rank: 'رتبه',
  province: 'استان',
  figure: 'رقم',
  country: 'کل کشور',
  ranked: (count) => `از بیشترین به کمترین، میان ${count} استان. رتبهٔ ۱ یعنی بزرگ‌ترین عدد، نه بهترین.`,
  rankedSome: (count, all) =>
    `از بیشترین به کمترین، فقط میان ${count} استانی که رقم دارند؛ رتبه میان ${all} استان معلوم نیست. رتبهٔ ۱ یعنی بزرگ‌ترین عدد، نه بهترین.`,
  byAlphabet: 'استان‌ها به ترتیب الفبا آمده‌اند.',
  perHead: (per) => `به ازای هر ${per} نفر`,
  perHeadMoney: 'به ازای هر نفر',
  perHeadFrom: (when) => `تقسیم بر جمعیت استان در ${when}`,
  noPerHead: 'سهم هر نفر حساب نشده است، چون برای این دوره جمعیت استان‌ها منتشر نشده است.',
  missing: (count) => `${count} استان بی‌رقم:`,
  fullTable: 'جدول کامل، منبع هر ردیف و فایل',
  unmapped: 'چه چیزی روی نقشه نمی‌آید؟',
  unmappedLead: 'این داده‌ها هم رقم استانی دارند، اما گذاشتنشان کنار هم روی یک نقشه گمراه‌کننده است.',
  unmappedDates: 'کمتر از سه استان برای یک دوره و با یک تعریف رقم دارند.',
  unmappedCount: (count) => `رقم ${count} استان`,
  allProvinces: 'همهٔ استان‌ها',
  noMaps: 'هنوز هیچ شاخصی نیست که دست‌کم سه استان برای یک دوره و با یک تعریف رقم داشته باشند.',
};

const en: PlaceMapWords = {
  map: 'Tile map of the provinces',
  mapOf: (title, when) => `${title}, ${when}`,
  mapLead: 'Each tile is a province, roughly in its place: west is left, north is up.',
  byTitle: (title) => `Map of the provinces: ${title}`,
  byLead: (when, count, all) =>
    `Figures of ${count} of the ${all} provinces for ${when}, on a map and in a table.`,
  byDescription: (title, lead) => `${title}: ${lead}`,
  chooseIndicator: 'Indicator',
  otherIndicators: (count) => `All ${count} indicators`,
  choosePeriod: 'Period',
  tileUnit: (unit) => `Numbers on the tiles are rounded, in ${unit}; the table has the full figures.`,
  legend: 'Key to the colours',
  plainLegend: 'Key',
  classes: [
    ['all the same'],
    ['lower', 'higher'],
    ['low', 'middle', 'high'],
    ['lowest', 'low', 'high', 'highest'],
    ['lowest', 'low', 'middle', 'high', 'highest'],
  ],
  below: (edge) => `below ${edge}`,
  between: (low, high) => `${low} to below ${high}`,
  from: (edge) => `${edge} and more`,
  provinces: (count) => (count === '1' ? '1 province' : `${count} provinces`),
  noFigure: 'no figure',
  noFigureMeaning: 'We found no figure for this period: unknown, not zero.',
  noColours: 'The tiles have no colours, because colours too would rank them.',
  method: 'Each colour holds about as many provinces; its limits are round numbers between two provinces.',
  rank: 'Rank',
  province: 'Province',
  figure: 'Figure',
  country: 'Whole country',
  ranked: (count) => `Largest first, of ${count} provinces. Rank 1 is the largest number, not the best.`,
  rankedSome: (count, all) =>
    `Largest first, of the ${count} provinces that have a figure; the rank among all ${all} is unknown. Rank 1 is the largest number, not the best.`,
  byAlphabet: 'The provinces are in alphabetical order.',
  perHead: (per) => `per ${per} people`,
  perHeadMoney: 'per person',
  perHeadFrom: (when) => `Divided by the population of the province, ${when}`,
  noPerHead: 'Nothing is given per head: no population of the provinces was published for this period.',
  missing: (count) => `No figure for ${count === '1' ? '1 province' : `${count} provinces`}:`,
  fullTable: 'Full table, source of each row and file',
  unmapped: 'What is not on a map?',
  unmappedLead: 'These data have figures of provinces too, but side by side on a map they would mislead.',
  unmappedDates: 'Fewer than three provinces have a figure for the same period and definition.',
  unmappedCount: (count) => (count === '1' ? 'figures of 1 province' : `figures of ${count} provinces`),
  allProvinces: 'All provinces',
  noMaps: 'There is no indicator yet for which three provinces have a figure of one period and definition.',
};

export const placeMapWords: Readonly<Record<Locale, PlaceMapWords>> = { fa, en };

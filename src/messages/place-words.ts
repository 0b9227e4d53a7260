import type { Locale } from '#model/bilingual.ts';
import type { OfficeKind } from '#model/reference.ts';

/** Words of the pages about places. Both languages must have every key. */
export interface PlaceWords {
  title: string;
  lead: string;
  provinceTitle: (name: string) => string;
  provinceLead: (name: string, count: string, datasets: string) => string;
  provinceNone: (name: string) => string;
  officeLead: (kind: string, province: string) => string;
  officeNone: string;
  national: string;
  neighbours: string;
  previous: string;
  next: string;
  /** "rank 5 of 31 provinces" */
  rank: (rank: string, count: string) => string;
  rankSome: (rank: string, count: string) => string;
  earlier: (count: string) => string;
  onMap: string;
  lowConfidence: string;
  undated: string;
  otherSource: string;
  moreFigures: (shown: string, all: string) => string;
  missing: string;
  missingLead: (name: string) => string;
  missingDatasets: string;
  missingIndicators: string;
  missingIn: (when: string, count: string) => string;
  nothingMissing: string;
  sheet: string;
  sheetLead: string;
  sheetTitle: (name: string) => string;
  sheetPrint: string;
  sheetMore: (count: string) => string;
  sheetScan: string;
  sheetBack: string;
  offices: string;
  officeKinds: Record<OfficeKind, string>;
}

const fa: PlaceWords = {
  title: 'استان‌ها',
  lead: 'استان شما کجای کشور است و چه رقمی درباره‌اش منتشر شده: نقشه، جدول و صفحهٔ هر استان.',
  provinceTitle: (name) => `استان ${name}`,
  provinceLead: (name, count, datasets) =>
    `${count} رقم از ${datasets} مجموعه داده دربارهٔ استان ${name}، هر کدام با تاریخ و منبع خودش.`,
  provinceNone: (name) =>
    `دربارهٔ استان ${name} در منابعی که خوانده‌ایم هیچ رقمی نیافتیم. این به معنای صفر نیست.`,
  officeLead: (kind, province) => `${kind} در استان ${province}`,
  officeNone: 'دربارهٔ این واحد هنوز رقمی منتشر نشده است.',
  national: 'رقم‌های کل کشور در صفحهٔ هر داده آمده است.',
  neighbours: 'همسایه‌ها',
  previous: 'استان پیشین',
  next: 'استان بعدی',
  rank: (rank, count) => `رتبهٔ ${rank} میان ${count} استان (۱ یعنی بزرگ‌ترین عدد)`,
  rankSome: (rank, count) => `رتبهٔ ${rank} میان ${count} استانی که رقم دارند (۱ یعنی بزرگ‌ترین عدد)`,
  earlier: (count) => `${count} رقم دیگر`,
  onMap: 'روی نقشه',
  lowConfidence: 'اطمینان کم',
  undated: 'بدون تاریخ روشن',
  otherSource: 'رقم منبع دیگر',
  moreFigures: (shown, all) => `${shown} شاخص از ${all} شاخص این داده آمده است؛ بقیه در صفحهٔ داده است.`,
  missing: 'چه چیزی را نمی‌دانیم؟',
  missingLead: (name) => `نبودن رقم به معنای صفر بودن نیست. دربارهٔ ${name} این‌ها را نیافتیم:`,
  missingDatasets: 'داده‌هایی که رقم استانی دارند، اما نه برای این استان',
  missingIndicators: 'شاخص‌هایی که برای استان‌های دیگر منتشر شده و برای این استان نیافتیم',
  missingIn: (when, count) => `${when}، برای ${count} استان`,
  nothingMissing: 'در همهٔ داده‌های استانی، رقمی برای این استان هست.',
  sheet: 'برگهٔ چاپی یک‌صفحه‌ای',
  sheetLead: 'همین رقم‌ها روی یک برگ A4، با رمزینه‌ای که به همین صفحه برمی‌گردد.',
  sheetTitle: (name) => `برگهٔ استان ${name}`,
  sheetPrint: 'برای چاپ، از فهرست مرورگر «چاپ» را بزنید. روی یک برگ A4 جا می‌شود.',
  sheetMore: (count) => `${count} شاخص دیگر در صفحهٔ استان آمده است.`,
  sheetScan: 'تازه‌ترین رقم‌ها، منبع‌ها و جدول‌ها:',
  sheetBack: 'صفحهٔ کامل استان',
  offices: 'واحدهای استان',
  officeKinds: {
    office: 'ادارهٔ کل',
    branch: 'شعبه',
    hospital: 'بیمارستان',
    clinic: 'درمانگاه',
    centre: 'مرکز',
  },
};

const en: PlaceWords = {
  title: 'Provinces',
  lead: 'Where your province stands and what was published about it: a map, a table and a page for each.',
  provinceTitle: (name) => `${name} province`,
  provinceLead: (name, count, datasets) =>
    `${count} figures from ${datasets} datasets about ${name} province, each with its own date and source.`,
  provinceNone: (name) =>
    `We found no figure about ${name} province in the sources we read. That does not mean zero.`,
  officeLead: (kind, province) => `${kind} in ${province} province`,
  officeNone: 'No figure about this office has been published yet.',
  national: 'Figures for the whole country are on the page of each dataset.',
  neighbours: 'Neighbours',
  previous: 'Previous province',
  next: 'Next province',
  rank: (rank, count) => `Rank ${rank} of ${count} provinces (1 is the largest number)`,
  rankSome: (rank, count) => `Rank ${rank} of the ${count} provinces with a figure (1 is the largest number)`,
  earlier: (count) => (count === '1' ? '1 other figure' : `${count} other figures`),
  onMap: 'On the map',
  lowConfidence: 'low confidence',
  undated: 'no clear date',
  otherSource: 'figure of another source',
  moreFigures: (shown, all) =>
    `${shown} of the ${all} indicators of this dataset are shown; the others are on its page.`,
  missing: 'What do we not know?',
  missingLead: (name) => `No figure does not mean zero. About ${name} we found none of these:`,
  missingDatasets: 'Datasets with figures of provinces, but not of this one',
  missingIndicators: 'Indicators published for other provinces, but not found for this one',
  missingIn: (when, count) => `${when}, for ${count} provinces`,
  nothingMissing: 'Every dataset with figures of provinces has one for this province.',
  sheet: 'One-page sheet to print',
  sheetLead: 'The same figures on one A4 page, with a code that leads back to this page.',
  sheetTitle: (name) => `Sheet of ${name} province`,
  sheetPrint: 'To print, choose "Print" in the menu of your browser. It fits one A4 page.',
  sheetMore: (count) =>
    count === '1'
      ? '1 more indicator is on the page of the province.'
      : `${count} more indicators are on the page of the province.`,
  sheetScan: 'Latest figures, sources and tables:',
  sheetBack: 'Full page of the province',
  offices: 'Offices in the province',
  officeKinds: {
    office: 'Head office',
    branch: 'Branch',
    hospital: 'Hospital',
    clinic: 'Clinic',
    centre: 'Centre',
  },
};

export const placeWords: Readonly<Record<Locale, PlaceWords>> = { fa, en };

import type { Theme } from '#model/dataset.ts';
import type { Status } from '#model/table.ts';
import { isolate } from '#text/letters.ts';

/** One answer among several, typed by its number. */
export interface Choice {
  value: string;
  label: string;
}

const themeLabels: Readonly<Record<Theme, string>> = {
  coverage: 'پوشش بیمه',
  'service-volume': 'حجم خدمات',
  cost: 'هزینه و درآمد',
  satisfaction: 'رضایت',
  complaints: 'شکایت و بازرسی',
  denominators: 'جمعیت و مخرج‌ها',
  other: 'سایر',
};
const statusLabels: Readonly<Record<Status, string>> = {
  actual: 'قطعی',
  provisional: 'مقدماتی',
  estimate: 'برآورد',
  budget: 'بودجهٔ مصوب',
  claim: 'گفته یا ادعا',
};

const choicesOf = (labels: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** The questions of `npm run new-dataset`, in Persian; the staff who answer them are Iranian. */
export const intakeQuestions = {
  sheet: 'کدام برگه؟',
  unpivot: (count: string, first: string, last: string) =>
    `جدول ${isolate(count)} ستون دوره دارد، از ${isolate(first)} تا ${isolate(last)}. به ردیف برگردانده شود؟`,
  yesNo: [
    { value: 'yes', label: 'بله' },
    { value: 'no', label: 'خیر' },
  ],
  valueTitle: 'رقم‌های این ستون‌ها چیست؟ (نام ستون مقدار)',
  name: 'نشانی صفحه، با حروف کوچک لاتین و خط تیره',
  nameTaken: (name: string) =>
    `مجموعه‌ای به نام ${isolate(name)} از پیش هست و رونویسی نمی‌شود. نام دیگری بنویسید.`,
  badName: 'فقط حروف کوچک لاتین، رقم و خط تیره؛ مانند insured-by-province',
  title: 'عنوان فارسی',
  titleEn: 'عنوان انگلیسی (اگر ندارید خالی بگذارید)',
  theme: 'موضوع',
  themes: choicesOf(themeLabels),
  unit: (title: string) =>
    `واحد ستون «${isolate(title)}»؛ مانند نفر، مورد، درصد، میلیارد ریال (اگر واحد ندارد: -)`,
  moneyUnit: (title: string) =>
    `واحد پول ستون «${isolate(title)}»؛ مانند ریال، میلیون ریال، میلیارد ریال، میلیارد تومان، همت`,
  badUnit: (units: string) => `این واحد شناخته نیست. واحدها: ${units}`,
  mustMoney: 'واحد پول باید گفته شود؛ از روی بزرگی عدد حدس زده نمی‌شود.',
  status: 'وضعیت رقم‌ها',
  statuses: choicesOf(statusLabels),
  sourceTitle: 'عنوان منبع، مانند «سالنامهٔ آماری ۱۴۰۲»',
  sourcePublisher: 'ناشر منبع',
  sourceUrl: 'نشانی اینترنتی منبع (اگر ندارد خالی)',
  badUrl: 'نشانی کامل بنویسید، مانند https://www.tamin.ir/ ، یا خالی بگذارید.',
  sourceDate: 'تاریخ منبع، مانند ۱۴۰۳/۰۲/۲۸ یا 2024-05 یا 2024 (اگر ندارد خالی)',
  badDate: 'تاریخ خوانده نشد. روز شمسی کامل، یا سال و ماه میلادی بنویسید.',
  licence: 'مجوز استفاده',
  licences: [
    { value: 'none', label: 'نامعلوم' },
    { value: 'cc-by', label: 'CC BY 4.0' },
    { value: 'cc0', label: 'CC0' },
  ],
  confirm: (name: string) => `مجموعهٔ ${isolate(name)} نوشته شود؟`,
  showNow: 'صفحه همین حالا ساخته و نشان داده شود؟ (چیزی منتشر نمی‌شود)',
  resume: 'پاسخ‌های بار پیش برای این فایل نگه داشته شده است. همان‌ها پیش‌فرض باشند؟',
  badChoice: 'یکی از شماره‌ها را بنویسید.',
  emptyDefault: 'خالی',
} as const;

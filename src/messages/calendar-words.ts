import type { Locale } from '#model/bilingual.ts';

/** Words about planned releases. Both languages must have every key. */
export interface CalendarWords {
  nav: string;
  title: string;
  lead: string;
  none: string;
  noneHint: string;
  file: string;
  fileHint: string;
  rule: string;
  asOf: (day: string) => string;
  overdue: string;
  upcoming: string;
  undated: string;
  past: string;
  nothingPlanned: string;
  states: Record<'planned' | 'postponed' | 'overdue' | 'early' | 'on-time' | 'late', string>;
  tehran: (time: string) => string;
  released: (day: string, time: string) => string;
  daysLate: (days: string) => string;
  daysEarly: (days: string) => string;
  afterFirst: (days: string) => string;
  firstDateKept: string;
  announced: (day: string) => string;
  movedFrom: (day: string) => string;
  movedOn: (day: string) => string;
  noNewDate: string;
  because: string;
  release: string;
  homeOverdue: string;
  datasetPlanned: string;
  datasetOverdue: string;
  icsName: string;
  icsSummary: (dataset: string, what: string) => string;
}

const fa: CalendarWords = {
  nav: 'تقویم انتشار',
  title: 'تقویم انتشار',
  lead: 'هر داده چه روزی منتشر می‌شود، و وعده‌های پیشین چگونه نگه داشته شد.',
  none: 'هنوز هیچ تاریخی برای انتشار اعلام نشده است.',
  noneHint:
    'تا تاریخی اعلام نشود این صفحه خالی می‌ماند. تاریخ‌هایی که اعلام شود، با هر جابه‌جایی و دلیلش، در همین‌جا می‌ماند.',
  file: 'افزودن به تقویم گوشی یا رایانه (iCalendar)',
  fileHint: 'این نشانی را در برنامهٔ تقویم خود مشترک شوید تا تاریخ‌ها خودبه‌خود به‌روز شود.',
  rule: 'تاریخ‌ها به وقت تهران است. انتشار در همان روز، در هر ساعتی، به‌موقع است. اگر روز انتشار گذشته و انتشاری نیامده باشد، انتشار عقب افتاده است. تاریخ پیشین هر انتشار با دلیل جابه‌جایی در زیر آن می‌ماند.',
  asOf: (day) => `این صفحه با داده‌های ${day} ساخته شده است.`,
  overdue: 'عقب‌افتاده',
  upcoming: 'در پیش',
  undated: 'بی‌تاریخ',
  past: 'منتشرشده',
  nothingPlanned: 'برای پس از این تاریخی اعلام نشده است.',
  states: {
    planned: 'در برنامه',
    postponed: 'به تعویق افتاده، بی تاریخ تازه',
    overdue: 'عقب افتاده',
    early: 'زودتر از موعد',
    'on-time': 'به‌موقع',
    late: 'دیرتر از موعد',
  },
  tehran: (time) => `ساعت ${time} تهران`,
  released: (day, time) => `منتشر شد: ${day}، ساعت ${time} تهران`,
  daysLate: (days) => `${days} روز دیرتر`,
  daysEarly: (days) => `${days} روز زودتر`,
  afterFirst: (days) => `${days} روز پس از نخستین تاریخ`,
  firstDateKept: 'نخستین تاریخ هم نگه داشته شد',
  announced: (day) => `اعلام در ${day}`,
  movedFrom: (day) => `تاریخ پیشین: ${day}`,
  movedOn: (day) => `جابه‌جا شد در ${day}`,
  noNewDate: 'تاریخ تازه اعلام نشد',
  because: 'دلیل:',
  release: 'این انتشار',
  homeOverdue: 'انتشارهای عقب‌افتاده:',
  datasetPlanned: 'انتشار بعدی:',
  datasetOverdue: 'قرار بود منتشر شود:',
  icsName: 'تقویم انتشار',
  icsSummary: (dataset, what) => `انتشار «${dataset}»: ${what}`,
};

const en: CalendarWords = {
  nav: 'Release calendar',
  title: 'Release calendar',
  lead: 'On which day each dataset will be published, and how earlier promises were kept.',
  none: 'No date of publication has been announced yet.',
  noneHint:
    'This page stays empty until a date is announced. Announced dates stay here, with every move and the reason for it.',
  file: 'Add to the calendar of your phone or computer (iCalendar)',
  fileHint: 'Subscribe to this address in your calendar and the dates will keep themselves up to date.',
  rule: 'Dates are in Tehran time. A release on its day, at any hour, is on time. When the day has passed and no release has come, it is overdue. Earlier dates of a release stay below it, with the reason for each move.',
  asOf: (day) => `This page was made from the data of ${day}.`,
  overdue: 'Overdue',
  upcoming: 'Ahead',
  undated: 'Without a date',
  past: 'Published',
  nothingPlanned: 'No further date has been announced.',
  states: {
    planned: 'planned',
    postponed: 'postponed, no new date',
    overdue: 'overdue',
    early: 'early',
    'on-time': 'on time',
    late: 'late',
  },
  tehran: (time) => `${time} Tehran time`,
  released: (day, time) => `Published: ${day}, ${time} Tehran time`,
  daysLate: (days) => (days === '1' ? '1 day late' : `${days} days late`),
  daysEarly: (days) => (days === '1' ? '1 day early' : `${days} days early`),
  afterFirst: (days) => (days === '1' ? '1 day after the first date' : `${days} days after the first date`),
  firstDateKept: 'the first date was kept too',
  announced: (day) => `announced on ${day}`,
  movedFrom: (day) => `Earlier date: ${day}`,
  movedOn: (day) => `moved on ${day}`,
  noNewDate: 'no new date was announced',
  because: 'Reason:',
  release: 'this release',
  homeOverdue: 'Overdue releases:',
  datasetPlanned: 'Next release:',
  datasetOverdue: 'Was due:',
  icsName: 'Release calendar',
  icsSummary: (dataset, what) => `Release of “${dataset}”: ${what}`,
};

export const calendarWords: Readonly<Record<Locale, CalendarWords>> = { fa, en };

import type { Locale } from '#model/bilingual.ts';
import type { ProblemState } from '#model/problem.ts';

/** Words about the public problem board. Both languages must have every key. */
export interface ProblemWords {
  nav: string;
  title: string;
  lead: string;
  none: string;
  noneHint: string;
  open: string;
  closed: string;
  noneOpen: string;
  states: Record<ProblemState, string>;
  about: string;
  table: string;
  rows: string;
  reported: (day: string) => string;
  closedOn: (day: string) => string;
  /** Two halves around a number that the reader's device counts. */
  daysOpen: [string, string];
  daysOpenFor: (days: string) => string;
  answerDue: (day: string) => string;
  overdue: string;
  answer: string;
  fixedBy: string;
  rule: string;
  howTo: string;
  howToText: string;
  channels: string;
  datasetOpen: string;
}

const fa: ProblemWords = {
  nav: 'تابلوی اشکال‌ها',
  title: 'اشکال‌های گزارش‌شده',
  lead: 'هر اشکالی که در داده‌ها گزارش شده، در چه وضعی است و چند روز باز مانده.',
  none: 'هیچ اشکالی ثبت نشده است.',
  noneHint:
    'خالی‌بودن این صفحه به این معنا نیست که داده‌ها بی‌اشکال است؛ محدودیت‌های هر داده در صفحهٔ همان داده آمده است.',
  open: 'باز',
  closed: 'بسته',
  noneOpen: 'اشکال بازی نمانده است.',
  states: { open: 'در بررسی', confirmed: 'تأیید شد', fixed: 'درست شد', 'not-a-fault': 'اشکال نیست' },
  about: 'دربارهٔ',
  table: 'جدول',
  rows: 'ردیف‌ها',
  reported: (day) => `گزارش: ${day}`,
  closedOn: (day) => `بسته شد: ${day}`,
  daysOpen: ['', ' روز است که باز است'],
  daysOpenFor: (days) => `${days} روز باز بود`,
  answerDue: (day) => `مهلت پاسخ: ${day}`,
  overdue: 'مهلت گذشته است',
  answer: 'پاسخ:',
  fixedBy: 'با انتشار',
  rule: 'روزها به وقت تهران شمرده می‌شود. مهلت هر اشکال از روز گزارش آن است. هیچ گزارشی بی پاسخ، یا بی انتشاری که درستش کرد، بسته نمی‌شود و ردیف‌های بسته پاک نمی‌شود.',
  howTo: 'چگونه اشکال را گزارش کنیم',
  howToText:
    'این سایت گزارشی نمی‌گیرد و چیزی از اینجا فرستاده نمی‌شود. اشکال را با نشانی صفحه و کد رقم از راه‌های رسمی زیر بگویید و شمارهٔ ملی، تلفن یا نام کسی را در آن ننویسید.',
  channels: 'راه‌های رسمی تماس',
  datasetOpen: 'اشکال باز:',
};

const en: ProblemWords = {
  nav: 'Problem board',
  title: 'Reported faults',
  lead: 'Every fault reported in the data, its state, and for how many days it has been open.',
  none: 'No fault is on record.',
  noneHint:
    'An empty board does not mean that the data has no faults; the limitations of each dataset are on its own page.',
  open: 'Open',
  closed: 'Closed',
  noneOpen: 'No fault is open.',
  states: {
    open: 'being looked into',
    confirmed: 'confirmed',
    fixed: 'fixed',
    'not-a-fault': 'not a fault',
  },
  about: 'About',
  table: 'table',
  rows: 'rows',
  reported: (day) => `Reported: ${day}`,
  closedOn: (day) => `Closed: ${day}`,
  daysOpen: ['Days open: ', ''],
  daysOpenFor: (days) => (days === '1' ? 'open for 1 day' : `open for ${days} days`),
  answerDue: (day) => `Answer due by ${day}`,
  overdue: 'overdue',
  answer: 'Answer:',
  fixedBy: 'by the release of',
  rule: 'Days are counted in Tehran time, time limits from the day of the report. No report is closed without an answer or the release that fixed it, and closed rows are not removed.',
  howTo: 'How to report a fault',
  howToText:
    'This site takes no reports and nothing is sent from here. Tell the official channels below, with the address of the page and the code of the figure, and leave out national numbers, telephone numbers and names.',
  channels: 'Official channels',
  datasetOpen: 'Open fault:',
};

export const problemWords: Readonly<Record<Locale, ProblemWords>> = { fa, en };

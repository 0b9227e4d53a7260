import type { Locale } from '#model/bilingual.ts';
import type { PosterKind, PosterSize } from '#model/poster.ts';

/** What one kind of board says. It is Persian with one English line, whatever the language of the page about it. */
export interface BoardText {
  /** Where it hangs. */
  where: Readonly<Record<Locale, string>>;
  sentence: string;
  english: string;
  /** What the law says, with its name and article in one line. */
  right: string;
  /** Where its code leads; on our own domain and short. */
  path: string;
  /** Channels whose phone it gives, the first in large digits. */
  phones: readonly string[];
}

/** Laws are as in data/content/report/rights; phones come from data/site.json. */
export const boardTexts: Readonly<Record<PosterKind, BoardText>> = {
  general: {
    where: { fa: 'همه‌جا', en: 'Anywhere' },
    sentence: 'تخلفی دیدید؟ راه گفتنش اینجاست.',
    english: 'Seen a violation? Here is how to report it.',
    right: 'رسیدگی به‌موقع و منصفانه به شکایت حق شماست (تصویب‌نامهٔ شورای عالی اداری، ۱۳۹۵).',
    path: '/report/',
    phones: ['1420', '136'],
  },
  branch: {
    where: { fa: 'شعبه‌های بیمه', en: 'Insurance branches' },
    sentence: 'رشوه، بدرفتاری یا تأخیر بی‌دلیل را گزارش کنید.',
    english: 'Report bribery, mistreatment or delay without reason.',
    right: 'تأخیر بی‌دلیل در کار شما تخلف اداری است (مادهٔ ۸ قانون رسیدگی به تخلفات اداری، بند ۳).',
    path: '/report/check/',
    phones: ['1420', '136'],
  },
  treatment: {
    where: { fa: 'مراکز درمانی', en: 'Medical centres' },
    sentence: 'بیش از مبلغ قانونی پول خواستند؟ گزارش کنید.',
    english: 'Asked to pay more than the legal charge? Report it.',
    right: 'بیمارستان و داروخانه نباید کپی کارت ملی بیمه‌شده را بگیرند (هشدار سازمان بازرسی کل کشور).',
    path: '/report/check/',
    phones: ['190', '1420'],
  },
  workplace: {
    where: { fa: 'محل کار', en: 'Workplaces' },
    sentence: 'بیمه نشده‌اید؟ می‌توانید اعتراض کنید.',
    english: 'Not insured by your employer? You can object.',
    right: 'بیمه کردن کارگر وظیفهٔ کارفرماست (مادهٔ ۱۴۸ قانون کار).',
    path: '/report/uninsured-work/',
    phones: ['1420'],
  },
};

/** Words that every board has. */
export const boardWords = {
  scan: 'دوربین گوشی را روی کد بگیرید',
  orOpen: 'یا این نشانی را باز کنید',
  orCall: 'یا زنگ بزنید',
  right: 'حق شما',
  sticker: 'پیش از خواندن کد ببینید برچسبی روی آن نچسبانده باشند.',
  /** Isolates its own fragment: what the address must begin with. */
  domain: (host: string) => `نشانی باید با ${host} آغاز شود.`,
  number: 'شمارهٔ تابلو',
  checked: 'تاریخ بررسی',
  qr: (address: string) => `رمزینهٔ ${address}`,
} as const;

/** Words of the pages about boards. Both languages must have every key. */
export interface PosterWords {
  title: string;
  lead: string;
  sizes: Readonly<Record<PosterSize, string>>;
  boardTitle: (where: string, size: string) => string;
  boardLead: string;
  print: string;
  back: string;
  leadsTo: string;
  otherSize: (size: string) => string;
  hanging: string;
  rules: readonly string[];
  many: string;
  manyLead: string;
}

const fa: PosterWords = {
  title: 'تابلوهای راهنما',
  lead: 'تابلوهای آمادهٔ چاپ برای دیوار شعبه، مرکز درمانی و محل کار، در اندازهٔ A4 و A3.',
  sizes: { a4: 'A4', a3: 'A3' },
  boardTitle: (where, size) => `تابلوی ${where}، ${size}`,
  boardLead: 'این صفحه را چاپ کنید؛ فقط تابلو چاپ می‌شود.',
  print: 'چاپ در اندازهٔ واقعی (۱۰۰٪)، بی حاشیه یا با حاشیهٔ چاپگر.',
  back: 'همهٔ تابلوها',
  leadsTo: 'کد به این صفحه می‌رسد',
  otherSize: (size) => `اندازهٔ ${size}`,
  hanging: 'چگونه نصب کنید',
  rules: [
    'تابلو را داخل ساختمان و در دید مراجعان بگذارید، نه بیرون و بی‌مراقب.',
    'وسط کد هم‌قد چشم باشد؛ حدود یک متر و نیم از زمین.',
    'هر هفته با دست روی کد بکشید. اگر برچسبی روی آن بود، تابلو را بردارید.',
    'کد را با گوشی بخوانید و نشانی را با نشانی چاپ‌شده بسنجید.',
    'شمارهٔ تابلو را در فهرست شعبه بنویسید تا جای هر تابلو معلوم باشد.',
    'تاریخ بررسی که از یک سال گذشت، تابلوی تازه چاپ کنید.',
  ],
  many: 'برای همهٔ شعبه‌ها با هم',
  manyLead: 'با این فرمان، از فهرست شعبه‌ها برای هر شعبه یک فایل PDF با نام و شمارهٔ خودش ساخته می‌شود:',
};

const en: PosterWords = {
  title: 'Boards to print',
  lead: 'Boards ready to print for the walls of branches, medical centres and workplaces, in A4 and A3. They are in Persian with an English line.',
  sizes: { a4: 'A4', a3: 'A3' },
  boardTitle: (where, size) => `Board: ${where}, ${size}`,
  boardLead: 'Print this page: only the board is printed.',
  print: 'Print at actual size (100%), without margins or with the printer’s own.',
  back: 'All boards',
  leadsTo: 'The code leads to',
  otherSize: (size) => `Size ${size}`,
  hanging: 'How to put them up',
  rules: [
    'Hang the board indoors where visitors see it, never outdoors and unattended.',
    'Keep the middle of the code at eye height, about a metre and a half from the floor.',
    'Every week, run a hand over the code. If there is a sticker on it, take the board down.',
    'Read the code with a phone and compare the address with the printed one.',
    'Write the board’s number in the branch’s list, so that every board’s place is known.',
    'When the day it was checked is a year ago, print a new board.',
  ],
  many: 'For all branches at once',
  manyLead: 'This command makes one PDF per branch, with its name and number, from a list of branches:',
};

export const posterWords: Readonly<Record<Locale, PosterWords>> = { fa, en };

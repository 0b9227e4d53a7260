import type { Locale } from '#model/bilingual.ts';

/** A figure that somebody thinks is wrong. In a Persian text the code is to be isolated by whoever fills this, the address bare: it stands between spaces or at the end of a line. */
export interface ReportedFigure {
  /** What it is about, e.g. its headline and period. */
  subject: string;
  figure: string;
  address: string;
  code: string;
}

/** Texts for the three ways of saying that a figure is wrong. Both languages must have every key. */
export interface FigureReportWords {
  title: string;
  lead: string;
  /** How to name a figure that is not among those offered. */
  others: string;
  phone: string;
  phoneLead: string;
  spoken: (about: ReportedFigure) => string;
  sms: string;
  /** Of the link that opens the telephone's own program with the text in it. */
  openSms: string;
  smsText: (about: ReportedFigure) => string;
  unconfirmed: string;
  post: string;
  postLead: string;
  letter: (about: ReportedFigure) => string;
  codeOf: (code: string) => string;
}

const fa: FigureReportWords = {
  title: 'رقمی نادرست است؟',
  lead: 'یکی از رقم‌های زیر را باز کنید. متن آماده، با کد همان رقم، آمده است. این صفحه چیزی نمی‌فرستد و نگه نمی‌دارد.',
  others:
    'برای رقم‌های دیگر، در جدول روی رقم بزنید؛ کارت آن همین متن‌ها را دارد. یا نام جدول، دوره و ستون را بگویید.',
  phone: 'با تلفن',
  phoneLead: 'این را بخوانید:',
  spoken: ({ subject, figure, code }) =>
    `می‌خواهم دربارهٔ یک رقم در سایت تأمین‌نما بگویم. موضوع: ${subject}. رقم: ${figure}. کد رقم: ${code}. به نظرم نادرست است، چون …`,
  sms: 'با پیامک',
  openSms: 'باز کردن پیامک با این متن',
  smsText: ({ subject, figure, code, address }) =>
    `رقم نادرست در تأمین‌نما. ${subject}: ${figure}. کد: ${code}. نشانی: ${address} دلیل: …`,
  unconfirmed: 'هنوز تأیید نشده است که این شماره کار کند.',
  post: 'با نامه',
  postLead:
    'نشانی پستی واحد رسیدگی پیدا نشد. نامه را به شعبهٔ تأمین اجتماعی بدهید و رسید بگیرید. رونوشتی پیش خود نگه دارید.',
  letter: ({ subject, figure, code, address }) =>
    `به: سازمان تأمین اجتماعی\nموضوع: درخواست بررسی یک رقم منتشرشده\n\nدر سایت تأمین‌نما این رقم آمده است: ${figure} (${subject}). به نظر من این رقم درست نیست.\nکد رقم: ${code}\nنشانی رقم: ${address}\nدلیل من: …\n\nخواهش می‌کنم آن را بررسی کنید و نتیجه را کتبی به من بگویید.\nنام و نشانی: …\nتاریخ و امضا: …`,
  codeOf: (code) => `کد ${code}`,
};

const en: FigureReportWords = {
  title: 'Is a figure wrong?',
  lead: 'Open one of the figures below. A text with its code is ready. This page sends and keeps nothing.',
  others:
    'For other figures, choose the figure in its table: its card has the same texts. Or name the table, period and column.',
  phone: 'By phone',
  phoneLead: 'Read this out:',
  spoken: ({ subject, figure, code }) =>
    `I am calling about a figure on the Tamin-Nama website. Subject: ${subject}. Figure: ${figure}. Code of the figure: ${code}. I think it is wrong, because …`,
  sms: 'By text message',
  openSms: 'Open a message with this text',
  smsText: ({ subject, figure, code, address }) =>
    `Wrong figure on Tamin-Nama. ${subject}: ${figure}. Code: ${code}. Address: ${address} Reason: …`,
  unconfirmed: 'It is not confirmed that this number works.',
  post: 'By letter',
  postLead:
    'No postal address of the competent office was found. Hand the letter in at an SSO branch and get a receipt. Keep a copy.',
  letter: ({ subject, figure, code, address }) =>
    `To: Social Security Organization\nSubject: request to check a published figure\n\nThe Tamin-Nama website gives this figure: ${figure} (${subject}). I think it is not right.\nCode of the figure: ${code}\nAddress of the figure: ${address}\nMy reason: …\n\nPlease check it and tell me the result in writing.\nName and address: …\nDate and signature: …`,
  codeOf: (code) => `Code ${code}`,
};

export const figureReportWords: Readonly<Record<Locale, FigureReportWords>> = { fa, en };

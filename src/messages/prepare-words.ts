import type { Locale } from '#model/bilingual.ts';

type Field =
  'kind' | 'name' | 'phone' | 'where' | 'who' | 'day' | 'month' | 'year' | 'time' | 'what' | 'wish';

/** Words of the form that helps to write a report down. What it writes has its words in prepare-letter-words.ts. */
export interface PrepareWords {
  nav: string;
  title: string;
  lead: string;
  promise: readonly string[];
  honest: string;
  noScript: string;
  blank: string;
  blankTitle: string;
  blankLead: string;
  blankPrint: string;
  parts: Record<'about' | 'you' | 'event' | 'wishes' | 'evidence' | 'figure', string>;
  fields: Record<Field, string>;
  hints: Record<
    'kind' | 'you' | 'who' | 'when' | 'what' | 'wish' | 'evidence' | 'otherEvidence' | 'figure',
    string
  >;
  noKind: string;
  noMonth: string;
  wishes: readonly string[];
  otherEvidence: string;
  evidenceOf: (kind: string) => string;
  code: string;
  shownFigure: string;
  find: string;
  removeFigure: string;
  preview: string;
  print: string;
  copy: string;
  save: string;
  clear: string;
  then: string;
  thenSteps: readonly string[];
}

const fa: PrepareWords = {
  nav: 'نوشتن گزارش',
  title: 'گزارش خود را بنویسید',
  lead: 'فرم را پر کنید. متنی روشن، فهرست مدرک و یک کارت برای کد رهگیری می‌گیرید.',
  promise: [
    'همه چیز در مرورگر خودتان ساخته می‌شود. چیزی فرستاده یا نگه داشته نمی‌شود.',
    'اگر صفحه را ببندید، نوشته‌ها از بین می‌رود.',
    'این صفحه گزارش را ثبت نمی‌کند. متن را خودتان به راه رسمی بدهید.',
  ],
  honest: 'فقط چیزی را بنویسید که خودتان دیده یا شنیده‌اید. هر خانه‌ای را خواستید خالی بگذارید.',
  noScript: 'این فرم به جاوااسکریپت نیاز دارد. برگهٔ خام را چاپ کنید و با دست بنویسید.',
  blank: 'برگهٔ خام برای نوشتن با دست',
  blankTitle: 'برگهٔ خام گزارش',
  blankLead: 'این برگه را چاپ کنید و با دست بنویسید.',
  blankPrint: 'برای چاپ، از فهرست مرورگر «چاپ» را انتخاب کنید. یک برگ A4 است.',
  parts: {
    about: 'موضوع',
    you: 'شما',
    event: 'چه شد؟',
    wishes: 'چه می‌خواهید؟',
    evidence: 'چه مدرکی دارید؟',
    figure: 'رقمی از این سایت',
  },
  fields: {
    kind: 'کدام موضوع؟',
    name: 'نام و نام خانوادگی',
    phone: 'تلفن',
    where: 'کجا؟',
    who: 'چه کسی؟',
    day: 'روز',
    month: 'ماه',
    year: 'سال',
    time: 'ساعت',
    what: 'شرح ماجرا',
    wish: 'درخواست دیگر',
  },
  hints: {
    kind: 'موضوع در نشانی صفحه نمی‌آید.',
    you: 'معلوم نیست هر راهی گزارش بی‌نام بپذیرد. اگر می‌خواهید، خالی بگذارید.',
    who: 'نام، سمت یا شمارهٔ باجه',
    when: 'به تاریخ ایران. مثلاً ۱۲ مهر ۱۴۰۵. اگر یادتان نیست، خالی بگذارید.',
    what: 'کوتاه و به ترتیب: اول چه شد، بعد چه شد. اگر پولی بود، مبلغ را بنویسید.',
    wish: 'در یک جمله',
    evidence: 'هر کدام را دارید علامت بزنید. کپی بدهید، نه اصل.',
    otherEvidence: 'هر مدرک در یک خط',
    figure:
      'اگر رقمی از این سایت به کارتان می‌آید، کد تأیید آن را بنویسید. با زدن دکمه، فقط یک فهرست از کدهای همین سایت گرفته می‌شود: همهٔ کدهایی که با همان نویسهٔ اول شروع می‌شوند. خود کد فرستاده نمی‌شود.',
  },
  noKind: 'انتخاب کنید',
  noMonth: 'ماه',
  wishes: [
    'به این موضوع رسیدگی شود.',
    'نتیجه را کتبی به من بگویند.',
    'این درخواست ثبت شود و رسید یا کد رهگیری بدهند.',
    'اشتباه درست شود.',
    'پولی که گرفته‌اند برگردد.',
  ],
  otherEvidence: 'مدرک‌های دیگر',
  evidenceOf: (kind) => `مدرک‌ها برای «${kind}»`,
  code: 'کد تأیید رقم',
  shownFigure: 'رقم، همان‌طور که در سایت دیدید',
  find: 'پیدا کن و بیفزا',
  removeFigure: 'برداشتن رقم',
  preview: 'متن شما',
  print: 'چاپ',
  copy: 'کپی متن',
  save: 'ذخیره در پروندهٔ متنی',
  clear: 'پاک کردن همه',
  then: 'بعد چه کنید؟',
  thenSteps: [
    'متن را یک بار بخوانید و درست کنید.',
    'آن را به راه رسمی بدهید و رسید یا کد رهگیری بخواهید.',
    'کد را با دست روی کارت بنویسید. آن را جایی امن نگه دارید.',
  ],
};

const en: PrepareWords = {
  nav: 'Write it down',
  title: 'Write your report down',
  lead: 'Fill in the form. You get a clear text, a list of evidence and a card for the tracking code.',
  promise: [
    'Everything is made in your own browser. Nothing is sent or kept.',
    'If you close the page, what you wrote is gone.',
    'This page does not file the report. Give the text to an official channel yourself.',
  ],
  honest: 'Write only what you saw or heard yourself. Leave any field empty if you like.',
  noScript: 'This form needs JavaScript. Print the blank sheet and write by hand.',
  blank: 'A blank sheet to fill by hand',
  blankTitle: 'Blank report sheet',
  blankLead: 'Print this sheet and write by hand.',
  blankPrint: 'To print, choose “Print” in your browser’s menu. It is one A4 sheet.',
  parts: {
    about: 'Subject',
    you: 'You',
    event: 'What happened?',
    wishes: 'What do you want?',
    evidence: 'What evidence do you have?',
    figure: 'A figure from this site',
  },
  fields: {
    kind: 'Which subject?',
    name: 'Name and surname',
    phone: 'Phone',
    where: 'Where?',
    who: 'Who?',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    time: 'Time',
    what: 'Describe it',
    wish: 'Another request',
  },
  hints: {
    kind: 'The subject does not appear in the address of the page.',
    you: 'It is not known whether every channel takes a nameless report. Leave it empty if you like.',
    who: 'Name, post or counter number',
    when: 'In the Iranian calendar, such as 12 Mehr 1405. Leave it empty if you do not remember.',
    what: 'Short and in order: what came first, what came next. If there was money, write the amount.',
    wish: 'In one sentence',
    evidence: 'Tick what you have. Give a copy, not the original.',
    otherEvidence: 'One piece of evidence per line',
    figure:
      'If a figure from this site helps you, write its verification code. The button fetches one list of this site’s codes only: all that begin with the same character. The code itself is not sent.',
  },
  noKind: 'Choose',
  noMonth: 'Month',
  wishes: [
    'Please look into this.',
    'Please tell me the outcome in writing.',
    'Please register this request and give me a receipt or a tracking code.',
    'Please correct the error.',
    'Please give back the money that was taken.',
  ],
  otherEvidence: 'Other evidence',
  evidenceOf: (kind) => `Evidence for “${kind}”`,
  code: 'Verification code of the figure',
  shownFigure: 'The figure, as you saw it on the site',
  find: 'Find and add',
  removeFigure: 'Remove the figure',
  preview: 'Your text',
  print: 'Print',
  copy: 'Copy the text',
  save: 'Save as a text file',
  clear: 'Clear everything',
  then: 'What next?',
  thenSteps: [
    'Read the text once and correct it.',
    'Give it to an official channel and ask for a receipt or a tracking code.',
    'Write the code on the card by hand. Keep the card somewhere safe.',
  ],
};

export const prepareWords: Readonly<Record<Locale, PrepareWords>> = { fa, en };

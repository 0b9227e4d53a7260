import type { Locale } from '#model/bilingual.ts';
import type { KindCategory } from '#model/content.ts';

/** Words of the text a reader takes away, and of the blank sheet. Few: they reach the browser. */
export interface LetterWords {
  headings: Record<KindCategory | 'general', string>;
  facts: Record<'written' | 'to' | 'from' | 'phone' | 'subject' | 'where' | 'who' | 'when', string>;
  parts: Record<'what' | 'wishes' | 'evidence' | 'figure', string>;
  at: (day: string, time: string) => string;
  empty: string;
  sign: string;
  figure: Record<'value' | 'code' | 'dataset' | 'file' | 'address', string>;
  fileRow: (file: string, row: string) => string;
  fileName: string;
  said: Record<
    | 'copied'
    | 'notCopied'
    | 'saved'
    | 'cleared'
    | 'noDay'
    | 'future'
    | 'badCode'
    | 'unknownCode'
    | 'failed'
    | 'added',
    string
  >;
}

const fa: LetterWords = {
  headings: { violation: 'گزارش تخلف', objection: 'اعتراض', crime: 'گزارش تخلف و جرم', general: 'گزارش' },
  facts: {
    written: 'تاریخ نوشتن',
    to: 'به',
    from: 'از',
    phone: 'تلفن',
    subject: 'موضوع',
    where: 'کجا',
    who: 'چه کسی',
    when: 'چه زمانی',
  },
  parts: { what: 'شرح', wishes: 'درخواست من', evidence: 'مدرک‌ها', figure: 'رقم پیوست' },
  at: (day, time) => `${day}، ساعت ${time}`,
  empty: 'هنوز چیزی ننوشته‌اید. با پر کردن فرم، متن اینجا ساخته می‌شود.',
  sign: 'نام و امضا',
  figure: {
    value: 'رقم',
    code: 'کد تأیید',
    dataset: 'مجموعهٔ داده',
    file: 'جای رقم',
    address: 'نشانی',
  },
  fileRow: (file, row) => `${file}، ردیف ${row}`,
  fileName: 'yaddasht.txt',
  said: {
    copied: 'متن کپی شد.',
    notCopied: 'مرورگر کپی نکرد. متن انتخاب شده است؛ خودتان کپی کنید.',
    saved: 'پرونده ساخته شد. روی دستگاه می‌ماند.',
    cleared: 'همه چیز پاک شد.',
    noDay: 'این روز در تقویم نیست. روز، ماه و سال را دوباره ببینید.',
    future: 'این روز هنوز نرسیده است.',
    badCode: 'این کد درست نیست. ده نویسه دارد؛ دوباره از روی رقم بنویسید.',
    unknownCode: 'رقمی با این کد امروز در سایت نیست.',
    failed: 'فهرست کدها نرسید. اینترنت را ببینید و دوباره بزنید.',
    added: 'رقم به متن افزوده شد.',
  },
};

const en: LetterWords = {
  headings: {
    violation: 'Report of a violation',
    objection: 'Objection',
    crime: 'Report of a violation and a crime',
    general: 'Report',
  },
  facts: {
    written: 'Written on',
    to: 'To',
    from: 'From',
    phone: 'Phone',
    subject: 'Subject',
    where: 'Where',
    who: 'Who',
    when: 'When',
  },
  parts: { what: 'What happened', wishes: 'What I ask for', evidence: 'Evidence', figure: 'Attached figure' },
  at: (day, time) => `${day}, at ${time}`,
  empty: 'Nothing is written yet. The text is made here as you fill in the form.',
  sign: 'Name and signature',
  figure: {
    value: 'Figure',
    code: 'Verification code',
    dataset: 'Dataset',
    file: 'Where it stands',
    address: 'Address',
  },
  fileRow: (file, row) => `${file}, row ${row}`,
  fileName: 'note.txt',
  said: {
    copied: 'The text is copied.',
    notCopied: 'The browser did not copy. The text is selected; copy it yourself.',
    saved: 'The file is made. It stays on the device.',
    cleared: 'Everything is cleared.',
    noDay: 'There is no such day in the calendar. Look at day, month and year again.',
    future: 'That day has not come yet.',
    badCode: 'This is not a code. It has ten characters; write it from the figure again.',
    unknownCode: 'No figure on the site has this code today.',
    failed: 'The list of codes did not arrive. Check the internet and try again.',
    added: 'The figure is added to the text.',
  },
};

export const letterWords: Readonly<Record<Locale, LetterWords>> = { fa, en };

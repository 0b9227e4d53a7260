import type { Locale } from '#model/bilingual.ts';
import { mostQuestions as most } from '#model/check-tree.ts';
import { formatNumber } from '#text/numbers.ts';

/** Words around the questions that lead to one door. Nothing here may tell what somebody answered. */
export interface CheckTreeWords {
  nav: string;
  title: string;
  lead: string;
  /** Title of a step's page; its number says nothing and makes the title unique. */
  stepTitle: (step: string) => string;
  stepDescription: string;
  start: string;
  question: (number: number) => string;
  answered: string;
  change: string;
  changeOf: (question: string) => string;
  back: string;
  chosen: string;
  /** Said when the page came anew to somebody who had answered questions. */
  restarted: string;
  kinds: string;
  resultKicker: string;
  noKind: string;
  why: string;
  bring: string;
  next: string;
  elsewhere: string;
  otherWays: string;
  further: string;
  ownPage: string;
  ownPageNote: string;
  wholePage: string;
  wholePageNote: string;
  write: string;
  rights: string;
  again: string;
  privacy: string;
  withoutScript: string;
}

const fa: CheckTreeWords = {
  nav: 'کجا بگویم؟',
  title: 'کجا بگویم؟',
  lead: 'حداکثر به چهار پرسش جواب دهید. در پایان یک در می‌بینید، با دلیل آن.',
  stepTitle: (step) => `کجا بگویم؟ برگهٔ ${formatNumber(step, 'fa')}`,
  stepDescription: 'یکی از برگه‌های راهنمای «کجا بگویم؟»؛ حداکثر چهار پرسش تا یک در.',
  start: 'به چند پرسش جواب دهید',
  question: (number) => `پرسش ${formatNumber(number, 'fa')} از حداکثر ${formatNumber(most, 'fa')}`,
  answered: 'جواب‌های شما',
  change: 'عوض کردن',
  changeOf: (question) => `عوض کردن جواب «${question}»`,
  back: 'برگشت به پرسش پیش',
  chosen: '(جواب پیشین شما)',
  restarted: 'صفحه دوباره باز شد و جواب‌های شما نگه داشته نشده بود. از پرسش اول آغاز کنید.',
  kinds: 'همهٔ موضوع‌ها را یک‌جا ببینید',
  resultKicker: 'اول اینجا بگویید',
  noKind: 'نوع کار هنوز روشن نیست',
  why: 'چرا اینجا؟',
  bring: 'چه همراه داشته باشید',
  next: 'بعد چه می‌شود و تا کی',
  elsewhere: 'اگر خبری نشد',
  otherWays: 'راه‌های دیگر همین کار',
  further: 'بعد از این',
  ownPage: 'این نتیجه را در برگه‌ای جدا باز کنید',
  ownPageNote: 'برای چاپ یا فرستادن. نشانی آن فقط یک شماره دارد.',
  wholePage: 'صفحهٔ کامل این موضوع',
  wholePageNote: 'نام موضوع در نشانی آن صفحه هست و در تاریخچهٔ مرورگر می‌ماند.',
  write: 'متن گزارش را همین‌جا بنویسید',
  rights: 'حق گزارشگر',
  again: 'از نو',
  privacy: 'جواب‌های شما جایی فرستاده یا نگه داشته نمی‌شود.',
  withoutScript: 'هر پرسش یک صفحه است. نشانی صفحه‌ها فقط یک شماره دارد.',
};

const en: CheckTreeWords = {
  nav: 'Where do I go?',
  title: 'Where do I go?',
  lead: 'Answer at most four questions. At the end you see one door, and why.',
  stepTitle: (step) => `Where do I go? Sheet ${step}`,
  stepDescription: 'A sheet of the guide “Where do I go?”: at most four questions to one door.',
  start: 'Answer a few questions',
  question: (number) => `Question ${number} of at most ${most}`,
  answered: 'Your answers',
  change: 'Change',
  changeOf: (question) => `Change the answer to “${question}”`,
  back: 'Back to the question before',
  chosen: '(your earlier answer)',
  restarted: 'The page was opened again, and your answers had not been kept. Start from the first question.',
  kinds: 'See all kinds in one list',
  resultKicker: 'Tell them here first',
  noKind: 'It is not clear yet what kind of case this is',
  why: 'Why here?',
  bring: 'What to bring',
  next: 'What happens next, and by when',
  elsewhere: 'If you hear nothing',
  otherWays: 'Other ways for the same',
  further: 'After this',
  ownPage: 'Open this result on a page of its own',
  ownPageNote: 'To print or to send. Its address holds a number only.',
  wholePage: 'The whole page about this',
  wholePageNote: 'Its address names the subject and stays in the browser’s history.',
  write: 'Write your report down here',
  rights: 'The reporter’s rights',
  again: 'Start again',
  privacy: 'Your answers are not sent or kept anywhere.',
  withoutScript: 'Each question is a page. The addresses of the pages hold a number only.',
};

export const checkTreeWords: Readonly<Record<Locale, CheckTreeWords>> = { fa, en };

import { both, type Wording } from './wording.ts';

/** The language of pages: sentences, words and letters. */
export const plainLanguageWordings = {
  'content/too-long-sentence': {
    title: both('جمله‌ای بسیار بلند در راهنما', 'A very long sentence in guidance'),
    message: both('این جمله {words} واژه دارد: «{found}…».', 'This sentence has {words} words: "{found}…".'),
    expected: both(
      'حداکثر ۲۰ واژه؛ در راهنما بیش از ۳۰ پذیرفته نیست.',
      'at most 20 words; guidance never has more than 30',
    ),
    fix: both('جمله را به دو یا سه جمله تقسیم کنید.', 'Split it in two or three.'),
    why: both(
      'کسی که گرفتار است، جملهٔ بلند را نیمه‌کاره رها می‌کند.',
      'A person in trouble gives up in the middle of a long sentence.',
    ),
  },
  'content/stock-phrase': {
    title: both('عبارت اداری', 'An office phrase'),
    message: both('«{found}» عبارت اداری است.', '"{found}" is an office phrase.'),
    expected: both('به زبان ساده: {plain}', 'in plain words: {plain}'),
    fix: both('عبارت را با کلمهٔ ساده عوض کنید.', 'Write the plain words instead.'),
    why: both('کلمه‌های ساده زودتر فهمیده می‌شوند.', 'Plain words are understood sooner.'),
    wrong: 'جهت دریافت مستمری اقدام نمایید.',
    right: 'برای گرفتن مستمری درخواست بدهید.',
  },
  'content/jargon': {
    title: both('واژهٔ تخصصی بی‌توضیح', 'An unexplained term'),
    message: both('همه «{found}» را نمی‌شناسند.', 'Not everybody knows "{found}".'),
    expected: both(
      'به زبان ساده: {plain}؛ یا واژه در واژه‌نامه، یا توضیح آن در پرانتز.',
      'in plain words: {plain}; or the term in the glossary, or an explanation in brackets',
    ),
    fix: both(
      'واژه را عوض کنید یا به `data/reference/glossary` بیفزایید.',
      'Replace the word, or add it to `data/reference/glossary`.',
    ),
    why: both('خوانندهٔ خسته دنبال معنی نمی‌گردد.', 'A tired reader does not look words up.'),
  },
  'content/half-space': {
    title: both('نیم‌فاصله نیست', 'A missing half-space'),
    message: both('میان «{found}» فاصله است.', 'There is a space in "{found}".'),
    expected: both('با نیم‌فاصله: «{right}».', 'a half-space: "{right}"'),
    fix: both(
      'فاصله را بردارید و نیم‌فاصله (Shift+Space) بزنید.',
      'Replace the space by a half-space (Shift+Space).',
    ),
    why: both('پارهٔ کلمه به سطر بعد می‌افتاد.', 'Half of the word would fall to the next line.'),
    wrong: 'می رود',
    right: 'می\u200Cرود',
  },
  'content/arabic-letter': {
    title: both('حرف یا رقم عربی', 'An Arabic letter or digit'),
    message: both('«{found}» حرف یا رقم عربی است.', '"{found}" is an Arabic letter or digit.'),
    expected: both('«{right}» فارسی.', 'the Persian "{right}"'),
    fix: both('با صفحه‌کلید فارسی استاندارد بنویسید.', 'Type it with the standard Persian keyboard.'),
    why: both('جست‌وجو و خط سایت فارسی است.', "The site's search and typeface are Persian."),
  },
  'content/long-sentence': {
    title: both('جملهٔ بلند', 'A long sentence'),
    message: both('این جمله {words} واژه دارد: «{found}…».', 'This sentence has {words} words: "{found}…".'),
    expected: both('حداکثر ۲۰ واژه.', 'at most 20 words'),
    fix: both('جمله را به دو جمله تقسیم کنید.', 'Split it in two.'),
    why: both('جملهٔ کوتاه را همه می‌فهمند.', 'Short sentences are understood by everyone.'),
  },
} as const satisfies Readonly<Record<string, Wording>>;

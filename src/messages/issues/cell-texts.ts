import { both, type Wording } from './wording.ts';

/** What is odd about a text, whatever its column. */
export const cellTextWordings = {
  'cell/bidi-override': {
    title: both('نویسهٔ وارونه‌کنندهٔ جهت', 'A direction override'),
    message: both(
      'ستون {column}: در «{found}» نویسه‌ای هست که متن را وارونه نشان می‌دهد.',
      'Column {column}: "{found}" holds a character that shows the text backwards.',
    ),
    expected: both('متن بی‌نویسهٔ جهت.', 'a text without direction overrides'),
    fix: both('خانه را پاک کنید و دوباره تایپ کنید.', 'Clear the cell and type it again.'),
    why: both(
      'با این نویسه می‌توان متنی را به خواننده جور دیگری نشان داد.',
      'It can show a reader another text than the one that is there.',
    ),
  },
  'cell/look-alike-letters': {
    title: both('حرف‌هایی از دو الفبا در یک واژه', 'Letters of two alphabets in one word'),
    message: both(
      'ستون {column}: واژهٔ «{word}» حرف‌هایی همانندِ لاتین از الفبای دیگر دارد: {letters}.',
      'Column {column}: the word "{word}" holds letters of another alphabet that look Latin: {letters}.',
    ),
    expected: both('همهٔ حرف‌های یک واژه از یک الفبا.', 'all letters of a word of one alphabet'),
    fix: both('واژه را دوباره با صفحه‌کلید لاتین بنویسید.', 'Type the word again on a Latin keyboard.'),
    why: both(
      'به چشم یکی است، ولی در جست‌وجو و کلیدها دو چیز.',
      'It looks the same, but is another word to search and keys.',
    ),
    wrong: 'соde',
    right: 'code',
  },
  'cell/lost-letters': {
    title: both('حرف‌های از دست رفته', 'Lost letters'),
    message: both(
      'ستون {column}: در «{found}» به‌جای حرف‌ها نشانهٔ پرسش آمده است.',
      'Column {column}: in "{found}" question marks stand for letters.',
    ),
    expected: both('متن اصلی.', 'the original text'),
    fix: both(
      'فایل را در Excel دوباره با نوع «CSV UTF-8» ذخیره کنید؛ متن از خود فایل برنمی‌گردد.',
      'Save it from Excel again as "CSV UTF-8"; the letters cannot be got back from the file.',
    ),
    why: both(
      'برنامه‌ای که حرف فارسی نمی‌شناسد، به‌جای آن «?» می‌نویسد.',
      'A program without Persian letters writes "?" for them.',
    ),
    wrong: '????? ????',
    right: 'سازمان تأمین',
  },
  'cell/double-encoded': {
    title: both('متن دو بار تبدیل شده', 'A text encoded twice'),
    message: both(
      'ستون {column}: «{found}» متن فارسی است که با کدگذاری نادرست خوانده و دوباره ذخیره شده است.',
      'Column {column}: "{found}" is Persian that was read in the wrong encoding and saved again.',
    ),
    expected: both('متن فارسی خوانا.', 'readable Persian'),
    fix: both(
      'فایل اصلی را با کدگذاری UTF-8 باز و دوباره ذخیره کنید.',
      'Open the original file as UTF-8 and save it again.',
    ),
    why: both(
      'چنین متنی خواندنی نیست و در جست‌وجو هم یافت نمی‌شود.',
      'Nobody can read it, and search cannot find it.',
    ),
    wrong: 'Ø¨ÛŒÙ…Ù‡',
    right: 'بیمه',
  },
  'cell/presentation-forms': {
    title: both('حرف‌های شکلی از PDF', 'Shaped letters from a PDF'),
    message: both(
      'ستون {column}: «{found}» حرف‌هایی دارد که فقط شکل چاپی‌اند.',
      'Column {column}: "{found}" holds letters that are printed shapes only.',
    ),
    expected: both('حرف‌های معمولی فارسی.', 'ordinary Persian letters'),
    fix: both(
      'متن را دوباره تایپ کنید؛ متن کپی‌شده از PDF گاه وارونه هم هست.',
      'Type the text again; a copy from a PDF may be back to front, too.',
    ),
    why: both(
      'جست‌وجو و صفحه‌خوان این حرف‌ها را نمی‌شناسند.',
      'Search and screen readers do not know these letters.',
    ),
    wrong: 'ﺑﯿﻤﻪ',
    right: 'بیمه',
  },
  'cell/escaped-text': {
    title: both('متن رمزشده', 'Escaped text'),
    message: both(
      'ستون {column}: «{found}» به‌جای حرف‌ها رمز دارد.',
      'Column {column}: "{found}" holds escapes in place of letters.',
    ),
    expected: both('حرف‌های فارسی.', 'Persian letters'),
    fix: both(
      'متن را از برنامهٔ اصلی دوباره خروجی بگیرید یا تایپ کنید.',
      'Export it from the original program again, or type it.',
    ),
    why: both('خواننده رمز را می‌بیند، نه متن را.', 'A reader sees the code and not the text.'),
    wrong: '\\u0628\\u06cc\\u0645\\u0647',
    right: 'بیمه',
  },
  'cell/active-markup': {
    title: both('برنامه در متن', 'A program in a text'),
    message: both(
      'ستون {column}: «{found}» برنامه یا نشانهٔ فعال HTML دارد.',
      'Column {column}: "{found}" holds a script or active HTML.',
    ),
    expected: both('متن ساده.', 'plain text'),
    fix: both(
      'آن را بردارید و ببینید این متن از کجا آمده است.',
      'Remove it, and find out where the text came from.',
    ),
    why: both(
      'در سایت همان‌طور که هست چاپ می‌شود و اجرا نمی‌شود، ولی در فایل دریافتی به برنامه‌های دیگر می‌رسد.',
      'The site prints it and does not run it, but the download carries it to other programs.',
    ),
    wrong: '<script>…</script>',
    right: '…',
  },
  'cell/html-entity': {
    title: both('کد HTML در متن', 'An HTML entity in a text'),
    message: both(
      'ستون {column}: «{found}» کد HTML دارد.',
      'Column {column}: "{found}" holds an HTML entity.',
    ),
    expected: both('متن ساده.', 'plain text'),
    fix: both('خود نویسه را بنویسید: «&amp;» یعنی «&».', 'Write the character itself: "&amp;" is "&".'),
    why: both('کد همان‌طور که هست چاپ می‌شود.', 'It is printed as it stands.'),
    wrong: 'بیمه &amp; درمان',
    right: 'بیمه و درمان',
  },
  'cell/machine-path': {
    title: both('نشانی فایل در رایانهٔ شما', 'A file on your computer'),
    message: both(
      'ستون {column}: «{found}» نشانی فایلی در رایانه یا شبکهٔ شماست.',
      'Column {column}: "{found}" is the place of a file on your computer or network.',
    ),
    expected: both('عنوان یا نشانی عمومی منبع.', 'a title or a public address of the source'),
    fix: both('نشانی را بردارید و عنوان سند را بنویسید.', 'Remove it and write the title of the document.'),
    why: both(
      'خواننده به آن نمی‌رسد، و نام کاربر و پوشه‌ها لو می‌رود.',
      'A reader cannot open it, and it gives away names of users and folders.',
    ),
    wrong: 'C:\\Users\\…\\report.xlsx',
    right: 'گزارش عملکرد ۱۴۰۲',
  },
  'cell/private-address': {
    title: both('نشانی شبکهٔ داخلی', 'An address of the internal network'),
    message: both(
      'ستون {column}: «{found}» نشانی شبکهٔ داخلی است.',
      'Column {column}: "{found}" is an address of an internal network.',
    ),
    expected: both('نشانی‌ای که همه باز می‌کنند، یا خانهٔ خالی.', 'an address anybody can open, or nothing'),
    fix: both(
      'نشانی عمومی را بنویسید یا خانه را خالی بگذارید.',
      'Write the public address, or leave the cell empty.',
    ),
    why: both(
      'خواننده به آن نمی‌رسد، و ساختار شبکه لو می‌رود.',
      'A reader cannot open it, and it gives away how the network is built.',
    ),
    wrong: 'http://192.168.1.5/report',
    right: 'https://www.tamin.ir/',
  },
} as const satisfies Readonly<Record<string, Wording>>;

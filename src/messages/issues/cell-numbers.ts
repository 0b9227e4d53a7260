import { both, type Wording } from './wording.ts';

/** Number cells that hold something else, or have lost something. */
export const cellNumberWordings = {
  'cell/apostrophe': {
    title: both('آپاستروف پیش از عدد', 'An apostrophe before a number'),
    message: both(
      'ستون {column}: «{found}» با آپاستروف آغاز می‌شود.',
      'Column {column}: "{found}" begins with an apostrophe.',
    ),
    expected: both(
      'رقم‌های پشت سر هم، ممیز با نقطه؛ مانند `1250.5`',
      'digits in a row and a decimal point, such as `1250.5`',
    ),
    fix: both(
      'آپاستروف را بردارید؛ در Excel نوع خانه را «Number» کنید و دوباره خروجی بگیرید.',
      'Remove the apostrophe; in Excel set the cells to "Number" and export again.',
    ),
    why: both(
      'Excel با این نشانه عدد را متن می‌کند و دیگر جمعش نمی‌بندد.',
      'It is how Excel marks a number as text, and then leaves it out of sums.',
    ),
    wrong: "'1250",
    right: '1250',
  },
  'cell/letter-for-digit': {
    title: both('حرف به‌جای رقم', 'A letter in place of a digit'),
    message: both(
      'ستون {column}: در «{found}» حرفی شبیه رقم هست.',
      'Column {column}: "{found}" holds a letter that looks like a digit.',
    ),
    expected: both(
      'رقم‌های پشت سر هم، ممیز با نقطه؛ مانند `1250.5`',
      'digits in a row and a decimal point, such as `1250.5`',
    ),
    fix: both(
      'عدد را از روی منبع دوباره با رقم بنویسید.',
      'Type the number again, in digits, from the source.',
    ),
    why: both(
      'حرف O و رقم صفر، یا حرف l و رقم یک، به چشم یکی‌اند؛ حدس زده نمی‌شود.',
      'The letter O and the digit 0, or l and 1, look alike; neither is guessed.',
    ),
    wrong: '125O',
    right: '1250',
  },
  'cell/foreign-digits': {
    title: both('رقم از خطی دیگر', 'Digits of another script'),
    message: both(
      'ستون {column}: رقم‌های «{found}» فارسی، عربی یا لاتین نیست.',
      'Column {column}: the digits of "{found}" are not Persian, Arabic or Latin.',
    ),
    expected: both(
      'رقم‌های پشت سر هم، ممیز با نقطه؛ مانند `1250.5`',
      'digits in a row and a decimal point, such as `1250.5`',
    ),
    fix: both('عدد را با رقم معمولی بنویسید.', 'Write it in ordinary digits.'),
    why: both(
      'رقم تمام‌عرض، بالانویس یا هندی در برنامه‌های دیگر عدد نیست.',
      'Full-width, superscript or Indian digits are no numbers to other programs.',
    ),
    wrong: '１２５０',
    right: '1250',
  },
  'cell/comma-decimal': {
    title: both('ویرگول به‌جای ممیز', 'A comma for the decimal point'),
    message: both(
      'ستون {column}: در «{found}» ویرگول به‌جای ممیز است یا جداکننده‌ای نابه‌جا.',
      'Column {column}: in "{found}" the comma is a decimal point, or a separator out of place.',
    ),
    expected: both(
      'رقم‌های پشت سر هم، ممیز با نقطه؛ مانند `1250.5`',
      'digits in a row and a decimal point, such as `1250.5`',
    ),
    fix: both(
      'به‌جای ویرگول نقطه بگذارید؛ اگر همهٔ ستون چنین است، `"decimalChar": ","` بنویسید.',
      'Write a point in place of the comma; if the whole column is like that, declare `"decimalChar": ","`.',
    ),
    why: both(
      '«12,5» برای یکی دوازده و نیم است و برای دیگری صد و بیست و پنج.',
      '"12,5" is twelve and a half to some and a slip for 125 to others.',
    ),
    wrong: '"84,5"',
    right: '84.5',
  },
  'cell/arabic-comma': {
    title: both('ویرگول فارسی در عدد', 'A Persian comma in a number'),
    message: both(
      'ستون {column}: در «{found}» ویرگول فارسی «،» هست.',
      'Column {column}: "{found}" holds a Persian comma.',
    ),
    expected: both(
      'رقم‌های پشت سر هم، ممیز با نقطه؛ مانند `1250.5`',
      'digits in a row and a decimal point, such as `1250.5`',
    ),
    fix: both(
      'اگر ممیز است نقطه بگذارید؛ اگر جداکنندهٔ هزارگان است بردارید.',
      'Write a point if it is the decimal mark; remove it if it separates thousands.',
    ),
    why: both(
      '«،» نه ممیز است و نه جداکنندهٔ هزارگان؛ حدس زده نمی‌شود.',
      'It is neither a decimal mark nor a thousands separator, so it is not guessed.',
    ),
    wrong: '۸۴،۵',
    right: '84.5',
  },
  'cell/dot-thousands': {
    title: both('نقطه برای هزارگان', 'Points between thousands'),
    message: both(
      'ستون {column}: در «{found}» نقطه میان هزارگان است.',
      'Column {column}: "{found}" has points between thousands.',
    ),
    expected: both(
      'رقم‌های پشت سر هم، ممیز با نقطه؛ مانند `1250.5`',
      'digits in a row and a decimal point, such as `1250.5`',
    ),
    fix: both(
      'نقطه‌ها را بردارید؛ اگر همهٔ ستون چنین است، `"groupChar": "."` و `"decimalChar": ","` بنویسید.',
      'Remove the points; if the whole column is like that, declare `"groupChar": "."` and `"decimalChar": ","`.',
    ),
    why: both(
      'نقطه در این‌جا ممیز است و دو ممیز در یک عدد معنا ندارد.',
      'Here a point is the decimal mark, and a number has one at most.',
    ),
    wrong: '1.250.000',
    right: '1250000',
  },
  'cell/bad-grouping': {
    title: both('جداکنندهٔ هزارگان نابه‌جا', 'Thousands separators out of place'),
    message: both(
      'ستون {column}: جداکننده‌های «{found}» سه‌رقم سه‌رقم نیست.',
      'Column {column}: the separators of "{found}" are not three digits apart.',
    ),
    expected: both(
      'رقم‌های پشت سر هم، ممیز با نقطه؛ مانند `1250.5`',
      'digits in a row and a decimal point, such as `1250.5`',
    ),
    fix: both(
      'جداکننده‌ها را بردارید و ببینید رقمی نیفتاده باشد.',
      'Remove the separators and see that no digit was lost.',
    ),
    why: both(
      'گروه ناقص یعنی رقمی جا افتاده یا دو عدد به هم چسبیده است.',
      'A short group means a lost digit or two numbers run together.',
    ),
    wrong: '"12,50,000"',
    right: '1250000',
  },
  'cell/spaces-in-number': {
    title: both('فاصله میان رقم‌ها', 'Spaces inside a number'),
    message: both(
      'ستون {column}: میان رقم‌های «{found}» فاصله هست.',
      'Column {column}: there are spaces between the digits of "{found}".',
    ),
    expected: both(
      'رقم‌های پشت سر هم، ممیز با نقطه؛ مانند `1250.5`',
      'digits in a row and a decimal point, such as `1250.5`',
    ),
    fix: both(
      'فاصله‌ها را بردارید؛ اگر دو عدد است، هر کدام را در سطر خود بنویسید.',
      'Remove the spaces; if these are two numbers, give each its own row.',
    ),
    why: both('«۱ ۲۵۰» می‌تواند یک عدد باشد یا دو عدد.', '"1 250" may be one number or two.'),
    wrong: '1 250 000',
    right: '1250000',
  },
  'cell/trailing-minus': {
    title: both('منها پس از عدد', 'A minus after the number'),
    message: both(
      'ستون {column}: نشانهٔ منها در «{found}» پس از عدد است.',
      'Column {column}: the minus of "{found}" stands after the number.',
    ),
    expected: both(
      'رقم‌های پشت سر هم، ممیز با نقطه؛ مانند `1250.5`',
      'digits in a row and a decimal point, such as `1250.5`',
    ),
    fix: both('منها را پیش از رقم نخست بنویسید.', 'Write the minus before the first digit.'),
    why: both(
      'در نوشتهٔ راست‌به‌چپ منها به سوی دیگر می‌افتد و عدد متن می‌شود.',
      'Right-to-left editors put the minus on the other side, and the number becomes text.',
    ),
    wrong: '125-',
    right: '-125',
  },
  'cell/dash-for-minus': {
    title: both('خط فاصله به‌جای منها', 'A dash for a minus'),
    message: both(
      'ستون {column}: «{found}» با خط فاصله آغاز می‌شود نه منها.',
      'Column {column}: "{found}" begins with a dash, not a minus.',
    ),
    expected: both(
      'رقم‌های پشت سر هم، ممیز با نقطه؛ مانند `1250.5`',
      'digits in a row and a decimal point, such as `1250.5`',
    ),
    fix: both('نشانهٔ منهای صفحه‌کلید (`-`) را بگذارید.', 'Use the minus of the keyboard (`-`).'),
    why: both(
      'خط فاصله عدد را متن می‌کند و شاید نشانهٔ نبود رقم باشد.',
      'A dash makes it text, and may have meant that there is no figure.',
    ),
    wrong: '–125',
    right: '-125',
  },
  'cell/accounting-negative': {
    title: both('عدد در پرانتز', 'A number in parentheses'),
    message: both(
      'ستون {column}: «{found}» در پرانتز است.',
      'Column {column}: "{found}" stands in parentheses.',
    ),
    expected: both(
      'رقم‌های پشت سر هم، ممیز با نقطه؛ مانند `1250.5`',
      'digits in a row and a decimal point, such as `1250.5`',
    ),
    fix: both(
      'اگر منفی است `-` بگذارید؛ وگرنه پرانتز را بردارید.',
      'Write `-` if it is negative; else remove the parentheses.',
    ),
    why: both(
      'پرانتز در حسابداری منفی است و در گزارش‌ها یادداشت.',
      'To accountants that is negative; in reports it is a remark.',
    ),
    wrong: '(1250)',
    right: '-1250',
  },
  'cell/range-in-number': {
    title: both('بازه به‌جای عدد', 'A range in place of a number'),
    message: both(
      'ستون {column}: «{found}» بازه است نه یک عدد.',
      'Column {column}: "{found}" is a range, not one number.',
    ),
    expected: both(
      'رقم‌های پشت سر هم، ممیز با نقطه؛ مانند `1250.5`',
      'digits in a row and a decimal point, such as `1250.5`',
    ),
    fix: both(
      'یک رقم بنویسید و بازه را در یادداشت بیاورید، یا برای دو سر بازه دو ستون بسازید.',
      'Write one figure and put the range into the note, or make a column for each end.',
    ),
    why: both(
      'بازه را نمی‌توان کشید یا جمع زد و میانهٔ آن حدس زده نمی‌شود.',
      'A range cannot be drawn or added up, and its middle is not guessed.',
    ),
    wrong: '۱۰ تا ۱۲',
    right: '11',
  },
  'cell/approximate-number': {
    title: both('عدد تقریبی', 'An approximate number'),
    message: both(
      'ستون {column}: «{found}» رقم دقیق نیست.',
      'Column {column}: "{found}" is not an exact figure.',
    ),
    expected: both(
      'رقم‌های پشت سر هم، ممیز با نقطه؛ مانند `1250.5`',
      'digits in a row and a decimal point, such as `1250.5`',
    ),
    fix: both(
      'خود عدد را بنویسید، وضعیت را `estimate` کنید و «حدود» را در یادداشت بیاورید.',
      'Write the number alone, set the status to `estimate` and say "about" in the note.',
    ),
    why: both(
      'تقریب باید دیده شود، ولی جای آن ستون وضعیت و یادداشت است.',
      'An approximation must show, but in the status and the note.',
    ),
    wrong: 'حدود ۱۲۰۰',
    right: '1200',
  },
  'cell/footnote-mark': {
    title: both('نشانهٔ پانویس در عدد', 'A footnote mark in a number'),
    message: both(
      'ستون {column}: «{found}» نشانهٔ پانویس دارد.',
      'Column {column}: "{found}" carries a footnote mark.',
    ),
    expected: both(
      'رقم‌های پشت سر هم، ممیز با نقطه؛ مانند `1250.5`',
      'digits in a row and a decimal point, such as `1250.5`',
    ),
    fix: both(
      'نشانه را بردارید و متن پانویس را در یادداشت همان سطر بنویسید.',
      'Remove the mark and write the footnote in the note of the row.',
    ),
    why: both(
      'نشانهٔ پانویس بدون متنش به خواننده چیزی نمی‌گوید و گاه رقمی به عدد می‌افزاید.',
      'Without its text the mark says nothing, and it can pass for a digit.',
    ),
    wrong: '1250*',
    right: '1250',
  },
  'cell/date-in-number': {
    title: both('تاریخ در ستون عدد', 'A date in a number column'),
    message: both(
      'ستون {column}: «{found}» تاریخ یا ساعت است، نه عدد.',
      'Column {column}: "{found}" is a date or a time, not a number.',
    ),
    expected: both(
      'رقم‌های پشت سر هم، ممیز با نقطه؛ مانند `1250.5`',
      'digits in a row and a decimal point, such as `1250.5`',
    ),
    fix: both(
      'رقم را از منبع بنویسید؛ در Excel نوع خانه را پیش از نوشتن «Text» کنید.',
      'Write the figure from the source; in Excel set the cell to "Text" before typing.',
    ),
    why: both(
      'Excel «۱-۲» یا «۱۲/۵» را بی‌خبر به تاریخ برمی‌گرداند.',
      'Excel turns "1-2" or "12/5" into a date without a word.',
    ),
    wrong: '2-Jan',
    right: '1.2',
  },
  'cell/mixed-digits': {
    title: both('رقم‌های دو خط در یک عدد', 'Digits of two scripts in one number'),
    message: both(
      'ستون {column}: «{found}» از رقم‌های دو خط است.',
      'Column {column}: "{found}" mixes digits of two scripts.',
    ),
    expected: both(
      'رقم‌های پشت سر هم، ممیز با نقطه؛ مانند `1250.5`',
      'digits in a row and a decimal point, such as `1250.5`',
    ),
    fix: both(
      'عدد را با منبع بسنجید و یک‌دست بنویسید.',
      'Compare with the source and write it in one script.',
    ),
    why: both(
      'چنین عددی معمولاً از چسباندن دو تکه یا بازخوانی تصویر می‌آید و شاید رقمی جابه‌جا باشد.',
      'Such a number was mostly pasted together or read from a picture, and a digit may be wrong.',
    ),
    wrong: '12۳٤',
    right: '1234',
  },
  'cell/scientific-notation': {
    title: both('نماد علمی Excel', 'Scientific notation of Excel'),
    message: both(
      'ستون {column}: «{found}» نماد علمی است و رقم‌های آخر آن از دست رفته است.',
      'Column {column}: "{found}" is scientific notation; its last digits are lost.',
    ),
    expected: both(
      'رقم‌های پشت سر هم، ممیز با نقطه؛ مانند `1250.5`',
      'digits in a row and a decimal point, such as `1250.5`',
    ),
    fix: both(
      'در Excel ستون را پهن کنید، قالب را «Number» بی‌اعشار بگذارید و دوباره خروجی بگیرید.',
      'In Excel widen the column, set the format to "Number" without decimals and export again.',
    ),
    why: both(
      'Excel عددی را که در ستون جا نمی‌شود گرد نشان می‌دهد و همان گردشده ذخیره می‌شود.',
      'Excel rounds what does not fit its column, and saves the rounded figure.',
    ),
    wrong: '1.23457E+13',
    right: '12345678901234',
  },
  'cell/fifteen-digits': {
    title: both('عددی که Excel گرد کرده است', 'A number rounded by Excel'),
    message: both(
      'ستون {column}: «{found}» پس از رقم پانزدهم فقط صفر دارد.',
      'Column {column}: "{found}" has nothing but zeros after its fifteenth digit.',
    ),
    expected: both(
      'رقم‌های پشت سر هم، ممیز با نقطه؛ مانند `1250.5`',
      'digits in a row and a decimal point, such as `1250.5`',
    ),
    fix: both(
      'عدد را از منبع اصلی بیاورید؛ ستون را پیش از ورود «Text» کنید.',
      'Take the number from its source; set the column to "Text" before importing.',
    ),
    why: both(
      'Excel بیش از پانزده رقم نگه نمی‌دارد و به‌جای بقیه صفر می‌نویسد.',
      'Excel keeps fifteen digits and writes zeros for the rest.',
    ),
    wrong: '1234567890123450000',
    right: '1234567890123456789',
  },
} as const satisfies Readonly<Record<string, Wording>>;

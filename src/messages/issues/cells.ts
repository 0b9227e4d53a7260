import { both, type Wording } from './wording.ts';

/** Cells against the type of their column. */
export const cellWordings = {
  'cell/required': {
    title: both('خانهٔ لازم خالی است', 'A required cell is empty'),
    message: both(
      'ستون {column}: این خانه خالی است[[ («{found}»)]].',
      'Column {column}: this cell is empty[[ ("{found}")]].',
    ),
    expected: both('مقداری در هر سطر.', 'a value on every row'),
    fix: both(
      'مقدار را بنویسید؛ اگر خانه‌ها در Excel ادغام شده‌اند، آن را در هر سطر تکرار کنید. اگر نیست، سطر یا `required` را بردارید.',
      'Write the value; where cells were merged in Excel, repeat it on every row. If there is none, remove the row, or `required`.',
    ),
    why: both(
      'ستون لازم (یا ستون کلید) معنای سطر را می‌سازد.',
      'A required column, or one of the key, gives the row its meaning.',
    ),
    wrong: ',14580188,actual',
    right: '1402,14580188,actual',
  },
  'cell/not-a-number': {
    title: both('خانه عدد نیست', 'The cell is not a number'),
    message: both('ستون {column}: «{found}» عدد نیست.', 'Column {column}: "{found}" is not a number.'),
    expected: both(
      'عدد بدون واحد و بدون جداکننده؛ مانند `12500000` یا `84.5`',
      'a number without unit or separators, such as `12500000` or `84.5`',
    ),
    fix: both('عدد را کامل و با رقم بنویسید.', 'Write the whole number in digits.'),
    why: both(
      'متن را نمی‌توان کشید یا جمع زد، و حدس زده نمی‌شود.',
      'Text cannot be drawn or added up, and is not guessed at.',
    ),
    wrong: '۱۲٫۵٫۳',
    right: '12.53',
  },
  'cell/not-an-integer': {
    title: both('خانه عدد صحیح نیست', 'The cell is not a whole number'),
    message: both(
      'ستون {column}: «{found}» عدد صحیح نیست.',
      'Column {column}: "{found}" is not a whole number.',
    ),
    expected: both('عدد بی‌اعشار، مانند `125`', 'a number without decimals, such as `125`'),
    fix: both(
      'اگر اعشار درست است، نوع ستون را `number` کنید؛ وگرنه عدد را اصلاح کنید.',
      'If decimals are right, set the type to `number`; else correct the figure.',
    ),
    why: both(
      'شمار افراد و پرونده‌ها اعشار ندارد؛ اعشار نشانهٔ واحد دیگری است.',
      'People and files come whole; decimals hint at another unit.',
    ),
    wrong: '14580.2',
    right: '14580188',
  },
  'cell/not-finite': {
    title: both('NaN یا بی‌نهایت', 'NaN or infinity'),
    message: both(
      'ستون {column}: «{found}» رقم نیست و «نامعلوم» گرفته شد.',
      'Column {column}: "{found}" is no figure and was taken as missing.',
    ),
    expected: both('عدد، یا نشانهٔ نبودن رقم.', 'a number, or a missing-value mark'),
    fix: both(
      'نشانهٔ نبودن را در `missingValues` با دلیلش بنویسید.',
      'Declare the mark in `missingValues`, with its reason.',
    ),
    why: both(
      'استاندارد آن را می‌پذیرد، ولی خواننده باید دلیل نبودن رقم را بداند.',
      'The standard allows it, but a reader must learn why there is no figure.',
    ),
  },
  'cell/unit-in-number': {
    title: both('واحد یا متن در خانهٔ عدد', 'A unit or word in a number cell'),
    message: both(
      'ستون {column}: «{found}» جز عدد چیز دیگری هم دارد.',
      'Column {column}: "{found}" holds more than a number.',
    ),
    expected: both('فقط عدد؛ واحد در توصیف‌نامه.', 'the number alone; the unit belongs in the descriptor'),
    fix: both(
      'واحد را بردارید و عدد را کامل بنویسید؛ واحد ستون را در `unit` بگویید.',
      'Remove the word, write the whole number, and give the unit of the column in `unit`.',
    ),
    why: both(
      '«م» می‌تواند میلیون یا میلیارد باشد؛ حدس زده نمی‌شود.',
      'Nobody can tell whether "m" is a million or a milliard; it is not guessed.',
    ),
    wrong: '۱۲٫۵م',
    right: '12500000',
  },
  'cell/percent-sign': {
    title: both('نشانهٔ درصد در خانه', 'A percent sign in a cell'),
    message: both(
      'ستون {column}: «{found}» نشانهٔ درصد دارد.',
      'Column {column}: "{found}" has a percent sign.',
    ),
    expected: both('فقط عدد، مانند `84.5`', 'the number alone, such as `84.5`'),
    fix: both(
      'نشانه را بردارید و برای ستون `"unit": "percent"` بنویسید.',
      'Remove the sign and give the column `"unit": "percent"`.',
    ),
    why: both('برخی برنامه‌ها «۸۴٪» را ۰٫۸۴ می‌خوانند.', 'Some programs read "84%" as 0.84.'),
    wrong: '84.5%',
    right: '84.5',
  },
  'cell/slash-decimal': {
    title: both('ممیز با خط کج', 'A slash for a decimal point'),
    message: both(
      'ستون {column}: «{found}» معلوم نیست عدد اعشاری است یا کسر.',
      'Column {column}: "{found}" may be a decimal or a fraction.',
    ),
    expected: both('ممیز به شکل نقطه، مانند `84.5`', 'a decimal point, such as `84.5`'),
    fix: both('به‌جای «/» نقطه بگذارید.', 'Write a point in place of the slash.'),
    why: both('«۱/۲» هم یک‌ودو‌دهم است و هم نیم.', '"1/2" is one point two to some, a half to others.'),
    wrong: '۸۴/۵',
    right: '84.5',
  },
  'cell/excel-error': {
    title: both('خطای Excel در خانه', 'An Excel error in a cell'),
    message: both(
      'ستون {column}: «{found}» خطای فرمول Excel است.',
      'Column {column}: "{found}" is an Excel formula error.',
    ),
    expected: both('نتیجهٔ فرمول.', 'the result of the formula'),
    fix: both(
      'فرمول را در Excel درست کنید و دوباره خروجی بگیرید.',
      'Mend the formula in Excel and export again.',
    ),
    why: both('خروجی گرفته‌شده رقمی ندارد.', 'The export holds no figure.'),
    wrong: '#DIV/0!',
    right: '12.4',
  },
  'cell/undeclared-missing': {
    title: both('نبود رقم بی‌دلیل', 'A gap without a reason'),
    message: both(
      'ستون {column}: «{found}» رقم نیست و در `missingValues` هم نیامده است.',
      'Column {column}: "{found}" is no figure and is not in `missingValues`.',
    ),
    expected: both('رقم، یا نشانه‌ای که توصیف‌نامه می‌شناسد.', 'a figure, or a mark the descriptor knows'),
    fix: both(
      'نشانه را با دلیلش در `missingValues` بنویسید: `{"value": "-", "label": "منتشر نشده", "reason": "not-published"}`',
      'Declare the mark with its reason in `missingValues`: `{"value": "-", "label": "not published", "reason": "not-published"}`',
    ),
    why: both(
      'نبود رقم دلیلی دارد: منتشر نشده، گردآوری نشده، یا کاربرد ندارد. هیچ‌کدام صفر نیست.',
      'A gap has a reason: not published, not collected, not applicable. None of them is zero.',
    ),
    wrong: '1402,-',
    right: '1402,np',
  },
  'cell/thousands-comma': {
    title: both('ویرگول هزارگان در عدد', 'Thousands commas in a number'),
    message: both(
      'ستون {column}: «{found}» با ویرگول هزارگان خوانده شد.',
      'Column {column}: "{found}" was read with thousands commas.',
    ),
    expected: both('عدد بی‌جداکننده، مانند `1250000`', 'a number without separators, such as `1250000`'),
    fix: both(
      'ویرگول‌ها را بردارید یا `"groupChar": ","` بنویسید.',
      'Remove the commas, or declare `"groupChar": ","`.',
    ),
    why: both(
      'در بسیاری از کشورها ویرگول ممیز است و «1,234» یعنی ۱٫۲۳۴.',
      'In many countries "1,234" means one point two three four.',
    ),
    wrong: '"1,250,000"',
    right: '1250000',
  },
  'cell/normalised-number': {
    title: both('عدد به شکل دیگری نوشته شده', 'A number in another spelling'),
    message: both(
      'ستون {column}: «{found}» خوانده شد ({changes}).',
      'Column {column}: "{found}" was read ({changes}).',
    ),
    expected: both(
      'رقم‌های لاتین بی‌جداکننده، مانند `12500000`',
      'ASCII digits without separators, such as `12500000`',
    ),
    fix: both(
      'کاری لازم نیست؛ برای برنامه‌های دیگر بهتر است با رقم لاتین ذخیره شود.',
      'Nothing needs doing; ASCII digits serve other programs better.',
    ),
    why: both('هیچ تغییری بی‌خبر انجام نمی‌شود.', 'Nothing is changed without a word.'),
    wrong: '۱۲٬۵۰۰',
    right: '12500',
  },
  'cell/normalised-text': {
    title: both('متن یک‌دست شد', 'A text was normalised'),
    message: both(
      'ستون {column}: «{found}» یک‌دست شد[[ ({changes})]][[ و «{canonical}» خوانده شد]].',
      'Column {column}: "{found}" was normalised[[ ({changes})]][[ and read as "{canonical}"]].',
    ),
    expected: both('ی و ک فارسی، بی‌نویسهٔ پنهان.', 'Persian ye and kaf, no hidden characters'),
    fix: both(
      'کاری لازم نیست؛ صفحه‌کلید فارسی استاندارد این را پیش نمی‌آورد.',
      'Nothing needs doing; the standard Persian keyboard avoids it.',
    ),
    why: both(
      '«ي» و «ی» به چشم یکی‌اند ولی در جست‌وجو دو تا.',
      'The two letters look alike but are found apart.',
    ),
    wrong: 'كرمان',
    right: 'کرمان',
  },
  'cell/normalised-period': {
    title: both('دوره به شکل دیگری نوشته شده', 'A period in another spelling'),
    message: both(
      'ستون {column}: «{found}» به «{canonical}» خوانده شد.',
      'Column {column}: "{found}" was read as "{canonical}".',
    ),
    expected: both('رقم‌های لاتین، مانند `1402-05`', 'ASCII digits, such as `1402-05`'),
    fix: both('کاری لازم نیست.', 'Nothing needs doing.'),
    why: both('هیچ تغییری بی‌خبر انجام نمی‌شود.', 'Nothing is changed without a word.'),
    wrong: '۱۴۰۲',
    right: '1402',
  },
  'cell/outer-space': {
    title: both('فاصلهٔ اضافه دور متن', 'Spaces around a text'),
    message: both(
      'ستون {column}: «{found}» فاصلهٔ اضافه داشت که برداشته شد.',
      'Column {column}: spaces around "{found}" were dropped.',
    ),
    expected: both('متن بی‌فاصله در دو سر.', 'no spaces at either end'),
    fix: both('کاری لازم نیست.', 'Nothing needs doing.'),
    why: both(
      '«تهران» و «تهران » نباید دو چیز باشند.',
      'Two spellings of one name must not become two things.',
    ),
  },
  'cell/not-a-boolean': {
    title: both('خانه درست یا نادرست نیست', 'The cell is neither true nor false'),
    message: both(
      'ستون {column}: «{found}» درست یا نادرست نیست.',
      'Column {column}: "{found}" is neither true nor false.',
    ),
    expected: both('یکی از: {allowed}.', 'one of: {allowed}'),
    fix: both(
      'یکی از این‌ها را بنویسید یا `trueValues` و `falseValues` را تعریف کنید.',
      'Write one of these, or declare `trueValues` and `falseValues`.',
    ),
    why: both('مقدار دیگری حدس زده نمی‌شود.', 'Other values are not guessed at.'),
    wrong: 'آری',
    right: 'true',
  },
  'cell/not-a-date': {
    title: both('خانه تاریخ نیست', 'The cell is not a date'),
    message: both('ستون {column}: «{found}» {type} نیست.', 'Column {column}: "{found}" is not a {type}.'),
    expected: both('{type} با شکل `{format}`', 'a {type} in the form `{format}`'),
    fix: both(
      'تاریخ میلادی را به شکل `2023-08-04` بنویسید؛ برای دورهٔ شمسی `"concept": "TIME_PERIOD"` بگذارید.',
      'Write Gregorian dates as `2023-08-04`; for Jalali periods use `"concept": "TIME_PERIOD"`.',
    ),
    why: both('تاریخ نادرست رقم را در سال دیگری می‌نشاند.', 'A wrong date puts a figure into another year.'),
    wrong: '04/08/2023',
    right: '2023-08-04',
  },
  'cell/not-a-duration': {
    title: both('خانه مدت نیست', 'The cell is not a duration'),
    message: both('ستون {column}: «{found}» مدت نیست.', 'Column {column}: "{found}" is not a duration.'),
    expected: both('مدت به شکل ISO، مانند `P1Y6M` یا `PT2H`', 'an ISO duration, such as `P1Y6M` or `PT2H`'),
    fix: both(
      'مدت را به این شکل بنویسید، یا ستون عدد با واحد `day` بسازید.',
      'Write it so, or use a number with the unit `day`.',
    ),
    why: both('«۶ ماه» را برنامه‌ها نمی‌فهمند.', 'Programs do not understand words.'),
    wrong: '۶ ماه',
    right: 'P6M',
  },
  'cell/not-a-list': {
    title: both('خانه فهرست درستی نیست', 'The cell is not a proper list'),
    message: both(
      'ستون {column}: در «{found}» مقدار «{item}» از نوع {type} نیست.',
      'Column {column}: in "{found}" the item "{item}" is not of type {type}.',
    ),
    expected: both('فهرستی از {type}.', 'a list of {type}'),
    fix: both(
      'آن مقدار را اصلاح کنید یا `delimiter` و `itemType` را ببینید.',
      'Correct the item, or look at `delimiter` and `itemType`.',
    ),
    why: both('همهٔ مقدارهای فهرست باید از یک نوع باشند.', 'All items must be of one type.'),
  },
  'cell/not-json': {
    title: both('خانه JSON درستی نیست', 'The cell is not proper JSON'),
    message: both(
      'ستون {column}: «{found}» JSON این ستون نیست.',
      'Column {column}: "{found}" is not the JSON this column holds.',
    ),
    expected: both('JSON از نوع ستون.', "JSON of the column's type"),
    fix: both(
      'متن را اصلاح کنید یا نوع ستون را `string` کنید.',
      'Correct the text, or set the type to `string`.',
    ),
    why: both('متنی که JSON نیست خوانده نمی‌شود.', 'What is not JSON cannot be read.'),
    wrong: '{lat: 35.7}',
    right: '{"lat": 35.7}',
  },
  'cell/not-a-geopoint': {
    title: both('خانه نقطهٔ جغرافیایی نیست', 'The cell is not a geographic point'),
    message: both(
      'ستون {column}: «{found}» طول و عرض جغرافیایی نیست.',
      'Column {column}: "{found}" is not a longitude and latitude.',
    ),
    expected: both('طول و سپس عرض، مانند `51.4, 35.7`', 'longitude, then latitude, such as `51.4, 35.7`'),
    fix: both('ترتیب و ممیزها را درست کنید.', 'Correct the order and the decimal points.'),
    why: both('جابه‌جایی طول و عرض، تهران را به دریا می‌برد.', 'Swapped, they move Tehran into the sea.'),
    wrong: '35.7 شمالی',
    right: '51.4, 35.7',
  },
  'cell/not-in-format': {
    title: both('متن شکل گفته‌شده را ندارد', 'A text of another form'),
    message: both(
      'ستون {column}: «{found}» شکل گفته‌شده در `format` را ندارد.',
      'Column {column}: "{found}" does not have the declared `format`.',
    ),
    expected: both(
      'متنی به همان شکل (نشانی، رایانامه، UUID، …).',
      'a text of that form (address, email, UUID, …)',
    ),
    fix: both('متن را اصلاح کنید یا `format` را بردارید.', 'Correct the text, or remove `format`.'),
    why: both(
      'خواننده روی نشانی نادرست می‌زند و به جایی نمی‌رسد.',
      'A reader who follows a wrong address arrives nowhere.',
    ),
  },
} as const satisfies Readonly<Record<string, Wording>>;

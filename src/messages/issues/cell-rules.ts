import { both, type Wording } from './wording.ts';

/** Cells against constraints, vocabularies and the rules of publishing. */
export const cellRuleWordings = {
  'cell/below-minimum': {
    title: both('کمتر از کمینه', 'Below the minimum'),
    message: both(
      'ستون {column}: «{found}» از کمینه کمتر است.',
      'Column {column}: "{found}" is below the minimum.',
    ),
    expected: both('دست‌کم `{limit}`', 'at least `{limit}`'),
    fix: both(
      'رقم را با منبع بسنجید یا شرط را اصلاح کنید.',
      'Compare with the source, or correct the constraint.',
    ),
    why: both(
      'رقم بیرون از بازه معمولاً خطای نوشتن یا واحد دیگری است.',
      'A figure out of range is mostly a slip or another unit.',
    ),
  },
  'cell/above-maximum': {
    title: both('بیش از بیشینه', 'Above the maximum'),
    message: both(
      'ستون {column}: «{found}» از بیشینه بیشتر است.',
      'Column {column}: "{found}" is above the maximum.',
    ),
    expected: both('حداکثر `{limit}`', 'at most `{limit}`'),
    fix: both(
      'رقم را با منبع بسنجید یا شرط را اصلاح کنید.',
      'Compare with the source, or correct the constraint.',
    ),
    why: both(
      'رقم بیرون از بازه معمولاً خطای نوشتن یا واحد دیگری است.',
      'A figure out of range is mostly a slip or another unit.',
    ),
    wrong: '845',
    right: '84.5',
  },
  'cell/too-short': {
    title: both('متن کوتاه‌تر از اندازه', 'A text too short'),
    message: both('ستون {column}: «{found}» کوتاه است.', 'Column {column}: "{found}" is too short.'),
    expected: both('دست‌کم {limit} نویسه.', 'at least {limit} characters'),
    fix: both('متن کامل را بنویسید.', 'Write the whole text.'),
    why: both(
      'شاید رقمی یا صفری از آغاز شناسه افتاده باشد.',
      'A digit or a leading zero may have been lost.',
    ),
  },
  'cell/too-long': {
    title: both('متن بلندتر از اندازه', 'A text too long'),
    message: both('ستون {column}: «{found}» بلند است.', 'Column {column}: "{found}" is too long.'),
    expected: both('حداکثر {limit} نویسه.', 'at most {limit} characters'),
    fix: both('متن را کوتاه کنید.', 'Shorten the text.'),
    why: both('متن بلند در جدول و نمودار جا نمی‌شود.', 'It does not fit the table or the chart.'),
  },
  'cell/not-in-list': {
    title: both('مقدار بیرون از فهرست', 'A value not in the list'),
    message: both(
      'ستون {column}: «{found}» در فهرست این ستون نیست.',
      'Column {column}: "{found}" is not in the list of this column.',
    ),
    expected: both('یکی از: {allowed}.', 'one of: {allowed}'),
    fix: both('مقدار را اصلاح کنید یا به `enum` بیفزایید.', 'Correct the value, or add it to `enum`.'),
    why: both('مقدار ناشناخته دسته‌ای تازه می‌سازد.', 'An unknown value would make a new category.'),
  },
  'cell/pattern': {
    title: both('متن با الگو نمی‌خواند', 'A text that does not match'),
    message: both(
      'ستون {column}: «{found}» با الگوی ستون نمی‌خواند.',
      'Column {column}: "{found}" does not match the pattern of the column.',
    ),
    expected: both('متنی مطابق `{pattern}`', 'a text that matches `{pattern}`'),
    fix: both('متن را اصلاح کنید یا الگو را.', 'Correct the text, or the pattern.'),
    why: both('شناسه‌ای با شکل دیگر به چیزی وصل نمی‌شود.', 'A code of another form connects to nothing.'),
  },
  'cell/json-schema': {
    title: both('خانه به طرح JSON نمی‌خورد', 'A cell that does not fit its JSON schema'),
    message: both(
      'ستون {column}: «{found}» به `jsonSchema` این ستون نمی‌خورد.',
      'Column {column}: "{found}" does not fit the `jsonSchema` of this column.',
    ),
    expected: both('مقداری که `jsonSchema` می‌پذیرد.', 'a value that `jsonSchema` accepts'),
    fix: both('خانه را اصلاح کنید یا طرح را.', 'Correct the cell, or the schema.'),
    why: both('توصیف‌نامه می‌گوید این خانه چه شکلی دارد.', 'The descriptor says what shape this cell has.'),
    wrong: '{"value": "bad"}',
    right: '{"value": 100}',
  },
  'cell/not-unique': {
    title: both('مقدار تکراری', 'A value used twice'),
    message: both(
      'ستون {column}: «{found}» تکراری است؛ بار نخست در سطر {first}.',
      'Column {column}: "{found}" is repeated; first on line {first}.',
    ),
    expected: both('مقداری یگانه در هر سطر.', 'a value of its own on each row'),
    fix: both('یکی از دو سطر را اصلاح یا حذف کنید.', 'Correct or remove one of the rows.'),
    why: both('ستون `unique` شناسه است.', 'A `unique` column identifies rows.'),
  },
  'cell/unknown-category': {
    title: both('دستهٔ ناشناخته', 'An unknown category'),
    message: both(
      'ستون {column}: «{found}» در دسته‌های این ستون نیست.[[ تفاوت با نزدیک‌ترین: {difference}.]]',
      'Column {column}: "{found}" is not one of its categories.[[ Difference from the nearest: {difference}.]]',
    ),
    expected: both('[[شاید «{closest}». ]]یکی از: {allowed}.', '[[perhaps "{closest}"; ]]one of: {allowed}'),
    fix: both(
      'مقدار را از فهرست کپی کنید یا دستهٔ تازه را با عنوانش به `categories` بیفزایید.',
      'Copy the value from the list, or add the new category with its label to `categories`.',
    ),
    why: both(
      'املای دیگر، دسته‌ای جدا با رقم‌های ناقص می‌سازد.',
      'Another spelling makes a separate category with half the figures.',
    ),
    wrong: 'mandatary',
    right: 'mandatory',
  },
  'cell/unknown-status': {
    title: both('وضعیت ناشناخته', 'An unknown status'),
    message: both(
      'ستون {column}: وضعیت «{found}» شناخته نیست.',
      'Column {column}: the status "{found}" is not known.',
    ),
    expected: both('[[شاید `{closest}`. ]]یکی از: {allowed}.', '[[perhaps `{closest}`; ]]one of: {allowed}'),
    fix: both('یکی از این وضعیت‌ها را بنویسید.', 'Write one of these.'),
    why: both(
      'قطعی، مقدماتی، برآورد، بودجه و ادعا هر کدام جور دیگری نشان داده می‌شوند.',
      'Actual, provisional, estimate, budget and claim are shown differently.',
    ),
    wrong: 'final',
    right: 'actual',
  },
  'cell/unknown-confidence': {
    title: both('درجهٔ اطمینان ناشناخته', 'An unknown confidence'),
    message: both(
      'ستون {column}: درجهٔ اطمینان «{found}» شناخته نیست.',
      'Column {column}: the confidence "{found}" is not known.',
    ),
    expected: both('یکی از: {allowed}.', 'one of: {allowed}'),
    fix: both('یکی از این سه را بنویسید.', 'Write one of the three.'),
    why: both('رقم کم‌اطمینان روی نمودار نمی‌آید.', 'Figures of low confidence are not drawn.'),
    wrong: 'very high',
    right: 'high',
  },
  'cell/bad-address': {
    title: both('نشانی منبع نادرست', 'A source address that does not work'),
    message: both(
      'ستون {column}: «{found}» نشانی درستی نیست.',
      'Column {column}: "{found}" is not a proper address.',
    ),
    expected: both('نشانی کامل با `https://` یا `http://`', 'a full address with `https://` or `http://`'),
    fix: both(
      'نشانی را از نوار مرورگر کپی کنید؛ اگر منبع نشانی ندارد، خانه را خالی بگذارید.',
      'Copy it from the browser; leave the cell empty if the source has none.',
    ),
    why: both('خواننده باید بتواند منبع را ببیند.', 'A reader must be able to see the source.'),
    wrong: 'www.tamin.ir',
    right: 'https://www.tamin.ir/',
  },
  'cell/bad-source-date': {
    title: both('تاریخ منبع نادرست', 'A source date that is not one'),
    message: both(
      'ستون {column}: «{found}» تاریخ میلادی نیست.',
      'Column {column}: "{found}" is not a Gregorian date.',
    ),
    expected: both('`2018-05-17`، `2018-05` یا `2018`', '`2018-05-17`, `2018-05` or `2018`'),
    fix: both(
      'تاریخ را به میلادی بنویسید؛ اگر معلوم نیست، خالی بگذارید.',
      'Write it in the Gregorian calendar; leave it empty if unknown.',
    ),
    why: both('تاریخ منبع‌ها با یک تقویم مرتب می‌شود.', 'Sources are sorted in one calendar.'),
    wrong: '1397-02-27',
    right: '2018-05-17',
  },
  'cell/source-missing': {
    title: both('رقم بی‌منبع', 'A figure without a source'),
    message: both(
      'ستون {column}: این سطر رقم دارد ولی منبع ندارد.',
      'Column {column}: this row has a figure but no source.',
    ),
    expected: both(
      'عنوان و ناشر منبع در هر سطری که رقم دارد.',
      'title and publisher of the source on every row with a figure',
    ),
    fix: both(
      'منبع را بنویسید. اگر رقم یافت نشده، به‌جای آن نشانهٔ نبودن بگذارید.',
      'Write the source. If no figure was found, write the missing-value mark instead.',
    ),
    why: both('رقم بی‌منبع منتشر نمی‌شود.', 'A figure without a source is not published.'),
  },
  'cell/hidden-character': {
    title: both('نویسهٔ پنهان', 'A hidden character'),
    message: both(
      'ستون {column}: در «{found}» نویسه‌ای هست که دیده نمی‌شود.',
      'Column {column}: "{found}" holds a character that cannot be seen.',
    ),
    expected: both(
      'متن بی‌نویسهٔ پنهان (نیم‌فاصله پذیرفته است).',
      'a text without hidden characters (ZWNJ is welcome)',
    ),
    fix: both('خانه را پاک کنید و دوباره تایپ کنید.', 'Clear the cell and type it again.'),
    why: both(
      'نویسهٔ پنهان ترتیب خواندن را عوض می‌کند یا دو نام یکسان را جدا می‌کند.',
      'It can change the reading order or tell two equal names apart.',
    ),
  },
  'cell/formula': {
    title: both('متنی که فرمول است', 'A text that is a formula'),
    message: both(
      'ستون {column}: «{found}» در Excel فرمول می‌شود.',
      'Column {column}: "{found}" becomes a formula in Excel.',
    ),
    expected: both('متن ساده.', 'plain text'),
    fix: both('نشانهٔ آغازین را بردارید.', 'Remove the sign at the start.'),
    why: both(
      'فرمول در رایانهٔ خواننده اجرا می‌شود و می‌تواند زیان بزند.',
      "It runs on the reader's computer and can do harm.",
    ),
    wrong: '=HYPERLINK("http://…")',
    right: 'http://…',
  },
  'cell/markup': {
    title: both('نشانهٔ HTML در متن', 'HTML in a text'),
    message: both('ستون {column}: «{found}» نشانهٔ HTML دارد.', 'Column {column}: "{found}" holds HTML.'),
    expected: both('متن ساده.', 'plain text'),
    fix: both('نشانه‌ها را بردارید.', 'Remove the marks.'),
    why: both(
      'نشانه‌ها همان‌طور که هست چاپ می‌شود، نه به شکل پررنگ یا پیوند.',
      'It is printed as it is, not as bold or a link.',
    ),
    wrong: '<b>برآورد</b>',
    right: 'برآورد',
  },
  'cell/personal-data': {
    title: both('شاید دادهٔ شخصی', 'Perhaps personal data'),
    message: both(
      'ستون {column}: این خانه به {kind} می‌ماند.',
      'Column {column}: this cell looks like {kind}.',
    ),
    expected: both('هیچ دادهٔ شخصی.', 'no personal data'),
    fix: both(
      'آن را پاک کنید. اگر شماره عمومی است، آن را با خط تیره جدا بنویسید.',
      'Delete it. If it is a public number, write it with hyphens.',
    ),
    why: both(
      'آنچه یک بار منتشر شود، دیگر پس گرفته نمی‌شود.',
      'What is published once cannot be taken back.',
    ),
  },
  'cell/possible-personal-data': {
    title: both('عددی که به دادهٔ شخصی می‌ماند', 'A number that looks like personal data'),
    message: both(
      'ستون {column}: این خانه به {kind} می‌ماند، ولی شاید کد دیگری باشد.',
      'Column {column}: this cell looks like {kind}, but may be another code.',
    ),
    expected: both('هیچ دادهٔ شخصی.', 'no personal data'),
    fix: both(
      'ببینید این ستون چیست. اگر شمارهٔ آدم‌هاست، پیش از انتشار پاکش کنید.',
      'See what this column is. If it numbers people, delete it before publishing.',
    ),
    why: both(
      'هر شابک ده‌رقمی و از هر یازده عدد ده‌رقمی یکی، رقم کنترل شمارهٔ ملی را دارد؛ پس در داده‌های دیگران فقط هشدار می‌دهیم.',
      "Every ISBN of ten digits, and one in eleven of any such numbers, has a national number's check digit; so other publishers' data is only warned about.",
    ),
  },
  'cell/negative-count': {
    title: both('شمار منفی', 'A negative count'),
    message: both(
      'ستون {column}: شمار «{found}» منفی است.',
      'Column {column}: the count "{found}" is negative.',
    ),
    expected: both('صفر یا بیشتر.', 'zero or more'),
    fix: both(
      'اگر تغییر است نه شمار، عنوان ستون را روشن کنید؛ وگرنه رقم را اصلاح کنید.',
      'If it is a change and not a count, say so in the title; else correct it.',
    ),
    why: both('شمار افراد و پرونده‌ها منفی نمی‌شود.', 'There are no negative people or files.'),
  },
} as const satisfies Readonly<Record<string, Wording>>;

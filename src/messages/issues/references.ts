import { both, type Wording } from './wording.ts';

export const referenceWordings = {
  'period/invalid': {
    title: both('دوره خوانده نشد', 'A period that cannot be read'),
    message: both('ستون {column}: «{found}» دوره نیست.', 'Column {column}: "{found}" is not a period.'),
    expected: both(
      '[[شاید `{closest}`. ]]`1402`، `1402-Q2`، `1402-05`، `1402-05-13` یا بازه‌ای مانند `1395-01/1395-06`',
      '[[perhaps `{closest}`; ]]`1402`, `1402-Q2`, `1402-05`, `1402-05-13` or a range such as `1395-01/1395-06`',
    ),
    fix: both('دوره را به یکی از این شکل‌ها بنویسید.', 'Write it in one of these forms.'),
    why: both(
      'رقم بی‌دورهٔ روشن جای خود را روی محور زمان ندارد.',
      'Without a clear period a figure has no place in time.',
    ),
    wrong: '1402/5',
    right: '1402-05',
  },
  'period/month': {
    title: both('ماهی که نیست', 'A month that does not exist'),
    message: both(
      'ستون {column}: «{found}» ماه نادرستی دارد.',
      'Column {column}: "{found}" has a wrong month.',
    ),
    expected: both('ماه ۰۱ تا {largest}.', 'a month from 01 to {largest}'),
    fix: both(
      'ماه را با منبع بسنجید؛ شاید روز و ماه جابه‌جا شده باشد.',
      'Compare with the source; day and month may be swapped.',
    ),
    why: both('سال دوازده ماه دارد.', 'A year has twelve months.'),
    wrong: '1402-13',
    right: '1402-12',
  },
  'period/day': {
    title: both('روزی که نیست', 'A day that does not exist'),
    message: both(
      'ستون {column}: روز «{part}» در تقویم نیست.',
      'Column {column}: the day "{part}" is not in the calendar.',
    ),
    expected: both('این ماه {largest} روز دارد.', 'this month has {largest} days'),
    fix: both(
      'روز را با منبع بسنجید. ماه‌های مهر تا بهمن ۳۰ روز و اسفندِ سال عادی ۲۹ روز دارد.',
      'Compare with the source. Mehr to Bahman have 30 days, Esfand of a common year 29.',
    ),
    why: both(
      '۳۰ اسفند فقط در سال کبیسه هست: ۱۴۰۳ کبیسه است و ۱۴۰۴ نیست.',
      '30 Esfand exists in leap years only: 1403 is one, 1404 is not.',
    ),
    wrong: '1404-12-30',
    right: '1404-12-29',
  },
  'period/quarter': {
    title: both('فصلی که نیست', 'A quarter that does not exist'),
    message: both(
      'ستون {column}: «{found}» فصل نادرستی دارد.',
      'Column {column}: "{found}" has a wrong quarter.',
    ),
    expected: both('فصل `Q1` تا `Q4`', 'a quarter from `Q1` to `Q4`'),
    fix: both('شمارهٔ فصل را اصلاح کنید.', 'Correct the number of the quarter.'),
    why: both('سال چهار فصل دارد.', 'A year has four quarters.'),
    wrong: '1402-Q5',
    right: '1402-Q4',
  },
  'period/two-digit-year': {
    title: both('سال دورقمی', 'A year of two digits'),
    message: both(
      'ستون {column}: سال «{found}» دورقمی است.',
      'Column {column}: the year "{found}" has two digits.',
    ),
    expected: both('سال چهاررقمی، مانند `1398`', 'a year of four digits, such as `1398`'),
    fix: both('سال را کامل بنویسید.', 'Write the year in full.'),
    why: both('«۰۲» هم ۱۳۰۲ است و هم ۱۴۰۲.', '"02" may be 1302 or 1402.'),
    wrong: '98',
    right: '1398',
  },
  'period/excel-serial': {
    title: both('شمارهٔ روز Excel به‌جای تاریخ', 'An Excel day number in place of a date'),
    message: both(
      'ستون {column}: «{found}» شمارهٔ روز Excel است، نه دوره.',
      'Column {column}: "{found}" is an Excel day number, not a period.',
    ),
    expected: both('دوره، مانند `1402-05-13`', 'a period, such as `1402-05-13`'),
    fix: both(
      'در Excel ستون را «Text» کنید، دوره را دوباره بنویسید و خروجی بگیرید.',
      'In Excel set the column to "Text", write the periods again and export.',
    ),
    why: both(
      'Excel تاریخ را به عدد برمی‌گرداند و عدد دوره نیست.',
      'Excel turns dates into numbers, and a number is no period.',
    ),
    wrong: '45142',
    right: '1402-05-13',
  },
  'period/other-calendar': {
    title: both('سالی از تقویم دیگر', 'A year of the other calendar'),
    message: both(
      'ستون {column}: «{found}» از تقویم {calendar} نیست.',
      'Column {column}: "{found}" is not of the {calendar} calendar.',
    ),
    expected: both('همهٔ دوره‌ها در تقویم {calendar}.', 'all periods in the {calendar} calendar'),
    fix: both(
      'دوره را به تقویم ستون برگردانید یا `calendar` ستون را درست کنید.',
      "Convert the period to the column's calendar, or correct `calendar`.",
    ),
    why: both(
      'سال میلادی کنار سال شمسی، رقم را قرن‌ها جابه‌جا می‌کند.',
      'A Gregorian year among Jalali ones moves a figure by centuries.',
    ),
    wrong: '2023',
    right: '1402',
  },
  'period/reversed': {
    title: both('بازهٔ وارونه', 'A range back to front'),
    message: both(
      'ستون {column}: پایان بازهٔ «{found}» پیش از آغاز آن است.',
      'Column {column}: the range "{found}" ends before it starts.',
    ),
    expected: both('آغاز، سپس پایان؛ مانند `1395-01/1395-06`', 'start, then end, such as `1395-01/1395-06`'),
    fix: both('دو سر بازه را جابه‌جا کنید.', 'Swap the two ends.'),
    why: both('بازهٔ وارونه مدتی ندارد.', 'It has no length.'),
    wrong: '1395-06/1395-01',
    right: '1395-01/1395-06',
  },
  'reference/unknown-place': {
    title: both('مکان ناشناخته', 'An unknown place'),
    message: both(
      'ستون {column}: «{found}» در `data/reference/places` نیست.[[ تفاوت با نزدیک‌ترین نام: {difference}.]]',
      'Column {column}: "{found}" is not in `data/reference/places`.[[ Difference from the nearest name: {difference}.]]',
    ),
    expected: both(
      '[[شاید «{closest}». ]]نام یا شناسهٔ یکی از استان‌ها، یا `IR`',
      '[[perhaps "{closest}"; ]]name or code of a province, or `IR`',
    ),
    fix: both(
      'نام را از فهرست استان‌ها کپی کنید. شهر را به استانش برگردانید.',
      'Copy the name from the list of provinces. For a city write its province.',
    ),
    why: both('رقم هر استان در صفحهٔ همان استان می‌آید.', "Each province's figures appear on its own page."),
    wrong: 'تهرن',
    right: 'تهران',
  },
  'reference/place-variant': {
    title: both('نام دیگر یک مکان', 'Another name of a place'),
    message: both(
      'ستون {column}: «{found}» همان «{canonical}» خوانده شد.',
      'Column {column}: "{found}" was read as "{canonical}".',
    ),
    expected: both('«{canonical}».', '"{canonical}"'),
    fix: both(
      'کاری لازم نیست؛ برای یک‌دستی نام رسمی را بنویسید.',
      'Nothing needs doing; the official name is tidier.',
    ),
    why: both('هیچ تغییری بی‌خبر انجام نمی‌شود.', 'Nothing is changed without a word.'),
    wrong: 'استان مرکزی',
    right: 'مرکزی',
  },
  'reference/duplicate-key': {
    title: both('کلید تکراری', 'A key used twice'),
    message: both(
      'کلید «{key}» با مقدار «{found}» تکراری است؛ بار نخست در سطر {first}.',
      'The key "{key}" with the value "{found}" is repeated; first on line {first}.',
    ),
    expected: both('برای هر کلید یک سطر.', 'one row per key'),
    fix: both(
      'یکی را حذف کنید. اگر منبع دیگری رقم دیگری داده، آن را به جدول ارقام متعارض ببرید.',
      'Remove one. If another source gives another figure, move it to the conflicting figures.',
    ),
    why: both(
      'دو رقم برای یک چیز: معلوم نیست کدام درست است.',
      'Two figures for one thing: nobody knows which is right.',
    ),
  },
  'reference/duplicate-after-folding': {
    title: both('دو کلید که به چشم یکی‌اند', 'Two keys that look the same'),
    message: both(
      'کلید «{key}» با مقدار «{found}» جز در نویسه‌های همانند با سطر {first} فرقی ندارد.',
      'The key "{key}" with the value "{found}" differs from line {first} in look-alike characters only.',
    ),
    expected: both('برای هر کلید یک سطر و یک املا.', 'one row and one spelling per key'),
    fix: both(
      'املای یکی را درست کنید یا سطر تکراری را بردارید.',
      'Correct the spelling of one, or remove the repeated row.',
    ),
    why: both('«كرمان» و «کرمان» برای خواننده یک استان است.', 'To a reader both spellings are one province.'),
  },
  'reference/broken-key': {
    title: both('کلیدی که به جایی نمی‌رسد', 'A key that leads nowhere'),
    message: both('«{found}» ({key}) در «{resource}» نیست.', '"{found}" ({key}) is not in "{resource}".'),
    expected: both('سطری با همین کلید در `{file}`', 'a row with this key in `{file}`'),
    fix: both(
      'کلید را اصلاح کنید یا سطر آن را به جدول دیگر بیفزایید.',
      'Correct the key, or add its row to the other table.',
    ),
    why: both(
      'رقم متعارض یا جزئی باید کنار رقم اصلی خود بیاید.',
      'A conflicting or partial figure must stand beside its main one.',
    ),
  },
  'reference/duplicate-row': {
    title: both('سطر تکراری', 'A repeated row'),
    message: both('این سطر عین سطر {first} است.', 'This row is the same as line {first}.'),
    expected: both('هر سطر یک بار.', 'each row once'),
    fix: both('سطر تکراری را بردارید.', 'Remove the repeated row.'),
    why: both('سطر تکراری در جمع دو بار شمرده می‌شود.', 'It would count twice in a sum.'),
  },
} as const satisfies Readonly<Record<string, Wording>>;

import { both, type Wording } from './wording.ts';

export const csvWordings = {
  'csv/empty': {
    title: both('فایل خالی', 'An empty file'),
    message: both('این فایل خالی است.', 'This file is empty.'),
    expected: both('سرستون و دست‌کم یک سطر.', 'a header and at least one row'),
    fix: both('خروجی را دوباره بگیرید.', 'Export the file again.'),
    why: both(
      'جدول خالی بی‌صدا منتشر نمی‌شود تا رقم‌ها گم نشوند.',
      'An empty table is not published in silence, lest figures be lost.',
    ),
  },
  'csv/header-only': {
    title: both('فقط سرستون', 'A header and nothing else'),
    message: both('این جدول سرستون دارد ولی هیچ سطری ندارد.', 'This table has a header but no rows.'),
    expected: both('دست‌کم یک سطر.', 'at least one row'),
    fix: both(
      'سطرها را بیفزایید یا منبع را از توصیف‌نامه بردارید.',
      'Add rows, or remove the resource from the descriptor.',
    ),
    why: both('جدول بی‌سطر صفحه‌ای خالی می‌سازد.', 'A table without rows makes an empty page.'),
  },
  'csv/sep-line': {
    title: both('سطر «sep=» در آغاز', 'A "sep=" line at the top'),
    message: both(
      'سطر نخست «{found}» است که فقط Excel می‌فهمد.',
      'The first line is "{found}", which only Excel understands.',
    ),
    expected: both('سرستون‌ها در سطر نخست.', 'column names on the first line'),
    fix: both(
      'این سطر را پاک کنید؛ اگر جداکننده ویرگول نیست، `dialect.delimiter` بنویسید.',
      'Delete the line; if the delimiter is not a comma, write `dialect.delimiter`.',
    ),
    why: both('برنامه‌های دیگر آن را سرستون می‌پندارند.', 'Other programs take it for the header.'),
    wrong: 'sep=;\nperiod;value',
    right: 'period,value',
  },
  'csv/title-row': {
    title: both('سطر عنوان پیش از سرستون', 'A title above the header'),
    message: both('سطر نخست سرستون نیست: «{found}».', 'The first row is not the header: "{found}".'),
    expected: both('نام ستون‌ها در سطر نخست.', 'the names of the columns on the first line'),
    fix: both('عنوان را از فایل بردارید و در `title` بنویسید.', 'Move the title from the file to `title`.'),
    why: both(
      'هر سطر جدول یک رقم است؛ عنوان جای خود را در توصیف‌نامه دارد.',
      'Every row is one figure; titles have their place in the descriptor.',
    ),
    wrong: 'جدول ۱: بیمه‌شدگان\nperiod,value',
    right: 'period,value',
  },
  'csv/wrong-delimiter': {
    title: both('جداکنندهٔ دیگر', 'Another delimiter'),
    message: both(
      'ستون‌ها با «{delimiter}» جدا شده‌اند: «{found}».',
      'Columns are separated by "{delimiter}": "{found}".',
    ),
    expected: both(
      'جداکننده‌ای که توصیف‌نامه می‌گوید (بی‌گفته، ویرگول).',
      'the delimiter the descriptor gives (a comma by default)',
    ),
    fix: both(
      '`"dialect": {"delimiter": "{delimiter}"}` را به منبع بیفزایید یا با ویرگول ذخیره کنید.',
      'Add `"dialect": {"delimiter": "{delimiter}"}` to the resource, or save with commas.',
    ),
    why: both(
      'جداکننده حدس زده نمی‌شود، چون خود رقم‌ها هم ویرگول دارند.',
      'Delimiters are not guessed, because figures hold commas too.',
    ),
  },
  'csv/missing-column': {
    title: both('ستون توصیف‌شده در فایل نیست', 'A declared column is not in the file'),
    message: both('ستون {column} در سرستون‌های فایل نیست.', 'Column {column} is not in the header.'),
    expected: both(
      'ستون «{found}»؛ فایل این‌ها را دارد: {header}.',
      'a column "{found}"; the file has: {header}',
    ),
    fix: both(
      'ستون را به فایل بیفزایید یا از `schema` بردارید.',
      'Add it to the file, or remove it from `schema`.',
    ),
    why: both('ستون جاافتاده یعنی داده‌ای که نیامده است.', 'A missing column is data that did not come.'),
  },
  'csv/undeclared-column': {
    title: both('ستونی که توصیف نشده', 'A column nobody declared'),
    message: both('ستون «{found}» در `schema` نیست.', 'The column "{found}" is not in `schema`.'),
    expected: both('فقط ستون‌های توصیف‌شده.', 'declared columns only'),
    fix: both(
      'اگر باید منتشر شود، آن را توصیف کنید؛ وگرنه از فایل پاک کنید.',
      'Declare it if it is to be published; else delete it from the file.',
    ),
    why: both(
      'ستونی که کسی توصیف نکرده، شاید خصوصی باشد؛ تصادفی منتشر نمی‌شود.',
      'A column nobody declared may be private; it is not published by accident.',
    ),
  },
  'csv/misspelt-header': {
    title: both('سرستون شاید اشتباه نوشته شده', 'A header that looks misspelt'),
    message: both('ستون «{found}» در `schema` نیست.', 'The column "{found}" is not in `schema`.'),
    expected: both('شاید «{closest}».', 'perhaps "{closest}"'),
    fix: both(
      'نام ستون را در فایل یا در `schema` درست کنید.',
      'Correct the name in the file or in `schema`.',
    ),
    why: both(
      'نام‌ها باید حرف‌به‌حرف یکی باشند تا رقم‌ها جابه‌جا نشوند.',
      'Names must agree letter by letter, so that figures do not change places.',
    ),
    wrong: 'perid,value',
    right: 'period,value',
  },
  'csv/header-differs': {
    title: both('سرستون به شکل دیگری نوشته شده', 'A header in another spelling'),
    message: both(
      'ستون «{found}» به جای «{closest}» خوانده شد.',
      'The column "{found}" was read as "{closest}".',
    ),
    expected: both('«{closest}».', '"{closest}"'),
    fix: both('نام را در فایل یا در `schema` یکی کنید.', 'Use one name in the file and in `schema`.'),
    why: both(
      'حروف بزرگ و کوچک یا فاصله فرق دارد؛ ترتیب ستون‌ها همان است.',
      'Capitals or spaces differ; the order of the columns is the same.',
    ),
    wrong: 'GDP_per_capita',
    right: 'GDP per capita',
  },
  'csv/duplicate-header': {
    title: both('سرستون تکراری', 'A header used twice'),
    message: both('سرستون «{found}» دو بار آمده است.', 'The header "{found}" appears twice.'),
    expected: both('نامی یگانه برای هر ستون.', 'a name of its own for each column'),
    fix: both('یکی را پاک کنید یا نام دیگری بدهید.', 'Delete one, or give it another name.'),
    why: both('معلوم نیست کدام یک ستون درست است.', 'Nobody can tell which of the two is right.'),
  },
  'csv/column-order': {
    title: both('ترتیب ستون‌ها فرق دارد', 'Columns in another order'),
    message: both(
      'ستون «{found}» در فایل جای دیگری است.',
      'The column "{found}" stands elsewhere in the file.',
    ),
    expected: both('همان ترتیب `schema`', 'the order of `schema`'),
    fix: both(
      'ستون‌ها با نامشان خوانده شدند؛ برای یک‌دستی، ترتیب را یکی کنید.',
      'Columns were read by name; use one order to be tidy.',
    ),
    why: both(
      'برنامه‌هایی که با شماره می‌خوانند، ستون‌ها را جابه‌جا می‌گیرند.',
      'Programs that read by number would mix the columns up.',
    ),
  },
  'csv/ragged-row': {
    title: both('سطری با تعداد خانهٔ دیگر', 'A row of another length'),
    message: both('این سطر {cells} خانه دارد.', 'This row has {cells} cells.'),
    expected: both('{expected} خانه، به تعداد سرستون‌ها.', '{expected} cells, as many as the header'),
    fix: both(
      'خانهٔ اضافه معمولاً از ویرگولی در متن یا عدد می‌آید: متن را در " بگذارید و جداکنندهٔ هزارگان را بردارید.',
      'An extra cell mostly comes from a comma in a text or number: put the text in quotes and drop thousands separators.',
    ),
    why: both(
      'از این خانه به بعد، هر رقم زیر ستون دیگری می‌افتد.',
      'From that cell on, every figure stands under another column.',
    ),
    wrong: '1402,1,250,000,actual',
    right: '1402,1250000,actual',
  },
  'csv/unclosed-quote': {
    title: both('گیومه‌ای که بسته نشده', 'A quote that is never closed'),
    message: both(
      'گیومه‌ای که در این سطر باز شده تا پایان فایل بسته نشده است: «{found}».',
      'A quote opened on this line is not closed before the end of the file: "{found}".',
    ),
    expected: both('برای هر " آغازین، یک " پایانی.', 'a closing " for every opening one'),
    fix: both(
      '" پایانی را بگذارید؛ " درون متن را "" بنویسید.',
      'Add the closing "; write "" for a " inside a text.',
    ),
    why: both(
      'بی‌پایان گیومه، همهٔ سطرهای بعد یک خانه می‌شوند.',
      'Without it all following lines become one cell.',
    ),
    wrong: '1402,"برآورد',
    right: '1402,"برآورد"',
  },
  'csv/stray-quote': {
    title: both('گیومهٔ نابه‌جا', 'A quote in the wrong place'),
    message: both(
      'گیومهٔ " در این سطر جای درستی ندارد: «{found}».',
      'A " on this line is out of place: "{found}".',
    ),
    expected: both('" فقط در دو سر خانه؛ درون متن "" ', '" only around a whole cell; "" inside a text'),
    fix: both(
      'همهٔ متن خانه را در " بگذارید و " درون آن را دو تا کنید.',
      'Put the whole cell in quotes and double the ones inside.',
    ),
    why: both('گیومهٔ نابه‌جا مرز خانه‌ها را به هم می‌زند.', 'It spoils the borders of the cells.'),
    wrong: '1402,طرح "سلامت"',
    right: '1402,"طرح ""سلامت"""',
  },
  'csv/blank-row': {
    title: both('سطر خالی', 'A blank row'),
    message: both('این سطر خالی است و کنار گذاشته شد.', 'This row is blank and was left out.'),
    expected: both('هر سطر یک رقم.', 'one figure per row'),
    fix: both('سطر خالی را پاک کنید.', 'Delete the blank row.'),
    why: both(
      'سطر خالی معمولاً مرز دو جدول یا باقی‌ماندهٔ سطری پاک‌شده است.',
      'It is mostly the border of two tables, or what is left of a deleted row.',
    ),
  },
  'csv/huge-cell': {
    title: both('خانهٔ بیش از اندازه بزرگ', 'A huge cell'),
    message: both(
      'سطری که این‌جا آغاز می‌شود بیش از یک مگابایت است: «{found}».',
      'The record that starts here is larger than one megabyte: "{found}".',
    ),
    expected: both('خانه‌های کوتاه.', 'short cells'),
    fix: both(
      'گیومهٔ بازمانده یا متنی را که در خانه چسبانده شده پیدا کنید.',
      'Look for an open quote or a text pasted into a cell.',
    ),
    why: both(
      'چنین خانه‌ای خواندنی نیست و حافظه را پر می‌کند.',
      'Nobody can read it, and it fills the memory.',
    ),
  },
  'table/sum-mismatch': {
    title: both('جمع اجزا با کل نمی‌خواند', 'Parts do not add up to the total'),
    message: both(
      'ستون {column}: کل «{found}» است ولی جمع اجزای «{dimension}» {sum}.',
      'Column {column}: the total is "{found}" but the parts of "{dimension}" add up to {sum}.',
    ),
    expected: both(
      'کل برابر با جمع اجزا، با رواداری گفته‌شده در `site.json`',
      'a total equal to its parts, within the tolerance of `site.json`',
    ),
    fix: both(
      'رقم‌ها را با منبع بسنجید. اگر منبع همین را نوشته، در یادداشت سطر بگویید.',
      'Compare with the source. If the source says so, state it in the note of the row.',
    ),
    why: both(
      'ناهمخوانی یا خطای نوشتن است، یا چیزی که خواننده باید بداند.',
      'It is either a slip or something the reader should know.',
    ),
  },
  'table/mixed-units': {
    title: both('دو واحد در یک ستون', 'Two units in one column'),
    message: both(
      'ستون {column}: واحد «{found}» است ولی سطرهای پیش «{first}» بودند.',
      'Column {column}: the unit is "{found}", but earlier rows had "{first}".',
    ),
    expected: both('یک واحد برای همهٔ رقم‌های ستون.', 'one unit for all figures of a column'),
    fix: both(
      'رقم‌ها را به یک واحد برگردانید یا در دو منبع جدا بنویسید.',
      'Convert to one unit, or write two resources.',
    ),
    why: both('رقم‌های دو واحد روی یک نمودار گمراه‌کننده است.', 'Figures of two units on one chart mislead.'),
  },
} as const satisfies Readonly<Record<string, Wording>>;

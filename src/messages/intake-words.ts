import type { IntakeCode } from '#model/intake.ts';
import { both, type Both } from './issues/wording.ts';

/**
 * What intake says, one sentence or two per code. `{from}`, `{to}` and `{<param>}` are filled from the note,
 * `[[…]]` is left out when a placeholder in it has nothing to show, and `` `…` `` marks code.
 */
export const intakeWords: Readonly<Record<IntakeCode, Both>> = {
  'encoding-read': both(
    'فایل به کدگذاری {encoding} است؛ به UTF-8 برگردانده شد.',
    'The file is encoded as {encoding}; it was rewritten as UTF-8.',
  ),
  'delimiter-read': both(
    'خانه‌های فایل با {delimiter} از هم جدا شده‌اند؛ با ویرگول نوشته شد.',
    'Cells of the file are separated by {delimiter}; they are written with commas.',
  ),
  'header-matched': both(
    'ستون «{from}» همان ستون `{to}` شناسنامه گرفته شد.',
    'Column "{from}" was taken as column `{to}` of the descriptor.',
  ),
  'column-named': both(
    'ستونِ بی‌عنوان از روی محتوا «{to}» نامیده شد.',
    'A column without a header was named "{to}" after what it holds.',
  ),
  'columns-unpivoted': both(
    '{count} ستونِ دوره، از {first} تا {last}، به ردیف برگردانده شد: هر دوره یک ردیف.',
    '{count} period columns, {first} to {last}, were turned into rows: one row per period.',
  ),
  'periods-joined': both(
    'ستون‌های «{year}» و «{month}» یک ستون دوره شد.',
    'Columns "{year}" and "{month}" became one period column.',
  ),
  'number-spelling': both(
    'عدد به رقم انگلیسی و بدون جداکننده نوشته شد.',
    'The number is written with ASCII digits and no separators.',
  ),
  'unit-stripped': both(
    'واحد از خانه برداشته شد؛ واحد ستون همان است.',
    'The unit was taken out of the cell; the column has the same unit.',
  ),
  'percent-cell': both(
    'خانه در اکسل قالب درصد دارد؛ عدد به درصد نوشته شد.',
    'The cell has a percent format in Excel; the number is written in percent.',
  ),
  'excel-date': both(
    'خانه در اکسل تاریخ واقعی است و چنین خوانده شد. اگر سال را دو رقمی نوشته بودید، اکسل آن را میلادی گرفته است: بررسی کنید.',
    'The cell is a real date in Excel and was read as such. If the year was typed with two digits, Excel took it as Gregorian: please check.',
  ),
  'period-spelling': both(
    'دوره به نوشتار معیار نوشته شد.',
    'The period is written in its canonical spelling.',
  ),
  'place-spelling': both(
    'نام مانند فهرست استان‌ها نوشته شد.',
    'The name is written as in the list of provinces.',
  ),
  'category-label': both('به مقدارِ تعریف‌شده نوشته شد.', 'Written as the declared value.'),
  'text-spelling': both(
    'حروف عربی، نیم‌فاصله یا فاصلهٔ زیادی درست شد.',
    'Arabic letters, half-spaces or extra spaces were put right.',
  ),
  'missing-mark': both(
    'به‌جای عدد نشانه‌ای آمده است؛ «بدون رقم» ثبت شد.',
    'A mark stands where a number should be; recorded as missing.',
  ),
  'empty-to-missing': both(
    'خانه خالی است؛ «بدون رقم» ثبت شد، نه صفر.',
    'The cell is empty; recorded as missing, not as zero.',
  ),
  'filled-down': both(
    'خانهٔ ادغام‌شدهٔ بالا برای این ردیف هم نوشته شد.',
    'The merged cell above was written for this row too.',
  ),
  'column-set': both(
    'ستون `{name}` در فایل نیست؛ به خواست شما در همهٔ ردیف‌ها {to} نوشته شد.',
    'Column `{name}` is not in the file; as you asked, {to} was written on every row.',
  ),
  'column-left-empty': both(
    'ستون `{name}` در فایل نیست و خالی نوشته شد.',
    'Column `{name}` is not in the file and was left empty.',
  ),

  'title-row': both('سطر عنوان است.', 'A title row.'),
  'empty-row': both('ردیف خالی است.', 'An empty row.'),
  'total-row': both('ردیف جمع است؛ جمع را خود سایت حساب می‌کند.', 'A total row; the site adds up by itself.'),
  footnote: both('پانویس زیر جدول است.', 'A note below the table.'),
  'repeated-header': both('سرستون تکراری است.', 'The header once more.'),
  'empty-column': both('ستون عنوان دارد ولی خالی است.', 'The column has a header and nothing below it.'),
  'row-number-column': both('ستون شمارهٔ ردیف است.', 'A column of row numbers.'),
  'total-column': both('ستون جمع دوره‌هاست.', 'A column that adds up the periods.'),
  'other-sheet': both(
    'برگهٔ «{from}» خوانده نشد[[؛ «{hidden}» پنهان است]].',
    'Sheet "{from}" was not read[[; "{hidden}" is hidden]].',
  ),

  'formula-values': both(
    '{count} خانه فرمول دارد؛ آخرین مقداری که اکسل حساب کرده خوانده شد.',
    'Cells with formulas: {count}; the value Excel last calculated was read.',
  ),
  'total-differs': both(
    'جمعِ نوشته‌شده {from} است ولی جمع ردیف‌ها {to} می‌شود.',
    'The total says {from}, but the rows add up to {to}.',
  ),
  'rows-gone': both(
    '{count} ردیفِ دادهٔ پیشین در فایل تازه نیست؛ نخستین: {first}',
    '{count} rows of the old data are not in the new file; the first: {first}',
  ),
  'no-english-title': both(
    'عنوان انگلیسی ندارد؛ صفحهٔ انگلیسی عنوان فارسی را نشان می‌دهد. بعداً `titleEn` را در `datapackage.json` بنویسید.',
    'There is no English title; the English page shows the Persian one. Write `titleEn` in `datapackage.json` later.',
  ),
  'placeholder-title': both(
    'عنوانی در فایل نبود؛ نام فایل نوشته شد: {to}. `title` را در `datapackage.json` درست کنید.',
    'No title stood in the file; the name of the file was written: {to}. Mend `title` in `datapackage.json`.',
  ),
  'placeholder-source': both(
    'منبع معلوم نیست؛ در صفحه «منبع هنوز نوشته نشده است» دیده می‌شود. پیش از انتشار `sources` را در `datapackage.json` کامل کنید.',
    'The source is not known; the page will say so. Complete `sources` in `datapackage.json` before publishing.',
  ),
  'no-licence': both(
    'مجوز استفاده معلوم نیست و همین در صفحه نوشته می‌شود.',
    'The licence is not known, and the page will say so.',
  ),
  'no-theme': both(
    'موضوع از روی واژه‌ها شناخته نشد؛ «سایر» نوشته شد. موضوع‌ها: {allowed}',
    'The theme could not be told from the words; "other" was written. Themes: {allowed}',
  ),
  'no-unit': both(
    'واحد ستون «{from}» معلوم نیست؛ بی‌واحد نوشته شد. `unit` را در `datapackage.json` بنویسید.',
    'The unit of column "{from}" is not known; none was written. Add `unit` in `datapackage.json`.',
  ),
  'no-key': both(
    'دوره، مکان و دسته‌ها همهٔ ردیف‌ها را از هم جدا نمی‌کنند؛ شاید ردیف تکراری هست. `primaryKey` نوشته نشد.',
    'Period, place and categories do not tell all rows apart; there may be duplicates. No `primaryKey` was written.',
  ),
  'not-unpivoted': both(
    'جدول {count} ستون دوره دارد و پهن ماند.',
    'The table has {count} period columns and was left wide.',
  ),

  'wrong-kind': both(
    'این فایل {kind} است، نه CSV یا xlsx. اگر اکسل قدیمی یا رمزدار است، در اکسل بازش کنید و با «Save As» به صورت xlsx بدون رمز ذخیره کنید.',
    'This file is {kind}, not CSV or xlsx. If it is old or password-protected Excel, open it and use "Save As" xlsx without a password.',
  ),
  'broken-file': both(
    'فایل اکسل خراب یا ناقص است. در اکسل بازش کنید، دوباره ذخیره کنید و باز امتحان کنید.',
    'The Excel file is broken or cut short. Open it in Excel, save it again and retry.',
  ),
  'too-large': both(
    'فایل از اندازهٔ مجاز بزرگ‌تر است ({megabytes} مگابایت پس از باز شدن، یا {cells} خانه). برگه‌های اضافی را بردارید یا CSV بدهید.',
    'The file is beyond the limit ({megabytes} MB unpacked, or {cells} cells). Remove other sheets or give a CSV.',
  ),
  'unknown-encoding': both(
    'کدگذاری فایل شناخته نشد. در اکسل با قالب «CSV UTF-8» ذخیره کنید.',
    'The encoding of the file is not known. Save it in Excel as "CSV UTF-8".',
  ),
  'broken-csv': both(
    'گیومه‌ای باز مانده یا جای نادرست آمده است: {from}. گیومه‌های این سطر را درست کنید.',
    'A quotation mark is left open or misplaced: {from}. Mend the quotes of this line.',
  ),
  'no-such-sheet': both(
    'برگه‌ای به نام «{from}» نیست.[[ نزدیک‌ترین نام: «{closest}».]] برگه‌ها: {names}',
    'There is no sheet "{from}".[[ Closest: "{closest}".]] Sheets: {names}',
  ),
  'several-sheets': both(
    'چند برگه جدول دارند: {names}. یکی را با `--sheet` نام ببرید.',
    'Several sheets hold tables: {names}. Name one with `--sheet`.',
  ),
  'hidden-sheet': both(
    'برگهٔ «{from}» پنهان است. اگر باید منتشر شود، در اکسل آشکارش کنید و دوباره ذخیره کنید.',
    'Sheet "{from}" is hidden. If it is to be published, unhide it in Excel and save.',
  ),
  'hidden-row': both(
    'ردیفی در جدول پنهان یا فیلترشده است. فیلتر را بردارید، یا ردیف را پاک کنید.',
    'A row of the table is hidden or filtered away. Clear the filter, or delete the row.',
  ),
  'hidden-column': both(
    'ستون «{from}» پنهان است. آشکارش کنید یا پاکش کنید تا ندانسته منتشر نشود.',
    'Column "{from}" is hidden. Unhide or delete it, so that it is not published unawares.',
  ),
  'no-table': both(
    'جدولی پیدا نشد: دست‌کم یک سرستون، دو ستون و یک ردیف داده لازم است.',
    'No table was found: a header, two columns and one row of data are needed.',
  ),
  'no-header': both(
    'سرستون پیدا نشد: بالای جدول یک ردیف با نام ستون‌ها بگذارید.',
    'No header was found: put one row with the names of the columns above the table.',
  ),
  'merged-cells': both(
    'خانهٔ ادغام‌شده در میان داده‌هاست و معلوم نیست رقمِ کدام ردیف یا ستون است. ادغام را بردارید و هر خانه را جدا پر کنید.',
    'A merged cell stands among the data; nobody can tell whose value it is. Unmerge it and fill each cell.',
  ),
  'nameless-column': both(
    'ستون داده دارد ولی سرستون ندارد. نامی برایش بنویسید یا پاکش کنید.',
    'The column holds data and has no header. Name it or delete it.',
  ),
  'duplicate-column': both(
    'دو ستون به یک ستونِ شناسنامه (`{to}`) می‌خورند: «{from}». یکی را بردارید.',
    'Two columns fit the same declared column (`{to}`): "{from}". Remove one.',
  ),
  'unknown-column': both(
    'ستون «{from}» در شناسنامه نیست.[[ شاید منظور «{closest}» است.]] نامش را درست کنید، پاکش کنید، یا در `datapackage.json` تعریفش کنید. ستون‌ها: {allowed}',
    'Column "{from}" is not in the descriptor.[[ Did you mean "{closest}"?]] Rename it, delete it, or declare it in `datapackage.json`. Columns: {allowed}',
  ),
  'missing-column': both(
    'ستون «{from}» (`{name}`) در فایل نیست. آن را بیفزایید، یا اگر در همهٔ ردیف‌ها یکی است بنویسید: `--set {name}=…`',
    'Column "{from}" (`{name}`) is not in the file. Add it, or if it is the same on every row write: `--set {name}=…`',
  ),
  'personal-data': both(
    'ستون «{from}» دربارهٔ افراد است (کد ملی، تلفن، نام خانوادگی یا مانند آن). دادهٔ شخصی منتشر نمی‌شود: ستون را پاک کنید و آمار جمع‌بندی‌شده بدهید.',
    'Column "{from}" is about single people (national ID, phone, surname or the like). Personal data is not published: delete it and give aggregated figures.',
  ),
  'lonely-cell': both(
    'در این ردیف فقط «{from}» نوشته شده است. اگر عنوان ردیف‌های پایین است، آن را در ستونی جدا برای هر ردیف بنویسید؛ اگر یادداشت است، به زیر جدول ببرید.',
    'This row holds only "{from}". If it is a heading, write it in a column of its own on each row; if a note, move it below the table.',
  ),
  'formula-error': both(
    'خطای اکسل در خانه است: {from}. فرمول را درست کنید یا رقم را بنویسید.',
    'The cell holds an Excel error: {from}. Mend the formula or write the figure.',
  ),
  'formula-without-value': both(
    'فرمول مقدارِ حساب‌شده ندارد. فایل را در اکسل باز و دوباره ذخیره کنید.',
    'The formula has no calculated value. Open the file in Excel and save it again.',
  ),
  'not-a-number': both(
    'در ستون «{title}» عدد انتظار می‌رود، نه «{from}».[[ دلیل: {reason}.]] عدد را کامل و بدون واحد بنویسید.',
    'Column "{title}" expects a number, found "{from}".[[ Reason: {reason}.]] Write the whole number without a unit.',
  ),
  'percent-elsewhere': both(
    'خانه قالب درصد دارد ولی واحد ستون «{title}» درصد نیست. قالب خانه یا واحد ستون را درست کنید.',
    'The cell has a percent format, but column "{title}" is not in percent. Mend the format or the unit.',
  ),
  'unit-differs': both(
    'در فایل {found} نوشته شده، ولی واحد ستون «{title}» {unit} است. تبدیل خودکار نمی‌شود: رقم‌ها را به واحد ستون بنویسید.',
    'The file says {found}, but column "{title}" is in {unit}. Nothing is converted by itself: write the figures in the unit of the column.',
  ),
  'not-a-period': both(
    'در ستون «{title}» سال، فصل، ماه یا روزِ واقعی انتظار می‌رود، نه «{from}»؛ مانند 1402 یا 1402-05 یا «مهر ۱۴۰۲».',
    'Column "{title}" expects a real year, quarter, month or day, found "{from}"; e.g. 1402 or 1402-05.',
  ),
  'two-digit-year': both(
    'سال دو رقمی است: «{from}». سال را چهار رقمی بنویسید.',
    'The year has two digits: "{from}". Write all four.',
  ),
  'unknown-place': both(
    '«{from}» در فهرست استان‌ها نیست.[[ نزدیک‌ترین نام: «{closest}».]]',
    '"{from}" is not in the list of provinces.[[ Closest: "{closest}".]]',
  ),
  'unknown-category': both(
    '«{from}» از مقدارهای ستون «{title}» نیست.[[ شاید منظور «{closest}» است.]] مقدارها: {allowed}',
    '"{from}" is not a value of column "{title}".[[ Did you mean "{closest}"?]] Values: {allowed}',
  ),
  'missing-value': both(
    'در ستون «{title}» مقداری نیست[[ و «{from}» آمده است]]؛ شناسنامه این را نمی‌پذیرد. مقدار را بنویسید یا یکی از نشانه‌های تعریف‌شده را: {allowed}',
    'Column "{title}" has no value here[[, only "{from}"]], and the descriptor does not allow that. Write the value, or one of the declared codes: {allowed}',
  ),
  'money-without-unit': both(
    'واحد پولِ ستون «{from}» معلوم نیست و از روی بزرگی عدد حدس زده نمی‌شود. واحد را در سرستون بنویسید، مانند «(میلیارد ریال)»، یا بدون `--yes` اجرا کنید، یا `--unit billion-rial` بیفزایید.',
    'The money unit of column "{from}" is not known, and is not guessed from size. Write it in the header, e.g. "(billion rials)", run without `--yes`, or add `--unit billion-rial`.',
  ),
  'no-value-column': both('هیچ ستونی از عدد پیدا نشد.', 'No column of numbers was found.'),
};

/** Why a text is no number, in half a sentence. */
export const intakeReasons: Readonly<Record<string, Both>> = {
  grouping: both('جداکنندهٔ هزارگان جای درستی نیست', 'its separators are misplaced'),
  'percent-sign': both('نشان درصد دارد', 'it has a percent sign'),
  'slash-decimal': both('ممیز با «/» نوشته شده است', 'it uses a slash as decimal point'),
  'arabic-comma': both('ممیز با «،» نوشته شده است', 'it uses an Arabic comma'),
  'trailing-minus': both('منها پس از عدد آمده است', 'the minus stands behind'),
  letters: both('حرف یا واحد دارد', 'it holds letters or a unit'),
  'too-long': both('بیش از اندازه بلند است', 'it is too long'),
  'not-a-number': both('رقم نیست', 'it is not made of digits'),
  date: both('در اکسل تاریخ است', 'it is a date in Excel'),
};

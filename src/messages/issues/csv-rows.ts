import { both, type Wording } from './wording.ts';

/** Headers and rows that are something else. */
export const csvRowWordings = {
  'csv/no-header': {
    title: both('جدول بی‌سرستون', 'A table without a header'),
    message: both(
      'سطر نخست داده است، نه نام ستون‌ها: «{found}».',
      'The first line is data, not the names of columns: "{found}".',
    ),
    expected: both('نام ستون‌ها در سطر نخست.', 'the names of the columns on the first line'),
    fix: both(
      'سطری با نام ستون‌ها بیفزایید؛ یا `"dialect": {"header": false}` بنویسید.',
      'Add a line with the names; or declare `"dialect": {"header": false}`.',
    ),
    why: both(
      'بی‌نام، معلوم نیست هر رقم زیر کدام ستون است.',
      'Without names nobody knows which column a figure belongs to.',
    ),
    wrong: '1402,تهران,300',
    right: 'period,province,people',
  },
  'csv/titles-in-header': {
    title: both('عنوان به‌جای نام ستون', 'Titles in place of names'),
    message: both(
      'سرستون‌ها عنوان‌اند، نه نام: «{found}».',
      'The header holds titles, not names: "{found}".',
    ),
    expected: both('نام‌های `schema`، مانند `{closest}`', 'the names of `schema`, such as `{closest}`'),
    fix: both(
      'سرستون‌ها را با نام‌های `schema` جایگزین کنید؛ عنوان در `title` هست.',
      'Replace them with the names in `schema`; titles are in `title`.',
    ),
    why: both(
      'عنوان عوض می‌شود، نام نه؛ پیوند رقم‌ها به نام است.',
      'Titles change and names do not; figures are tied to names.',
    ),
    wrong: 'دوره,استان',
    right: 'period,province',
  },
  'csv/wide-table': {
    title: both('جدول پهن: دوره‌ها ستون‌اند', 'A wide table: periods are columns'),
    message: both('دوره‌ها سرستون‌اند: {periods}.', 'Periods are columns: {periods}.'),
    expected: both(
      'یک ستون دوره و یک ستون رقم؛ هر دوره سطر خود.',
      'one column of periods and one of figures; a row for each',
    ),
    fix: both(
      'جدول را بلند کنید (در Excel: «Unpivot Columns»)، یا آن را با `npm run import` بیاورید.',
      'Make the table long (in Excel: "Unpivot Columns"), or bring it in with `npm run import`.',
    ),
    why: both(
      'هر رقم منبع، وضعیت و یادداشت خود را دارد و این‌ها در جدول پهن جا ندارند.',
      'Every figure has its own source, status and note, for which a wide table has no room.',
    ),
    wrong: 'استان,1401,1402',
    right: 'province,period,value',
  },
  'csv/unnamed-column': {
    title: both('ستون بی‌نام', 'A column without a name'),
    message: both('یک سرستون خالی است.', 'A header cell is empty.'),
    expected: both('نامی برای هر ستون.', 'a name for every column'),
    fix: both(
      'ستون‌های خالیِ سمت آخر جدول را در Excel پاک کنید (Delete، نه فقط محتوا) و دوباره خروجی بگیرید.',
      'In Excel delete the empty columns at the end (Delete, not just their contents) and export again.',
    ),
    why: both(
      'زیر سرستون خالی شاید رقمی باشد که کسی توصیفش نکرده است.',
      'There may be figures below that nobody described.',
    ),
    wrong: 'period,value,,',
    right: 'period,value',
  },
  'csv/second-header': {
    title: both('سرستون دوم', 'A second header'),
    message: both(
      'زیر سرستون، سطر دیگری از واژه‌هاست: «{found}».',
      'Below the header is another row of words: "{found}".',
    ),
    expected: both('یک سطر سرستون و سپس رقم‌ها.', 'one header row, then figures'),
    fix: both(
      'سطر دوم را پاک کنید؛ واحد و عنوان در توصیف‌نامه است. یا `"dialect": {"headerRows": [1, 2]}` بنویسید.',
      'Delete it; units and titles belong in the descriptor. Or declare `"dialect": {"headerRows": [1, 2]}`.',
    ),
    why: both('هر سطر پس از سرستون یک رقم است.', 'Every row after the header is a figure.'),
    wrong: 'period,value\nسال,نفر',
    right: 'period,value',
  },
  'csv/repeated-header': {
    title: both('سرستون در میان جدول', 'The header again'),
    message: both('این سطر همان سرستون است.', 'This row is the header again.'),
    expected: both('هر سطر یک رقم.', 'one figure per row'),
    fix: both(
      'این سطر را پاک کنید و ببینید دو جدول به هم نچسبیده باشد.',
      'Delete it, and see whether two tables were pasted together.',
    ),
    why: both(
      'سرستونِ تکراری نشانهٔ دو فایل به‌هم‌چسبیده است که شاید سطرهای مشترک داشته باشند.',
      'It shows two files pasted together, which may have rows in common.',
    ),
  },
  'csv/total-row': {
    title: both('سطر جمع', 'A total row'),
    message: both('این سطر جمع سطرهای دیگر است: «{found}».', 'This row is a total of others: "{found}".'),
    expected: both('فقط رقم‌های جدا؛ جمع را سایت می‌گیرد.', 'single figures only; the site adds them up'),
    fix: both(
      'سطر را پاک کنید؛ اگر جمعِ خود منبع مهم است، آن را دسته‌ای با `"total": true` کنید.',
      'Delete it; if the total is the source\'s own, make it a category with `"total": true`.',
    ),
    why: both(
      'سطر جمع در نمودار و جمع‌ها دو بار شمرده می‌شود.',
      'A total would be counted twice in charts and sums.',
    ),
    wrong: 'جمع,,300',
    right: '',
  },
  'csv/heading-row': {
    title: both('عنوان در میان جدول', 'A heading inside the table'),
    message: both(
      'این سطر فقط یک متن دارد: «{found}».',
      'This row holds one text and nothing else: "{found}".',
    ),
    expected: both('هر سطر یک رقم.', 'one figure per row'),
    fix: both(
      'آن را پاک کنید؛ اگر نام گروه است، ستونی برای گروه بسازید.',
      'Delete it; if it names a group, make a column for the group.',
    ),
    why: both(
      'گروهی که فقط عنوان دارد، برای رقم‌های زیرش معلوم نیست.',
      'Figures below do not know what group a mere heading puts them in.',
    ),
    wrong: 'استان تهران\n1402,300',
    right: '1402,تهران,300',
  },
  'csv/footnote-row': {
    title: both('پانویس زیر جدول', 'A footnote under the table'),
    message: both('این سطر پانویس است: «{found}».', 'This row is a footnote: "{found}".'),
    expected: both('هر سطر یک رقم.', 'one figure per row'),
    fix: both(
      'آن را پاک کنید؛ منبع در ستون منبع، توضیح در یادداشت یا `limitations`.',
      'Delete it; a source belongs in its columns, a remark in the note or in `limitations`.',
    ),
    why: both(
      'پانویس در فایل به هیچ رقمی بسته نیست و در صفحه گم می‌شود.',
      'In the file it is tied to no figure, and would be lost on the page.',
    ),
    wrong: 'منبع: سالنامهٔ آماری',
    right: '',
  },
  'csv/split-number': {
    title: both('جداکنندهٔ هزارگان سطر را شکسته است', 'Thousands separators split the row'),
    message: both(
      'عدد «{found}» سه‌رقم سه‌رقم در چند خانه افتاده است؛ این سطر {cells} خانه دارد.',
      'The number "{found}" fell into several cells; this row has {cells}.',
    ),
    expected: both('{expected} خانه؛ عدد بی‌جداکننده.', '{expected} cells; numbers without separators'),
    fix: both('جداکننده‌های هزارگان را بردارید.', 'Remove the thousands separators.'),
    why: both(
      'ویرگول در CSV مرز خانه است؛ رقم‌های بعدی زیر ستون‌های دیگر می‌افتند.',
      'A comma ends a cell, so the figures after it stand under other columns.',
    ),
    wrong: '1402,12,500,000,actual',
    right: '1402,12500000,actual',
  },
  'csv/cut-short': {
    title: both('فایل نیمه‌کاره', 'A file cut short'),
    message: both('آخرین سطر پس از {cells} خانه بریده شده است.', 'The last line ends after {cells} cells.'),
    expected: both('{expected} خانه تا پایان سطر.', '{expected} cells to the end of the line'),
    fix: both(
      'فایل را دوباره از منبع بگیرید یا کپی کنید؛ شاید سطرهای دیگری هم جا افتاده باشد.',
      'Get or copy the file again; more rows may be missing.',
    ),
    why: both(
      'فایلی که نیمه دریافت شده، سطرهای آخر را ندارد و کسی نمی‌فهمد.',
      'A file that came in half lacks its last rows, and nobody would notice.',
    ),
  },
} as const satisfies Readonly<Record<string, Wording>>;

import { both, type Wordings } from './wording.ts';

/** Hidden cells that a reader could work out. No message ever prints a hidden value. */
export const suppressionWordings = {
  'suppression/recoverable': {
    title: both('خانهٔ پنهانی که به دست می‌آید', 'A hidden cell that can be worked out'),
    message: both(
      'ستون {column}: این خانه پنهان است، ولی خواننده رقمش را به دست می‌آورد، از: {through}[[ (ستون `{dimension}`)]][[، در جدول `{table}`]][[ نسخهٔ {release}]][[؛ جمع در خط {total}]].',
      'Column {column}: the cell is hidden, but a reader can work it out from {through}[[ (column `{dimension}`)]][[, in table `{table}`]][[ of release {release}]][[; the total is in line {total}]].',
    ),
    expected: both(
      'برای هر خانهٔ پنهان، دست‌کم دو مقدار ممکن.',
      'at least two possible values for every hidden cell',
    ),
    fix: both(
      'ویژگی `suppression` را برای این جدول، و برای جدول نسبت‌هایش اگر جداست، بنویسید تا خانه‌های لازم خودکار پنهان شوند؛ یا خانهٔ دیگری از همین جمع را پنهان کنید، نسبت را گردتر بنویسید، یا دسته‌ها را یکی کنید.',
      'Declare `suppression` for the table, and for the table of its shares where that is another one, and what must be hidden besides is hidden for you; or hide another cell of the same total, round the shares more, or merge categories.',
    ),
    why: both(
      'جمعی که همهٔ جزءهایش جز یکی پیداست، همان یکی را هم لو می‌دهد. رقم کوچک ممکن است یک آدم را نشان دهد.',
      'A total whose parts are all shown but one gives that one away too. A small count may point to a person.',
    ),
    wrong: 'all,300\nmen,298\nwomen,x',
    right: 'all,300\nmen,x\nwomen,x',
  },
  'suppression/possible-share': {
    title: both('درصدی که شاید خانهٔ پنهانی را لو بدهد', 'A percentage that may give a hidden cell away'),
    message: both(
      'ستون {column}: این خانه پنهان است. اگر درصد[[ ستون `{dimension}`]][[ در جدول `{table}`]][[ نسخهٔ {release}]] سهم همین رقم‌ها از جمعشان باشد، خواننده رقم پنهان را به دست می‌آورد.',
      'Column {column}: the cell is hidden. If the percentage[[ in column `{dimension}`]][[ of table `{table}`]][[ of release {release}]] is the share of these figures in their total, a reader can work the hidden figure out.',
    ),
    expected: both(
      'درصدی که از آن رقمی پنهان به دست نیاید.',
      'percentages that no hidden figure can be worked out from',
    ),
    fix: both(
      'اگر درصد، سهم همین رقم‌هاست، ویژگی `suppression` را برای جدولش هم بنویسید، یا درصد را گردتر بنویسید. اگر سهم چیز دیگری است، دلیل را در `acknowledged` بنویسید.',
      'If it is the share of these figures, declare `suppression` for its table too, or round it more. If it is a share of something else, state the reason in `acknowledged`.',
    ),
    why: both(
      'سه نفر از ۸۱۲ نفر، ۰٫۳۷ درصد است؛ و ۰٫۳۷ درصد از ۸۱۲ نفر، سه نفر.',
      'Three of 812 people are 0.37 per cent; and 0.37 per cent of 812 people are three.',
    ),
  },
  'suppression/shown-elsewhere': {
    title: both('خانهٔ پنهانی که جای دیگر پیداست', 'A hidden cell that is shown elsewhere'),
    message: both(
      'ستون {column}: این خانه پنهان است، ولی جدول دیگری از همین مجموعه رقمش را نشان می‌دهد.',
      'Column {column}: the cell is hidden, but another table of the dataset shows its figure.',
    ),
    expected: both('رقمی که هیچ جدولی نشانش نمی‌دهد.', 'a figure that no table shows'),
    fix: both(
      'همین `suppression` را برای جدول دیگر هم بنویسید، یا رقم را آن‌جا هم پنهان کنید.',
      'Declare the same `suppression` for the other table, or hide the figure there as well.',
    ),
    why: both(
      'پنهان‌کردن در یک جدول و نشان‌دادن در جدول دیگر، پنهان‌کردن نیست.',
      'Hiding a figure in one table and showing it in another does not hide it.',
    ),
  },
  'suppression/published-before': {
    title: both('خانهٔ پنهانی که پیش‌تر منتشر شده', 'A hidden cell that was published before'),
    message: both(
      'ستون {column}: این خانه پنهان است، ولی رقمش پیش‌تر منتشر شده است[[، در نسخهٔ {release}]][[، جدول `{table}`]].',
      'Column {column}: the cell is hidden, but its figure was published before[[, in release {release}]][[, table `{table}`]].',
    ),
    expected: both('رقمی که هیچ نسخه‌ای نشانش نداده است.', 'a figure that no release has shown'),
    fix: both(
      'نسخهٔ پیشین همیشه در دسترس می‌ماند؛ نام تازه، ستون تازه یا پنهان‌کردن خانه‌های کناری آن را پس نمی‌گیرد. این دستهٔ کوچک را با دسته‌ای دیگر یکی کنید تا رقم تازه پیش‌تر منتشر نشده باشد، یا سطرش را از این جدول بردارید، یا قاعده را بردارید و رقم را نشان دهید.',
      'Earlier releases stay on the site for ever; a new name, a new column or hiding the cells around it does not take the figure back. Merge the small category with another one, so that the figure is one that was not published before; or take its row out of the table; or take the rule off and show the figure.',
    ),
    why: both(
      'خواننده‌ای که نسخهٔ پیشین را دارد، رقم را می‌داند و با آن رقم‌های پنهان دیگر را هم می‌یابد.',
      'A reader with the earlier release knows the figure and can work out other hidden ones with it.',
    ),
  },
  'suppression/no-counts': {
    title: both('قاعدهٔ پنهان‌سازی بدون شمارش', 'A suppression rule without counts'),
    message: both(
      'این جدول ستونی ندارد که قاعدهٔ `suppression` آن را شمارش بداند؛ پس هیچ رقمی پنهان نمی‌شود.',
      'The table has no column that the `suppression` rule takes for a count, so nothing is hidden.',
    ),
    expected: both(
      'ستونی با واحد شمارش مانند `person`، یا نام ستون‌ها در `measures`.',
      'a column with a unit of counts such as `person`, or the names of columns in `measures`',
    ),
    fix: both(
      'واحد ستون را بنویسید، یا ستون‌های شمارش را در `suppression.measures` نام ببرید.',
      'State the unit of the column, or name the columns of counts in `suppression.measures`.',
    ),
    why: both(
      'قاعده‌ای که به چیزی نمی‌خورد، آدم‌ها را نمی‌پوشاند.',
      'A rule that applies to nothing protects nobody.',
    ),
    right: '"suppression": { "below": 5, "measures": ["people"] }',
  },
  'suppression/unproven': {
    title: both('خانهٔ پنهانی که آزمودنش به جایی نرسید', 'A hidden cell that could not be tested to the end'),
    message: both(
      'ستون {column}: جمع‌های درهم‌تنیده چنان زیادند که در زمان معقول روشن نشد این خانه به دست می‌آید یا نه.',
      'Column {column}: so many totals are tied together that it could not be found out in reasonable time whether this cell can be worked out.',
    ),
    expected: both('خانه‌ای که دو مقدار ممکنش پیدا شده است.', 'a cell with two possible values found'),
    fix: both(
      'جدول را کوچک‌تر یا دسته‌ها را یکی کنید. اگر خودتان آزموده‌اید، دلیل را در `acknowledged` بنویسید.',
      'Make the table smaller or merge categories. If you have tested it yourself, state the reason in `acknowledged`.',
    ),
    why: both('آنچه آزموده نشده، امن شمرده نمی‌شود.', 'What has not been tested does not count as safe.'),
  },
  'suppression/value-in-note': {
    title: both('رقم پنهان در یادداشت', 'A hidden figure in a note'),
    message: both(
      'ستون {column}: یادداشت این سطر عددی دارد که با رقم پنهان آن یکی است.',
      'Column {column}: the note of the row has a number equal to its hidden figure.',
    ),
    expected: both('یادداشتی بدون رقم پنهان.', 'a note without the hidden figure'),
    fix: both(
      'عدد را از یادداشت بردارید. اگر عدد چیز دیگری است، دلیل را در `acknowledged` بنویسید.',
      'Take the number out of the note. If it is about something else, state the reason in `acknowledged`.',
    ),
    why: both('یادداشت منتشر می‌شود.', 'Notes are published.'),
  },
} as const satisfies Wordings<'suppression'>;

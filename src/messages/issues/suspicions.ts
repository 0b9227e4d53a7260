import { both, type Wording } from './wording.ts';

/** Figures that are probably wrong, and how staff answer for them. */
export const suspicionWordings = {
  'table/unit-jump': {
    title: both('پرش واحد', 'A jump of unit'),
    message: both(
      'ستون {column}: «{found}» حدود {factor} برابر {way} از رقم {period} ({neighbour}) است.',
      'Column {column}: "{found}" is about {factor} times {way} than the figure of {period} ({neighbour}).',
    ),
    expected: both('رقمی هم‌اندازهٔ همسایه‌هایش.', 'a figure of the size of its neighbours'),
    fix: both(
      'واحد را با منبع بسنجید: تومان میان ریال، هزار میان نفر. اگر رقم درست است، دلیل را در `acknowledged` بنویسید.',
      'Compare the unit with the source: toman among rials, thousands among persons. If the figure is right, state the reason in `acknowledged`.',
    ),
    why: both(
      'ضریب ده یا هزار تقریباً همیشه واحد دیگری است.',
      'A factor of ten or a thousand is nearly always another unit.',
    ),
    wrong: '1250000',
    right: '12500000',
  },
  'table/outlier': {
    title: both('رقمی دور از همسایه‌ها', 'A figure far from its neighbours'),
    message: both(
      'ستون {column}: «{found}» با رقم‌های پیش و پس از خود نمی‌خواند؛ رقم {period}: {neighbour}.',
      'Column {column}: "{found}" does not agree with the figures before and after it; that of {period}: {neighbour}.',
    ),
    expected: both('رقمی هم‌اندازهٔ همسایه‌هایش.', 'a figure of the size of its neighbours'),
    fix: both(
      'رقم را با منبع بسنجید؛ شاید رقمی افتاده یا افزوده باشد. اگر رقم درست است، دلیل را در `acknowledged` بنویسید.',
      'Compare with the source; a digit may be lost or added. If the figure is right, state the reason in `acknowledged`.',
    ),
    why: both(
      'جهشی که سال بعد برمی‌گردد، بیشتر خطای نوشتن است.',
      'A jump that is undone a year later is mostly a slip.',
    ),
  },
  'table/series-gap': {
    title: both('جای خالی در سری', 'A gap in a series'),
    message: both(
      'ستون {column}: میان «{before}» و «{found}»، {missing} دوره نیست.',
      'Column {column}: between "{before}" and "{found}", {missing} periods are missing.',
    ),
    expected: both(
      'سطری برای هر دوره، دست‌کم با نشانهٔ نبود رقم.',
      'a row for every period, if only with a missing-value mark',
    ),
    fix: both(
      'سطر دوره را با نشانهٔ نبود رقم (`np`) و دلیلش در یادداشت بیفزایید. اگر رقم درست است، دلیل را در `acknowledged` بنویسید.',
      'Add a row for the period with the missing-value mark (`np`) and the reason in its note. If the figure is right, state the reason in `acknowledged`.',
    ),
    why: both(
      'خواننده باید بداند که رقم نیست، نه این‌که جا افتاده باشد.',
      'A reader must see that there is no figure, not wonder whether it was forgotten.',
    ),
  },
  'table/ratio-among-percents': {
    title: both('نسبت میان درصدها', 'A ratio among percentages'),
    message: both(
      'ستون {column}: «{found}» میان درصدها شاید نسبت باشد.',
      'Column {column}: "{found}" among percentages may be a ratio.',
    ),
    expected: both('شاید `{percent}`', 'perhaps `{percent}`'),
    fix: both(
      'رقم را با منبع بسنجید و به درصد بنویسید. اگر رقم درست است، دلیل را در `acknowledged` بنویسید.',
      'Compare with the source and write a percentage. If the figure is right, state the reason in `acknowledged`.',
    ),
    why: both(
      'خانه‌ای که در Excel قالب درصد دارد، با مقدار ۰٫۸۴ ذخیره می‌شود.',
      'A cell that Excel formats as a percentage is saved as 0.84.',
    ),
    wrong: '0.84',
    right: '84',
  },
  'table/shares-not-100': {
    title: both('سهم‌هایی که صد نمی‌شود', 'Shares that do not make 100'),
    message: both(
      'ستون {column}: سهم‌های «{dimension}» روی هم {sum} درصد است.',
      'Column {column}: the shares of "{dimension}" add up to {sum} per cent.',
    ),
    expected: both('جمع سهم‌ها ۱۰۰، با رواداری گردکردن.', 'shares that add up to 100, rounding allowed'),
    fix: both(
      'ببینید سهمی جا نیفتاده یا تکرار نشده باشد. اگر رقم درست است، دلیل را در `acknowledged` بنویسید.',
      'See whether a share is missing or counted twice. If the figure is right, state the reason in `acknowledged`.',
    ),
    why: both(
      'نمودار سهم‌ها وقتی درست است که همهٔ کل باشد.',
      'A chart of shares is right only when they are the whole.',
    ),
  },
  'table/sample-over-population': {
    title: both('نمونه‌ای بزرگ‌تر از جامعه', 'A sample larger than its population'),
    message: both(
      'ستون {column}: نمونهٔ {found} نفری از جامعه‌ای {population} نفری بزرگ‌تر است.',
      'Column {column}: a sample of {found} is larger than its population of {population}.',
    ),
    expected: both(
      'نمونه‌ای که از `populationSize` بزرگ‌تر نباشد.',
      'a sample no larger than `populationSize`',
    ),
    fix: both(
      'شمار نمونه را با منبع بسنجید. اگر درست است، `populationSize` را در descriptor درست کنید یا بردارید.',
      'Compare the sample size with the source. If it is right, mend `populationSize` in the descriptor or take it out.',
    ),
    why: both(
      'بازهٔ خطا با هر دو عدد حساب می‌شود؛ اگر یکی غلط باشد، مقایسه هم غلط است.',
      'The margin of error is worked out from both numbers; when one is wrong, so is every comparison.',
    ),
    wrong: '1200',
    right: '120',
  },
  'table/constant-column': {
    title: both('ستونی با یک مقدار', 'A column of one value'),
    message: both(
      'ستون {column}: هر {rows} رقم ستون «{found}» است.',
      'Column {column}: all {rows} figures are "{found}".',
    ),
    expected: both('رقم‌هایی که با دوره یا دسته فرق می‌کند.', 'figures that differ by period or category'),
    fix: both(
      'ببینید رقم با کشیدن خانه کپی نشده باشد. اگر رقم درست است، دلیل را در `acknowledged` بنویسید.',
      'See whether a cell was dragged down. If the figure is right, state the reason in `acknowledged`.',
    ),
    why: both(
      'رقم یکسان برای همه‌جا و همه‌وقت، بیشتر باقی‌ماندهٔ کپی است.',
      'One figure for all places and times is mostly left from copying.',
    ),
  },
  'table/filled-down': {
    title: both('رقم‌هایی که یکی‌یکی بالا می‌رود', 'Figures that rise by one'),
    message: both(
      'ستون {column}: هر {rows} رقم ستون از «{found}» یکی‌یکی بالا می‌رود.',
      'Column {column}: all {rows} figures rise one by one from "{found}".',
    ),
    expected: both('رقم‌های خود منبع.', 'the figures of the source'),
    fix: both(
      'رقم‌ها را از منبع بنویسید؛ Excel هنگام کشیدن خانه عددها را می‌شمارد. اگر رقم درست است، دلیل را در `acknowledged` بنویسید.',
      'Write the figures of the source; Excel counts upwards when a cell is dragged. If the figure is right, state the reason in `acknowledged`.',
    ),
    why: both(
      'شمارش خودکار به‌جای کپی، رقم‌های ساختگی می‌سازد.',
      'Counting in place of copying makes figures up.',
    ),
  },
  'table/empty-measure': {
    title: both('ستون رقم خالی', 'A column of figures with none'),
    message: both(
      'ستون {column}: این ستون هیچ رقمی ندارد.',
      'Column {column}: this column has no figure at all.',
    ),
    expected: both('دست‌کم یک رقم.', 'at least one figure'),
    fix: both(
      'خروجی را دوباره بگیرید یا ستون را بردارید. اگر رقم درست است، دلیل را در `acknowledged` بنویسید.',
      'Export again, or remove the column. If the figure is right, state the reason in `acknowledged`.',
    ),
    why: both(
      'ستونی که یک‌باره خالی شده، بیشتر خطای خروجی است.',
      'A column that is empty all of a sudden is mostly a broken export.',
    ),
  },
  'table/undeclared-total': {
    title: both('جمعی که نشان ندارد', 'A total that is not marked'),
    message: both(
      'ستون {column}: دستهٔ «{found}» جمع دسته‌های دیگر می‌نماید ولی `total` ندارد.',
      'Column {column}: the category "{found}" looks like the sum of the others, but is not marked as `total`.',
    ),
    expected: both('`"total": true` در دستهٔ جمع.', '`"total": true` on the category of the total'),
    fix: both(
      'در `categories` بنویسید: `{"value": "{value}", "total": true}` اگر رقم درست است، دلیل را در `acknowledged` بنویسید.',
      'Write in `categories`: `{"value": "{value}", "total": true}`. If the figure is right, state the reason in `acknowledged`.',
    ),
    why: both(
      'جمع بی‌نشان، در نمودار یک جزء دیگر می‌شود و دو بار شمرده می‌شود.',
      'Unmarked, it becomes one more part in the chart and counts twice.',
    ),
  },
  'descriptor/personal-column': {
    title: both('ستون دادهٔ شخصی', 'A column of personal data'),
    message: both('ستون {column} از داده‌های اشخاص است.', 'Column {column} holds data of persons.'),
    expected: both('فقط آمار؛ هیچ دادهٔ شخصی.', 'statistics only, nothing about a person'),
    fix: both(
      'ستون را از فایل و از توصیف‌نامه پاک کنید. شمار افراد را با `unit` بنویسید.',
      'Delete the column from the file and the descriptor. Counts of persons need a `unit`.',
    ),
    why: both(
      'آنچه یک بار منتشر شود، دیگر پس گرفته نمی‌شود.',
      'What is published once cannot be taken back.',
    ),
    wrong: 'کد ملی',
    right: '',
  },
  'descriptor/bad-acknowledgement': {
    title: both('چیزی که نمی‌توان پذیرفت', 'What cannot be acknowledged'),
    message: both('«{found}» در `acknowledged` هشدار نیست.', '"{found}" in `acknowledged` is not a warning.'),
    expected: both(
      '[[شاید `{closest}`؛ ]]کد یک هشدار، مانند `table/sum-mismatch`',
      '[[perhaps `{closest}`; ]]the code of a warning, such as `table/sum-mismatch`',
    ),
    fix: both(
      'کد را از گزارش کپی کنید. خطا را باید رفع کرد؛ پذیرفتنی نیست.',
      'Copy the code from the report. Errors must be mended; they cannot be acknowledged.',
    ),
    why: both(
      'هشدار شاید درست باشد و با دلیل منتشر شود؛ خطا نه.',
      'A warning may be right and is published with its reason; an error is not.',
    ),
    wrong: '"code": "cell/not-a-number"',
    right: '"code": "table/sum-mismatch"',
  },
  'descriptor/idle-acknowledgement': {
    title: both('پذیرشی که به چیزی نمی‌خورد', 'An acknowledgement of nothing'),
    message: both('هیچ هشدار «{found}» با این نشانی نیست.', 'There is no warning "{found}" at this place.'),
    expected: both('هشداری با همین کد، ستون و سطر.', 'a warning of this code, field and row'),
    fix: both(
      'اگر رقم اصلاح شده، این پذیرش را بردارید؛ وگرنه `field` و `where` را بسنجید.',
      'If the figure was mended, remove the acknowledgement; else compare `field` and `where`.',
    ),
    why: both(
      'دلیلی که دیگر به رقمی بسته نیست، خواننده را گمراه می‌کند.',
      'A reason that is tied to no figure misleads the reader.',
    ),
  },
} as const satisfies Readonly<Record<string, Wording>>;

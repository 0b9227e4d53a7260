import { both, type Wording } from './wording.ts';

/** What people write in place of a period. */
export const periodFormWordings = {
  'period/month-name': {
    title: both('نام ماه به‌جای دوره', 'A month in words'),
    message: both(
      'ستون {column}: «{found}» ماه را با نام نوشته است.',
      'Column {column}: "{found}" names the month.',
    ),
    expected: both(
      '[[`{closest}`، یا ]]شکلی مانند `1402`، `1402-Q2`، `1402-05`، `1402-05-13`',
      '[[`{closest}`, or ]]a form such as `1402`, `1402-Q2`, `1402-05`, `1402-05-13`',
    ),
    fix: both(
      'سال و شمارهٔ ماه را بنویسید: مهر ماه هفتم است.',
      'Write the year and the number of the month: Mehr is the seventh.',
    ),
    why: both(
      'نام ماه املاهای گوناگون دارد و مرتب نمی‌شود.',
      'Names of months have many spellings and do not sort.',
    ),
    wrong: 'مهر ۱۴۰۲',
    right: '1402-07',
  },
  'period/season-name': {
    title: both('نام فصل به‌جای دوره', 'A season in words'),
    message: both(
      'ستون {column}: «{found}» فصل را با نام نوشته است.',
      'Column {column}: "{found}" names the season.',
    ),
    expected: both(
      '[[`{closest}`، یا ]]شکلی مانند `1402`، `1402-Q2`، `1402-05`، `1402-05-13`',
      '[[`{closest}`, or ]]a form such as `1402`, `1402-Q2`, `1402-05`, `1402-05-13`',
    ),
    fix: both(
      'سال و شمارهٔ فصل را بنویسید: بهار فصل نخست است.',
      'Write the year and the number of the quarter: spring is the first.',
    ),
    why: both(
      'نام فصل مرتب نمی‌شود، و زمستان گاه از سال پیش است.',
      'Names of seasons do not sort, and a winter may be of the year before.',
    ),
    wrong: 'بهار ۱۴۰۳',
    right: '1403-Q1',
  },
  'period/part-year': {
    title: both('چند ماه از سال', 'Some months of a year'),
    message: both(
      'ستون {column}: «{found}» چند ماه از سال است.',
      'Column {column}: "{found}" is some months of a year.',
    ),
    expected: both(
      '[[`{closest}`، یا ]]بازه‌ای مانند `1402-01/1402-09`',
      '[[`{closest}`, or ]]a range such as `1402-01/1402-09`',
    ),
    fix: both('ماه آغاز و ماه پایان را بنویسید.', 'Write the first and the last month.'),
    why: both(
      'نه‌ماههٔ یک سال کنار سال کامل، افت می‌نماید.',
      'Nine months beside whole years look like a fall.',
    ),
    wrong: '۹ ماههٔ ۱۴۰۲',
    right: '1402-01/1402-09',
  },
  'period/fiscal-year': {
    title: both('سال مالی', 'A fiscal year'),
    message: both('ستون {column}: «{found}» سال مالی است.', 'Column {column}: "{found}" is a fiscal year.'),
    expected: both(
      'بازه‌ای از ماه‌ها، مانند `1402-07/1403-06`',
      'a range of months, such as `1402-07/1403-06`',
    ),
    fix: both(
      'ماه آغاز و ماه پایان سال مالی را بنویسید، مانند `1402-07/1403-06`',
      'Write the first and last month of the fiscal year, such as `1402-07/1403-06`.',
    ),
    why: both(
      'سال مالی با سال تقویمی یکی نیست و کنار آن نمی‌نشیند.',
      'It is not the calendar year and cannot stand beside it.',
    ),
    wrong: '1402-1403',
    right: '1402-07/1403-06',
  },
  'period/relative': {
    title: both('دورهٔ نسبی', 'A relative period'),
    message: both(
      'ستون {column}: «{found}» به روز نوشتن بسته است.',
      'Column {column}: "{found}" depends on the day it was written.',
    ),
    expected: both(
      '[[`{closest}`، یا ]]شکلی مانند `1402`، `1402-Q2`، `1402-05`، `1402-05-13`',
      '[[`{closest}`, or ]]a form such as `1402`, `1402-Q2`, `1402-05`, `1402-05-13`',
    ),
    fix: both('خود سال یا ماه را بنویسید.', 'Write the year or month itself.'),
    why: both('«امسال» سال دیگر معنای دیگری دارد.', '"This year" means another year next year.'),
    wrong: 'سال گذشته',
    right: '1402',
  },
  'period/extra-words': {
    title: both('واژهٔ اضافه در دوره', 'Extra words in a period'),
    message: both(
      'ستون {column}: «{found}» جز دوره چیز دیگری هم دارد.',
      'Column {column}: "{found}" holds more than the period.',
    ),
    expected: both(
      '[[`{closest}`، یا ]]شکلی مانند `1402`، `1402-Q2`، `1402-05`، `1402-05-13`',
      '[[`{closest}`, or ]]a form such as `1402`, `1402-Q2`, `1402-05`, `1402-05-13`',
    ),
    fix: both(
      'فقط دوره را بنویسید؛ «مقدماتی» و مانند آن در ستون وضعیت.',
      'Write the period alone; "provisional" and the like belong in the status.',
    ),
    why: both('دو نوشتهٔ «سال ۱۴۰۲» و «۱۴۰۲» دو دوره می‌شوند.', 'Two spellings would become two periods.'),
    wrong: 'سال ۱۴۰۲',
    right: '1402',
  },
  'period/time-of-day': {
    title: both('ساعت در دوره', 'A time of day in a period'),
    message: both('ستون {column}: «{found}» ساعت هم دارد.', 'Column {column}: "{found}" has a time of day.'),
    expected: both(
      '[[`{closest}`، یا ]]شکلی مانند `1402`، `1402-Q2`، `1402-05`، `1402-05-13`',
      '[[`{closest}`, or ]]a form such as `1402`, `1402-Q2`, `1402-05`, `1402-05-13`',
    ),
    fix: both('فقط تاریخ را نگه دارید.', 'Keep the date alone.'),
    why: both('Excel تاریخ را با ساعت صفر ذخیره می‌کند.', 'Excel saves dates with an hour of zero.'),
    wrong: '2023-08-04 00:00:00',
    right: '2023-08-04',
  },
  'period/day-first': {
    title: both('روز پیش از سال', 'The day before the year'),
    message: both(
      'ستون {column}: «{found}» با روز یا ماه آغاز می‌شود.',
      'Column {column}: "{found}" begins with the day or month.',
    ),
    expected: both(
      '[[`{closest}`، یا ]]شکلی مانند `1402`، `1402-Q2`، `1402-05`، `1402-05-13`',
      '[[`{closest}`, or ]]a form such as `1402`, `1402-Q2`, `1402-05`, `1402-05-13`',
    ),
    fix: both('سال، ماه و روز را به همین ترتیب بنویسید.', 'Write year, month, day in this order.'),
    why: both(
      '«03/04» هم سوم تیر است و هم چهارم خرداد.',
      '"03/04" may be the third of the fourth or the fourth of the third.',
    ),
    wrong: '13/05/1402',
    right: '1402-05-13',
  },
  'period/decimal-year': {
    title: both('سال اعشاری', 'A year with decimals'),
    message: both(
      'ستون {column}: «{found}» سال را با ممیز نوشته است.',
      'Column {column}: "{found}" has a decimal point.',
    ),
    expected: both(
      '[[`{closest}`، یا ]]شکلی مانند `1402`، `1402-Q2`، `1402-05`، `1402-05-13`',
      '[[`{closest}`, or ]]a form such as `1402`, `1402-Q2`, `1402-05`, `1402-05-13`',
    ),
    fix: both(
      'ممیز و صفر را بردارید؛ نوع ستون را متن کنید.',
      'Remove the point and the zero; make the column text.',
    ),
    why: both(
      'برنامه‌هایی که سال را عدد می‌گیرند، به آن صفر اعشار می‌افزایند.',
      'Programs that take years for numbers add a decimal zero.',
    ),
    wrong: '1402.0',
    right: '1402',
  },
  'period/future': {
    title: both('دورهٔ آینده', 'A period to come'),
    message: both(
      'ستون {column}: دورهٔ «{found}» هنوز آغاز نشده است.',
      'Column {column}: the period "{found}" has not begun.',
    ),
    expected: both('دوره‌ای که آغاز شده است.', 'a period that has begun'),
    fix: both(
      'سال را با منبع بسنجید (شاید سال قمری باشد). پیش‌بینی را با وضعیت `estimate` یا `budget` بنویسید.',
      'Compare with the source (it may be a lunar year). Give forecasts the status `estimate` or `budget`.',
    ),
    why: both('آمار قطعیِ آینده وجود ندارد.', 'There are no actual figures of the future.'),
    wrong: '1445',
    right: '1402',
  },
  'period/unfinished': {
    title: both('دوره‌ای که تمام نشده', 'A period that is not over'),
    message: both(
      'ستون {column}: دورهٔ «{found}» هنوز تمام نشده ولی رقم آن قطعی است.',
      'Column {column}: the period "{found}" is not over, but its figure is called actual.',
    ),
    expected: both('دوره‌ای که تمام شده است.', 'a period that is over'),
    fix: both(
      'وضعیت را `provisional` کنید یا دوره را کوتاه‌تر بنویسید، مانند `1405-01/1405-06`',
      'Set the status to `provisional`, or write the shorter period, such as `1405-01/1405-06`.',
    ),
    why: both(
      'جمع چند ماه به نام یک سال، افت می‌نماید.',
      'A sum of some months under the name of a year looks like a fall.',
    ),
    wrong: '1405,…,actual',
    right: '1405-01/1405-06,…,actual',
  },
} as const satisfies Readonly<Record<string, Wording>>;

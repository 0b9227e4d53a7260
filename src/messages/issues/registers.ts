import { both, type Wording } from './wording.ts';

/** Words about `data/releases/calendar.csv` and `problems.csv`. */
export const registerWordings = {
  'period/not-a-day': {
    title: both('ماه یا سال به‌جای روز', 'A month or year in place of a day'),
    message: both('ستون {column}: «{found}» یک روز نیست.', 'Column {column}: "{found}" is not one day.'),
    expected: both('یک روز، مانند `1405-09-15`', 'a day, such as `1405-09-15`'),
    fix: both('روز را هم بنویسید.', 'Write the day too.'),
    why: both(
      'تقویم و مهلت‌ها روز به روز شمرده می‌شود.',
      'The calendar and all time limits are counted in days.',
    ),
    wrong: '1405-09',
    right: '1405-09-15',
  },
  'calendar/unknown-dataset': {
    title: both('برنامهٔ انتشار برای داده‌ای که نیست', 'A planned release of data that does not exist'),
    message: both(
      'ستون {column}: مجموعه داده‌ای به نام «{found}» نیست و نبوده است.',
      'Column {column}: there is no dataset "{found}", and there never was.',
    ),
    expected: both(
      '[[شاید `{closest}`. ]]نام پوشهٔ یک مجموعه داده',
      '[[perhaps `{closest}`; ]]the name of a dataset folder',
    ),
    fix: both('نام پوشه را کپی کنید.', 'Copy the name of the folder.'),
    why: both(
      'خواننده از تقویم به صفحهٔ داده می‌رود.',
      'Readers go from the calendar to the page of the dataset.',
    ),
  },
  'calendar/announced-late': {
    title: both('اعلام پس از تاریخ انتشار', 'Announced after its own date'),
    message: both(
      'ستون {column}: اعلام در {found} پس از تاریخ انتشار، {due}، است.',
      'Column {column}: announced on {found}, after the date itself, {due}.',
    ),
    expected: both('روز اعلام، پیش از تاریخ انتشار یا همان روز', 'a day of announcement not after the date'),
    fix: both(
      'روز واقعی اعلام را بنویسید؛ تاریخی که گذشته برنامه نیست.',
      'Write the true day of announcement; a date that has passed is no plan.',
    ),
    why: both(
      'با وعده‌ای که پس از کار نوشته شود هر انتشاری به‌موقع می‌نماید.',
      'A promise written afterwards would make every release look punctual.',
    ),
  },
  'calendar/reason-without-move': {
    title: both('دلیل تغییر، بی تاریخ پیشین', 'A reason for a move, but no earlier date'),
    message: both(
      'ستون {column}: این نخستین ردیفِ این شناسه است، ولی دلیلی برای تغییر تاریخ دارد: «{found}».',
      'Column {column}: this is the first row of its id, yet it gives a reason for a move: "{found}".',
    ),
    expected: both(
      'تاریخ پیشین در یک ردیف و تاریخ تازه در ردیف بعد',
      'the old date in one row and the new date in a later row',
    ),
    fix: both(
      'تاریخ پیشین را در ردیف خود برگردانید و تاریخ تازه را در ردیفی تازه با همان شناسه بنویسید.',
      'Put the old date back and write the new one in a new row with the same id.',
    ),
    why: both(
      'تاریخ پیشین باید دیده شود؛ اگر روی آن بنویسید جابه‌جایی پنهان می‌ماند.',
      'The old date must stay visible; writing over it hides the move.',
    ),
  },
  'calendar/move-without-reason': {
    title: both('تغییر تاریخ بی دلیل', 'A date moved without a reason'),
    message: both(
      'ستون {column}: تاریخ انتشار «{found}» عوض شده ولی دلیلی نوشته نشده است.',
      'Column {column}: the date of "{found}" moved, but no reason is given.',
    ),
    expected: both('دلیل، به فارسی', 'a reason, in Persian'),
    fix: both('بنویسید چرا تاریخ عوض شد.', 'Write why the date moved.'),
    why: both(
      'خواننده‌ای که منتظر تاریخ پیشین بود حق دارد بداند چرا.',
      'Readers who waited for the old date have a right to know.',
    ),
  },
  'calendar/other-dataset': {
    title: both('یک شناسه برای دو داده', 'One id for two datasets'),
    message: both(
      'ستون {column}: این شناسه پیش‌تر برای «{other}» آمده و اینجا برای «{found}».',
      'Column {column}: the id stands for "{other}" above and for "{found}" here.',
    ),
    expected: both('برای هر انتشار یک شناسه', 'an id of its own for each planned release'),
    fix: both('اگر انتشار دیگری است شناسهٔ تازه‌ای بنویسید.', 'If it is another release, give it another id.'),
    why: both('ردیف دوم یک شناسه، تاریخ همان انتشار را عوض می‌کند.', 'A second row of an id moves its date.'),
  },
  'calendar/same-date': {
    title: both('جابه‌جایی به همان تاریخ', 'A move to the same date'),
    message: both(
      'ستون {column}: تاریخ تازه همان تاریخ پیشین است.[[ ({found})]]',
      'Column {column}: the new date is the old one.[[ ({found})]]',
    ),
    expected: both('تاریخی دیگر، یا هیچ تاریخی', 'another date, or none'),
    fix: both('تاریخ تازه را بنویسید، یا ردیف را بردارید.', 'Write the new date, or remove the row.'),
    why: both('ردیف دوم یک شناسه، تاریخ را عوض می‌کند.', 'A second row of an id moves its date.'),
  },
  'calendar/moves-out-of-order': {
    title: both('تغییرهای تاریخ، نه به ترتیب', 'Moves in the wrong order'),
    message: both(
      'ستون {column}: این تغییر در {found} اعلام شده، پیش از ردیف بالاتر.',
      'Column {column}: this move was announced on {found}, before the row above it.',
    ),
    expected: both('ردیف‌ها به ترتیب اعلام', 'rows in the order of their announcement'),
    fix: both('ردیف‌ها را جابه‌جا کنید یا روز اعلام را درست کنید.', 'Swap the rows, or correct the day.'),
    why: both('آخرین ردیف هر شناسه تاریخ امروز آن است.', 'The last row of an id is its present date.'),
  },
  'calendar/rewritten': {
    title: both(
      'تاریخ اعلام‌شده‌ای که عوض یا پاک شده است',
      'An announced date that was changed or taken out',
    ),
    message: both(
      'برنامهٔ «{plan}» در انتشار {release} چنین ثبت شده است: {known}. اکنون {found}.',
      'The plan "{plan}" is on record in release {release} as {known}. Now: {found}.',
    ),
    expected: both('ردیف‌های پیشین، همان‌گونه که اعلام شد', 'the earlier rows as they were announced'),
    fix: both(
      'ردیف پیشین را برگردانید. اگر تاریخ عوض شده است، تاریخ تازه و دلیل آن را در ردیفی تازه با همان شناسه بنویسید.',
      'Put the earlier row back. If the date moved, write the new date and its reason in a new row with the same id.',
    ),
    why: both(
      'تاریخی که اعلام شد بی دلیل و بی نشان عوض نمی‌شود؛ دفتر انتشار آن را به یاد دارد.',
      'An announced date does not change without reason or trace; the ledger remembers it.',
    ),
  },
  'problem/unknown-dataset': {
    title: both('گزارش اشکال برای داده‌ای که نیست', 'A reported fault of data that does not exist'),
    message: both(
      'ستون {column}: مجموعه داده‌ای به نام «{found}» نیست و نبوده است.',
      'Column {column}: there is no dataset "{found}", and there never was.',
    ),
    expected: both(
      '[[شاید `{closest}`. ]]نام پوشهٔ یک مجموعه داده',
      '[[perhaps `{closest}`; ]]the name of a dataset folder',
    ),
    fix: both('نام پوشه را کپی کنید.', 'Copy the name of the folder.'),
    why: both('اشکال در صفحهٔ داده‌اش هم دیده می‌شود.', 'A fault is shown on the page of its dataset too.'),
  },
  'problem/unknown-table': {
    title: both('گزارش اشکال برای جدولی که نیست', 'A reported fault of a table that does not exist'),
    message: both(
      'ستون {column}: این مجموعه داده جدولی به نام «{found}» ندارد.',
      'Column {column}: the dataset has no table "{found}".',
    ),
    expected: both(
      '[[شاید `{closest}`. ]]نام یکی از جدول‌ها',
      '[[perhaps `{closest}`; ]]the name of a table',
    ),
    fix: both(
      'نام جدول را از شناسنامهٔ داده کپی کنید، یا خانه را خالی بگذارید.',
      'Copy the name from the descriptor, or leave the cell empty.',
    ),
    why: both('خواننده باید بداند اشکال در کدام جدول است.', 'Readers must know which table is at fault.'),
  },
  'problem/unknown-row': {
    title: both('گزارش اشکال برای ردیفی که نیست', 'A reported fault of rows that do not exist'),
    message: both('ستون {column}: هیچ ردیفی با «{found}» نیست.', 'Column {column}: no row has "{found}".'),
    expected: both(
      'ستون و مقدار، مانند `period=1402|province=تهران`',
      'columns and values, such as `period=1402|province=تهران`',
    ),
    fix: both('نام ستون و مقدار را از فایل داده کپی کنید.', 'Copy column and value from the file.'),
    why: both('اشکال باز باید به ارقامی برسد که هست.', 'An open fault must lead to figures that exist.'),
  },
  'problem/no-closing-day': {
    title: both('اشکال بسته، بی تاریخ', 'A closed fault without a day'),
    message: both(
      'ستون {column}: این اشکال بسته شده («{found}») ولی روز آن نیامده است.',
      'Column {column}: the fault is closed ("{found}"), but on no day.',
    ),
    expected: both('روز بسته‌شدن', 'the day it was closed'),
    fix: both('روز را بنویسید.', 'Write the day.'),
    why: both('شمار روزهای بازماندن تا آن روز است.', 'The days it stood open are counted to that day.'),
  },
  'problem/closed-but-open': {
    title: both('اشکال باز، با نشان بسته‌شدن', 'An open fault with signs of closing'),
    message: both(
      'ستون {column}: «{found}» آمده، ولی وضعیت هنوز {state} است.',
      'Column {column}: there is "{found}", but the state is still {state}.',
    ),
    expected: both(
      'وضعیت `fixed` یا `not-a-fault`، یا خانهٔ خالی',
      'the state `fixed` or `not-a-fault`, or an empty cell',
    ),
    fix: both('وضعیت را درست کنید یا خانه را خالی کنید.', 'Correct the state, or empty the cell.'),
    why: both('اشکال یا باز است یا بسته.', 'A fault is either open or closed.'),
  },
  'problem/closed-before-reported': {
    title: both('بسته پیش از گزارش', 'Closed before it was reported'),
    message: both(
      'ستون {column}: روز بسته‌شدن، {found}، پیش از روز گزارش است.',
      'Column {column}: closed on {found}, before the day of the report.',
    ),
    expected: both('روزی که پیش از گزارش نیست', 'a day not before the report'),
    fix: both('یکی از دو تاریخ را درست کنید.', 'Correct one of the two dates.'),
    why: both('شمار روزهای بازماندن منفی نمی‌شود.', 'A fault cannot stand open for less than no days.'),
  },
  'problem/no-answer': {
    title: both('«اشکال نیست»، بی پاسخ', '"Not a fault" without an answer'),
    message: both(
      'ستون {column}: نوشته شده اشکال نیست، ولی پاسخی نیامده است.',
      'Column {column}: it is called no fault, but there is no answer.',
    ),
    expected: both('پاسخ به فارسی', 'an answer, in Persian'),
    fix: both('بنویسید چرا رقم درست است.', 'Write why the figure is right.'),
    why: both('گزارش مردم بی دلیل رد نمی‌شود.', 'No report is turned down without a reason.'),
  },
  'problem/no-fix': {
    title: both('«درست شد»، بی نشان', '"Fixed" without proof'),
    message: both(
      'ستون {column}: نوشته شده درست شد، ولی نه انتشاری آمده و نه پاسخی.',
      'Column {column}: it is called fixed, but neither a release nor an answer is given.',
    ),
    expected: both(
      'شناسهٔ انتشار، مانند `2026-11-22`، یا پاسخ',
      'the id of a release, such as `2026-11-22`, or an answer',
    ),
    fix: both(
      'انتشاری را بنویسید که درستش کرد؛ اگر اشکال در داده نبود، پاسخ را بنویسید.',
      'Name the release that fixed it; if the data was not at fault, write the answer.',
    ),
    why: both('خواننده باید بتواند ببیند چه درست شد.', 'Readers must be able to see what was put right.'),
  },
  'problem/unknown-release': {
    title: both('انتشاری که این داده را عوض نکرد', 'A release that did not change this data'),
    message: both(
      'ستون {column}: انتشار «{found}» نیست یا این داده را عوض نکرده است.',
      'Column {column}: release "{found}" does not exist or did not change this dataset.',
    ),
    expected: both(
      '[[شاید `{closest}`. ]]انتشاری که این داده را عوض کرد',
      '[[perhaps `{closest}`; ]]a release that changed this dataset',
    ),
    fix: both('شناسهٔ انتشار را از دفتر انتشار کپی کنید.', 'Copy the id from the ledger.'),
    why: both(
      'پیوند «درست شد» به رقم پیش و پس می‌رسد.',
      'The link of a fix leads to the figure before and after.',
    ),
  },
} as const satisfies Readonly<Record<string, Wording>>;

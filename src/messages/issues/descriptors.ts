import { both, type Wording } from './wording.ts';

export const descriptorWordings = {
  'descriptor/bad-name': {
    title: both('نام نامناسب', 'A name that cannot be used'),
    message: both(
      'نام «{found}» در `{path}` پذیرفته نیست.',
      'The name "{found}" in `{path}` is not accepted.',
    ),
    expected: both(
      'فقط حروف لاتین، رقم، خط تیره، زیرخط و نقطه.',
      'Latin letters, digits, hyphens, underscores and dots only',
    ),
    fix: both(
      'نام را به حروف کوچک لاتین بنویسید و متن فارسی را در `title` بگذارید.',
      'Write the name in lower-case Latin and keep Persian for `title`.',
    ),
    why: both(
      'این نام در نشانی صفحه و نام فایل دریافتی می‌آید.',
      'It becomes part of addresses and file names.',
    ),
    wrong: '"name": "بیمه شدگان"',
    right: '"name": "insured"',
  },
  'descriptor/name-differs': {
    title: both('نام مجموعه با نام پوشه فرق دارد', 'Package name and folder name differ'),
    message: both(
      'نام مجموعه «{found}» است ولی پوشه «{folder}».',
      'The package is called "{found}", its folder "{folder}".',
    ),
    expected: both(
      'نام پوشه نشانی صفحه است: `/datasets/{folder}/`',
      'the folder gives the address: `/datasets/{folder}/`',
    ),
    fix: both('اگر مهم است، یکی را با دیگری یکی کنید.', 'Make them the same if it matters.'),
    why: both(
      'نشانی از نام پوشه می‌آید، چون دو پوشه هم‌نام نمی‌شوند.',
      'Addresses come from folders, because two folders cannot share a name.',
    ),
  },
  'descriptor/duplicate-name': {
    title: both('نام تکراری', 'A name used twice'),
    message: both(
      'نام «{found}» برای دو {kind} به کار رفته است.',
      'The name "{found}" is used for two {kind}s.',
    ),
    expected: both('نامی یگانه برای هر {kind}.', 'a name of its own for each {kind}'),
    fix: both('یکی از دو نام را عوض کنید.', 'Change one of the two.'),
    why: both(
      'با نام تکراری معلوم نیست کدام منظور است.',
      'With one name for two, nobody knows which is meant.',
    ),
  },
  'descriptor/no-table': {
    title: both('هیچ جدولی نیست', 'No table at all'),
    message: both('هیچ‌یک از منابع این مجموعه جدول CSV نیست.', 'None of the resources is a CSV table.'),
    expected: both('دست‌کم یک منبع با فایل CSV.', 'at least one resource with a CSV file'),
    fix: both('یک جدول CSV به `resources` بیفزایید.', 'Add a CSV table to `resources`.'),
    why: both('صفحه از جدول ساخته می‌شود.', 'Pages are made from tables.'),
  },
  'descriptor/not-a-table': {
    title: both('منبعی که جدول نیست', 'A resource that is not a table'),
    message: both('«{found}» جدول نیست و نشان داده نمی‌شود.', '"{found}" is not a table and is not shown.'),
    expected: both('فایل CSV.', 'a CSV file'),
    fix: both(
      'اگر داده دارد، آن را به CSV تبدیل کنید؛ فهرستی از سطرها در JSON هم با `schema` خوانده می‌شود.',
      'Convert it to CSV if it holds data; a list of rows in JSON is read too, if it has a `schema`.',
    ),
    why: both('این سایت فقط جدول را می‌خواند.', 'Only tables are read.'),
  },
  'descriptor/inline-data': {
    title: both('دادهٔ درون توصیف‌نامه جدول نیست', 'Data in the descriptor that is no table'),
    message: both(
      'منبع «{found}» داده را در `data` آورده، ولی به شکل جدول نیست.',
      'The resource "{found}" keeps its data in `data`, but not as a table.',
    ),
    expected: both(
      'فهرستی از سطرها که هر کدام `[…]` یا `{…}` است، یا متن CSV با `"format": "csv"`.',
      'a list of rows, each `[…]` or `{…}`, or CSV text with `"format": "csv"`',
    ),
    fix: both(
      'داده را به یکی از این شکل‌ها بنویسید، یا در یک فایل CSV بگذارید و `path` بدهید.',
      'Write it in one of these forms, or put it in a CSV file and give its `path`.',
    ),
    why: both('استاندارد برای جدول فقط این شکل‌ها را دارد.', 'The standard has these forms for tables only.'),
    wrong: '"data": "a,b"',
    right: '"data": [{ "a": 1, "b": 2 }]',
  },
  'descriptor/several-files': {
    title: both('چند فایل با سرستون‌های گوناگون', 'Several files with different headers'),
    message: both(
      'سرستون «{file}» با سرستون فایل نخست یکی نیست: «{found}».',
      'The header of "{file}" is not that of the first file: "{found}".',
    ),
    expected: both('همان سرستون، به همان ترتیب: {expected}', 'the same header in the same order: {expected}'),
    fix: both(
      'سرستون‌ها را یکی کنید یا برای هر فایل منبعی جدا بنویسید.',
      'Give all files one header, or write a resource for each.',
    ),
    why: both(
      'فایل‌های یک منبع پشت سر هم خوانده می‌شوند؛ با سرستون دیگر، رقم‌ها زیر ستون نادرست می‌روند.',
      'Files of one resource are read one after the other; under another header, figures would land in wrong columns.',
    ),
  },
  'descriptor/no-licence': {
    title: both('مجوز اعلام نشده', 'No licence is stated'),
    message: both('این مجموعه مجوز ندارد (`licenses`).', 'This package names no licence (`licenses`).'),
    expected: both('دست‌کم یک مجوز با `name` و `path`.', 'at least one licence with `name` and `path`'),
    fix: both('از منتشرکننده بپرسید و `licenses` را بنویسید.', 'Ask the publisher and write `licenses`.'),
    why: both(
      'بدون مجوز، خواننده نمی‌داند چه استفاده‌ای آزاد است.',
      'Without one, readers do not know what they may do with the data.',
    ),
    right: '"licenses": [{ "name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/" }]',
  },
  'descriptor/no-schema': {
    title: both('ستون‌ها توصیف نشده‌اند', 'Columns are not described'),
    message: both(
      'این منبع `schema` ندارد؛ نوع ستون‌ها از محتوا برداشت شد.',
      'This resource has no `schema`; column types were taken from its content.',
    ),
    expected: both(
      '`schema` با نام، نوع، عنوان و واحد هر ستون.',
      'a `schema` with name, type, title and unit of each column',
    ),
    fix: both(
      '`schema` را بنویسید تا عنوان و واحد هم نشان داده شود.',
      'Write a `schema`, so that titles and units are shown too.',
    ),
    why: both('برداشت از محتوا واحد و معنا را نمی‌داند.', 'Content alone does not tell units or meaning.'),
  },
  'descriptor/unknown-type': {
    title: both('نوع ستون ناشناخته', 'An unknown column type'),
    message: both('نوع «{found}» در Table Schema نیست.', 'The type "{found}" is not in Table Schema.'),
    expected: both('[[شاید `{closest}`. ]]یکی از: {allowed}.', '[[perhaps `{closest}`; ]]one of: {allowed}'),
    fix: both('`type` را درست کنید.', 'Correct `type`.'),
    why: both('بی‌نوع درست، خانه‌ها را نمی‌توان سنجید.', 'Cells cannot be checked without a type.'),
    wrong: '"type": "nubmer"',
    right: '"type": "number"',
  },
  'descriptor/unknown-unit': {
    title: both('واحد ناشناخته', 'An unknown unit'),
    message: both(
      'ستون {column}: واحد «{found}» شناخته نیست.',
      'Column {column}: the unit "{found}" is not known.',
    ),
    expected: both('[[شاید `{closest}`. ]]یکی از: {allowed}.', '[[perhaps `{closest}`; ]]one of: {allowed}'),
    fix: both('شناسهٔ واحد را از فهرست بنویسید.', 'Write a unit code from the list.'),
    why: both(
      'رقم بی‌واحد معنا ندارد و تبدیل واحد به شناسهٔ درست نیاز دارد.',
      'A figure without a unit means nothing, and conversion needs the right code.',
    ),
    wrong: '"unit": "tomans"',
    right: '"unit": "toman"',
  },
  'descriptor/money-without-unit': {
    title: both('ستون پول بی‌واحد', 'A money column without a unit'),
    message: both(
      'ستون {column} از پول می‌گوید («{found}») ولی واحد ندارد.',
      'Column {column} speaks of money ("{found}") but has no unit.',
    ),
    expected: both(
      '`unit`: ریال، تومان، همت یا واحد دیگری از فهرست.',
      '`unit`: `rial`, `toman`, `hemat` or another from the list',
    ),
    fix: both(
      'برای نمونه `"unit": "billion-rial"` بنویسید. اگر ستون پول نیست، واحد خودش را بنویسید (`percent`، `case`، …).',
      'Write for example `"unit": "billion-rial"`. If it is not money, write its own unit (`percent`, `case`, …).',
    ),
    why: both(
      'ریال و تومان ده برابر فرق دارند؛ رقم پول بی‌واحد منتشر نمی‌شود.',
      'Rials and tomans differ tenfold; money without a unit is not published.',
    ),
    wrong: '{ "name": "cost_rial", "type": "number" }',
    right: '{ "name": "cost_rial", "type": "number", "unit": "rial" }',
  },
  'descriptor/value-not-numeric': {
    title: both('ستون رقم از نوع عدد نیست', 'A value column that is not numeric'),
    message: both(
      'ستون {column} نقش {concept} دارد ولی نوعش «{found}» است.',
      'Column {column} has the role {concept} but the type "{found}".',
    ),
    expected: both('`number` یا `integer`', '`number` or `integer`'),
    fix: both(
      '`type` را `number` کنید یا `concept` را بردارید.',
      'Set `type` to `number`, or remove `concept`.',
    ),
    why: both('فقط عدد را می‌توان کشید، جمع زد و سنجید.', 'Only numbers can be drawn, added and compared.'),
  },
  'descriptor/duplicate-concept': {
    title: both('دو ستون با یک نقش', 'Two columns with one role'),
    message: both(
      'ستون {column} همان نقش ستون «{first}» را دارد: `{found}`.',
      'Column {column} has the same role as "{first}": `{found}`.',
    ),
    expected: both('این نقش برای یک ستون.', 'this role for one column'),
    fix: both('نقش یکی را `DIMENSION` یا `ATTRIBUTE` کنید.', 'Make one of them `DIMENSION` or `ATTRIBUTE`.'),
    why: both(
      'با دو دوره یا دو مکان، معلوم نیست رقم از آنِ کدام است.',
      'With two periods or places it is unclear which one a figure belongs to.',
    ),
  },
  'descriptor/bad-pattern': {
    title: both('الگوی نادرست', 'A pattern that is not one'),
    message: both(
      'ستون {column}: الگوی «{found}» عبارت باقاعده نیست.',
      'Column {column}: the pattern "{found}" is not a regular expression.',
    ),
    expected: both('عبارت باقاعدهٔ درست.', 'a valid regular expression'),
    fix: both(
      'پرانتزها و کروشه‌ها را ببندید یا `pattern` را بردارید.',
      'Close its brackets, or remove `pattern`.',
    ),
    why: both('با الگوی نادرست هیچ خانه‌ای سنجیده نمی‌شود.', 'Nothing can be checked with it.'),
    wrong: '"pattern": "[0-9"',
    right: '"pattern": "[0-9]+"',
  },
  'descriptor/unsafe-pattern': {
    title: both('الگویی که تمام نمی‌شود', 'A pattern that never ends'),
    message: both(
      'ستون {column}: سنجش با الگوی «{found}» در زمان معقول تمام نشد و کنار گذاشته شد.',
      'Column {column}: matching "{found}" did not end in reasonable time and was given up.',
    ),
    expected: both('الگویی بی‌تکرار تودرتو.', 'a pattern without repetition inside repetition'),
    fix: both(
      'تکرار تودرتو را بردارید: به‌جای `(a+)+` بنویسید `a+`.',
      'Remove the inner repetition: `a+` in place of `(a+)+`.',
    ),
    why: both('چنین الگویی روی برخی متن‌ها سال‌ها طول می‌کشد.', 'On some texts such a pattern takes years.'),
    wrong: '"pattern": "(a+)+"',
    right: '"pattern": "a+"',
  },
  'descriptor/impossible-constraint': {
    title: both('شرطی که هیچ مقداری ندارد', 'A constraint nothing can meet'),
    message: both(
      'ستون {column}: شرط `{property}` با مقدار «{found}» شدنی نیست.',
      'Column {column}: the constraint `{property}` with "{found}" cannot be met.',
    ),
    expected: both(
      'مقداری از نوع همین ستون؛ کمینه کوچک‌تر از بیشینه.',
      "a value of the column's type, the minimum below the maximum",
    ),
    fix: both('شرط را اصلاح کنید.', 'Correct the constraint.'),
    why: both('شرط ناشدنی همهٔ خانه‌ها را رد می‌کند.', 'An impossible constraint refuses every cell.'),
    wrong: '{ "minimum": 100, "maximum": 0 }',
    right: '{ "minimum": 0, "maximum": 100 }',
  },
  'descriptor/idle-constraint': {
    title: both('شرط بی‌اثر', 'A constraint without effect'),
    message: both(
      'ستون {column}: شرط `{property}` برای نوع {type} معنا ندارد و به کار نرفت.',
      'Column {column}: `{property}` means nothing for type {type} and was not applied.',
    ),
    expected: both('شرطی که به نوع ستون بخورد.', "a constraint that fits the column's type"),
    fix: both('نوع ستون را درست کنید یا شرط را بردارید.', 'Correct the type, or remove the constraint.'),
    why: both('گمان می‌کنید سنجیده می‌شود، ولی نمی‌شود.', 'One thinks it is checked, but it is not.'),
  },
  'descriptor/unknown-field': {
    title: both('ستونی که نیست', 'A field that does not exist'),
    message: both(
      '`{path}` از ستون «{found}» نام می‌برد که در این جدول نیست.',
      '`{path}` names the field "{found}", which this table does not have.',
    ),
    expected: both('[[شاید `{closest}`. ]]یکی از: {allowed}.', '[[perhaps `{closest}`; ]]one of: {allowed}'),
    fix: both('نام ستون را درست کنید.', 'Correct the name.'),
    why: both(
      'کلید، نمودار یا سرخط به ستونی نیاز دارد که باشد.',
      'A key, chart or headline needs a field that exists.',
    ),
  },
  'descriptor/unknown-resource': {
    title: both('منبعی که نیست', 'A resource that does not exist'),
    message: both('منبع «{found}» در این مجموعه نیست.', 'The resource "{found}" is not in this package.'),
    expected: both('[[شاید `{closest}`. ]]یکی از: {allowed}.', '[[perhaps `{closest}`; ]]one of: {allowed}'),
    fix: both('نام منبع را درست کنید.', 'Correct the name.'),
    why: both('ارجاع به منبعی که نیست به جایی نمی‌رسد.', 'A reference to nothing leads nowhere.'),
  },
  'descriptor/unknown-dataset': {
    title: both('مجموعه‌ای که نیست', 'A dataset that does not exist'),
    message: both(
      'مجموعهٔ «{found}» در `data/datasets` نیست.',
      'There is no dataset "{found}" in `data/datasets`.',
    ),
    expected: both(
      'نام پوشهٔ یک مجموعه[[؛ شاید `{closest}`]].',
      "the name of a dataset's folder[[, perhaps `{closest}`]]",
    ),
    fix: both('نام را درست کنید یا از `related` بردارید.', 'Correct the name, or remove it from `related`.'),
    why: both('پیوند صفحه به جایی نمی‌رسید.', 'The link on the page would lead nowhere.'),
  },
  'descriptor/unknown-category': {
    title: both('دسته‌ای که نیست', 'A category that does not exist'),
    message: both(
      'ستون «{field}» مقداری به نام «{found}» ندارد.',
      'The field "{field}" has no value "{found}".',
    ),
    expected: both('[[شاید «{closest}». ]]یکی از: {allowed}.', '[[perhaps "{closest}"; ]]one of: {allowed}'),
    fix: both('مقدار را درست کنید.', 'Correct the value.'),
    why: both(
      'سرخط یا نموداری که سطری ندارد، نشان داده نمی‌شود.',
      'A headline or chart without rows cannot be shown.',
    ),
  },
  'descriptor/bad-break': {
    title: both('زمان شکست نادرست', 'A break at no period'),
    message: both('زمان «{found}» در `breaks` دوره نیست.', '"{found}" in `breaks` is not a period.'),
    expected: both(
      'سال، فصل، ماه یا روز؛ مانند `1393` یا `1393-07`',
      'a year, quarter, month or day, such as `1393` or `1393-07`',
    ),
    fix: both('زمان را به یکی از این شکل‌ها بنویسید.', 'Write it in one of these forms.'),
    why: both('خط نمودار در این زمان بریده می‌شود.', 'The line of the chart is cut there.'),
    wrong: '"at": "سال ۹۳"',
    right: '"at": "1393"',
  },
  'descriptor/headline-without-rows': {
    title: both('گزینشی بی‌سطر', 'A selection without rows'),
    message: both(
      '`{path}`: هیچ سطری از «{resource}» این مقدارها را با هم ندارد: «{found}».',
      '`{path}`: no row of "{resource}" has these values together: "{found}".',
    ),
    expected: both('دست‌کم یک سطر.', 'at least one row'),
    fix: both('مقدارهای `where` را با خود جدول بسنجید.', 'Compare `where` with the table.'),
    why: both(
      'سرخط یا نموداری که سطری ندارد، خالی می‌ماند.',
      'A headline or chart without rows stays empty.',
    ),
  },
  'descriptor/conflicts-without-key': {
    title: both('ارقام متعارض بی‌کلید', 'Conflicting figures without a key'),
    message: both(
      'منبع «{found}» نقش `conflicts` دارد ولی به جدول اصلی وصل نیست.',
      'The resource "{found}" has the role `conflicts` but no link to the main table.',
    ),
    expected: both(
      '`foreignKeys` به منبعی با نقش `main`',
      '`foreignKeys` to a resource with the role `main`',
    ),
    fix: both(
      'کلیدی مانند دوره و استان به جدول اصلی بیفزایید.',
      'Add a key such as period and province to the main table.',
    ),
    why: both(
      'رقم متعارض باید کنار رقمی بیاید که با آن نمی‌خواند.',
      'A conflicting figure must stand beside the one it contradicts.',
    ),
  },
  'descriptor/bad-foreign-key': {
    title: both('کلید خارجی ناهم‌اندازه', 'A foreign key of unequal sides'),
    message: both(
      'دو سوی کلید خارجی «{found}» به یک تعداد ستون ندارند.',
      'The two sides of the foreign key "{found}" have different numbers of fields.',
    ),
    expected: both(
      'به همان تعداد ستون در `fields` و `reference.fields`',
      'as many names in `fields` as in `reference.fields`',
    ),
    fix: both('ستون جاافتاده را بیفزایید.', 'Add the missing field.'),
    why: both('ستون‌ها یک‌به‌یک با هم سنجیده می‌شوند.', 'Fields are compared one by one.'),
  },
} as const satisfies Readonly<Record<string, Wording>>;

import { both, type Wordings } from './wording.ts';

export const siteWordings = {
  'site/unknown-series': {
    title: both('سری مرجعی که نیست', 'A reference series that does not exist'),
    message: both('`{path}`: «{found}» در داده‌ها نیست.', '`{path}`: there is no "{found}" in the data.'),
    expected: both(
      '[[شاید `{closest}`. ]]نام یک مجموعه، جدول، ستون رقم یا مقداری که دست‌کم یک سطر دارد[[؛ یکی از: {allowed}]].',
      '[[perhaps `{closest}`; ]]a dataset, a table, a value column or values that some row has[[; one of: {allowed}]]',
    ),
    fix: both(
      'نام را در `references` درست کنید یا آن بخش را بردارید.',
      'Correct the name in `references`, or remove that part.',
    ),
    why: both(
      'بی این سری، مبلغ به قیمت ثابت و رقم سرانه حساب نمی‌شود.',
      'Without the series nothing can be shown in real terms or per head.',
    ),
    wrong: '"dataset": "consumer-prices"',
    right: '"dataset": "consumer-price-index"',
  },
  'site/unfit-series': {
    title: both('سری مرجعی با واحد دیگر', 'A reference series of another unit'),
    message: both('`{path}`: واحد این سری «{found}» است.', '`{path}`: the unit of this series is "{found}".'),
    expected: both('واحد {needed}.', 'the unit {needed}'),
    fix: both(
      'سری دیگری را نام ببرید، یا واحد ستون را در شناسنامهٔ داده درست کنید.',
      'Name another series, or correct the unit in its descriptor.',
    ),
    why: both(
      'مبلغ فقط بر شاخص بها و بر شمار آدم‌ها بخش می‌شود.',
      'Amounts are divided by a price index or by a number of people, and by nothing else.',
    ),
    wrong: '"insured": [{ "dataset": "pension-files" }]',
    right: '"insured": [{ "dataset": "insured-and-pensioners" }]',
  },
  'site/bad-base': {
    title: both('سال پایهٔ نادرست', 'A wrong base year'),
    message: both(
      '`{path}`: سال پایه «{found}» با جدول شاخص نمی‌خواند.',
      '`{path}`: the base "{found}" does not agree with the index.',
    ),
    expected: both(
      'یک دوره و شاخص همان دوره[[؛ در جدول: {published}]].',
      'a period and the index of that period[[; the table has {published}]]',
    ),
    fix: both(
      'سال پایه و شاخص آن را از عنوان سری بردارید، مانند «۱۳۹۵ = ۱۰۰».',
      'Take both from the title of the series, such as "1395 = 100".',
    ),
    why: both(
      'همهٔ مبلغ‌های به قیمت ثابت به این سال برمی‌گردد.',
      'Every amount in real terms goes back to this year.',
    ),
    wrong: '"base": { "period": "1395", "value": "1" }',
    right: '"base": { "period": "1395", "value": "100" }',
  },
} as const satisfies Wordings<'site'>;

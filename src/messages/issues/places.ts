import { both, type Wording } from './wording.ts';

/** Words about the tables of data/reference/places. */
export const placeWordings = {
  'reference/unknown-neighbour': {
    title: both('همسایه‌ای که در فهرست نیست', 'A neighbour that is not listed'),
    message: both(
      'ستون {column}: «{found}» شناسهٔ استان دیگری در این جدول نیست.',
      'Column {column}: "{found}" is not the code of another province in this table.',
    ),
    expected: both(
      '[[شاید `{closest}`. ]]شناسهٔ استان‌ها، جداشده با خط عمودی',
      '[[perhaps `{closest}`; ]]codes of provinces, separated by vertical bars',
    ),
    fix: both('شناسه را از ستون `code` کپی کنید.', 'Copy the code from the column `code`.'),
    why: both(
      'صفحهٔ هر استان به صفحهٔ همسایه‌هایش پیوند می‌دهد.',
      "Each province's page links to its neighbours' pages.",
    ),
    wrong: 'IR-1|IR-19',
    right: 'IR-01|IR-19',
  },
  'reference/one-sided-neighbour': {
    title: both('همسایگیِ یک‌سویه', 'A neighbour on one side only'),
    message: both(
      'ستون {column}: «{name}» همسایهٔ «{other}» نوشته شده، اما در سطر «{other}» نامی از «{name}» نیست.',
      'Column {column}: "{name}" names "{other}" as a neighbour, but "{other}" does not name "{name}".',
    ),
    expected: both('همسایگی در سطر هر دو استان.', 'the neighbour in the rows of both provinces'),
    fix: both(
      'با نقشه بسنجید؛ یا در سطر دیگر هم بنویسید یا از این سطر بردارید.',
      'Compare with a map; write it in the other row too, or remove it here.',
    ),
    why: both('مرز دو استان برای هر دو مرز است.', 'A border is a border for both sides.'),
  },
  'reference/shared-map-cell': {
    title: both('دو استان در یک خانهٔ نقشه', 'Two provinces in one cell of the map'),
    message: both(
      'خانهٔ {found} نقشه هم برای «{name}» است و هم برای «{other}».',
      'Cell {found} of the map is given to both "{name}" and "{other}".',
    ),
    expected: both('برای هر استان یک خانهٔ خالی.', 'a free cell for each province'),
    fix: both('ستون یا ردیف یکی را عوض کنید.', 'Change the column or the row of one.'),
    why: both('یکی از دو استان زیر دیگری پنهان می‌شود.', 'One of the two would hide the other.'),
  },
  'reference/shared-place-name': {
    title: both('یک نام برای دو مکان', 'One name for two places'),
    message: both(
      'نام «{found}» هم برای «{name}» آمده و هم برای «{other}».',
      'The name "{found}" stands for both "{name}" and "{other}".',
    ),
    expected: both(
      'نام‌ها، شناسه‌ها و املاهای دیگر هر مکان فقط از آنِ خودش.',
      'names, codes and other spellings that belong to one place only',
    ),
    fix: both(
      'نام را از یکی بردارید یا کامل‌تر بنویسید؛ برای واحدها نام شهر را بیفزایید.',
      'Remove it from one or write it in full; for offices add the town.',
    ),
    why: both(
      'رقمی که با این نام بیاید معلوم نیست از آنِ کجاست؛ «ي» و «ی» هم در این سنجش یکی‌اند.',
      'A figure under this name could belong to either; look-alike letters count as one.',
    ),
  },
  'reference/bad-place-address': {
    title: both('نشانی نادرست یک مکان', 'A wrong address of a place'),
    message: both(
      'ستون {column}: «{found}» بخشِ نشانی نمی‌شود یا پیش‌تر گرفته شده است.',
      'Column {column}: "{found}" cannot be part of an address, or is taken.',
    ),
    expected: both(
      'حروف کوچک لاتین، رقم و خط تیره؛ در هر استان یک بار، و نه `by` یا `sheet`',
      'lower-case Latin letters, digits and hyphens, once per province, and not `by` or `sheet`',
    ),
    fix: both('نشانی کوتاه دیگری بنویسید.', 'Write another short address.'),
    why: both(
      'صفحهٔ هر مکان با این واژه نشانی همیشگی دارد.',
      'The page of each place has its permanent address by this word.',
    ),
    wrong: 'Shobe 1',
    right: 'branch-1',
  },
  'reference/unknown-parent': {
    title: both('واحدی بی‌استان', 'An office without a province'),
    message: both(
      'ستون {column}: «{found}» شناسهٔ هیچ استانی نیست.',
      'Column {column}: "{found}" is not the code of a province.',
    ),
    expected: both('[[شاید `{closest}`. ]]شناسهٔ یک استان', '[[perhaps `{closest}`; ]]the code of a province'),
    fix: both('شناسهٔ استان را از جدول استان‌ها کپی کنید.', 'Copy the code from the table of provinces.'),
    why: both(
      'صفحهٔ هر واحد زیر صفحهٔ استان خود است.',
      "An office's page stands below the page of its province.",
    ),
    wrong: 'IR-99',
    right: 'IR-23',
  },
  'reference/unknown-office-kind': {
    title: both('نوع ناشناختهٔ واحد', 'An unknown kind of office'),
    message: both(
      'ستون {column}: «{found}» از انواع واحد نیست.',
      'Column {column}: "{found}" is not a kind of office.',
    ),
    expected: both('[[شاید `{closest}`. ]]یکی از {allowed}.', '[[perhaps `{closest}`; ]]one of {allowed}'),
    fix: both('یکی از همین واژه‌ها را بنویسید.', 'Write one of these words.'),
    why: both(
      'خواننده باید بداند شعبه را می‌بیند یا بیمارستان را.',
      'Readers must know whether they look at a branch or a hospital.',
    ),
    wrong: 'شعبه',
    right: 'branch',
  },
} as const satisfies Readonly<Record<string, Wording>>;

import { both, type Wording } from './wording.ts';

/** Files that are nearly there, and keys of places and rows. */
export const fileNameWordings = {
  'file/name-case': {
    title: both('حروف کوچک و بزرگ نام فایل', 'Capitals in a file name'),
    message: both('فایل «{path}» نیست؛ «{closest}» هست.', 'There is no file "{path}"; there is "{closest}".'),
    expected: both('نام فایل با همان حروف کوچک و بزرگ.', 'the name with exactly these capitals'),
    fix: both(
      'نام را در `path` یا نام فایل را درست کنید.',
      'Correct the name in `path`, or rename the file.',
    ),
    why: both(
      'Windows کوچک و بزرگ را یکی می‌گیرد، ولی سرور نه.',
      'Windows takes them for one file; a server does not.',
    ),
    wrong: '"path": "Insured.csv"',
    right: '"path": "insured.csv"',
  },
  'file/broken-link': {
    title: both('میان‌بر شکسته', 'A broken link'),
    message: both('«{path}» میان‌بری است که به جایی نمی‌رسد.', '"{path}" is a link that leads nowhere.'),
    expected: both('خود فایل.', 'the file itself'),
    fix: both('فایل را به‌جای میان‌بر در پوشه بگذارید.', 'Put the file itself in place of the link.'),
    why: both('میان‌بر روی رایانهٔ دیگر کار نمی‌کند.', 'A link does not work on another computer.'),
  },
  'encoding/truncated': {
    title: both('فایل در میان یک حرف بریده شده', 'A file that ends inside a letter'),
    message: both(
      'فایل در این سطر در میان یک حرف تمام می‌شود.',
      'The file ends in the middle of a letter on this line.',
    ),
    expected: both('فایل کامل.', 'the whole file'),
    fix: both('فایل را دوباره از منبع بگیرید یا کپی کنید.', 'Get or copy the file again.'),
    why: both(
      'فایلی که نیمه دریافت شده، سطرهای آخر را ندارد.',
      'A file that came in half lacks its last rows.',
    ),
  },
  'reference/city-for-province': {
    title: both('شهر به‌جای استان', 'A city in place of a province'),
    message: both(
      'ستون {column}: «{found}» شهری در استان «{closest}» است.',
      'Column {column}: "{found}" is a city in the province "{closest}".',
    ),
    expected: both(
      'نام استان؛ «{closest}»، اگر رقم از همهٔ استان است.',
      'a province; "{closest}", if the figure is of the whole province',
    ),
    fix: both(
      'اگر رقم همهٔ استان است، نام استان را بنویسید. رقم شهر را در جدولی جدا بیاورید.',
      'Write the province if the figure is of all of it. Figures of cities go into a table of their own.',
    ),
    why: both(
      'رقم یک شهر، رقم استانش نیست؛ پس به‌جای آن گذاشته نمی‌شود.',
      'The figure of a city is not that of its province, so it is not put in its place.',
    ),
    wrong: 'مشهد',
    right: 'خراسان رضوی',
  },
  'reference/former-province': {
    title: both('نام قدیمی استان', 'A former province'),
    message: both(
      'ستون {column}: «{found}» امروز چند استان است.',
      'Column {column}: "{found}" is several provinces today.',
    ),
    expected: both('یکی از: {allowed}.', 'one of: {allowed}'),
    fix: both(
      'استان امروزی را بنویسید. رقم پیش از تقسیم را در جدولی جدا بیاورید.',
      'Write the province of today. Figures from before the division go into a table of their own.',
    ),
    why: both(
      'معلوم نیست رقم از کدام بخش است، و بخش‌ها با کل پیشین سنجیدنی نیست.',
      'Nobody can tell which part is meant, and parts do not compare with the former whole.',
    ),
    wrong: 'خراسان',
    right: 'خراسان رضوی',
  },
  'reference/conflicting-key': {
    title: both('دو رقم برای یک کلید', 'Two figures for one key'),
    message: both(
      'کلید «{key}» با مقدار «{found}» در سطر {first} رقم دیگری دارد.',
      'The key "{key}" with the value "{found}" has another figure on line {first}.',
    ),
    expected: both('برای هر کلید یک سطر.', 'one row per key'),
    fix: both(
      'ببینید کدام درست است. اگر هر دو منبع دارند، یکی را به جدول ارقام متعارض ببرید.',
      'See which is right. If both have a source, move one to the conflicting figures.',
    ),
    why: both(
      'دو رقم برای یک چیز: سایت نمی‌تواند یکی را برگزیند.',
      'Two figures for one thing: the site cannot choose one.',
    ),
  },
} as const satisfies Readonly<Record<string, Wording>>;

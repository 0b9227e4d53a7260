import { both, type Wordings } from './wording.ts';

export const documentWordings: Wordings<'json' | 'yaml' | 'property'> = {
  'json/syntax': {
    title: both('خطای نوشتاری در JSON', 'A slip in JSON'),
    message: both(
      'این فایل JSON درست نیست: {problem}[[ نزدیک «{found}»]].',
      'This is not valid JSON: {problem}[[ near "{found}"]].',
    ),
    expected: both('JSON درست.', 'valid JSON'),
    fix: both(
      'سطر و نویسهٔ گفته‌شده را ببینید: ویرگول جاافتاده یا اضافه، گیومهٔ فارسی به‌جای "، یا آکولاد بسته‌نشده.',
      'Look at the line and character given: a missing or extra comma, curly quotes in place of ", or an open brace.',
    ),
    why: both(
      'تا این خطا هست، چیزی از این فایل خوانده نمی‌شود.',
      'Nothing of the file can be read until it is mended.',
    ),
    wrong: '"name": "insured"\n"title": "بیمه‌شدگان"',
    right: '"name": "insured",\n"title": "بیمه‌شدگان"',
  },
  'json/too-deep': {
    title: both('JSON بیش از اندازه تودرتو', 'JSON nested too deep'),
    message: both(
      'این فایل بیش از {limit} لایه تودرتو است.',
      'This file is nested more than {limit} levels deep.',
    ),
    expected: both('حداکثر {limit} لایه.', 'at most {limit} levels'),
    fix: both(
      'فایل را از منبع دوباره بگیرید؛ این شکل طبیعی نیست.',
      'Get the file again; no real descriptor looks like this.',
    ),
    why: both('چنین فایلی می‌تواند برنامه را از کار بیندازد.', 'Such a file can stop a program.'),
  },
  'json/duplicate-key': {
    title: both('یک ویژگی دو بار', 'A property written twice'),
    message: both(
      'ویژگی `{found}` در یک جا دو بار نوشته شده است.',
      'The property `{found}` is written twice in one place.',
    ),
    expected: both('هر ویژگی یک بار.', 'each property once'),
    fix: both('یکی از آن دو را بردارید.', 'Remove one of the two.'),
    why: both(
      'برنامه‌ها یکی را بی‌خبر نگه می‌دارند و دیگری گم می‌شود.',
      'Programs keep one of them and lose the other without a word.',
    ),
    wrong: '{ "title": "الف", "title": "ب" }',
    right: '{ "title": "ب" }',
  },
  'yaml/syntax': {
    title: both('خطای نوشتاری در سرآغاز صفحه', "A slip in a page's front matter"),
    message: both(
      'سرآغاز این صفحه YAML درست نیست: {problem}.',
      'The front matter is not valid YAML: {problem}.',
    ),
    expected: both('YAML درست میان دو خط `---`.', 'valid YAML between two `---` lines'),
    fix: both(
      'متنی را که «:» یا «#» دارد در " بگذارید و تورفتگی‌ها را با فاصله بنویسید، نه Tab.',
      'Put texts with ":" or "#" in quotes, and indent with spaces, not tabs.',
    ),
    why: both(
      'بدون سرآغاز، عنوان و منابع صفحه دانسته نیست.',
      'Without it the title and sources of the page are unknown.',
    ),
    wrong: 'title: حق بیمه: چیست؟',
    right: 'title: "حق بیمه: چیست؟"',
  },
  'property/missing': {
    title: both('ویژگی لازم نیست', 'A required property is missing'),
    message: both('ویژگی `{path}` نیست.', 'The property `{path}` is missing.'),
    expected: both('`{path}` نوشته شده باشد.', '`{path}` to be there'),
    fix: both(
      'آن را بیفزایید؛ نمونه در `docs/data-format.md` هست.',
      'Add it; there is an example in `docs/data-format.md`.',
    ),
    why: both('صفحه بدون آن ساخته نمی‌شود.', 'The page cannot be made without it.'),
  },
  'property/wrong-type': {
    title: both('نوع مقدار ویژگی نادرست است', 'A property of the wrong type'),
    message: both(
      'مقدار `{path}` از نوع دیگری است: «{found}».',
      'The value of `{path}` is of another type: "{found}".',
    ),
    expected: both('{expected}.', '{expected}'),
    fix: both(
      'مقدار را درست بنویسید؛ متن در "، فهرست در [ ] و درست و نادرست به شکل true و false.',
      'Write texts in quotes, lists in [ ], and yes or no as true or false.',
    ),
    why: both(
      'مقدار از نوع دیگر را نمی‌توان فهمید و حدس زده نمی‌شود.',
      'A value of another type cannot be understood and is not guessed at.',
    ),
    wrong: '"keywords": "بیمه، مستمری"',
    right: '"keywords": ["بیمه", "مستمری"]',
  },
  'property/invalid-value': {
    title: both('مقدار ویژگی پذیرفته نیست', 'A property value that is not accepted'),
    message: both(
      'مقدار «{found}» برای `{path}` پذیرفته نیست.',
      'The value "{found}" is not accepted for `{path}`.',
    ),
    expected: both(
      '[[{form}.]][[دست‌کم {least}.]][[ یکی از: {allowed}.]]',
      '[[{form}]][[{least} or more]][[one of: {allowed}]]',
    ),
    fix: both('مقدار را اصلاح کنید.[[ شاید «{closest}».]]', 'Correct the value.[[ Perhaps "{closest}".]]'),
    why: both(
      'این ویژگی فقط مقدارهای شناخته دارد تا صفحه‌ها یک‌دست بمانند.',
      'It has known values only, so that all pages mean the same.',
    ),
    wrong: '"theme": "costs"',
    right: '"theme": "cost"',
  },
  'property/unknown': {
    title: both('ویژگی ناشناخته', 'An unknown property'),
    message: both('ویژگی `{path}` شناخته نیست.', 'The property `{path}` is not known.'),
    expected: both('فقط ویژگی‌های شناخته.', 'known properties only'),
    fix: both('املای نام را ببینید یا آن را بردارید.', 'Check its spelling, or remove it.'),
    why: both(
      'ویژگی ناشناخته خوانده نمی‌شود؛ اگر بی‌صدا می‌گذشت، گمان می‌کردید اثر کرده است.',
      'It would not be read; if it passed in silence you would think it worked.',
    ),
  },
  'property/misspelt': {
    title: both('نام ویژگی شاید اشتباه نوشته شده', 'A property name that looks misspelt'),
    message: both(
      'ویژگی `{path}` شناخته نیست و خوانده نشد.',
      'The property `{path}` is not known and was not read.',
    ),
    expected: both('شاید `{closest}`.', 'perhaps `{closest}`'),
    fix: both(
      'اگر منظور `{closest}` بود، نام را درست کنید؛ وگرنه نامی دورتر برگزینید.',
      'If you meant `{closest}`, correct the name; else choose one less like it.',
    ),
    why: both(
      'نام نادرست یعنی عنوان یا کلیدی که بی‌خبر از دست می‌رود.',
      'A wrong name loses a title or a key without a word.',
    ),
    wrong: '"primarykey": ["period"]',
    right: '"primaryKey": ["period"]',
  },
};

import { both, type Wording } from './wording.ts';

export const fileWordings = {
  'file/missing': {
    title: both('فایل پیدا نشد', 'A file is missing'),
    message: both('فایل «{path}» پیدا نشد.', 'The file "{path}" does not exist.'),
    expected: both(
      '[[شاید «{closest}»؛ ]]فایلی با همین نام، با همین حروف کوچک و بزرگ.',
      '[[perhaps "{closest}"; ]]a file of exactly this name, capitals included',
    ),
    fix: both(
      'فایل را سر جایش بگذارید یا نام آن را در `path` درست کنید.',
      'Put the file in its place, or correct its name in `path`.',
    ),
    why: both(
      'بدون این فایل، صفحه و دریافتی‌های آن ساخته نمی‌شود. روی سرور، «Data.csv» و «data.csv» دو فایل جدا هستند.',
      'Its page and downloads cannot be made without it. On a server, "Data.csv" and "data.csv" are two files.',
    ),
    wrong: '"path": "Insured.csv"',
    right: '"path": "insured.csv"',
  },
  'file/too-large': {
    title: both('فایل بیش از اندازه بزرگ است', 'A file is too large'),
    message: both('فایل «{path}» {bytes} بایت است.', 'The file "{path}" has {bytes} bytes.'),
    expected: both('حداکثر {limit} بایت.', 'at most {limit} bytes'),
    fix: both(
      'جدول را به چند منبع (برای نمونه سال به سال) تقسیم کنید.',
      'Split the table into several resources, for example one per year.',
    ),
    why: both(
      'فایل یک‌جا در حافظه خوانده می‌شود؛ فایل بسیار بزرگ ساخت سایت را از کار می‌اندازد.',
      'A file is read into memory at once; a huge one would stop the build.',
    ),
  },
  'file/unreadable': {
    title: both('فایل خوانده نمی‌شود', 'A file cannot be read'),
    message: both('«{path}» خوانده نمی‌شود: {kind}.', '"{path}" cannot be read: {kind}.'),
    expected: both(
      'یک فایل معمولی که برنامه اجازهٔ خواندنش را دارد.',
      'an ordinary file the program may read',
    ),
    fix: both(
      'ببینید این نام پوشه نباشد و اجازهٔ خواندن فایل داده شده باشد.',
      'See that the name is not a folder and that the file may be read.',
    ),
    why: both(
      'پوشه، میان‌بر شکسته یا فایل بی‌اجازه داده ندارد.',
      'A folder, a broken link or a locked file gives no data.',
    ),
  },
  'file/remote': {
    title: both('نشانی اینترنتی به‌جای فایل', 'An internet address in place of a file'),
    message: both('«{found}» نشانی اینترنتی است.', '"{found}" is an internet address.'),
    expected: both('نام فایلی در پوشهٔ همین مجموعه.', "the name of a file in the dataset's own folder"),
    fix: both(
      'فایل را دریافت کنید، در همین پوشه بگذارید و نام آن را در `path` بنویسید.',
      'Download the file into this folder and write its name in `path`.',
    ),
    why: both(
      'سایت هنگام ساخت چیزی از اینترنت نمی‌گیرد؛ وگرنه رقم‌ها می‌توانستند بی‌خبر عوض شوند.',
      'A build fetches nothing from the internet; otherwise figures could change without a word.',
    ),
    wrong: '"path": "https://example.org/data.csv"',
    right: '"path": "data.csv"',
  },
  'file/outside-folder': {
    title: both('فایل بیرون از پوشهٔ مجموعه', "A file outside the dataset's folder"),
    message: both('«{found}» به بیرون از پوشهٔ مجموعه می‌رود.', '"{found}" leads out of the folder.'),
    expected: both(
      'مسیری نسبی با «/»، بدون «..» و بدون نام درایو.',
      'a relative path with "/", without ".." or a drive letter',
    ),
    fix: both('فایل را در پوشهٔ همین مجموعه بگذارید.', "Put the file into the dataset's own folder."),
    why: both(
      'توصیف‌نامه ممکن است از دیگری رسیده باشد و نباید بتواند فایل‌های دیگر رایانه را منتشر کند.',
      'A descriptor may come from a stranger and must not be able to publish other files of the computer.',
    ),
    wrong: '"path": "../other/data.csv"',
    right: '"path": "data.csv"',
  },
  'file/wrong-kind': {
    title: both('پسوند CSV است ولی محتوا نه', 'Named CSV but something else inside'),
    message: both('محتوای این فایل {kind} است، نه CSV.', 'This file holds {kind}, not CSV.'),
    expected: both('متن CSV با کدگذاری UTF-8.', 'CSV text in UTF-8'),
    fix: both(
      'فایل را در Excel باز کنید و با «Save As» و نوع «CSV UTF-8» ذخیره کنید؛ تغییر نام کافی نیست.',
      'Open it in Excel and use "Save As", type "CSV UTF-8"; renaming is not enough.',
    ),
    why: both('تغییر نام فایل، محتوای آن را عوض نمی‌کند.', 'Renaming a file does not change what is in it.'),
  },
  'file/bad-folder-name': {
    title: both('نام پوشه برای نشانی مناسب نیست', 'A folder name that cannot be an address'),
    message: both('نام پوشهٔ «{found}» نشانی صفحه می‌شود.', 'The folder name "{found}" becomes an address.'),
    expected: both(
      'فقط حروف کوچک لاتین، رقم و خط تیره؛ مانند `insured-people`',
      'lower-case Latin letters, digits and hyphens only, such as `insured-people`',
    ),
    fix: both('نام پوشه را عوض کنید.', 'Rename the folder.'),
    why: both(
      'نشانی هر صفحه همیشگی است و باید در همهٔ برنامه‌ها بی‌دردسر کار کند.',
      'An address is for ever and must work in every program.',
    ),
    wrong: 'Insured People',
    right: 'insured-people',
  },
  'file/folder-name-adapted': {
    title: both('نشانی از نام پوشه ساخته شد', 'An address made from the folder name'),
    message: both(
      'پوشهٔ «{found}» نشانی `/datasets/{name}/` را می‌گیرد.',
      'The folder "{found}" gets the address `/datasets/{name}/`.',
    ),
    expected: both(
      'حروف کوچک لاتین، رقم و خط تیره؛ مانند {name}',
      'lower-case Latin letters, digits and hyphens, such as {name}',
    ),
    fix: both(
      'لازم نیست کاری کنید. اگر خواستید، پوشه را به همین نام درآورید.',
      'Nothing needs doing. Rename the folder to it if you like.',
    ),
    why: both(
      'در نشانی، حروف بزرگ و نقطه به‌سادگی اشتباه می‌شود.',
      'Capitals, dots and underscores are easily mistaken in an address.',
    ),
    wrong: 'GDP_per.Capita/',
    right: 'gdp-per-capita/',
  },
  'file/unexpected': {
    title: both('فایلی که در توصیف‌نامه نیامده', 'A file nobody declared'),
    message: both(
      '«{found}» در هیچ توصیف‌نامه‌ای نیست و منتشر نمی‌شود.',
      '"{found}" is in no descriptor and is not published.',
    ),
    expected: both(
      'هر جدول در `resources` توصیف‌نامهٔ پوشه‌اش آمده باشد.',
      'every table listed in `resources` of its folder',
    ),
    fix: both(
      'اگر باید منتشر شود، آن را به `resources` بیفزایید؛ وگرنه بردارید.',
      'Add it to `resources` if it is to be published, else remove it.',
    ),
    why: both(
      'هیچ فایلی تصادفی منتشر نمی‌شود؛ و فایلی که فراموش شده، بی‌صدا گم نمی‌شود.',
      'Nothing is published by accident, and a forgotten file is not lost without a word.',
    ),
  },
  'file/hash-differs': {
    title: both('فایل با مشخصاتش نمی‌خواند', 'A file differs from its fingerprint'),
    message: both(
      '`{property}` فایل «{path}» در توصیف‌نامه «{found}» است.',
      'The descriptor gives `{property}` of "{path}" as "{found}".',
    ),
    expected: both('`{expected}`', '`{expected}`'),
    fix: both(
      'اگر فایل را خودتان عوض کرده‌اید، این ویژگی را روزآمد یا حذف کنید؛ وگرنه فایل درست را بیاورید.',
      'If you changed the file, update or remove the property; else get the right file.',
    ),
    why: both(
      'ناهمخوانی یعنی فایل پس از نوشتن توصیف‌نامه عوض شده یا ناقص دریافت شده است.',
      'A difference means that the file was changed after the descriptor was written, or came incomplete.',
    ),
  },
  'encoding/utf-16': {
    title: both('کدگذاری UTF-16', 'UTF-16 encoding'),
    message: both('این فایل با کدگذاری {encoding} ذخیره شده است.', 'This file is saved as {encoding}.'),
    expected: both('UTF-8.', 'UTF-8'),
    fix: both(
      'در Excel «Save As» و نوع «CSV UTF-8» را برگزینید («Unicode Text» نه). یا `"encoding": "{encoding}"` بنویسید.',
      'In Excel choose "Save As", type "CSV UTF-8" (not "Unicode Text"). Or declare `"encoding": "{encoding}"`.',
    ),
    why: both(
      'کدگذاری حدس‌زده می‌تواند حرف‌ها را بی‌صدا خراب کند.',
      'A guessed encoding can spoil letters without a word.',
    ),
  },
  'encoding/windows-1256': {
    title: both('کدگذاری قدیمی windows-1256', 'The old windows-1256 encoding'),
    message: both(
      'این فایل UTF-8 نیست و به windows-1256 می‌ماند.',
      'This file is not UTF-8; it looks like windows-1256.',
    ),
    expected: both('UTF-8.', 'UTF-8'),
    fix: both(
      'در Excel «Save As» و نوع «CSV UTF-8» را برگزینید. یا `"encoding": "windows-1256"` بنویسید و حرف‌های «ی» و «ک» را در صفحه بازبینی کنید.',
      'In Excel choose "Save As", type "CSV UTF-8". Or declare `"encoding": "windows-1256"` and look over the letters on the page.',
    ),
    why: both(
      'windows-1256 «ی» فارسی ندارد و با کدگذاری‌های دیگر اشتباه می‌شود؛ پس حدس زده نمی‌شود.',
      'windows-1256 has no Persian ye and is easily mistaken for others, so it is never guessed.',
    ),
  },
  'encoding/invalid': {
    title: both('بایت نادرست در متن', 'Bytes that are not text'),
    message: both('بایتی در این سطر {encoding} درست نیست.', 'A byte on this line is not valid {encoding}.'),
    expected: both('متن درست با کدگذاری {encoding}.', 'valid {encoding} text'),
    fix: both(
      'فایل را دوباره از منبع بگیرید یا با کدگذاری UTF-8 ذخیره کنید.',
      'Get the file again from its source, or save it as UTF-8.',
    ),
    why: both(
      'فایلی که نیمه دریافت شده یا دو بار تبدیل شده، حرف‌های از دست رفته دارد.',
      'A file cut short or converted twice has lost letters.',
    ),
  },
  'encoding/unknown': {
    title: both('نام کدگذاری ناشناخته', 'An unknown encoding'),
    message: both('کدگذاری «{found}» شناخته نیست.', 'The encoding "{found}" is not known.'),
    expected: both(
      'نامی مانند `utf-8`، `windows-1256` یا `utf-16le`.',
      'a name such as `utf-8`, `windows-1256` or `utf-16le`',
    ),
    fix: both('`encoding` را درست کنید یا بردارید.', 'Correct `encoding` or remove it.'),
    why: both('بدون نام درست نمی‌توان حرف‌ها را خواند.', 'Letters cannot be read without the right name.'),
    wrong: '"encoding": "utf8-bom"',
    right: '"encoding": "utf-8"',
  },
  'encoding/nul': {
    title: both('نویسهٔ تهی در فایل', 'A NUL character in the file'),
    message: both('در این سطر نویسهٔ تهی (U+0000) هست.', 'There is a NUL character (U+0000) on this line.'),
    expected: both('متن بدون نویسهٔ تهی.', 'text without NUL characters'),
    fix: both(
      'فایل را دوباره از برنامهٔ اصلی خروجی بگیرید.',
      'Export the file again from the original program.',
    ),
    why: both(
      'نویسهٔ تهی نشانهٔ فایل خراب است و برنامه‌های دیگر متن را آن‌جا می‌برند.',
      'It is a sign of a damaged file, and other programs cut the text there.',
    ),
  },
} as const satisfies Readonly<Record<string, Wording>>;

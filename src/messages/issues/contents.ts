import { both, type Wording } from './wording.ts';

/** Pages: their files, sections, links and facts. */
export const contentWordings = {
  'content/bad-file-name': {
    title: both('نام فایل صفحه نادرست است', 'A page file with a wrong name'),
    message: both('نام «{found}» نام صفحه نیست.', '"{found}" is not the name of a page.'),
    expected: both(
      'نام لاتین کوچک با زبان: `about.fa.md`',
      'a lower-case Latin name with a language: `about.fa.md`',
    ),
    fix: both('فایل را به این شکل نام‌گذاری کنید یا بردارید.', 'Rename the file so, or remove it.'),
    why: both('نام فایل نشانی و زبان صفحه را می‌گوید.', 'The name gives the address and the language.'),
    wrong: 'About.md',
    right: 'about.fa.md',
  },
  'content/no-front-matter': {
    title: both('صفحهٔ بی‌سرآغاز', 'A page without front matter'),
    message: both('این صفحه سرآغاز ندارد.', 'This page has no front matter.'),
    expected: both(
      'عنوان، خلاصه، تاریخ و منابع میان دو خط `---` در آغاز فایل.',
      'title, summary, date and sources between two `---` lines at the top',
    ),
    fix: both('سرآغاز را از صفحه‌ای دیگر کپی کنید.', 'Copy it from another page.'),
    why: both('عنوان، خلاصه و منابع صفحه از آن می‌آید.', 'Title, summary and sources come from it.'),
  },
  'content/missing-twin': {
    title: both('صفحهٔ همزاد نیست', 'The twin page is missing'),
    message: both(
      'صفحهٔ زبان دیگر («{found}») نیست.',
      'The page in the other language ("{found}") is missing.',
    ),
    expected: both('هر صفحه به فارسی و انگلیسی.', 'every page in Persian and English'),
    fix: both('صفحهٔ همزاد را بنویسید.', 'Write the twin.'),
    why: both(
      'دکمهٔ زبان در هر صفحه باید به جایی برسد.',
      'The language link of every page must lead somewhere.',
    ),
  },
  'content/missing-section': {
    title: both('بخشی نیست', 'A section is missing'),
    message: both('بخش «{found}» نیست.', 'The section "{found}" is missing.'),
    expected: both('همهٔ بخش‌های ثابت صفحه.', 'all fixed sections'),
    fix: both(
      'بخش را با همین سرعنوان بیفزایید؛ اگر چیزی نمی‌دانیم، همان را بنویسید.',
      'Add it under this very heading; if nothing is known, say so.',
    ),
    why: both(
      'کسی که شکایت دارد، در هر صفحه همان راه را می‌جوید.',
      'A person with a complaint looks for the same steps on every page.',
    ),
  },
  'content/unexpected-section': {
    title: both('بخش ناشناخته یا تکراری', 'An unknown or repeated section'),
    message: both(
      'بخش «{found}» از بخش‌های ثابت نیست یا دو بار آمده است.',
      'The section "{found}" is not one of the fixed ones, or comes twice.',
    ),
    expected: both(
      '[[شاید «{closest}». ]]این بخش‌ها، به ترتیب: {allowed}.',
      '[[perhaps "{closest}"; ]]these sections, in order: {allowed}',
    ),
    fix: both(
      'سرعنوان را درست کنید یا آن را سطح سه (`###`) کنید.',
      'Correct the heading, or make it level 3 (`###`).',
    ),
    why: both('همهٔ صفحه‌ها یک ساختار دارند.', 'All such pages have one structure.'),
  },
  'content/section-order': {
    title: both('ترتیب بخش‌ها', 'Sections out of order'),
    message: both('بخش «{found}» سر جایش نیست.', 'The section "{found}" is out of place.'),
    expected: both('پس از «{after}».', 'after "{after}"'),
    fix: both('بخش را جابه‌جا کنید.', 'Move the section to its place.'),
    why: both('همهٔ صفحه‌ها یک ترتیب دارند.', 'All such pages have one order.'),
  },
  'content/empty-section': {
    title: both('بخش خالی', 'An empty section'),
    message: both('زیر سرعنوان «{found}» چیزی نیست.', 'There is nothing under "{found}".'),
    expected: both(
      'متنی، یا جمله‌ای که می‌گوید چه نمی‌دانیم.',
      'a text, or a sentence that says what is not known',
    ),
    fix: both('متن را بنویسید.', 'Write the text.'),
    why: both('سرعنوان خالی خواننده را سرگردان می‌کند.', 'An empty heading leaves the reader lost.'),
  },
  'content/missing-list': {
    title: both('بخشی که فهرست ندارد', 'A section without its list'),
    message: both('بخش «{found}» فهرست ندارد.', 'The section "{found}" holds no list.'),
    expected: both('{list}.', '{list}'),
    fix: both(
      'هر مدرک یا هر گام را در یک خط جدا بنویسید.',
      'Write each piece of evidence, or each step, on a line of its own.',
    ),
    why: both(
      'مدرک را علامت می‌زنند و گام‌ها را به ترتیب می‌روند؛ فرم نوشتن گزارش هم از این فهرست ساخته می‌شود.',
      'Evidence is ticked off and steps are taken in order; the form for writing is made of these lists.',
    ),
  },
  'content/twins-differ': {
    title: both('دو زبان با هم نمی‌خوانند', 'The two languages differ'),
    message: both(
      '«{property}» در این صفحه و «{twin}» یکی نیست.',
      '"{property}" differs between this page and "{twin}".',
    ),
    expected: both('همان بخش‌ها و همان ویژگی‌ها در دو زبان.', 'the same sections and properties in both'),
    fix: both('دو فایل را یکی کنید.', 'Bring the two files into line.'),
    why: both('خوانندهٔ هیچ زبانی نباید کمتر بداند.', 'Readers of neither language should know less.'),
  },
  'content/unknown-term': {
    title: both('واژه در واژه‌نامه نیست', 'A term not in the glossary'),
    message: both('واژهٔ «{found}» در واژه‌نامه نیست.', 'The term "{found}" is not in the glossary.'),
    expected: both(
      'شناسهٔ یکی از واژه‌ها[[؛ شاید `{closest}`]].',
      'the id of a term[[, perhaps `{closest}`]]',
    ),
    fix: both(
      'شناسه را درست کنید یا واژه را به `data/reference/glossary` بیفزایید.',
      'Correct the id, or add the term to `data/reference/glossary`.',
    ),
    why: both('پیوند به جایی نمی‌رسید.', 'The link would lead nowhere.'),
  },
  'content/inferred-elsewhere': {
    title: both('راهی که این موضوع ندارد', 'A channel the kind does not have'),
    message: both(
      'کانال «{found}» در `inferred` هست ولی در `channels` نیست.',
      'The channel "{found}" is in `inferred` but not in `channels`.',
    ),
    expected: both(
      'یکی از `channels` همین صفحه[[؛ شاید `{closest}`]].',
      "one of this page's `channels`[[, perhaps `{closest}`]]",
    ),
    fix: both(
      'شناسه را درست کنید، یا آن را از `inferred` بردارید.',
      'Correct the id, or take it out of `inferred`.',
    ),
    why: both(
      'راهی که برداشت ماست باید برای خواننده نشان‌دار باشد.',
      'Readers must see which channels are our inference.',
    ),
  },
  'content/unknown-channel': {
    title: both('کانال ناشناخته', 'An unknown channel'),
    message: both('کانال «{found}» در `site.json` نیست.', 'The channel "{found}" is not in `site.json`.'),
    expected: both(
      'شناسهٔ یکی از کانال‌ها[[؛ شاید `{closest}`]].',
      'the id of a channel[[, perhaps `{closest}`]]',
    ),
    fix: both(
      'شناسه را درست کنید یا کانال را با منبعش بیفزایید.',
      'Correct the id, or add the channel with its source.',
    ),
    why: both(
      'شمارهٔ نادرست، مردم را به جای نادرست می‌فرستد.',
      'A wrong number sends people to the wrong door.',
    ),
  },
  'content/unknown-page': {
    title: both('پیوند به صفحه‌ای که نیست', 'A link to no page'),
    message: both('صفحهٔ «{found}» در این سایت نیست.', 'The page "{found}" is not on this site.'),
    expected: both(
      'نشانی یکی از صفحه‌ها[[؛ شاید `{closest}`]].',
      'the address of a page[[, perhaps `{closest}`]]',
    ),
    fix: both(
      'نشانی را درست کنید؛ با «/» آغاز و پایان می‌یابد و `/en/` ندارد.',
      'Correct it; addresses start and end with "/" and carry no `/en/`.',
    ),
    why: both('خواننده به صفحهٔ خطا می‌رسید.', 'The reader would arrive at an error page.'),
    wrong: '[حقوق شما](/report/right/)',
    right: '[حقوق شما](/report/rights/)',
  },
  'content/unknown-section': {
    title: both('پیوند به بخشی که نیست', 'A link to no part of a page'),
    message: both(
      'صفحهٔ «{page}» بخشی با نشانهٔ «{found}» ندارد.',
      'The page "{page}" has no part marked "{found}".',
    ),
    expected: both(
      'نشانهٔ یکی از بخش‌های آن صفحه[[؛ شاید `{closest}`]].',
      'the mark of a part of that page[[, perhaps `{closest}`]]',
    ),
    fix: both('نشانه را درست کنید یا بردارید.', 'Correct the mark, or take it out.'),
    why: both(
      'خواننده به سر صفحه می‌رسید، نه به جایی که گفته‌اید.',
      'The reader would arrive at the top, not where you said.',
    ),
    wrong: '[شماره](/report/channels/#channel-142)',
    right: '[شماره](/report/channels/#channel-1420)',
  },
  'content/other-first-door': {
    title: both('درِ نخست با صفحهٔ راهنما یکی نیست', 'Another first door than the guidance'),
    message: both(
      'اینجا اول «{found}» آمده است؛ در صفحهٔ «{kind}» اول «{expected}» است.',
      'Here "{found}" comes first; on the page "{kind}" it is "{expected}".',
    ),
    expected: both('همان کانال نخست.', 'the same first channel'),
    fix: both(
      'ترتیب را در `channels` و `summary` یکی کنید، یا صفحهٔ راهنما را درست کنید.',
      'Bring the order in `channels` and `summary` into line, or correct the guidance.',
    ),
    why: both('دو پاسخ ناهمسان، مردم را سرگردان می‌کند.', 'Two different answers leave people lost.'),
  },
  'content/unknown-kind': {
    title: both('صفحهٔ مرتبط نیست', 'A related page does not exist'),
    message: both('«{found}» در `related` صفحه‌ای ندارد.', '"{found}" in `related` has no page.'),
    expected: both(
      'نام یکی از صفحه‌های `report/kinds`[[؛ شاید `{closest}`]].',
      'the name of a page in `report/kinds`[[, perhaps `{closest}`]]',
    ),
    fix: both('نام را درست کنید.', 'Correct the name.'),
    why: both('پیوند به جایی نمی‌رسید.', 'The link would lead nowhere.'),
  },
  'content/unknown-dataset': {
    title: both('مجموعه داده‌ای که نیست', 'No such dataset'),
    message: both('مجموعه دادهٔ «{found}» در `datasets` نیست.', 'There is no dataset "{found}".'),
    expected: both(
      'نام یکی از پوشه‌های `data/datasets`[[؛ شاید `{closest}`]].',
      'the name of a folder in `data/datasets`[[, perhaps `{closest}`]]',
    ),
    fix: both('نام را درست کنید یا آن را بردارید.', 'Correct the name, or remove it.'),
    why: both('خواننده رقم‌های مرتبط را نمی‌یافت.', 'The reader would not find the related figures.'),
  },
  'content/unknown-figure': {
    title: both('رقمی که در داده نیست', 'A figure that is not in the data'),
    message: both(
      'رقم `{address}` در داده نیست یا خالی است؛ «{found}» جور نیست.',
      'The figure `{address}` is not in the data, or is empty: "{found}" does not fit.',
    ),
    expected: both(
      'نشانی یک خانه از جدول‌ها[[؛ شاید `{closest}`]].',
      'the address of one cell[[, perhaps `{closest}`]]',
    ),
    fix: both(
      'نشانی را درست کنید؛ اگر رقم از داده رفته است، جمله را هم عوض کنید.',
      'Correct the address; if the figure has left the data, change the sentence too.',
    ),
    why: both(
      'رقم متن‌ها از داده می‌آید تا هرگز با آن ناسازگار نشود.',
      'Figures in texts come from the data, so that the two never disagree.',
    ),
    wrong: '[رقم](figure:insured/insured?period=14002)',
    right: '[رقم](figure:insured/insured?period=1402)',
  },
  'content/several-figures': {
    title: both('نشانی چند رقم', 'An address of several figures'),
    message: both('«{found}» با چند ردیف جدول جور است.', '"{found}" fits several rows of the table.'),
    expected: both('نشانی یک ردیف تنها.', 'the address of one single row'),
    fix: both(
      'دوره و همهٔ دسته‌ها را بنویسید: `?period=1402&group=main`',
      'Name the period and every category: `?period=1402&group=main`',
    ),
    why: both('معلوم نیست کدام رقم چاپ شود.', 'It is not clear which figure to print.'),
  },
  'content/done-before-said': {
    title: both('انجام‌شده پیش از گفته‌شدن', 'Done before it was said'),
    message: both(
      'تاریخ انجام (`done`) {found} پیش از تاریخ گفتن (`said`) {said} است.',
      'The day it was done, {found}, is before the day it was said, {said}.',
    ),
    expected: both('روزی که پیش از گفتن نباشد.', 'a day that is not before the day of saying'),
    fix: both('یکی از دو تاریخ را درست کنید.', 'Correct one of the two dates.'),
    why: both(
      'کاری که پیش از خواست مردم شده، پاسخ به آن نیست.',
      'What was done before people asked is no answer to them.',
    ),
    wrong: 'said: "2026-11-20"  done: "2026-11-02"',
    right: 'said: "2026-11-02"  done: "2026-11-20"',
  },
  'content/duplicate-order': {
    title: both('شمارهٔ ترتیب تکراری', 'An order number used twice'),
    message: both(
      'شمارهٔ ترتیب {found} را «{first}» هم دارد.',
      'The order number {found} is also used by "{first}".',
    ),
    expected: both('شماره‌ای یگانه برای هر صفحه.', 'a number of its own for each page'),
    fix: both('یکی از دو شماره را عوض کنید.', 'Change one of the two.'),
    why: both('ترتیب فهرست باید همیشه یکی باشد.', 'The order of the list must always be the same.'),
  },
  'content/html': {
    title: both('HTML در متن صفحه', 'HTML in a page'),
    message: both('«{found}» HTML است و همان‌طور چاپ می‌شود.', '"{found}" is HTML and is printed as it is.'),
    expected: both('فقط Markdown.', 'Markdown only'),
    fix: both('با Markdown بنویسید: `**پررنگ**`', 'Write Markdown: `**bold**`'),
    why: both(
      'HTML در این متن‌ها اجرا نمی‌شود تا صفحه امن بماند.',
      'HTML is not rendered in these texts, to keep pages safe.',
    ),
    wrong: '<b>مهم</b>',
    right: '**مهم**',
  },
  'content/contact-differs': {
    title: both('شماره یا نشانی جور نیست', 'A number or address that differs'),
    message: both('«{found}» با `site.json` یکی نیست.', '"{found}" is not what `site.json` says.'),
    expected: both(
      '[[«{expected}»، یا ]]شماره و نشانی یکی از کانال‌ها.',
      '[["{expected}", or ]]the number or address of a channel',
    ),
    fix: both('متن را با کانال یکی کنید.', 'Bring the text into line with the channel.'),
    why: both(
      'شمارهٔ نادرست، مردم را به جای نادرست می‌فرستد.',
      'A wrong number sends people to the wrong door.',
    ),
    wrong: '[۱۴۳۰](channel:1420)',
    right: '[۱۴۲۰](channel:1420)',
  },
  'content/unlisted-number': {
    title: both('شماره‌ای که در فهرست نیست', 'An unlisted number to call'),
    message: both(
      'متن مردم را به شمارهٔ «{found}» می‌فرستد که از کانال‌های `site.json` نیست.',
      'The text sends people to the number "{found}", which is not a channel in `site.json`.',
    ),
    expected: both('شمارهٔ یکی از کانال‌ها.', "a channel's number"),
    fix: both(
      'شماره را درست کنید یا با منبعش به کانال‌ها بیفزایید. برای هشدار دربارهٔ شمارهٔ نادرست بنویسید «شمارهٔ غلط: …».',
      'Correct it, or add it to the channels with its source. To warn of a number, write "Wrong number: …".',
    ),
    why: both(
      'شمارهٔ نادرست، مردم را به جای نادرست می‌فرستد.',
      'A wrong number sends people to the wrong door.',
    ),
    wrong: 'به ۱۴۲۱ زنگ بزنید.',
    right: 'به ۱۴۲۰ زنگ بزنید.',
  },
  'content/unlisted-contact': {
    title: both('نشانی که در فهرست نیست', 'An unlisted address'),
    message: both('«{found}» از کانال‌های `site.json` نیست.', '"{found}" is not a channel in `site.json`.'),
    expected: both('نشانی یکی از کانال‌ها یا منابع صفحه.', "a channel's address, or a source's"),
    fix: both(
      'آن را با منبعش به کانال‌ها بیفزایید یا از متن بردارید.',
      'Add it to the channels with its source, or take it out.',
    ),
    why: both('تاریخ بررسی هر نشانی باید معلوم باشد.', 'It must be known when an address was last checked.'),
  },
  'content/facts-differ': {
    title: both('عددهای دو زبان یکی نیست', 'Numbers differ between languages'),
    message: both(
      'در بخش «{section}» این عددها فقط در یکی از دو زبان آمده است: {found}',
      'In the section "{section}", only one language states: {found}',
    ),
    expected: both('همان عددها و مهلت‌ها در «{twin}».', 'the same numbers and deadlines in "{twin}"'),
    fix: both('دو متن را یکی کنید.', 'Bring the two texts into line.'),
    why: both('مهلت هیچ زبانی نباید جا بماند.', 'A deadline must reach readers of both languages.'),
  },
  'content/outdated': {
    title: both('بررسی‌نشده', 'Not checked for long'),
    message: both('{days} روز است که بررسی نشده است ({found}).', 'Last checked {days} days ago ({found}).'),
    expected: both('بررسی در {limit} روز گذشته.', 'a check in the last {limit} days'),
    fix: both(
      'واقعیت‌ها را دوباره بررسی کنید و `lastChecked` را به‌روز کنید.',
      'Check the facts again and update `lastChecked`.',
    ),
    why: both('شماره‌ها و قاعده‌ها عوض می‌شوند.', 'Numbers and rules change.'),
  },
} as const satisfies Readonly<Record<string, Wording>>;

import { both, type Wordings } from './wording.ts';

/** Words about `data/content/report/check.json`, the questions that lead to one door. */
export const treeWordings: Wordings<'tree'> = {
  'tree/duplicate-id': {
    title: both('شمارهٔ گام تکراری', 'A step number used twice'),
    message: both('شمارهٔ {found} را دو گام دارند.', 'Two steps have the number {found}.'),
    expected: both(
      'شماره‌ای یگانه برای هر پرسش و هر پایان.',
      'a number of its own for each question and end',
    ),
    fix: both(
      'به گام تازه‌تر شماره‌ای بدهید که هیچ‌گاه به کار نرفته است.',
      'Give the newer step a number that was never used.',
    ),
    why: both('شمارهٔ گام نشانی صفحهٔ آن است.', "A step's number is the address of its page."),
  },
  'tree/unknown-step': {
    title: both('پاسخی که به گامی نمی‌رسد', 'An answer that leads nowhere'),
    message: both('گام {found} نیست.', 'There is no step {found}.'),
    expected: both('شمارهٔ یک پرسش یا یک پایان.', 'the number of a question or an end'),
    fix: both(
      'شمارهٔ `to` را درست کنید یا آن گام را بنویسید.',
      'Correct the number in `to`, or write that step.',
    ),
    why: both('هر راه باید به یک در برسد.', 'Every path must end at a door.'),
  },
  'tree/loop': {
    title: both('پاسخی که به عقب برمی‌گردد', 'An answer that leads back'),
    message: both(
      'این پاسخ به گام {found} می‌رود که پیش از آن پرسیده شده است.',
      'This answer leads to step {found}, which was asked before.',
    ),
    expected: both('گامی که هنوز پرسیده نشده است.', 'a step that was not asked yet'),
    fix: both('پاسخ را به گامی دیگر ببرید.', 'Let the answer lead to another step.'),
    why: both(
      'خواننده در دور می‌ماند و به دری نمی‌رسد.',
      'The reader would go in circles and reach no door.',
    ),
  },
  'tree/shared-step': {
    title: both('دو پاسخ به یک گام می‌رسند', 'Two answers lead to one step'),
    message: both('پاسخ دیگری هم به گام {found} می‌رسد.', 'Another answer leads to step {found} too.'),
    expected: both('هر گام فقط یک پاسخ پیش از خود دارد.', 'one answer before each step'),
    fix: both(
      'برای این پاسخ گامی جدا با شمارهٔ تازه بنویسید.',
      'Write a step of its own, with a new number, for this answer.',
    ),
    why: both(
      'صفحهٔ هر گام پاسخ‌های پیشین را نشان می‌دهد؛ پس راه رسیدن به آن باید یکی باشد.',
      'The page of a step shows the answers before it, so there must be one way to it.',
    ),
  },
  'tree/unreachable-step': {
    title: both('گامی که هیچ پاسخی به آن نمی‌رسد', 'A step no answer leads to'),
    message: both('هیچ پاسخی به گام {found} نمی‌رسد.', 'No answer leads to step {found}.'),
    expected: both('همهٔ گام‌ها از پرسش نخست دست‌یافتنی باشند.', 'every step reached from the first question'),
    fix: both('پاسخی به آن برسانید یا گام را بردارید.', 'Let an answer lead to it, or remove the step.'),
    why: both('کسی آن را نمی‌بیند و کهنه می‌ماند.', 'Nobody would see it, and it would grow old.'),
  },
  'tree/dead-question': {
    title: both('پرسشی که لازم نیست', 'A question that need not be asked'),
    message: both(
      'پرسش {found} یک پاسخ دارد، یا همهٔ پاسخ‌هایش به یک نتیجه می‌رسند.',
      'Question {found} has one answer, or all its answers have one outcome.',
    ),
    expected: both('دست‌کم دو پاسخ با نتیجه‌های جدا.', 'two answers or more, with different outcomes'),
    fix: both(
      'پرسش را بردارید یا نتیجه‌ها را جدا کنید.',
      'Remove the question, or make the outcomes differ.',
    ),
    why: both('آدم خسته نباید بی‌دلیل پرسیده شود.', 'A tired person must not be asked for nothing.'),
  },
  'tree/too-many-questions': {
    title: both('راهی با پرسش‌های زیاد', 'A path of too many questions'),
    message: both(
      'تا پرسش {found} بیش از {limit} پرسش پرسیده می‌شود.',
      'With question {found}, more than {limit} questions are asked on one path.',
    ),
    expected: both('حداکثر {limit} پرسش در هر راه.', 'at most {limit} questions on each path'),
    fix: both('دو پرسش را یکی کنید.', 'Make two questions one.'),
    why: both('راه بلند را نیمه‌کاره رها می‌کنند.', 'People give up on a long road.'),
  },
  'tree/unknown-kind': {
    title: both('پایانی که صفحه ندارد', 'An end without a page'),
    message: both('«{found}» در `report/kinds` صفحه ندارد.', '"{found}" has no page in `report/kinds`.'),
    expected: both(
      'نام یکی از صفحه‌ها[[؛ شاید `{closest}`]].',
      'the name of a page[[, perhaps `{closest}`]]',
    ),
    fix: both('نام را درست کنید.', 'Correct the name.'),
    why: both(
      'مدرک و گام‌های بعدی از آن صفحه می‌آید.',
      'What to bring and what follows come from that page.',
    ),
  },
  'tree/unreachable-kind': {
    title: both('موضوعی که هیچ راهی به آن نمی‌رسد', 'A kind no path leads to'),
    message: both('هیچ پایانی «{found}» نیست.', 'No end is "{found}".'),
    expected: both(
      'هر صفحهٔ `report/kinds` پایان یک راه است.',
      'each page of `report/kinds` as the end of a path',
    ),
    fix: both('پاسخی با واژه‌های روزمره برای آن بنویسید.', 'Write an answer for it in everyday words.'),
    why: both(
      'کسی که نام کارش را نمی‌داند باید از پرسش‌ها به آن برسد.',
      'Who does not know its name must find it by the questions.',
    ),
  },
  'tree/unknown-channel': {
    title: both('دری که در فهرست کانال‌ها نیست', 'A door that is no official channel'),
    message: both('کانال «{found}» در `site.json` نیست.', 'The channel "{found}" is not in `site.json`.'),
    expected: both(
      'شناسهٔ یکی از کانال‌ها[[؛ شاید `{closest}`]].',
      'the id of a channel[[, perhaps `{closest}`]]',
    ),
    fix: both(
      'شناسه را درست کنید یا کانال را با منبعش بیفزایید.',
      'Correct the id, or add the channel with its source.',
    ),
    why: both('خواننده فقط به راه رسمی فرستاده می‌شود.', 'Readers are sent to official channels only.'),
  },
  'tree/foreign-door': {
    title: both('دری که صفحهٔ موضوع نمی‌شناسد', 'A door its kind does not name'),
    message: both(
      'صفحهٔ «{kind}» کانال «{found}» را در `channels` ندارد.',
      'The page "{kind}" does not name the channel "{found}" in `channels`.',
    ),
    expected: both('یکی از `channels` همان صفحه.', "one of that page's `channels`"),
    fix: both(
      'کانال را در هر دو زبان به صفحه بیفزایید یا در دیگری بنویسید.',
      'Add the channel to the page in both languages, or name another door.',
    ),
    why: both(
      'پرسش‌ها و صفحه نباید دو جای جدا نشان دهند.',
      'Questions and page must not point to two places.',
    ),
  },
  'tree/no-reason': {
    title: both('پایانی که دلیلش را نمی‌گوید', 'An end without its reason'),
    message: both('پایان «{found}» دلیل ندارد.', 'The end "{found}" gives no reason.'),
    expected: both('`reason` به فارسی و انگلیسی.', '`reason` in Persian and English'),
    fix: both('در یک جمله بگویید چرا این در.', 'Say in a sentence why this door.'),
    why: both('خواننده باید بداند چرا به آنجا می‌رود.', 'Readers must know why they are sent there.'),
  },
};

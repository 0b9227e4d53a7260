import { both, type Wordings } from './wording.ts';

/** The data against what was published: changes without a release, accidents, a damaged ledger. */
export const releaseWordings = {
  'release/changed-values': {
    title: both('رقم منتشرشده بی‌دلیل عوض شده', 'A published value changed without a reason'),
    message: both(
      'ستون {column}: مقدار سطر «{row}» در انتشار {release} «{before}» بود و اکنون «{found}» است. دلیلی ثبت نشده است.',
      'Column {column}: the row "{row}" was "{before}" in release {release} and is "{found}" now. No reason is recorded.',
    ),
    expected: both(
      'همان مقدار منتشرشده، یا انتشاری با دلیل.',
      'the published value, or a release that says why it changed',
    ),
    fix: both(
      'اگر تغییر درست است، `npm run release` بزنید و دلیل را بنویسید. اگر نه، مقدار پیشین را برگردانید.',
      'If the change is right, run `npm run release` and state the reason. If not, put the old value back.',
    ),
    why: both(
      'گذشته‌ای که بی‌خبر عوض می‌شود، اعتماد به همهٔ رقم‌ها را می‌برد.',
      'A past that changes without a word costs the trust in every figure.',
    ),
  },
  'release/vanished-rows': {
    title: both('سطر منتشرشده ناپدید شده', 'A published row vanished'),
    message: both(
      'جدول «{table}»: {count} سطر در انتشار {release} بود و اکنون نیست: {rows}.',
      'Table "{table}": {count} row(s) of release {release} are not there now: {rows}.',
    ),
    expected: both(
      'همهٔ سطرهای منتشرشده، یا انتشاری با دلیل.',
      'every published row, or a release that says why',
    ),
    fix: both(
      'فایل بریده نشده باشد؛ با منبع بسنجید. اگر حذف درست است، `npm run release` بزنید و دلیل را بنویسید.',
      'Make sure that the file was not cut short. If the removal is right, run `npm run release` and state the reason.',
    ),
    why: both(
      'فایل بریده و تاریخچهٔ حذف‌شده یک شکل دارند؛ خواننده باید بداند کدام است.',
      'A file cut short and a history removed look alike; readers must know which it is.',
    ),
  },
  'release/vanished-table': {
    title: both('جدول یا مجموعهٔ منتشرشده ناپدید شده', 'A published table or dataset vanished'),
    message: both(
      '{kind} «{found}» در انتشار {release} بود و اکنون در پوشهٔ داده نیست.',
      'The {kind} "{found}" was in release {release} and is no longer in the data folder.',
    ),
    expected: both('آنچه منتشر شده، یا انتشاری که می‌گوید چرا پس گرفته شد.', 'what was published, or a release that says why it was withdrawn'), // prettier-ignore
    fix: both(
      'آن را برگردانید. اگر باید پس گرفته شود، `npm run release` بزنید و با نوع `withdrawal` دلیل را بنویسید.',
      'Put it back. If it must be withdrawn, run `npm run release` and state the reason, kind `withdrawal`.',
    ),
    why: both(
      'نشانی‌ای که روزی بوده نباید بی‌توضیح بمیرد.',
      'An address that once was must not die without a word.',
    ),
  },
  'release/changed-meaning': {
    title: both('معنای رقم‌های منتشرشده عوض شده', 'Published figures came to mean something else'),
    message: both(
      'جدول «{table}»، ستون {column}: واحد، نوع یا تقویمش از انتشار {release} به بعد عوض شده، یا ستون برداشته شده است.',
      'Table "{table}", column {column}: its unit, type or calendar changed since release {release}, or the column is gone.',
    ),
    expected: both('همان ستون با همان معنا، یا انتشاری با دلیل.', 'the same column with the same meaning, or a release that says why'), // prettier-ignore
    fix: both(
      'شناسنامه را با نسخهٔ منتشرشده بسنجید. اگر درست است، `npm run release` بزنید و دلیل را بنویسید.',
      'Compare the descriptor with the published one. If it is right, run `npm run release` and state the reason.',
    ),
    why: both(
      'واحد که عوض شود، همهٔ رقم‌های ستون عوض شده‌اند.',
      'When a unit changes, every figure of the column has changed.',
    ),
  },
  'release/suspicious': {
    title: both('تغییری که به اشتباه می‌ماند', 'A change that looks like an accident'),
    message: both(
      'جدول «{table}»[[، ستون «{measure}»]]: {suspicion}[[؛ سطر «{row}»]][[؛ «{before}» بود و «{after}» شد]][[؛ {percent} درصد {move}]][[؛ {count} از {of}]][[؛ {cases} مورد]][[؛ «{value}»]][[؛ سری «{series}»]][[؛ دورهٔ «{period}»]].',
      'Table "{table}"[[, column "{measure}"]]: {suspicion}[[; row "{row}"]][[; it was "{before}" and is "{after}"]][[; {move} of {percent} per cent]][[; {count} of {of}]][[; {cases} in all]][[; "{value}"]][[; series "{series}"]][[; period {period}]].',
    ),
    expected: both(
      'تغییری در اندازهٔ همیشه، یا انتشاری که کسی آن را با عبارت روشن پذیرفته است.',
      'a change of the usual size, or a release in which somebody acknowledged it in words',
    ),
    fix: both(
      'فایل را با منبع بسنجید. اگر درست است، `npm run release` بزنید و در آن بنویسید که چرا درست است.',
      'Compare the file with its source. If it is right, run `npm run release` and write there why it is.',
    ),
    why: both(
      'بزرگ‌ترین رسوایی‌های آماری یک فایل خراب بودند که کسی پیش از انتشار نگاهش نکرد.',
      'The worst scandals of public statistics were one broken file nobody looked at before publication.',
    ),
  },
  'release/broken-ledger': {
    title: both('دفتر انتشار آسیب دیده', 'The release ledger is damaged'),
    message: both('دفتر انتشار درست نیست: {chainProblem}[[ ({about})]].', 'The ledger is not whole: {chainProblem}[[ ({about})]].'), // prettier-ignore
    expected: both(
      'دفتری که `npm run verify` آن را درست بداند.',
      'a ledger that `npm run verify` finds whole',
    ),
    fix: both(
      'پوشهٔ `releases` را از نسخهٔ پشتیبان یا از سایت منتشرشده برگردانید؛ چیزی را با دست در آن عوض نکنید.',
      'Restore the folder `releases` from a backup or from the published site; change nothing in it by hand.',
    ),
    why: both(
      'دفتری که بتوان بی‌صدا عوضش کرد، گواه هیچ چیز نیست.',
      'A ledger that can be changed without a trace is witness to nothing.',
    ),
  },
  'release/pending': {
    title: both('هنوز در هیچ انتشاری نیست', 'In no release yet'),
    message: both(
      'مجموعهٔ «{found}» پس از انتشار {release} عوض شده است: {parts}.',
      'The dataset "{found}" changed since release {release}: {parts}.',
    ),
    expected: both('داده‌ای که در دفتر انتشار ثبت شده باشد.', 'data that the ledger has recorded'),
    fix: both('پس از پایان کار `npm run release` بزنید.', 'When the work is done, run `npm run release`.'),
    why: both(
      'فایلی که در دفتر نیست، نشانی ماندگار و گواه اصالت ندارد.',
      'A file the ledger does not have has no lasting address and no proof of being genuine.',
    ),
  },
  'release/unsigned': {
    title: both('انتشار بی‌امضا', 'A release without signature'),
    message: both(
      'انتشار {release} امضا ندارد و پیش‌نویس است.',
      'Release {release} is not signed; it is a draft.',
    ),
    expected: both('انتشاری با امضای سازمان.', 'a release signed by the publisher'),
    fix: both(
      'انتشار بعدی را با کلید امضا کنید: `npm run release -- --key FILE`.',
      'Sign the next release with the key: `npm run release -- --key FILE`.',
    ),
    why: both(
      'بی امضا نمی‌توان ثابت کرد که فایل از سازمان است.',
      'Without a signature nobody can prove where a file comes from.',
    ),
  },
} as const satisfies Wordings<'release'>;

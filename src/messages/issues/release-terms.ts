import type { ChainProblemCode, ChangePart, SuspicionCode } from '#model/release.ts';
import { both, type Both } from './wording.ts';

const suspicions: Readonly<Record<SuspicionCode, Both>> = {
  'history-changed': both(
    'بخش بزرگی از رقم‌های منتشرشده عوض شده است',
    'a large share of the published figures changed',
  ),
  'large-change': both('یک رقم منتشرشده بسیار جابه‌جا شده است', 'a published figure moved very far'),
  'total-moved': both(
    'جمع رقم‌های منتشرشده بسیار جابه‌جا شده است',
    'the sum of the published figures moved very far',
  ),
  'all-zero': both('همهٔ رقم‌ها صفر است', 'all figures are zero'),
  zeroed: both('رقم‌های منتشرشده صفر شده‌اند', 'published figures became zero'),
  emptied: both('رقم‌های منتشرشده خالی شده‌اند', 'published figures were emptied'),
  'first-negative': both(
    'رقم منفی در ستونی که هرگز منفی نداشت',
    'a negative figure in a column that never had one',
  ),
  'rows-vanished': both('سطرهای منتشرشده ناپدید شده‌اند', 'published rows vanished'),
  'series-shortened': both('سری‌هایی کوتاه شده‌اند', 'series became shorter'),
};

const chainProblems: Readonly<Record<ChainProblemCode, Both>> = {
  'record-unreadable': both('سند این انتشار خوانده نمی‌شود', 'the record of this release cannot be read'),
  'record-not-canonical': both(
    'سند این انتشار دست خورده است',
    'the record of this release is not as it was written',
  ),
  'name-differs': both('نام پوشه با شناسهٔ سند یکی نیست', 'the folder is not named as its record says'),
  'unexpected-file': both('فایلی که در سند نیست', 'a file the record does not name'),
  'previous-missing': both('انتشار پیشین نیست', 'the release before this one is missing'),
  'previous-differs': both('سند انتشار پیشین عوض شده است', 'the record of the release before was changed'),
  fork: both('دو انتشار پس از یک انتشار آمده‌اند', 'two releases follow the same one'),
  order: both('ترتیب انتشارها درست نیست', 'the releases are out of order'),
  'head-missing': both('فایل head نیست', 'the file "head" is missing'),
  'head-unreadable': both('فایل head خوانده نمی‌شود', 'the file "head" cannot be read'),
  'head-differs': both(
    'فایل head انتشار آخر را نشان نمی‌دهد',
    'the file "head" does not name the last release',
  ),
  dropped: both('آخرین انتشار برداشته شده است', 'the last release was removed'),
  'keys-unreadable': both('فهرست کلیدها دست خورده است', 'the list of keys is not as it was written'),
  'keys-invalid': both('کلیدی بی امضای درست در فهرست است', 'a key is listed without a valid signature'),
  'unknown-key': both('کلیدِ امضا در فهرست نیست', 'the signing key is not in the list'),
  'key-not-valid-then': both('کلید در آن زمان معتبر نبود', 'the key was not in use at that time'),
  'signature-missing': both('امضا نیست', 'the signature is missing'),
  'signature-wrong': both('امضا درست نیست', 'the signature is wrong'),
  'object-missing': both('فایل نگهداری‌شده نیست', 'a stored file is missing'),
  'object-differs': both('فایل نگهداری‌شده عوض شده است', 'a stored file was changed'),
  'content-differs': both('فایل بازساخته با سند نمی‌خواند', 'a rebuilt file is not what its record says'),
  'changes-differ': both(
    'تغییرهای سند با فایل‌ها نمی‌خواند',
    'the changes on record are not those of the files',
  ),
  'reason-missing': both('تغییری بی دلیل ثبت شده است', 'a change is recorded without a reason'),
};

const parts: Readonly<Record<ChangePart, Both>> = {
  new: both('دادهٔ تازه', 'new data'),
  text: both('شناسنامه یا ترتیب سطرها', 'the descriptor or the order of rows'),
  values: both('مقدارهای منتشرشده', 'published values'),
  rows: both('سطرهای ناپدیدشده', 'vanished rows'),
  meaning: both('معنای ستون‌ها', 'the meaning of columns'),
  withdrawn: both('پس گرفتن', 'a withdrawal'),
};

const named = (name: string, words: Readonly<Record<string, Both>>): Record<string, Both> =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [`${name}.${key}`, text]));

/** Words for the values of a release issue's parameters. */
export const releaseTerms: Readonly<Record<string, Both>> = {
  ...named('suspicion', suspicions),
  ...named('chainProblem', chainProblems),
  ...named('parts', parts),
  'move.fall': both('کاهش', 'a fall'),
  'move.rise': both('افزایش', 'a rise'),
};

import type { Locale } from '#model/bilingual.ts';

/** Words of the page around the form that verifies, and of the public key. Both languages must have every key. */
export interface VerifyPageWords {
  nav: string;
  title: string;
  lead: string;
  howHeading: string;
  how: readonly string[];
  privacyHeading: string;
  privacy: readonly string[];
  scriptsHeading: string;
  scriptsLead: string;
  noScript: string;
  recipe: { hash: string; npm: string; signature: string; fingerprint: string };
  keyHeading: string;
  keyNone: string;
  keyLead: string;
  keyFrom: (date: string) => string;
  keyUntil: (from: string, until: string) => string;
  /** Said of the first key; of one that the key before it introduced; of one that came after a lost key. */
  keyFirst: string;
  keyFollows: string;
  keyAfterLoss: string;
  keyHow: string;
  keyFile: string;
  sums: string;
  manifest: string;
}

const fa: VerifyPageWords = {
  nav: 'راستی‌آزمایی',
  title: 'راستی‌آزمایی فایل و رقم',
  lead: 'ببینید فایل یا رقمی که دارید همان است که این سایت منتشر کرده است یا نه. فایل از دستگاه شما بیرون نمی‌رود.',
  howHeading: 'این صفحه چه می‌کند',
  how: [
    'از فایل شما اثر انگشت SHA-256 می‌گیرد و آن را در فهرست همهٔ انتشارها می‌جوید.',
    'اگر نبود، فایل را با نسخه‌های منتشرشدهٔ همان جدول می‌سنجد: ردیف‌ها از روی کلید، نه شمارهٔ سطر.',
    'فایلی که اکسل یا ویرایشگر دوباره ذخیره کرده باشد شناخته می‌شود، به شرط آن که خانه‌ای عوض نشده باشد.',
    'امضای انتشار را با کلید عمومی پایین صفحه می‌سنجد، اگر مرورگر بتواند.',
    'فایل برگرفتهٔ اصلی هم می‌تواند رقمی نادرست داشته باشد: این صفحه می‌گوید چه منتشر شده است، نه این که درست است.',
  ],
  privacyHeading: 'چه چیزی از دستگاه شما بیرون می‌رود',
  privacy: [
    'فایل و نام آن هیچ‌گاه فرستاده نمی‌شود.',
    'برای کد، فقط فهرست کدهایی که با همان نویسهٔ نخست آغاز می‌شوند گرفته می‌شود؛ خود کد فرستاده نمی‌شود. پس از یافتن، شناسنامهٔ آن بخش از جدول گرفته می‌شود.',
    'برای فهرست تفاوت‌ها، نسخه‌های منتشرشدهٔ جدول‌هایی گرفته می‌شود که ستون‌هایشان به فایل شما می‌ماند.',
    'این صفحه با نخستین بازدید در دستگاه می‌ماند تا بی‌اینترنت هم کار کند: صفحه، برنامه و فهرست‌هایش، نه آنچه بررسی کرده‌اید. با پاک کردن داده‌های سایت در مرورگر پاک می‌شود.',
  ],
  scriptsHeading: 'بی این صفحه، با ابزار خودتان',
  scriptsLead: 'همین کار با ابزارهای همگانی هم شدنی است و به برنامهٔ ما نیاز ندارد.',
  noScript: 'بررسی در مرورگر به جاوااسکریپت نیاز دارد. راه زیر بی آن هم کار می‌کند.',
  recipe: {
    hash: 'اثر انگشت فایل را بگیرید و در فهرست اثر انگشت‌ها بجویید:',
    npm: 'یا با برنامهٔ این سایت، که همهٔ انتشارها و تفاوت‌ها را هم می‌گوید:',
    signature: 'امضای فهرست فایل‌ها را بسنجید:',
    fingerprint: 'اثر انگشت کلید را بگیرید و با اثر انگشت چاپ‌شده بسنجید:',
  },
  keyHeading: 'کلید عمومی',
  keyNone: 'هنوز کلیدی منتشر نشده است. تا آن روز انتشارها امضا ندارند و فقط اثر انگشت فایل‌ها سنجیدنی است.',
  keyLead: 'انتشارها با این کلید Ed25519 امضا می‌شوند. اثر انگشت آن، SHA-256 کلید به شکل DER است.',
  keyFrom: (date) => `در کار از ${date}`,
  keyUntil: (from, until) => `در کار از ${from} تا ${until}`,
  keyFirst: 'نخستین کلید؛ با نسخهٔ چاپی بسنجید',
  keyFollows: 'کلید پیش از آن امضایش کرده است',
  keyAfterLoss: 'کلید پیش از آن گم شد و این را امضا نکرده است؛ دوباره با نسخهٔ چاپی بسنجید',
  keyHow:
    'کسی که این سایت را عوض کند این صفحه را هم می‌تواند عوض کند. پس اثر انگشت را با جایی بسنجید که به دست این سایت نیست: نسخهٔ چاپی یا روزنامهٔ رسمی. کلید تازه را کلید پیش از آن امضا می‌کند، مگر آن کلید گم شده باشد.',
  keyFile: 'فایل کلید',
  sums: 'فهرست اثر انگشت‌ها (SHA256SUMS)',
  manifest: 'فهرست فایل‌ها (manifest.json)',
};

const en: VerifyPageWords = {
  nav: 'Verify',
  title: 'Verify a file or a figure',
  lead: 'See whether a file or figure you hold is what this site published. Your file does not leave your device.',
  howHeading: 'What this page does',
  how: [
    'It takes the SHA-256 fingerprint of your file and looks for it among all releases.',
    'If it is not there, it compares the file with the published versions of that table: rows by their key, not by line number.',
    'A file that Excel or an editor has saved again is recognised, as long as no cell was changed.',
    'It checks the signature of the release with the public key below, where the browser can.',
    'A genuine file may still hold a wrong figure: this page says what was published, not that it is right.',
  ],
  privacyHeading: 'What leaves your device',
  privacy: [
    'The file and its name are never sent.',
    'For a code, only the list of all codes with the same first character is fetched; the code itself is not sent. Once found, the card of that part of the table is fetched.',
    'To list differences, the published versions of tables whose columns are like those of your file are fetched.',
    'After the first visit this page stays on your device, so that it works offline: the page, its program and its lists, not what you checked. Clearing the site’s data in your browser removes it.',
  ],
  scriptsHeading: 'Without this page, with your own tools',
  scriptsLead: 'Common tools do the same, and none of our code is needed.',
  noScript: 'Checking in the browser needs JavaScript. The way below works without it.',
  recipe: {
    hash: 'Take the file’s fingerprint and look for it in the list of fingerprints:',
    npm: 'Or with this site’s own program, which knows all releases and lists differences:',
    signature: 'Check the signature of the list of files:',
    fingerprint: 'Take the fingerprint of the key and compare it with print:',
  },
  keyHeading: 'Public key',
  keyNone:
    'No key has been published yet. Until then releases are not signed, and only the fingerprints of files can be checked.',
  keyLead:
    'Releases are signed with this Ed25519 key. Its fingerprint is the SHA-256 of the key in DER form.',
  keyFrom: (date) => `in use since ${date}`,
  keyUntil: (from, until) => `in use from ${from} to ${until}`,
  keyFirst: 'the first key; compare it with print',
  keyFollows: 'signed by the key before it',
  keyAfterLoss: 'the key before it was lost and did not sign it; compare it with print anew',
  keyHow:
    'Whoever can change this site can change this page. So compare the fingerprint with a place that is out of this site’s hands: print, or the official gazette. Each new key is signed by the one before it.',
  keyFile: 'Key file',
  sums: 'List of fingerprints (SHA256SUMS)',
  manifest: 'List of files (manifest.json)',
};

export const verifyPageWords: Readonly<Record<Locale, VerifyPageWords>> = { fa, en };

import type { Locale } from '#model/bilingual.ts';
import type { ReasonKind } from '#model/release.ts';
import type { CopyForm } from '#model/verify-index.ts';
import type { CodeProblem } from '#text/verification-code.ts';

/** Words of the form that verifies files and figures, and of its answers; they reach the browser. Both languages must have every key. */
export interface VerifyWords {
  file: string;
  fileHint: string;
  drop: string;
  text: string;
  textHint: string;
  check: string;
  working: string;
  answers: {
    current: string;
    superseded: string;
    withdrawn: string;
    same: string;
    sameOld: string;
    altered: string;
    unknownFile: string;
    unknownHash: string;
    unknownCode: string;
    unreachable: string;
    failed: string;
    code: string;
    pastCode: string;
    mistyped: string;
    hashLength: string;
    empty: string;
    manyFiles: string;
  };
  meaning: {
    current: (file: string, release: string) => string;
    currentUnreleased: (file: string) => string;
    superseded: (file: string, release: string, by: string) => string;
    withdrawn: (file: string, release: string, by: string) => string;
    same: (file: string) => string;
    altered: (count: string, file: string) => string;
    unknownFile: string;
    unknownHash: string;
    unknownCode: (code: string) => string;
    unreachable: string;
    failed: string;
    code: string;
    pastCode: (release: string, by: string) => string;
    noReason: string;
    hashLength: (count: string) => string;
  };
  problems: Record<CodeProblem, string>;
  forms: Record<CopyForm, string>;
  formsLead: string;
  oldVersion: (release: string, by: string) => string;
  facts: {
    file: string;
    release: string;
    hash: string;
    signature: string;
    dataset: string;
    about: string;
    figure: string;
    was: string;
    now: string;
    gone: string;
    code: string;
    column: string;
    row: string;
    published: string;
    inFile: string;
    status: string;
    why: string;
    decidedBy: string;
  };
  cellsCaption: string;
  cellsShown: (shown: string, all: string) => string;
  wholeRow: string;
  wholeColumn: string;
  noRow: string;
  empty: string;
  reasons: string;
  kinds: Record<ReasonKind, string>;
  signatures: {
    signed: (fingerprint: string) => string;
    covered: (release: string, fingerprint: string) => string;
    draft: string;
    wrong: string;
    unsupported: string;
    unreachable: string;
    none: string;
  };
  kept: string;
  toFigure: string;
  toFile: string;
  toUpdate: string;
  another: string;
}

const fa: VerifyWords = {
  file: 'فایل',
  fileHint: 'فایل CSV یا datapackage.json که از این سایت یا از کسی گرفته‌اید.',
  drop: 'فایل را این‌جا بیندازید یا آن را برگزینید.',
  text: 'کد رقم یا اثر انگشت فایل',
  textHint: 'کد ده‌نویسه‌ای روی شناسنامهٔ رقم، نشانی رقم، یا SHA-256 یک فایل.',
  check: 'بررسی',
  working: 'در حال بررسی…',
  answers: {
    current: 'اصل است و تازه‌ترین نسخه است',
    superseded: 'اصل است، اما نسخهٔ تازه‌تری دارد',
    withdrawn: 'اصل است، اما پس گرفته شده است',
    same: 'رقم‌ها همان است، فایل نه',
    sameOld: 'رقم‌ها همان رقم‌های یک نسخهٔ کهنه است',
    altered: 'با آنچه منتشر شده فرق دارد',
    unknownFile: 'این فایل را نمی‌شناسیم',
    unknownHash: 'این اثر انگشت را نمی‌شناسیم',
    unknownCode: 'رقمی با این کد نداریم',
    unreachable: 'نتوانستیم این فایل را با نسخه‌های منتشرشده بسنجیم',
    failed: 'بررسی انجام نشد',
    code: 'این کد از آنِ رقمی است که هم‌اکنون منتشر است',
    pastCode: 'این کد از آنِ رقمی است که دیگر به آن شکل منتشر نیست',
    mistyped: 'این نوشته کد درستی نیست',
    hashLength: 'این نوشته اثر انگشت درستی نیست',
    empty: 'چیزی ننوشته‌اید',
    manyFiles: 'هر بار یک فایل بدهید',
  },
  meaning: {
    current: (file, release) => `بایت به بایت همان ${file} در انتشار ${release} است.`,
    currentUnreleased: (file) =>
      `بایت به بایت همان ${file} است که هم‌اکنون در این سایت است. این نسخه هنوز در هیچ انتشاری ثبت نشده است.`,
    superseded: (file, release, by) =>
      `بایت به بایت همان ${file} در انتشار ${release} است. انتشار ${by} آن را عوض کرد.`,
    withdrawn: (file, release, by) =>
      `بایت به بایت همان ${file} در انتشار ${release} است. در انتشار ${by} پس گرفته شد.`,
    same: (file) =>
      `همهٔ خانه‌ها با ${file} یکی است، اما بایت‌های فایل همان نیست. برنامهٔ دیگری آن را ذخیره کرده است.`,
    altered: (count, file) =>
      `${count} تفاوت با نزدیک‌ترین نسخهٔ منتشرشده (${file}) دارد. همه را پایین‌تر ببینید.`,
    unknownFile:
      'نه خود آن در هیچ انتشاری هست و نه جدولی که به آن بماند. این پاسخ نمی‌گوید که فایل نادرست است؛ می‌گوید که کار این سایت نیست یا بیش از اندازه عوض شده است. فایل اکسل، JSON یا Parquet از یک انتشار پیشین شاید بعدها با برنامهٔ تازه‌تری از روی CSV ساخته شده باشد: رقم‌ها همان است و بایت‌ها نه. سند آن، CSV همان انتشار است؛ آن را بدهید.',
    unknownHash:
      'هیچ فایل منتشرشده‌ای این اثر انگشت را ندارد. اگر خود فایل را دارید، آن را بدهید تا تفاوت‌ها را ببینید.',
    unknownCode: (code) =>
      `کد ${code} درست نوشته شده است، اما هیچ رقمی در داده‌های کنونی و گذشته این کد را ندارد.`,
    unreachable:
      'این فایل بایت به بایت هیچ نسخهٔ منتشرشده‌ای نیست. برای فهرست تفاوت‌ها باید نسخهٔ منتشرشده از سایت بیاید و اکنون نیامد. با اینترنت دوباره بررسی کنید.',
    failed: 'نمایهٔ انتشارها نرسید. اتصال را ببینید و دوباره بررسی کنید.',
    code: 'رقم زیر را با رقمی که در دست دارید بسنجید. اگر یکی نیست، رقم شما عوض شده است.',
    pastCode: (release, by) => `این رقم تا انتشار ${release} چنین بود. در انتشار ${by} عوض شد.`,
    noReason: 'برای این تغییر دلیلی جداگانه ثبت نشده است.',
    hashLength: (count) => `SHA-256 درست ۶۴ نویسه از ۰ تا ۹ و a تا f دارد؛ این نوشته ${count} نویسه دارد.`,
  },
  problems: {
    length: 'کد درست ده نویسه دارد. شاید چیزی جا افتاده یا افزوده شده است.',
    character: 'نویسه‌ای دارد که در هیچ کدی نیست. کد فقط رقم و حرف لاتین دارد.',
    check:
      'نویسهٔ پایانی با بقیه نمی‌خواند: یک نویسه عوض شده یا دو نویسه جابه‌جا شده است. دوباره از روی اصل بنویسید.',
  },
  formsLead: 'آنچه در بایت‌ها فرق دارد:',
  forms: {
    bom: 'نشانهٔ آغاز فایل (BOM)، چنان که اکسل می‌نویسد',
    'line-feeds': 'پایان سطرها (LF به جای CRLF)، کار ویرایشگر متن یا Git',
    'utf-16': 'رمزگذاری UTF-16',
    apostrophes: 'آپاستروفی که اکسل را از اجرای متن بازمی‌دارد',
    'row-order': 'ترتیب ردیف‌ها',
    quotes: 'نقل‌قول‌ها، فاصله‌ها یا سطرهای خالی',
  },
  oldVersion: (release, by) => `این نسخهٔ انتشار ${release} است و انتشار ${by} آن را عوض کرده است.`,
  facts: {
    file: 'فایل',
    release: 'انتشار',
    hash: 'اثر انگشت (SHA-256)',
    signature: 'امضا',
    dataset: 'مجموعه داده',
    about: 'دربارهٔ',
    figure: 'رقم منتشرشده',
    was: 'رقم با این کد',
    now: 'رقم پس از آن',
    gone: 'این ردیف یا ستون دیگر نیست',
    code: 'کد',
    column: 'ستون',
    row: 'ردیف',
    published: 'منتشرشده',
    inFile: 'در فایل شما',
    status: 'وضعیت',
    why: 'چرا',
    decidedBy: 'تصمیم با',
  },
  cellsCaption: 'تفاوت‌ها با نسخهٔ منتشرشده',
  cellsShown: (shown, all) => `${shown} تفاوت از ${all} نشان داده شده است.`,
  wholeRow: 'همهٔ ردیف',
  wholeColumn: 'همهٔ ردیف‌ها',
  noRow: 'نیست',
  empty: 'خالی',
  reasons: 'چرا عوض شد',
  kinds: {
    'new-data': 'دادهٔ تازه',
    'provisional-to-final': 'موقت نهایی شد',
    correction: 'اصلاح اشتباه',
    'method-change': 'تغییر روش یا تعریف',
    withdrawal: 'پس گرفتن',
  },
  signatures: {
    signed: (fingerprint) => `این انتشار امضای درست دارد. کلید: ${fingerprint}`,
    covered: (release, fingerprint) =>
      `خود این انتشار امضا ندارد، اما زنجیرهٔ آن تا انتشار امضاشدهٔ ${release} درست است. کلید: ${fingerprint}`,
    draft: 'این انتشار امضا ندارد. فقط اثر انگشت سنجیده شد.',
    wrong: 'امضا یا زنجیرهٔ این انتشار درست نیست. به این پاسخ اعتماد نکنید و با npm run verify بررسی کنید.',
    unsupported: 'این مرورگر امضای Ed25519 را نمی‌سنجد. فقط اثر انگشت سنجیده شد.',
    unreachable: 'امضا نیامد و سنجیده نشد. فقط اثر انگشت سنجیده شد.',
    none: 'هنوز کلیدی منتشر نشده است. فقط اثر انگشت سنجیده شد.',
  },
  kept: 'اتصال نیست. پاسخ از نمایه‌ای است که هنگام بازدید پیشین در این دستگاه ماند؛ شاید پس از آن انتشار تازه‌ای شده باشد.',
  toFigure: 'دیدن رقم در صفحهٔ داده',
  toFile: 'گرفتن نسخهٔ کنونی',
  toUpdate: 'شرح انتشار',
  another: 'بررسی یک چیز دیگر',
};

const en: VerifyWords = {
  file: 'File',
  fileHint: 'A CSV or datapackage.json that you took from this site or got from somebody.',
  drop: 'Drop the file here, or choose it.',
  text: 'Code of a figure, or fingerprint of a file',
  textHint: 'The ten-character code on a figure’s card, the figure’s address, or the SHA-256 of a file.',
  check: 'Check',
  working: 'Checking…',
  answers: {
    current: 'Genuine and current',
    superseded: 'Genuine, but superseded',
    withdrawn: 'Genuine, but withdrawn',
    same: 'The same figures in other bytes',
    sameOld: 'The figures of a superseded version',
    altered: 'Not as published',
    unknownFile: 'We do not know this file',
    unknownHash: 'We do not know this fingerprint',
    unknownCode: 'No figure has this code',
    unreachable: 'This file could not be compared with the published versions',
    failed: 'The check could not be made',
    code: 'This code belongs to a figure that is published now',
    pastCode: 'This code belongs to a figure that is no longer published in that form',
    mistyped: 'This is not a correct code',
    hashLength: 'This is not a correct fingerprint',
    empty: 'Nothing was entered',
    manyFiles: 'Please give one file at a time',
  },
  meaning: {
    current: (file, release) => `Byte for byte ${file} of release ${release}.`,
    currentUnreleased: (file) =>
      `Byte for byte ${file} as this site has it now. No release has recorded this version yet.`,
    superseded: (file, release, by) =>
      `Byte for byte ${file} of release ${release}. Release ${by} replaced it.`,
    withdrawn: (file, release, by) =>
      `Byte for byte ${file} of release ${release}. It was withdrawn in release ${by}.`,
    same: (file) =>
      `Every cell is as in ${file}, but the bytes of the file are not. Another program saved it.`,
    altered: (count, file) =>
      `It differs from the nearest published version (${file}) in ${count} place(s), listed below.`,
    unknownFile:
      'Neither is it part of any release, nor is there a table like it. This does not say that the file is wrong; it says that it is not this site’s work, or was changed beyond recognition. An Excel, JSON or Parquet file of an earlier release may have been made from its CSV later by a newer program: the figures are the same, the bytes are not. Its proof is the CSV of that release; give that here.',
    unknownHash:
      'No published file has this fingerprint. If you have the file itself, give it here to see the differences.',
    unknownCode: (code) =>
      `The code ${code} is well formed, but no figure of the present or past data has it.`,
    unreachable:
      'Byte for byte it is no published version. To list the differences the published version must come from the site, and it did not arrive now. Please check again when you are online.',
    failed: 'The index of releases did not arrive. Please look at your connection and check again.',
    code: 'Compare the figure below with the one you hold. If they differ, yours was changed.',
    pastCode: (release, by) => `The figure was so until release ${release}. Release ${by} changed it.`,
    noReason: 'No separate reason is on record for this change.',
    hashLength: (count) => `A SHA-256 has exactly 64 characters, 0 to 9 and a to f; this has ${count}.`,
  },
  problems: {
    length: 'A code has exactly ten characters. Perhaps one was left out or added.',
    character: 'It has a character that no code has. Codes are digits and Latin letters only.',
    check:
      'The last character does not fit the others: one was changed, or two changed places. Please copy it again from the original.',
  },
  formsLead: 'What differs in the bytes:',
  forms: {
    bom: 'a byte order mark at the start, as Excel writes it',
    'line-feeds': 'line ends (LF instead of CRLF), the work of a text editor or Git',
    'utf-16': 'UTF-16 encoding',
    apostrophes: 'apostrophes that keep Excel from running text',
    'row-order': 'the order of the rows',
    quotes: 'quotation marks, spacing or blank lines',
  },
  oldVersion: (release, by) => `This is the version of release ${release}, which release ${by} replaced.`,
  facts: {
    file: 'File',
    release: 'Release',
    hash: 'Fingerprint (SHA-256)',
    signature: 'Signature',
    dataset: 'Dataset',
    about: 'About',
    figure: 'Published figure',
    was: 'Figure with this code',
    now: 'Figure after that',
    gone: 'This row or column is no longer there',
    code: 'Code',
    column: 'Column',
    row: 'Row',
    published: 'Published',
    inFile: 'In your file',
    status: 'Status',
    why: 'Why',
    decidedBy: 'Decided by',
  },
  cellsCaption: 'Differences from the published version',
  cellsShown: (shown, all) => `${shown} of ${all} differences are shown.`,
  wholeRow: 'the whole row',
  wholeColumn: 'all rows',
  noRow: 'not there',
  empty: 'empty',
  reasons: 'Why it changed',
  kinds: {
    'new-data': 'New data',
    'provisional-to-final': 'Provisional to final',
    correction: 'Correction',
    'method-change': 'Change of method',
    withdrawal: 'Withdrawal',
  },
  signatures: {
    signed: (fingerprint) => `The signature of this release is good. Key: ${fingerprint}`,
    covered: (release, fingerprint) =>
      `This release has no signature of its own, but its chain up to the signed release ${release} is good. Key: ${fingerprint}`,
    draft: 'This release is not signed. Only the hash was checked.',
    wrong:
      'The signature or chain of this release is not good. Do not rely on this answer; check with npm run verify.',
    unsupported: 'This browser cannot check Ed25519 signatures. Only the hash was checked.',
    unreachable: 'The signature did not arrive and was not checked. Only the hash was checked.',
    none: 'No key has been published yet. Only the hash was checked.',
  },
  kept: 'You are offline. The answer comes from the index that your last visit left on this device; there may have been a newer release since.',
  toFigure: 'See the figure on its page',
  toFile: 'Get the current version',
  toUpdate: 'About the release',
  another: 'Check something else',
};

export const verifyWords: Readonly<Record<Locale, VerifyWords>> = { fa, en };

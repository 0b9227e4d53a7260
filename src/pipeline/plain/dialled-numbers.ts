/** A number as people write one to dial: no year beside its month, no amount, no article of a law. */
const number = String.raw`(?<![\p{L}\p{N}٬٫.,/-])(?<number>[0-9۰-۹][0-9۰-۹-]{2,14})(?![\p{L}\p{N}\u200C]|[٬٫.,/:][0-9۰-۹])`;
const unit =
  'روز|ماه|سال|هفته|ساعت|دقیقه|ریال|تومان|هزار|میلیون|میلیارد|همت|درصد|نفر|پرونده|مورد|' +
  'days?|weeks?|months?|years?|hours?|minutes?|rials?|tomans?|thousand|million|billion|per cent|percent|people|cases?';
const counted = String.raw`(?!\s*[٪%]|[\s\u200C]+(?:${unit})(?![\p{L}\u200C]))`;
/** Documents and lists have numbers too, and people are warned of wrong ones. */
const numbered =
  'ماده|مادهٔ|تبصره|تبصرهٔ|اصل|بند|قانون|دستورالعمل|بخشنامه|بخشنامهٔ|آیین‌نامه|آیین‌نامهٔ|نامه|نامهٔ|رأی|پرونده|پروندهٔ|ثبت|' +
  'اشتباه|نادرست|غلط|قدیمی|قبلی|باطل|ردیف|صفحه|صفحهٔ|برد|جدول|' +
  'article|articles|section|note|law|act|instruction|ruling|case|board|row|page|wrong|false|old|former|dead|fake';
/** Between a noun and its number these begin another phrase, most often a year. */
const apart = `${numbered}|سال|در|از|تا|پیش|in|of|since|until|from|before|after|by|within|about|over|year`;
const between = (most: number): string =>
  String.raw`(?:[\s:«"(؛]+(?!(?:${apart})(?![\p{L}\u200C]))[\p{L}'’\u200C\u064B-\u0654]+){0,${most}}[\s:«"(]+`;
const start = String.raw`(?<![\p{L}\u200C])`;
const end = String.raw`(?![\p{L}\u200C])`;
const persianVerb = 'زنگ|تماس|تلفن|پیامک|پیام|اس‌ام‌اس';
/** Nouns that a number belongs to unless something else is said to be numbered. */
const noun =
  'تلفن|تلفنِ|شماره|شمارهٔ|شماره‌ی|شماره‌ای|پیامک|خط(?! فقر)|خطِ|مرکز تماس|سرشماره|' +
  'telephone|phone|number|numbers|hotline|(?<!poverty )line|helpline|sms';
const englishVerb = 'ring|call|dial|text|contact|phone|telephone|message';

const patterns: readonly RegExp[] = [
  // «به ۱۴۲۰ زنگ بزنید», «با شمارهٔ ۱۳۶ هم تماس بگیرید»: the verb stands behind its number.
  String.raw`${start}(?:به|با)${between(3)}${number}${counted}[»")]?(?:\s+(?:هم|نیز|حتماً|فوری|فوراً|زود|همیشه|یا)){0,2}\s+(?:${persianVerb})${end}`,
  // «زنگ بزنید به ۱۴۲۰», «پیامک بزنید: ۱۴۲۰».
  String.raw`${start}(?:${persianVerb})${end}\s+(?:ب?زنید|بگیرید|کنید|ب?دهید|بفرستید)${between(4)}${number}${counted}`,
  String.raw`${start}(?<!(?:${numbered})\s)(?:${noun})${end}${between(4)}${number}${counted}`,
  String.raw`${start}(?:${englishVerb})${end}${between(3)}${number}${counted}`,
  // «۱۴۲۰ را بگیرید».
  String.raw`${number}[»")]?\s+را\s+(?:شماره‌گیری|بگیرید)${end}`,
].map((source) => new RegExp(source, 'giu'));

/** "1402-05" is a month. */
const isDate = (found: string): boolean => /^[0-9۰-۹]{4}-[0-9۰-۹]{2}(?:-[0-9۰-۹]{2})?$/u.test(found);

/**
 * Numbers that a text tells people to call or to text, in the order of Persian and of English sentences.
 * Shape: each place once; the number as written; offset counts from the start of `text`.
 */
export function dialledNumbers(text: string): { found: string; offset: number }[] {
  const found = new Map<number, string>();
  for (const match of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const written = (match.groups?.['number'] ?? '').replace(/-+$/u, '');
    if (isDate(written)) continue;
    found.set(match.index + match[0].lastIndexOf(written), written);
  }
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([offset, written]) => ({ found: written, offset }));
}

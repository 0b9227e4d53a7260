/** One key of the standard Persian keyboard (ISIRI 9147) per position, and the Latin letter on the same key. */
const persianKeys = 'ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپوآژئ';
const latinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,HCM";

const pairs: readonly (readonly [string, string])[] = [...persianKeys].map((letter, at) => [
  letter,
  latinKeys.charAt(at),
]);
const toPersian = new Map(pairs.map(([persian, latin]) => [latin, persian]));
const toLatin = new Map(pairs.map(([persian, latin]) => [persian, latin]));
/** Older keyboards have «پ» here. */
toPersian.set('\\', 'پ');
/** The keys of Arabic letters are the same. */
for (const [arabic, persian] of ['يی', 'كک']) toLatin.set(arabic ?? '', toLatin.get(persian ?? '') ?? '');

/**
 * What the same keys would have written with the keyboard set to Persian: "fdli" → «بیمه».
 * Shape: capitals that have a letter of their own keep it (H is «آ»); whatever is on no such key stays.
 */
export function typedInPersian(text: string): string {
  return [...text].map((key) => toPersian.get(key) ?? toPersian.get(key.toLowerCase()) ?? key).join('');
}

/** What the same keys would have written with the keyboard set to Latin: «حثدسهخد» → "pension". */
export function typedInLatin(text: string): string {
  return [...text].map((key) => toLatin.get(key) ?? key).join('');
}

/** Latin letters that stand for one Persian sound, longest first. */
const latinSounds: readonly (readonly [RegExp, string])[] = [
  [/kh/gu, 'x'],
  [/gh/gu, 'q'],
  [/sh/gu, 'š'],
  [/ch/gu, 'č'],
  [/zh/gu, 'ž'],
  [/ph/gu, 'f'],
  [/ck|c/gu, 'k'],
  [/oo|ou/gu, 'u'],
  [/ee/gu, 'i'],
  [/aa/gu, 'a'],
  [/w/gu, 'v'],
  [/(.)\1/gu, '$1'],
];
/** Only at the end of a word is an h not spoken: "roshveh". */
const silentH = /([aeiou])h$/u;

/** Letters by their sound: four letters are one z. Vowel letters come out as the Latin vowels used for them. */
const persianSounds: Readonly<Record<string, string>> = {
  ا: 'a', آ: 'a', ب: 'b', پ: 'p', ت: 't', ط: 't', ث: 's', س: 's', ص: 's', ج: 'j', چ: 'č', ح: 'h', ه: 'h', خ: 'x',
  د: 'd', ذ: 'z', ز: 'z', ض: 'z', ظ: 'z', ر: 'r', ژ: 'ž', ش: 'š', ع: '', غ: 'q', ق: 'q', ف: 'f', ک: 'k', گ: 'g',
  ل: 'l', م: 'm', ن: 'n', و: 'u', ی: 'i',
}; // prettier-ignore

/** "gozaresh" → "gozareš": one letter per sound. Shape: lower-case Latin in, the same alphabet as `persianSound` out. */
export function latinSound(word: string): string {
  const plain = word.toLowerCase().replace(/[^a-z]/gu, '');
  return latinSounds.reduce((text, [from, to]) => text.replace(from, to), plain).replace(silentH, '$1');
}

/** «گزارش» → "gzarš". Shape: a folded Persian word in; a last «ه» is the vowel e. */
export function persianSound(word: string): string {
  const letters = [...word].map((letter) => persianSounds[letter] ?? '').join('');
  return word.length > 2 && word.endsWith('ه') ? `${letters.slice(0, -1)}e` : letters;
}

/** Persian is written without most of its vowels, so words are compared by their consonants first. */
const skeletonOf = (sound: string): string => sound.replace(/[aeiouyv]/gu, '').replace(/(.)\1+/gu, '$1');

/** The consonants of a Latin spelling: "reshve" and "roshveh" have the same. */
export const latinSkeleton = (word: string): string => skeletonOf(latinSound(word));
/** The consonants of a Persian word, in the same letters as `latinSkeleton`. */
export const persianSkeleton = (word: string): string => skeletonOf(persianSound(word));

/** Vowels that no letter stands for cost little; one long vowel for another costs more. */
const unwritten = new Set(['a', 'e', 'o']);
const vowels = new Set(['a', 'e', 'i', 'o', 'u', 'y', 'v']);
const swapCost = (a: string, b: string): number => {
  if (a === b) return 0;
  const isNear = vowels.has(a) && vowels.has(b);
  return isNear ? ((a + b === 'ou' || a + b === 'vu' || a + b === 'yi' || a + b === 'ei') ? 0.1 : 0.5) : 3;
}; // prettier-ignore

/**
 * How far a Latin spelling is from a Persian word with the same consonants.
 * Shape: 0 for letter by letter; each vowel that Persian leaves out costs a little; compare results of one query only.
 */
export function soundDistance(latin: string, persian: string): number {
  const from = [...latinSound(latin)];
  const to = [...persianSound(persian)];
  let last = to.reduce<number[]>(
    (row, letter) => [...row, (row.at(-1) ?? 0) + (vowels.has(letter) ? 0.6 : 3)],
    [0],
  );
  for (const letter of from) {
    const row = [(last[0] ?? 0) + dropCost(letter)];
    for (const [at, other] of to.entries()) {
      row.push(
        Math.min(
          (last[at] ?? 0) + swapCost(letter, other),
          (last[at + 1] ?? 0) + dropCost(letter),
          (row[at] ?? 0) + (vowels.has(other) ? 0.6 : 3),
        ),
      );
    }
    last = row;
  }
  return last.at(-1) ?? 0;
}

const dropCost = (letter: string): number => (unwritten.has(letter) ? 0.2 : vowels.has(letter) ? 0.5 : 3);

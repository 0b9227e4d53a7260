import { foldKey, hasPersian } from '#text/letters.ts';
import { columnWords } from './column-words.ts';

/** Letters as they are usually written in Latin; short vowels are not written in Persian and stay out. */
const latin: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 's',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'z',
  ر: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'z',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'gh',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  و: 'v',
  ه: 'h',
  ی: 'y',
  ء: '',
};

const longestPhrase = 4;
const longestName = 48;

/** Persian words in English, longest phrases first; unknown ones are undefined. */
function translateWords(words: readonly string[]): { word: string; english: string | undefined }[] {
  const parts: { word: string; english: string | undefined }[] = [];
  let at = 0;
  while (at < words.length) {
    let size = Math.min(longestPhrase, words.length - at);
    while (size > 1 && !columnWords.has(words.slice(at, at + size).join(' '))) size -= 1;
    const word = words.slice(at, at + size).join(' ');
    parts.push({ word, english: columnWords.get(word) });
    at += size;
  }
  return parts;
}

const wordsOf = (title: string): string[] =>
  foldKey(title)
    .split(/[^\p{L}\p{N}%٪]+/u)
    .filter((word) => word !== '');

const transliterate = (word: string): string => [...word].map((letter) => latin[letter] ?? letter).join('');

/** An ASCII id for a Persian header: «هزینهٔ درمان» → "cost_treatment"; «سفته» → "sfth". */
export function columnName(title: string): string {
  // What stands in brackets is a unit, which has a place of its own.
  const bare = title.replaceAll(/\([^()]*\)/gu, ' ');
  const words = translateWords(wordsOf(bare.trim() === '' ? title : bare)).map(
    ({ word, english }) => english ?? transliterate(word),
  );
  const name = words
    .join('_')
    .toLowerCase()
    .replaceAll(/[%٪]/gu, 'percent')
    .replaceAll(/[^a-z0-9]+/gu, '_')
    .replaceAll(/^_+|_+$/gu, '')
    .slice(0, longestName)
    .replace(/_+$/u, '');
  if (name === '') return 'column';
  return /^\d/u.test(name) ? `n_${name}` : name;
}

/** An English title, only where every word is known; word by word it would often be wrong, so phrases of one entry. */
export function englishTitle(title: string): string | undefined {
  if (!hasPersian(title)) return title.trim() === '' ? undefined : title.trim();
  const english = columnWords.get(wordsOf(title.replace(/\([^)]*\)/u, '')).join(' '));
  return english === undefined || english === ''
    ? undefined
    : english.charAt(0).toUpperCase() + english.slice(1);
}

/** A folder name and address from a title or file name: lower-case ASCII with hyphens. */
export function slugOf(text: string): string {
  return columnName(text.replace(/\.[a-z]{3,4}$/iu, '')).replaceAll('_', '-');
}

/** Each name once: a second "cost" becomes "cost_2". */
export function uniqueNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let n = 2; used.has(unique); n += 1) unique = `${name}_${n}`;
    used.add(unique);
    return unique;
  });
}

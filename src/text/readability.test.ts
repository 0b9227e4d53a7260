import { expect, test } from 'vitest';
import { countSyllables, readingEase } from './readability.ts';

test.each([
  ['بیمه', 'fa', 2],
  ['سازمان', 'fa', 2],
  ['بیمارستان', 'fa', 4],
  ['دفتر', 'fa', 2],
  ['کتاب', 'fa', 2],
  ['می‌آید', 'fa', 3],
  ['و', 'fa', 1],
  ['portal', 'en', 2],
  ['insurance', 'en', 3],
  ['asked', 'en', 1],
  ['people', 'en', 2],
  ['the', 'en', 1],
] as const)('counts the syllables of %s', (word, locale, count) => {
  expect(countSyllables(word, locale)).toBe(count);
});

test('takes syllables per hundred words: long sentences of long words are hard', () => {
  expect(Math.round(readingEase({ words: 300, sentences: 10, syllables: 750 }, 'fa'))).toBe(21);
  const plain = readingEase({ words: 80, sentences: 10, syllables: 140 }, 'fa');
  expect(plain).toBeGreaterThan(100);
});

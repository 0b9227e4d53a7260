import { expect, test } from 'vitest';
import { en } from './site-words.en.ts';
import { fa } from './site-words.fa.ts';

/** Every text with its path, e.g. ["nav.report", "Report"]. */
function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null
      ? texts(value, here)
      : [[here, String(value)] as [string, string]];
  });
}

const keys = (words: object) => texts(words).map(([path]) => path);

test('both languages have the same words', () => {
  expect(keys(fa).toSorted()).toEqual(keys(en).toSorted());
});

test.each(texts(fa))('the Persian of "%s" is Persian', (_path, text) => {
  expect(text).toMatch(/\p{Script=Arabic}/u);
  expect(text).not.toMatch(/[يك]/u);
});

test.each(texts(en))('the English of "%s" is English', (_path, text) => {
  expect(text).toMatch(/[A-Za-z]/u);
  expect(text).not.toMatch(/\p{Script=Arabic}/u);
});

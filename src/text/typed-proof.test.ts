import { expect, test } from 'vitest';
import { hexOf, isHashLike, readTyped } from './typed-proof.ts';

const hash = 'ab12'.repeat(16);

test.each([
  ['as sha256sum prints it', `${hash}  people.csv`, hash],
  ['as a Data Package has it', `sha256:${hash}`, hash],
  ['in capitals', hash.toUpperCase(), hash],
  [
    'in groups, with Persian digits and direction marks',
    `\u2068${(hash.match(/.{4}/gu) ?? []).join(' ').replaceAll('1', '۱')}\u2069`,
    hash,
  ],
  ['a code', ' qse0c-sa6bp ', 'qse0c-sa6bp'],
  ['an address of a figure', 'https://x.example/en/datasets/a/?figure=QSE0C-SA6BP#by-year-3', 'QSE0C-SA6BP'],
])('reads a proof %s', (_, typed, expected) => {
  expect(readTyped(typed)).toBe(expected);
});

test('tells a fingerprint that is not whole from a code', () => {
  expect(isHashLike(readTyped(hash.slice(1)))).toBe(true);
  expect(hexOf(hash.slice(1))).toBeUndefined();
  expect(isHashLike('QSE0CSA6BP')).toBe(false);
});

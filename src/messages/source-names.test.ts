import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceNames } from './source-names.ts';

const names = ['فایننشال تریبیون', 'ایلنا', 'ایسنا', 'مهر', 'تسنیم', 'ایرنا'];

test('says in words how many sources are left out of a list that is cut', () => {
  expect(sourceNames(names, 4, 'fa')).toBe('فایننشال تریبیون، ایلنا، ایسنا، مهر، و ۲ منبع دیگر');
  expect(sourceNames(names, 4, 'en')).toBe('فایننشال تریبیون, ایلنا, ایسنا, مهر and 2 others');
});

test('names a single one more, each once, and nobody where none is named', () => {
  expect(sourceNames([...names.slice(0, 5), 'ایلنا', ''], 4, 'fa')).not.toContain('دیگر');
  expect(sourceNames([''], 4, 'fa')).toBe('');
});

test('accounts for every name, by itself or in the number', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...'abcdefghijkl')),
      fc.integer({ min: 1, max: 6 }),
      (all, most) => {
        const line = sourceNames(all, most, 'en');
        const others = Number(/ and (\d+) others$/u.exec(line)?.[1] ?? 0);
        const named = line
          .replace(/ and \d+ others$/u, '')
          .split(', ')
          .filter(Boolean);
        expect(named).toEqual(all.slice(0, named.length));
        expect(named.length + others).toBe(all.length);
      },
    ),
  );
});

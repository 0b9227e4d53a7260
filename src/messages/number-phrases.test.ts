import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Locale } from '#model/bilingual.ts';
import { changePermission } from '../../test/unit/sentence-cases/made.ts';
import { changePhrase, countWord, partPhrase } from './number-phrases.ts';

/** What a reader takes a plain word to mean, written apart from the words of the site. */
const meanings: readonly [RegExp, number][] = [
  [/یک‌دهم|tenth/u, 0.1],
  [/یک‌پنجم|fifth/u, 0.2],
  [/یک‌چهارم|a quarter/u, 0.25],
  [/یک‌سوم|a third/u, 1 / 3],
  [/نیمی|half/u, 0.5],
  [/دوسوم|two thirds/u, 2 / 3],
  [/سه‌چهارم|three quarters/u, 0.75],
  [/دو برابر|twice/u, 2],
  [/سه برابر|three times/u, 3],
  [/چهار برابر|four times/u, 4],
  [/پنج برابر|five times/u, 5],
  [/شش برابر|six times/u, 6],
  [/هفت برابر|seven times/u, 7],
  [/هشت برابر|eight times/u, 8],
  [/نه برابر|nine times/u, 9],
  [/ده برابر|ten times/u, 10],
];

/** The least and the most a phrase may stand for. */
function meant(phrase: string): readonly [number, number] {
  const found = meanings.filter(([word]) => word.test(phrase));
  const [plain = Number.NaN] = found.map(([, value]) => value);
  expect(found, phrase).toHaveLength(1);
  const noise = 2e-9 * plain;
  if (/^(?:حدود|about) /u.test(phrase)) return [plain * 0.99 - noise, plain * 1.01 + noise];
  if (/^(?:نزدیک به|nearly) /u.test(phrase)) return [plain * 0.96 - noise, plain];
  if (/^(?:کمی بیش از|just over) /u.test(phrase)) return [plain, plain * 1.04 + noise];
  if (/^(?:بیش از|more than) /u.test(phrase)) return [plain, plain + 1];
  return [plain - noise, plain + noise];
}

const locales = fc.constantFrom<Locale>('fa', 'en');

test('never says of a part more or less than its hedge allows', () => {
  let said = 0;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), locales, (tenThousandths, locale) => {
      const ratio = tenThousandths / 10_000;
      const phrase = partPhrase(ratio, locale, 'X');
      if (phrase === undefined) return;
      said += 1;
      const [least, most] = meant(phrase);
      expect(ratio).toBeGreaterThanOrEqual(least);
      expect(ratio).toBeLessThanOrEqual(most);
    }),
    { numRuns: 1000 },
  );
  expect(said).toBeGreaterThan(50);
});

test('never says of a change more or less than its hedge allows, in the direction that the guard gave', () => {
  const figures = fc.integer({ min: 1, max: 4000 });
  let said = 0;
  fc.assert(
    fc.property(figures, figures, locales, (before, after, locale) => {
      const permission = changePermission(before, after);
      const phrase = changePhrase(permission, after / before, locale);
      if (phrase === undefined) return;
      said += 1;
      const [least, most] = meant(phrase);
      expect(after / before).toBeGreaterThanOrEqual(least);
      expect(after / before).toBeLessThanOrEqual(most);
      expect(/برابر|twice|times/u.test(phrase)).toBe(after > before);
    }),
    { numRuns: 1000 },
  );
  expect(said).toBeGreaterThan(100);
});

test.each([
  [1, 1, undefined, undefined],
  [100, 191, undefined, undefined],
  [100, 193, 'نزدیک به دو برابر آن', 'nearly twice that'],
  [100, 199, 'حدود دو برابر آن', 'about twice that'],
  [100, 200, 'دو برابر آن', 'twice that'],
  [100, 203, 'کمی بیش از دو برابر آن', 'just over twice that'],
  [100, 250, 'بیش از دو برابر آن', 'more than twice that'],
  [100, 290, 'نزدیک به سه برابر آن', 'nearly three times that'],
  [100, 1000, 'ده برابر آن', 'ten times that'],
  [100, 2600, undefined, undefined],
  [300, 100, 'یک‌سوم آن', 'a third of that'],
  [100, 49, 'نزدیک به نیمی از آن', 'nearly half of that'],
  [100, 90, undefined, undefined],
])('from %i to %i', (before, after, fa, en) => {
  const permission = changePermission(before, after);
  expect(changePhrase(permission, after / before, 'fa')).toBe(fa);
  expect(changePhrase(permission, after / before, 'en')).toBe(en);
});

test('counts in words below ten', () => {
  expect([0, 1, 3, 9, 10, 1200].map((count) => countWord(count, 'fa'))).toEqual([
    'صفر',
    'یک',
    'سه',
    'نه',
    '۱۰',
    '۱٬۲۰۰',
  ]);
  expect([1, 9, 10].map((count) => countWord(count, 'en'))).toEqual(['one', 'nine', '10']);
});

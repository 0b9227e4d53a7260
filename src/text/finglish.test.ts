import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latinSkeleton, persianSkeleton, soundDistance } from './finglish.ts';

describe('the consonants of a word are the same in both scripts', () => {
  test.each([
    ['بیمه', ['bime', 'bimeh', 'beemeh']],
    ['بازنشسته', ['bazneshaste', 'bazneshasteh', 'baazneshasteh']],
    ['اجتماعی', ['ejtemaei', 'ejtemai', 'ejtemaee']],
    ['رشوه', ['reshve', 'roshveh', 'reshwe']],
    ['حقوق', ['hoghogh', 'hoquq', 'hoghough']],
    ['خوزستان', ['khuzestan', 'khoozestan', 'khozestan']],
    ['چهارمحال', ['chaharmahal']],
    ['الکترونیک', ['electronic', 'elektronik']],
    ['تخلف', ['takhalof']],
    ['واژه', ['vazhe']],
    ['اعتراض', ['eteraz', 'eeteraaz']],
  ])('%s', (persian, spellings) => {
    for (const spelling of spellings) {
      expect([spelling, latinSkeleton(spelling)]).toEqual([spelling, persianSkeleton(persian)]);
    }
  });
});

test.each([
  ['bime', 'بیمه', 'بم'],
  ['zayeman', 'زایمان', 'زمان'],
  ['kerman', 'کرمان', 'کارمان'],
  ['bazi', 'بازی', 'باز'],
])('tells by its vowels that %s is %s and not %s', (latin, meant, other) => {
  expect(soundDistance(latin, meant)).toBeLessThan(soundDistance(latin, other));
});

test('is never negative, and reads any letters', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (latin, persian) => {
      expect(soundDistance(latin, persian)).toBeGreaterThanOrEqual(0);
      expect(latinSkeleton(latin)).not.toMatch(/[aeiou]/u);
    }),
  );
});

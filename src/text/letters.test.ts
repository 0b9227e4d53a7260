import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { differences, foldKey, hasPersian, isolate, normalisePersian, showInvisible } from './letters.ts';

/** Letters, marks and digits that are confused in real Persian files. */
const awkward = fc.string({
  unit: fc.constantFrom(
    ...'كکيیىئأإآٱاؤوۀةهءـ',
    ...'۰٣7',
    ...'\u064B\u0654\u0670\u200C\u200D\u200E\u200F\u202B\u2068\u2069\u00A0\uFEFF \t',
    ...'AbÉ\u0301H\u0331',
  ),
});

describe('foldKey', () => {
  test.each([
    ['Arabic kaf and yeh', 'كرمان و يزد', 'کرمان و یزد'],
    ['alef maksura', 'موسى', 'موسی'],
    ['hamza and madda', 'تأمین آموزش مسئول مؤسسه إیران ٱ', 'تامین اموزش مسیول موسسه ایران ا'],
    ['heh with yeh and teh marbuta', 'ۀ ة', 'ه ه'],
    ['heh with a combining hamza', 'نیمه\u0654 نخست', 'نیمه نخست'],
    ['harakat', 'مُقَرَّریّ', 'مقرری'],
    ['tatweel', 'تهــران', 'تهران'],
    ['ZWNJ as a space', 'تأمین\u200Cاجتماعی', 'تامین اجتماعی'],
    ['ZWNJ beside a space', 'هزینه \u200C ها', 'هزینه ها'],
    ['NBSP', 'خراسان\u00A0رضوی', 'خراسان رضوی'],
    ['direction marks and BOM', '\uFEFF\u200Fقم\u200E\u2069', 'قم'],
    ['three digit scripts', '۱٤0', '140'],
    ['Latin case', 'IR-23 Q2', 'ir-23 q2'],
    ['spaces around', '  Tehran  ', 'tehran'],
    ['plain ASCII', 'province-1402', 'province-1402'],
    ['empty', '', ''],
  ])('folds %s', (_name, text, expected) => {
    expect(foldKey(text)).toBe(expected);
  });

  test('does not change what is folded already', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(foldKey(foldKey(text))).toBe(foldKey(text));
      }),
    );
  });

  test('keeps different words apart', () => {
    expect(foldKey('قم')).not.toBe(foldKey('بم'));
  });

  test('is needed, because NFKC leaves kaf and yeh as they are', () => {
    expect(['ك', 'ي'].map((letter) => letter.normalize('NFKC'))).toEqual(['ك', 'ي']);
  });
});

describe('normalisePersian', () => {
  test.each([
    ['Arabic yeh', 'يزد', 'یزد', ['arabic-yeh']],
    ['alef maksura', 'شورى', 'شوری', ['arabic-yeh']],
    ['Arabic kaf', 'كرج', 'کرج', ['arabic-kaf']],
    ['Arabic-Indic digits', 'طرح ٣', 'طرح ۳', ['arabic-digits']],
    ['direction marks', '\u200Fقم\u200E', 'قم', ['bidi-mark']],
    ['tatweel', 'قــم', 'قم', ['tatweel']],
    ['NBSP', 'خراسان\u00A0رضوی', 'خراسان رضوی', ['nbsp']],
    [
      'all at once',
      '\u200Fيك\u00A0ـ٤',
      'یک ۴',
      ['arabic-yeh', 'arabic-kaf', 'arabic-digits', 'bidi-mark', 'tatweel', 'nbsp'],
    ],
    ['nothing in clean text', 'هزینه‌های درمانِ ۱۴۰۲ (آمار 3)', 'هزینه‌های درمانِ ۱۴۰۲ (آمار 3)', []],
  ])('rewrites and reports %s', (_name, text, expected, changes) => {
    expect(normalisePersian(text)).toEqual({ text: expected, changes });
  });

  test('reports nothing the second time', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const once = normalisePersian(text).text;
        expect(normalisePersian(once)).toEqual({ text: once, changes: [] });
      }),
    );
  });

  test('never changes the key of a cell', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(foldKey(normalisePersian(text).text)).toBe(foldKey(text));
      }),
    );
  });
});

describe('messages about letters', () => {
  test('prints characters nobody can see', () => {
    expect(showInvisible('تأمین\u200Cاجتماعی\u200F 1\u00A02\t')).toBe(
      'تأمین‹U+200C›اجتماعی‹U+200F› 1‹U+00A0›2‹U+0009›',
    );
  });

  test.each([
    ['one look-alike letter', 'كرمان', 'کرمان', [{ index: 0, a: 'ك (U+0643)', b: 'ک (U+06A9)' }]],
    ['a missing ZWNJ', 'بیمه شده', 'بیمه\u200Cشده', [{ index: 4, a: '  (U+0020)', b: '‹U+200C›' }]],
    ['an extra mark', '\u200Fقم', 'قم', [{ index: 0, a: '‹U+200F›', b: '' }]],
    ['a missing letter at the end', 'تهرا', 'تهران', [{ index: 4, a: '', b: 'ن (U+0646)' }]],
    ['a mark on a dotted circle', 'مُد', 'مد', [{ index: 1, a: '◌ُ (U+064F)', b: '' }]],
    ['nothing when equal', 'قم', 'قم', []],
  ])('names the difference: %s', (_name, a, b, expected) => {
    expect(differences(a, b)).toEqual(expected);
  });

  test('finds no difference only between equal texts', () => {
    fc.assert(
      fc.property(awkward, awkward, (a, b) => {
        expect(differences(a, b).length === 0).toBe(a === b);
      }),
    );
  });

  test('isolates a fragment', () => {
    expect(isolate('amount_rial')).toBe('\u2068amount_rial\u2069');
  });

  test.each([
    ['فارسی', true],
    ['Table 1: قم', true],
    ['۱۴۰۲٪', false],
    ['١٢', false],
    ['English', false],
    ['', false],
  ])('tells whether «%s» has Persian letters', (text, expected) => {
    expect(hasPersian(text)).toBe(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerByHeads } from '#search/answer-by-heads.ts';
import { understandQuery } from '#search/understand-query.ts';
import { wordsIndex } from './search-words-fixture.ts';

const addresses = (query: string, scope?: string) =>
  answerByHeads(query, wordsIndex, scope).heads.map(({ page }) => page.url);

describe('a query is understood', () => {
  test.each([
    ['as it stands', 'بیمه بیکاری', 'literal', 'بیمه بیکاری'],
    ['by the beginning of a word', 'بازنش', 'literal', 'بازنش'],
    ['typed with the Latin layout', 'fdli fd;hvd', 'layout', 'بیمه بیکاری'],
    ['typed with the Persian layout', 'عدثپحمخغپثدف', 'layout', 'unemployment'],
    ['in Finglish', 'bime bikari', 'finglish', 'بیمه بیکاری'],
    ['in Finglish with a plural', 'bazneshaste ha', 'finglish', 'بازنشسته'],
    ['in Finglish beside a number', 'bazneshaste 1398', 'finglish', 'بازنشسته 1398'],
    ['in Finglish without a space', 'bimebikari', 'finglish', 'بیمه بیکاری'],
    ['in English where pages have the word', 'unemployment', 'literal', 'unemployment'],
    ['with a slip', 'بازنشسطه', 'typo', 'بازنشسته'],
    ['with an ending of spoken Persian', 'کارمنده', 'literal', 'کارمنده'],
    ['with neighbours swapped', 'بیکرای', 'typo', 'بیکاری'],
    ['on Latin keys though a part of it is a word', 'va,i', 'layout', 'رشوه'],
    ['with bars of «گ» missing', 'بازنشستکان', 'typo', 'بازنشستگان'],
    ['with a verb in two parts', 'کارفرما بیمه نیم کنه', 'typo', 'کارفرما بیمه نمیکنه'],
    ['in Finglish with a question around it', 'chejoori bime nemikone', 'finglish', 'چجوری بیمه نمیکنه'],
    ['not as a word that begins otherwise', 'کارنشسته', 'literal', 'کارنشسته'],
    ['as it stands when nothing explains it', 'qqzzxx', 'literal', 'qqzzxx'],
  ])('%s', (_name, query, kind, text) => {
    const reading = understandQuery(query, wordsIndex);
    expect([reading.kind, reading.text]).toEqual([kind, text]);
  });

  test('does not correct a word that the texts have', () => {
    expect(understandQuery('بیماری', wordsIndex).kind).toBe('literal');
    expect(answerByHeads('بیماری', wordsIndex).needsText).toBe(true);
  });

  test('says when a number or a meaning was asked for', () => {
    expect(understandQuery('چند نفر بازنشسته‌اند', wordsIndex).asksNumber).toBe(true);
    expect(understandQuery('مستمری یعنی چه', wordsIndex).asksMeaning).toBe(true);
    expect(understandQuery('مستمری', wordsIndex)).toMatchObject({ asksNumber: false, asksMeaning: false });
  });

  test('takes any text, and says the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (query) => {
        const reading = understandQuery(query, wordsIndex);
        expect(understandQuery(query, wordsIndex)).toEqual(reading);
        expect(answerByHeads(query, wordsIndex).heads.every(({ score }) => score > 0)).toBe(true);
      }),
    );
  });
});

describe('the first page', () => {
  test.each([
    ['what people say for it', 'پول چای میخواد', '/report/bribe/'],
    ['a question in spoken Persian', 'صاحب کارم بیمه‌م نمیکنه', '/report/uninsured/'],
    ['a phrase that means more than its words', 'حقوق بازنشسته‌ها چقدره', '/datasets/pensioners/'],
    ['a city of a province', 'قصر شیرین', '/places/kermanshah/'],
    ['the title in the other language', 'pensioners', '/datasets/pensioners/'],
    ['a year in two digits', 'سال ۹۸', '/years/1398/'],
    ['what a word means', 'مستمری یعنی چه', '/glossary/#pension'],
    ['Arabic letters without half-space', 'مستمري بگيران', '/datasets/pensioners/'],
    ['a past form of a verb', 'بیمه نشدم', '/report/uninsured/'],
    ['a saying with other words within', 'حقوق بابام بازنشسته', '/datasets/pensioners/'],
    ['a keyword alone with the guide that has it', 'کارمند', '/report/bribe/'],
    ['words written together', 'بیمهبیکاری', '/datasets/unemployment/'],
  ])('answers %s', (_name, query, url) => {
    expect(addresses(query)[0]).toBe(url);
  });

  test('is within the kind or the theme that was chosen', () => {
    expect(addresses('بیمه', 'guidance')).toEqual(['/report/uninsured/']);
    expect(addresses('بیمه', 'coverage')).toEqual(['/datasets/unemployment/']);
  });

  test('is none where a word is unknown and no name has the other', () => {
    expect(addresses('پول سالمندان')).toEqual([]);
    expect(addresses('بیکاری سالمندان')).toEqual(['/datasets/unemployment/']);
  });

  test('leaves to the full text what no title knows', () => {
    expect(answerByHeads('بیمه دندانپزشکی', wordsIndex).needsText).toBe(true);
    expect(answerByHeads('بیمه بیکاری', wordsIndex).needsText).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import type { SearchFigure, SearchFiguresFile } from '#model/search-words.ts';
import { figureAnswer, mayNameFigure } from '#search/figure-answer.ts';
import { understandQuery } from '#search/understand-query.ts';
import { wordsIndex } from './search-words-fixture.ts';

const figure = (first: number, last = first, extra: Partial<SearchFigure> = {}): SearchFigure => ({
  period: `${first}/${last}`,
  years: [first, last],
  text: '۱٬۲۳۴ نفر',
  key: `pensioners/by-type/${first}/value`,
  href: '/datasets/pensioners/#by-type-1',
  ...extra,
});

const file: SearchFiguresFile = {
  series: [
    {
      title: 'شمار بازنشستگان',
      dataset: 'مستمری‌بگیران',
      isHeadline: true,
      figures: [figure(1391), figure(1398)],
    },
    { title: 'پروندهٔ بازنشستگان', dataset: 'مستمری‌بگیران', figures: [figure(1399)] },
    {
      title: 'مقرری‌بگیران بر حسب جنس: زن',
      dataset: 'بیمهٔ بیکاری',
      figures: [figure(1398), figure(1398, 1398, { isWholeYear: true, text: 'سال' }), figure(1397, 1399)],
    },
    { title: 'حوادث بر حسب جنس: مرد', dataset: 'حوادث', figures: [figure(1398)] },
    { title: 'مقرری‌بگیران بر حسب جنس: مرد', dataset: 'بیمهٔ بیکاری', figures: [figure(1398)] },
  ],
};

const answer = (query: string) => figureAnswer(understandQuery(query, wordsIndex), file);

describe('a figure is answered', () => {
  test.each([
    ['of the year that was asked for', 'بازنشستگان ۱۳۹۸', 'شمار بازنشستگان', 'exact', 1398],
    [
      'with the question around it',
      'تعداد بازنشسته‌ها در سال 1398 چند نفر است',
      'شمار بازنشستگان',
      'exact',
      1398,
    ],
    ['of the nearest year, named as such', 'بازنشستگان ۱۳۹۹', 'شمار بازنشستگان', 'nearest', 1398],
    ['of the latest year when only a number is asked for', 'چند بازنشسته', 'شمار بازنشستگان', 'latest', 1398],
    ['by the last part of a name', 'زن ۱۳۹۸', 'مقرری‌بگیران بر حسب جنس: زن', 'exact', 1398],
  ])('%s', (_name, query, title, match, year) => {
    const found = answer(query);
    expect([found?.series.title, found?.match, found?.figure.years[0]]).toEqual([title, match, year]);
  });

  test('with the figure of the whole year before parts of it', () => {
    expect(answer('زن ۱۳۹۸')?.figure.text).toBe('سال');
  });
});

describe('no figure is guessed', () => {
  test.each([
    ['when two series have the name', 'مرد ۱۳۹۸'],
    ['when the query names more than the series', 'بازنشستگان کرمانشاه ۱۳۹۸'],
    ['when the query names less than a series', 'پرونده ۱۳۹۹'],
    ['when a year is far from every figure', 'بازنشستگان ۱۳۶۰'],
    ['when two years are named', 'بازنشستگان ۱۳۹۱ ۱۳۹۸'],
    ['without a year or a question of number', 'بازنشستگان'],
    ['for a year alone', 'سال ۱۳۹۸'],
  ])('%s', (_name, query) => {
    expect(answer(query)).toBeUndefined();
  });
});

test('the list of figures is only fetched for a subject with a year or a number', () => {
  const may = (query: string) => mayNameFigure(understandQuery(query, wordsIndex));
  expect(['بازنشستگان ۱۳۹۸', 'چند بازنشسته', 'بازنشستگان', 'سال ۱۳۹۸'].map(may)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

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

const inflation = { href: '/datasets/inflation/#by-year-1' };
const world = { href: '/datasets/world-bank/#prices-1' };

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
    { title: 'پرونده‌ها بر حسب نوع: بازنشسته', dataset: 'مستمری‌بگیران', figures: [figure(1399)] },
    { title: 'تورم سالانه: بانک مرکزی', dataset: 'نرخ تورم', figures: [figure(1400, 1400, inflation)] },
    { title: 'تورم سالانه: مرکز آمار', dataset: 'نرخ تورم', figures: [figure(1400, 1400, inflation)] },
    { title: 'تورم', dataset: 'بانک جهانی', figures: [figure(2021, 2021, world), figure(2022, 2022, world)] },
  ],
};

const answers = (query: string) => figureAnswer(understandQuery(query, wordsIndex), file);
const answer = (query: string) => answers(query)?.answers[0];

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
    ['of the nearest year however far, named as such', 'بازنشستگان ۱۴۱۵', 'شمار بازنشستگان', 'nearest', 1398],
    ['by the last part of a name', 'زن ۱۳۹۸', 'مقرری‌بگیران بر حسب جنس: زن', 'exact', 1398],
  ])('%s', (_name, query, title, match, year) => {
    const found = answer(query);
    expect([found?.series.title, found?.match, found?.figure.years[0]]).toEqual([title, match, year]);
  });

  test('with the figure of the whole year before parts of it', () => {
    expect(answer('زن ۱۳۹۸')?.figure.text).toBe('سال');
  });
});

test('a year without a figure also names what else the dataset counts of that year', () => {
  const found = answers('بازنشستگان ۱۳۹۹');
  expect(found?.siblings.map(({ series, match }) => [series.title, match])).toEqual([
    ['پرونده‌ها بر حسب نوع: بازنشسته', 'exact'],
  ]);
  expect(answers('بازنشستگان ۱۳۹۸')?.siblings).toEqual([]);
  expect(answers('بازنشستگان ۱۴۱۵')?.siblings).toEqual([]);
});

test('several sources of one name are all shown, each by its own', () => {
  expect(answers('تورم ۱۴۰۰')?.answers.map(({ series }) => series.title)).toEqual([
    'تورم سالانه: بانک مرکزی',
    'تورم سالانه: مرکز آمار',
  ]);
});

test.each([
  ['of the Iranian calendar, most of which it is', 'بازنشستگان 2019', 1398, 1398],
  ['of the Gregorian calendar, which most of it is', 'تورم ۱۴۰۱', 2022, 2022],
  ['of its own calendar, which stays as it is', 'تورم 2021', 2021, undefined],
])('a year is answered by a figure %s', (_name, query, year, otherYear) => {
  const found = answer(query);
  expect([found?.match, found?.figure.years[0], found?.otherYear]).toEqual(['exact', year, otherYear]);
});

test('a year after all figures is told even where no series has the name', () => {
  expect(answers('پرونده ۱۴۱۵')).toMatchObject({ answers: [], tooLate: { year: '1415', last: 1400 } });
});

describe('no figure is guessed', () => {
  test.each([
    ['when two series have the name', 'مرد ۱۳۹۸'],
    ['when the query names more than the series', 'بازنشستگان کرمانشاه ۱۳۹۸'],
    ['when the query names less than a series', 'پرونده ۱۳۹۹'],
    ['when two years are named', 'بازنشستگان ۱۳۹۱ ۱۳۹۸'],
    ['without a year or a question of number', 'بازنشستگان'],
    ['for a year alone', 'سال ۱۳۹۸'],
  ])('%s', (_name, query) => {
    expect(answers(query)).toBeUndefined();
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

import { describe, expect, test } from 'vitest';
import type { PlaceFiguresFile, SearchFigure, SearchSeries } from '#model/search-words.ts';
import { answerByHeads } from '#search/answer-by-heads.ts';
import { namedPlace } from '#search/named-place.ts';
import { askedOfPlace, asksForData, placeFigures, withoutPlace } from '#search/place-figures.ts';
import { wordsIndex } from './search-words-fixture.ts';

const figure = (year: number, dataset = 'pensioners'): SearchFigure => ({
  period: String(year),
  years: [year, year],
  text: `${year} نفر`,
  key: `${dataset}/by-province/${year}/value`,
  href: `/datasets/${dataset}/#by-province-1`,
});
const series = (title: string, dataset: string, ...figures: SearchFigure[]): SearchSeries => ({
  title,
  dataset,
  figures,
});

const file: PlaceFiguresFile = {
  place: { name: 'کرمانشاه', href: '/places/kermanshah/' },
  series: [
    series('مستمری‌بگیران استان‌ها (نفر): بازنشسته', 'مستمری‌بگیران بر حسب نوع', figure(1397), figure(1400)),
    series('مستمری‌بگیران استان‌ها (نفر): بازنشستهٔ پیش از موعد', 'مستمری‌بگیران بر حسب نوع', figure(1400)),
    series('مقرری‌بگیران در استان‌ها', 'بیمهٔ بیکاری', figure(1399, 'unemployment')),
    series('شمار افراد: بیمه‌شدگان اصلی', 'پوشش', figure(1396), figure(1398)),
    series('شمار افراد: بیمه‌شدگان تبعی', 'پوشش', figure(1398)),
    series('جمعیت زیر پوشش', 'پوشش', figure(1398)),
  ],
};

const ask = (query: string) => {
  const { reading } = answerByHeads(query, wordsIndex);
  const place = namedPlace(reading.terms, wordsIndex);
  const found = place && placeFigures(reading, place, file, wordsIndex);
  return found?.answers.map(({ series: { title }, figure: { years }, match }) => [title, years[0], match]);
};

describe('figures of a province are answered', () => {
  const retired = 'مستمری‌بگیران استان‌ها (نفر): بازنشسته';
  test.each([
    ['the latest without a year', 'بازنشستگان کرمانشاه', [[retired, 1400, 'latest']]],
    ['of the year asked for', 'بازنشسته های استان کرمانشاه ۱۳۹۷', [[retired, 1397, 'exact']]],
    ['of a short year', 'بازنشسته کرمانشاه ۹۷', [[retired, 1397, 'exact']]],
    ['of the nearest year', 'بازنشسته کرمانشاه ۱۳۹۵', [[retired, 1397, 'nearest']]],
    ['in Finglish', 'bazneshaste kermanshah', [[retired, 1400, 'latest']]],
    ['by the name of their dataset', 'بیکاری کرمانشاه', [['مقرری‌بگیران در استان‌ها', 1399, 'latest']]],
    [
      'all that a name may mean',
      'بیمه شدگان کرمانشاه',
      [
        ['شمار افراد: بیمه‌شدگان اصلی', 1398, 'latest'],
        ['شمار افراد: بیمه‌شدگان تبعی', 1398, 'latest'],
      ],
    ],
    [
      'only those that have the year',
      'بیمه شدگان کرمانشاه ۱۳۹۶',
      [['شمار افراد: بیمه‌شدگان اصلی', 1396, 'exact']],
    ],
  ])('%s', (_name, query, expected) => {
    expect(ask(query)).toEqual(expected);
  });

  test('or the nearest of the datasets the words lead to, said to be near', () => {
    const { reading } = answerByHeads('چند بازمانده در کرمانشاه', wordsIndex);
    const place = namedPlace(reading.terms, wordsIndex);
    expect(place && placeFigures(reading, place, file, wordsIndex)).toMatchObject({ isNear: true });
  });
});

describe('no figure of a province is answered', () => {
  test.each([
    ['to the place alone', 'استان کرمانشاه'],
    ['to insurance in general', 'بیمه کرمانشاه'],
    ['to a violation', 'رشوه در کرمانشاه'],
    ['to two years', 'بازنشستگان کرمانشاه ۱۳۹۷ ۱۴۰۰'],
    ['to a city, which is not the province', 'بازنشستگان قصر شیرین'],
    ['when no place is named', 'بازنشستگان ۱۳۹۷'],
  ])('%s', (_name, query) => {
    expect(ask(query)).toBeUndefined();
  });
});

test('a place without a figure says so only of data, and the country is asked instead', () => {
  const none = (query: string) => {
    const { reading } = answerByHeads(query, wordsIndex);
    const place = namedPlace(reading.terms, wordsIndex);
    const found = place && placeFigures(reading, place, { ...file, series: [] }, wordsIndex);
    return place && !found && asksForData(reading, place, wordsIndex)
      ? withoutPlace(reading, place).terms.map(({ asked }) => asked)
      : undefined;
  };
  expect(none('بازنشستگان استان کرمانشاه ۱۳۹۷')).toEqual(['بازنشسته', '1397']);
  expect(none('رشوه در کرمانشاه')).toBeUndefined();
  expect(none('استان کرمانشاه')).toBeUndefined();
  expect(none('بازنشستگان کرمانشاه ۱۳۹۷ ۱۴۰۰')).toBeUndefined();
});

test('figures of a place are only fetched when something is asked about it', () => {
  const may = (query: string) => {
    const { reading } = answerByHeads(query, wordsIndex);
    const place = namedPlace(reading.terms, wordsIndex);
    return place !== undefined && askedOfPlace(reading, place).length > 0;
  };
  expect(['بازنشستگان کرمانشاه', 'کرمانشاه ۱۳۹۸', 'آمار کرمانشاه', 'بازنشستگان'].map(may)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

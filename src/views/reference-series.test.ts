import { describe, expect, test } from 'vitest';
import { makeDataset, type MadeRow } from '../../test/unit/dataset-maker.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset } from '#model/dataset.ts';
import { siteSchema } from '#model/site.ts';
import type { Timing } from '#model/table.ts';
import { observationsOf } from './observations.ts';
import type { Observation } from './observations.ts';
import { deflate, perHeadOf } from './reference-series.ts';

const made = (name: string, rows: readonly MadeRow[], unit: string, timing: Timing): Dataset =>
  makeDataset({ rows, unit, timing, dataset: { name }, resource: { name } });

const index: MadeRow[] = [
  ['1396', 'سراسری', 125],
  ['1397', 'سراسری', 160],
  ['1398', 'سراسری', 200],
  // Another publisher's series must never be taken for a missing year.
  ['1399', 'شهری', 999],
];
const months: MadeRow[] = [
  ['1397-01', 'سراسری', 150],
  ['1397-02', 'سراسری', 156],
  ['1398-12', 'سراسری', 240],
];
const people: MadeRow[] = [
  ['1397-12', 'main', 4],
  ['1398-12', 'main', 5, 'claim'],
];
const where = { group: 'سراسری' };

const site = siteSchema.parse({
  name: { fa: 'نمونه', en: 'Sample' },
  tagline: { fa: 'نمونه', en: 'Sample' },
  publisher: { fa: 'نمونه', en: 'Sample' },
  baseUrl: 'https://sample.example',
  locales: ['fa', 'en'],
  currency: 'rial',
  tolerances: { sumMismatchRatio: 0 },
  channels: [],
  references: {
    prices: {
      dataset: 'annual',
      where,
      monthly: { dataset: 'monthly', where },
      base: { period: '1395', value: '100' },
    },
    perHead: {
      insured: [{ dataset: 'people' }],
      inhabitants: [{ dataset: 'people', match: 'same-year' }],
    },
  },
});
const catalogue: Catalogue = {
  site,
  datasets: [
    made('annual', index, 'index-point', 'flow'),
    made('monthly', months, 'index-point', 'flow'),
    made('people', people, 'person', 'stock'),
  ],
  content: [],
  places: [],
  glossary: [],
  calendar: [],
  problems: [],
};

function figure(period: string, value: number | 'np', unit = 'hemat', timing: Timing = 'flow'): Observation {
  const dataset = made('money', [[period, 'main', value]], unit, timing);
  const [observation] = dataset.resources[0] ? observationsOf(dataset, dataset.resources[0]) : [];
  if (!observation) throw new Error('The made dataset has no figure.');
  return observation;
}

describe('deflate', () => {
  test.each<[string, string, Timing, string]>([
    ["a year's amount by the year's average", '1398', 'flow', '50'],
    ['the base year, which the table need not repeat', '1395', 'flow', '100'],
    ['a range that is a whole year', '1396-01/1396-12', 'flow', '80'],
    ['a month by its own index', '1397-02', 'flow', '64.1025641025641025641026'],
    ['two months by their mean', '1397-01/1397-02', 'flow', '65.3594771241830065359477'],
    ['an amount at a moment by its month, not its year', '1398', 'stock', '41.6666666666666666666667'],
  ])('divides %s', (_name, period, timing, exact) => {
    expect(deflate(catalogue, figure(period, 100, 'hemat', timing))).toEqual({ exact, baseYear: '1395' });
  });

  test.each<[string, string, Timing, string]>([
    ['a year after the last index', '1399', 'flow', 'after-last-index'],
    ['a year before the first', '1394', 'flow', 'before-first-index'],
    ['a quarter of which a month is missing', '1397-Q1', 'flow', 'no-index'],
    ['a moment whose month has no index', '1396-12', 'stock', 'no-index'],
    ['a sum over two years', '1396-01/1397-12', 'flow', 'no-index'],
  ])('refuses %s', (_name, period, timing, refused) => {
    expect(deflate(catalogue, figure(period, 100, 'hemat', timing))).toEqual({ refused });
  });

  test('refuses people, gaps and dollars', () => {
    expect(deflate(catalogue, figure('1398', 5, 'person'))).toEqual({ refused: 'not-money' });
    expect(deflate(catalogue, figure('1398', 'np'))).toEqual({ refused: 'not-money' });
    expect(deflate(catalogue, figure('1398', 5, 'usd'))).toEqual({ refused: 'foreign-currency' });
  });

  test('refuses everything where the site names no index', () => {
    const bare = { ...catalogue, site: { ...site, references: undefined } };
    expect(deflate(bare, figure('1398', 5))).toEqual({ refused: 'no-index' });
  });
});

describe('perHeadOf', () => {
  test('divides by the count of the day the period ends, and says which it was', () => {
    const result = perHeadOf(catalogue, figure('1397', 10), 'insured');
    expect(result).toMatchObject({ exact: '2.5', denominator: { period: { text: '1397-12' } } });
  });

  test.each<[string, Observation, 'insured' | 'pensioners' | 'inhabitants', string]>([
    ['a half year whose end was not counted', figure('1397-01/1397-06', 10), 'insured', 'no-denominator'],
    ['a count that is only claimed', figure('1398', 10), 'insured', 'no-denominator'],
    ['a kind of people the site names no series for', figure('1397', 10), 'pensioners', 'no-denominator'],
    ['a share', figure('1397', 10, 'percent'), 'insured', 'not-a-total'],
  ])('refuses %s', (_name, observation, kind, refused) => {
    expect(perHeadOf(catalogue, observation, kind)).toEqual({ refused });
  });

  test('takes a count of the same year where the series allows it', () => {
    expect(perHeadOf(catalogue, figure('1397-01/1397-06', 10), 'inhabitants')).toMatchObject({
      exact: '2.5',
    });
  });
});

import { describe, expect, test } from 'vitest';
import { makeDataset, type MadeRow } from '../../test/unit/dataset-maker.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import { siteSchema } from '#model/site.ts';
import { movementViews } from './movement-view.ts';

const words = { fa: 'نمونه', en: 'Sample' };
const prices = makeDataset({
  rows: [
    ['1396', 'سراسری', 100],
    ['1397', 'سراسری', 200],
    ['1398', 'سراسری', 400],
  ],
  unit: 'index-point',
  dataset: { name: 'prices', headlines: [] },
});

function catalogueOf(dataset: Dataset): Catalogue {
  const site = siteSchema.parse({
    name: words,
    tagline: words,
    publisher: words,
    baseUrl: 'https://sample.example',
    locales: ['fa', 'en'],
    currency: 'rial',
    tolerances: { sumMismatchRatio: 0 },
    channels: [],
    references: {
      prices: {
        dataset: 'prices',
        where: { group: 'سراسری' },
        base: { period: '1396', value: '100' },
      },
      perHead: {},
    },
  });
  return {
    site,
    datasets: [dataset, prices],
    content: [],
    places: [],
    glossary: [],
    calendar: [],
    problems: [],
  };
}

interface Made {
  rows: readonly MadeRow[];
  unit?: string;
  timing?: 'stock' | 'flow';
  resource?: Partial<Resource>;
  dataset?: Partial<Dataset>;
}

function said({ dataset, resource, ...made }: Made): string[] {
  const whole = makeDataset({ ...made, dataset: { headlines: [], ...dataset }, resource: resource ?? {} });
  const [table] = whole.resources;
  if (!table) throw new Error('The made dataset has no table.');
  const frame = { catalogue: catalogueOf(whole), dataset: whole, resource: table, locale: 'fa' as const };
  return movementViews(frame).map(({ text }) => text);
}

const years = (values: readonly number[], group = 'main', from = 1396): MadeRow[] =>
  values.map((value, index) => [String(from + index), group, value]);

describe('years of one direction', () => {
  test('are counted in steps, with both ends', () => {
    expect(said({ rows: years([2000, 3000, 5000]) })).toEqual([
      'این رقم دو سال پیاپی بیشتر شده است، از ۲٬۰۰۰ نفر در سال ۱۳۹۶ به ۵٬۰۰۰ نفر در سال ۱۳۹۸.',
    ]);
  });

  test.each<[string, Made]>([
    ['a gap between the years', { rows: [...years([2000]), ...years([3000, 5000], 'main', 1398)] }],
    ['a turn', { rows: years([5000, 2000, 3000]) }],
    ['an estimate at the end', { rows: [...years([2000, 3000]), ['1398', 'main', 5000, 'estimate']] }],
    [
      'a changed definition',
      { rows: years([2000, 3000, 5000]), dataset: { breaks: [{ at: '1397', reason: words }] } },
    ],
    [
      'a table that may not be compared',
      { rows: years([2000, 3000, 5000]), resource: { incomparable: words } },
    ],
    ['counts that chance can explain', { rows: years([2, 3, 5]) }],
  ])('are not said over %s', (_name, made) => {
    expect(said(made).filter((text) => text.includes('پیاپی'))).toEqual([]);
  });

  test('of money are those at constant prices: what rose on paper fell', () => {
    expect(said({ rows: years([20, 30, 40]), unit: 'hemat' })).toEqual([
      'به قیمت ثابت ۱۳۹۶، این رقم دو سال پیاپی کمتر شده است، از سال ۱۳۹۶ تا سال ۱۳۹۸.',
    ]);
    expect(said({ rows: years([20, 30, 40, 50]), unit: 'hemat' })).toEqual([]);
  });
});

describe('growth over the year before', () => {
  const quarters: MadeRow[] = [
    ['1401-Q1', 'main', 2000],
    ['1401-Q4', 'main', 9000],
    ['1402-Q1', 'main', 2500],
  ];
  test('holds a spring against the spring before', () => {
    expect(said({ rows: quarters })).toEqual([
      'این رقم در بهار ۱۴۰۲، ۲٬۵۰۰ نفر بود؛ ۲۵ درصد بیشتر از همین دوره در سال پیش (۲٬۰۰۰ نفر).',
    ]);
  });
  test('is of the latest period that has one, and names it', () => {
    const [text] = said({ rows: [...quarters, ['1402-Q2', 'main', 7000]] });
    expect(text).toMatch(/^این رقم در بهار ۱۴۰۲،/u);
  });
  test('is not said of a headline, whose change stands above', () => {
    const headline = { title: words, resource: 'people', measure: 'value', where: { group: 'main' } };
    const headlines = [{ ...headline, direction: 'neutral' as const }];
    expect(said({ rows: quarters, dataset: { headlines } })).toEqual([]);
  });
  test('is not said of shares', () => {
    expect(said({ rows: quarters, unit: 'percent' })).toEqual([]);
  });
});

test('states the latest figure as an index of the first that it may be compared with', () => {
  const dataset = { breaks: [{ at: '1397', reason: words }] };
  expect(said({ rows: years([9000, 2000, 4000, 3000, 5000]), dataset })).toEqual([
    'اگر رقم سال ۱۳۹۷ (۲٬۰۰۰ نفر) را ۱۰۰ بگیریم، رقم سال ۱۴۰۰ (۵٬۰۰۰ نفر) برابر ۲۵۰ می‌شود.',
  ]);
});

describe('contributions', () => {
  const parts = (women: readonly number[], men: readonly number[], total: readonly number[]): MadeRow[] => [
    ...years(women, 'زنان'),
    ...years(men, 'مردان'),
    ...years(total, 'total'),
  ];
  test('say which parts made the change of a total, and add up to it', () => {
    expect(said({ rows: parts([2000, 2600], [8000, 7900], [10_000, 10_500]) })).toEqual([
      'بیمه‌شدگان: این رقم در سال ۱۳۹۷، ۵ درصد بیشتر از سال ۱۳۹۶ بود. سهم جزءها در این تغییر، به واحد درصد: «زنان» ‎+۶، «مردان» ‎−۱.',
    ]);
  });
  test('of money are at constant prices', () => {
    const [text] = said({ rows: parts([20, 60], [80, 80], [100, 140]), unit: 'hemat' });
    expect(text).toBe(
      'بیمه‌شدگان: به قیمت ثابت ۱۳۹۶، این رقم در سال ۱۳۹۷، ۳۰ درصد کمتر از سال ۱۳۹۶ بود. سهم جزءها در این تغییر، به واحد درصد: «مردان» ‎−۴۰، «زنان» ‎+۱۰.',
    );
  });
  test.each<[string, MadeRow[]]>([
    ['do not add up', parts([2000, 2600], [8000, 7900], [10_000, 10_600])],
    ['are missing at one date', parts([2000, 2600], [8000], [10_000, 10_500])],
    ['leave the total as it was', parts([2000, 2500], [8000, 7500], [10_000, 10_000])],
  ])('are not said where the parts %s', (_name, rows) => {
    expect(said({ rows })).toEqual([]);
  });
});

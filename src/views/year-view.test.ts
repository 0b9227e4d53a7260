import { expect, test } from 'vitest';
import { makeDataset, type MadeRow } from '../../test/unit/dataset-maker.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset } from '#model/dataset.ts';
import { yearGaps, yearIndex } from './year-index.ts';
import { yearListView } from './year-list-view.ts';
import { yearView } from './year-view.ts';

const catalogueOf = (...datasets: Dataset[]): Catalogue => ({ datasets }) as unknown as Catalogue;

const rows: readonly MadeRow[] = [
  ['1400', 'total', 30],
  ['1400-12', 'main', 20, 'claim'],
  ['1400-06', 'main', 18],
  ['1401', 'main', 'np'],
  ['1402', 'main', 25],
];

test('lists years with a figure, not those with a known gap alone', () => {
  const index = yearIndex(catalogueOf(makeDataset({ rows })));
  expect([...index.keys()]).toEqual([1400, 1402]);
  expect([...index.values()].map(({ figures }) => figures)).toEqual([3, 1]);
});

test('shows a year’s figures by category and then time, each with its own period and status', () => {
  const view = yearView(catalogueOf(makeDataset({ rows, timing: 'stock' })), 1400, 'fa');
  const [table] = view.themes.flatMap(({ datasets }) => datasets.flatMap(({ tables }) => tables));
  expect(
    table?.rows.map(({ label, periodText, figure }) => [label, periodText, figure.text, figure.mark]),
  ).toEqual([
    ['اصلی', 'پایان شهریور ۱۴۰۰', '۱۸ نفر', undefined],
    ['اصلی', 'پایان ۱۴۰۰', '۲۰ نفر', 'ادعا'],
    ['جمع', '۱۴۰۰', '۳۰ نفر', undefined],
  ]);
  expect(view.lead).toContain('۳ رقم کشوری از ۱ مجموعه داده');
});

test('says a headline as it stood at the end of the year, not as it stands now', () => {
  const view = yearView(catalogueOf(makeDataset({ rows })), 1400, 'fa');
  const [headline] = view.themes.flatMap(({ headlines }) => headlines);
  expect(headline?.latest.text).toBe('۲۰ نفر');
  expect(headline?.sentence.after).toContain('ادعاست');
});

test('leads to the years before and after that have figures', () => {
  const catalogue = catalogueOf(makeDataset({ rows }));
  expect(yearView(catalogue, 1400, 'en').previous).toBeUndefined();
  expect(yearView(catalogue, 1400, 'en').next).toEqual({ href: '/en/years/1402/', year: '1402' });
  expect(yearView(catalogue, 1402, 'fa').previous).toEqual({ href: '/years/1400/', year: '۱۴۰۰' });
});

test('has no page for a year without figures', () => {
  expect(() => yearView(catalogueOf(makeDataset({ rows })), 1401, 'fa')).toThrow('1401');
});

test('names tables without a figure for the year, with the nearest before and after', () => {
  const other = makeDataset({ rows: [['1401', 'main', 5]], dataset: { name: 'other' } });
  const catalogue = catalogueOf(makeDataset({ rows }), other);
  const [gap, ...others] = yearGaps(catalogue, 1401);
  expect(others).toEqual([]);
  expect([gap?.dataset.name, gap?.before?.period.text, gap?.after?.period.text]).toEqual([
    'made',
    '1400-06',
    '1402',
  ]);
  const [theme] = yearView(catalogue, 1401, 'fa').gaps;
  expect(theme?.gaps[0]).toMatchObject({
    sentence: 'رقم سال ۱۴۰۱ منتشر نشده است؛ رقم پیشین برای شهریور ۱۴۰۰ و رقم بعدی برای ۱۴۰۲ است.',
  });
});

test('does not call a table that was published once a gap in other years', () => {
  const once = makeDataset({ rows: [['1399', 'main', 5]], dataset: { name: 'once' } });
  const yearly = makeDataset({ rows });
  expect(yearGaps(catalogueOf(once, yearly), 1402)).toEqual([]);
});

test('does not call the years around one period of many years a gap', () => {
  const once = makeDataset({ rows: [['1380/1395', 'main', 54]], dataset: { name: 'once' } });
  const yearly = makeDataset({ rows: [['1378', 'main', 5], ...rows] });
  const names = yearGaps(catalogueOf(once, yearly), 1379).map(({ dataset }) => dataset.name);
  expect(names).toEqual(['made']);
  const view = yearView(catalogueOf(once, yearly), 1378, 'en');
  expect(view.gaps).toEqual([]);
});

test('sums a long table up by the last figure of each series, and says how many are left to its page', () => {
  const months = Array.from({ length: 13 }, (_, index): MadeRow => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return index < 12 ? [`1402-${month}`, 'main', index + 1] : ['1402', 'total', 78];
  });
  const view = yearView(catalogueOf(makeDataset({ rows: months })), 1402, 'en');
  const [table] = view.themes.flatMap(({ datasets }) => datasets.flatMap(({ tables }) => tables));
  expect(table?.rows.map(({ figure }) => figure.bare)).toEqual(['12', '78']);
  expect(table?.more).toContain('11 more figures');
});

test('draws bars from zero, the fullest year whole, the latest year first', () => {
  const list = yearListView(catalogueOf(makeDataset({ rows })), 'fa');
  expect(list.map(({ year, figures, bar }) => [year, figures, bar])).toEqual([
    ['۱۴۰۲', '۱ رقم', 33.3],
    ['۱۴۰۰', '۳ رقم', 100],
  ]);
});

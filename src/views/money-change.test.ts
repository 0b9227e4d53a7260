import { expect, test } from 'vitest';
import { makeDataset, type MadeRow } from '../../test/unit/dataset-maker.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Locale } from '#model/bilingual.ts';
import { siteSchema } from '#model/site.ts';
import { headlineViews } from './headline-view.ts';
import { moneyChangeView } from './money-change.ts';

const words = { fa: 'نمونه', en: 'Sample' };
const where = { group: 'main' };
const index: MadeRow[] = [
  ['1396', 'main', 100],
  ['1397', 'main', 150],
  ['1398', 'main', 150],
];
const prices = makeDataset({ rows: index, unit: 'index-point', dataset: { name: 'prices', headlines: [] } });

function said(
  rows: readonly MadeRow[],
  locale: Locale = 'fa',
): { text: string; hasAmount: boolean; note: string; ofTotal: string } {
  const dataset = makeDataset({ rows, unit: 'hemat' });
  const site = siteSchema.parse({
    name: words,
    tagline: words,
    publisher: words,
    baseUrl: 'https://sample.example',
    locales: ['fa', 'en'],
    currency: 'rial',
    tolerances: { sumMismatchRatio: 0 },
    channels: [],
    references: { prices: { dataset: 'prices', where, base: { period: '1396', value: '100' } }, perHead: {} },
  });
  const catalogue: Catalogue = {
    site,
    datasets: [dataset, prices],
    content: [],
    places: [],
    glossary: [],
    calendar: [],
    problems: [],
  };
  const change = headlineViews(dataset, locale)[0]?.change;
  if (change?.kind !== 'money') throw new Error('The change is not one of money.');
  const { before, amount, after, ownPrices, ofTotal } = moneyChangeView(catalogue, change, locale);
  return {
    text: before + (amount ?? '') + after,
    hasAmount: amount !== undefined,
    note: ownPrices ?? '',
    ofTotal: ofTotal ?? '',
  };
}

test('says a change of money at constant prices: what rose on paper fell', () => {
  const rows: MadeRow[] = [
    ['1396', 'main', 100],
    ['1397', 'main', 120],
  ];
  expect(said(rows).text).toBe('به قیمت ثابت ۱۳۹۶: ۲۰ درصد کمتر از سال ۱۳۹۶ (۱۰۰ هزار میلیارد تومان).');
  const english = said(rows, 'en');
  expect(english.text).toBe(
    'At constant 1396 prices: 20% less than in 1396 (2017–18), when it was 100 trillion tomans.',
  );
  expect(english.hasAmount).toBe(true);
  expect(english.note).not.toBe('');
  expect(english.ofTotal).not.toBe('');
});

test('states both amounts and no change where the price index ends before them', () => {
  const { text, hasAmount, note, ofTotal } = said([
    ['1398', 'main', 100],
    ['1399', 'main', 120],
  ]);
  expect(text).toBe(
    'رقم پیش از آن، در سال ۱۳۹۸، ۱۰۰ هزار میلیارد تومان بود. تغییر به قیمت ثابت را نمی‌توان گفت، چون یکی از دو رقم پس از آخرین شاخص بهاست.',
  );
  expect(text).not.toMatch(/بیشتر|کمتر/u);
  expect([hasAmount, note, ofTotal]).toEqual([true, '', '']);
});

test('names no amount where prices rose as much as it', () => {
  const { text } = said([
    ['1396', 'main', 100],
    ['1397', 'main', 150],
  ]);
  expect(text).toContain('برابر با سال ۱۳۹۶');
});

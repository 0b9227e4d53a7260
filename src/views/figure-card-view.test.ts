import { expect, test } from 'vitest';
import type { Catalogue } from '#model/catalogue.ts';
import type { Dataset } from '#model/dataset.ts';
import type { Ledger } from '#releases/ledger.ts';
import { parseCode } from '#text/verification-code.ts';
import { makeDataset, type MadeRow } from '../../test/unit/dataset-maker.ts';
import { cardCodes, cardRows, figureCards } from './figure-card-view.ts';

const channel = {
  kind: 'phone',
  value: '1420',
  href: 'tel:1420',
  label: { fa: 'مرکز تماس', en: 'Contact centre' },
};

function makeFrame(dataset: Dataset) {
  const [resource] = dataset.resources;
  if (!resource) throw new Error('The made dataset has no resource.');
  const site = {
    publisher: { fa: 'ناشر', en: 'Publisher' },
    channels: [
      { ...channel, id: '1420', confidence: 'confirmed' },
      { ...channel, id: '1420-web', confidence: 'unconfirmed' },
      { ...channel, id: '136', confidence: 'confirmed' },
    ],
  };
  const catalogue = { site, datasets: [dataset], places: [] } as unknown as Catalogue;
  const ledger = { changesOf: () => [] } as unknown as Ledger;
  return { catalogue, dataset, resource, site: 'https://site.example', ledger };
}

const rows: MadeRow[] = [
  ['1396-12', 'main', 13_150_000, 'estimate'],
  ['1397-12', 'main', 'np'],
];
const frame = makeFrame(makeDataset({ rows, timing: 'stock' }));

test('says of a figure what it is, in both languages, in the words of its page', () => {
  const { rows: cards, columns } = figureCards(frame, [0]);
  expect(cards['1']).toMatchObject({
    subject: [
      { fa: 'اصلی', en: 'main' },
      { fa: 'پایان ۱۳۹۶', en: 'end of 1396 (March 2018)' },
    ],
    status: 'estimate',
    anchor: 'people-1',
    figures: {
      value: { text: { fa: '۱۳٬۱۵۰٬۰۰۰ نفر', en: '13,150,000 people' }, exact: '13150000' },
    },
  });
  // The published file has two more columns of the period's days.
  expect(columns['value']).toMatchObject({ number: 5, unit: { code: 'person' } });
});

test('keeps every digit of a figure that pages shorten', () => {
  const dataset = makeDataset({ rows: [['1397', 'main', 10.0893629287979]], unit: 'percent' });
  expect(figureCards(makeFrame(dataset), [0]).rows['1']?.figures['value']).toMatchObject({
    text: { fa: '۱۰٫۰۸۹۴ درصد', en: '10.0894%' },
    published: { fa: '۱۰٫۰۸۹۳۶۲۹۲۸۷۹۷۹ درصد', en: '10.0893629287979%' },
    exact: '10.0893629287979',
  });
  expect(figureCards(frame, [0]).rows['1']?.figures['value']).not.toHaveProperty('published');
});

test('makes no card and no code of a value that is missing', () => {
  expect(figureCards(frame, [1]).rows['2']?.figures).toEqual({});
  expect(cardCodes(frame).map(({ key }) => key)).toEqual(['made/people/1/value']);
});

test('gives every figure a code that can be read', () => {
  for (const { code } of cardCodes(frame)) expect(parseCode(code)).toEqual({ code });
});

test('keeps the code of a figure whose row moves, and changes it with value, status and unit', () => {
  const codeOf = (dataset: Dataset, row: number): string | undefined =>
    cardCodes(makeFrame(dataset)).find((one) => one.row === row)?.code;
  const first: MadeRow = ['1396-12', 'main', 5];
  const code = codeOf(makeDataset({ rows: [first] }), 0);
  expect(codeOf(makeDataset({ rows: [['1395-12', 'main', 4], first] }), 1)).toBe(code);
  expect(codeOf(makeDataset({ rows: [['1396-12', 'main', 6]] }), 0)).not.toBe(code);
  expect(codeOf(makeDataset({ rows: [['1396-12', 'main', 5, 'claim']] }), 0)).not.toBe(code);
  expect(codeOf(makeDataset({ rows: [first], unit: 'case' }), 0)).not.toBe(code);
});

test('names only confirmed channels that answer for figures, with numbers in the reader’s digits', () => {
  expect(figureCards(frame, [0]).channels).toEqual([
    { label: channel.label, value: { fa: '۱۴۲۰', en: '1420' }, href: 'tel:1420' },
  ]);
});

test('makes cards of the rows on the page where a table is very long', () => {
  const years = Array.from({ length: 201 }, (_, index) => `${1201 + index}`);
  const long = makeFrame(
    makeDataset({
      rows: years.flatMap((year) => Array.from({ length: 10 }, (): MadeRow => [year, 'main', 5])),
    }),
  );
  expect(cardRows(long.resource)).toEqual(Array.from({ length: 100 }, (_, index) => 1910 + index));
  expect(cardRows(frame.resource)).toEqual([0, 1]);
});

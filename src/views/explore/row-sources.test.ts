import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from './cells.ts';
import type { ExploreColumn, ExploreTable } from './explore-props.ts';
import { rowSources, sourceLine } from './row-sources.ts';

const column = (name: string, rest: Partial<ExploreColumn> = {}): ExploreColumn => ({
  name,
  title: name,
  kind: 'text',
  role: 'detail',
  isShown: true,
  ...rest,
});

const table: ExploreTable = {
  name: 'made',
  title: { text: 'ساختگی', lang: 'fa' },
  rowCount: 0,
  columns: [column('period', { kind: 'period', role: 'period', calendar: 'jalali' }), column('by')],
  file: { href: '', bytes: 0, footer: 0, sha256: '' },
  hasKey: true,
  rowHref: { page: '/datasets/made/', table: 'made' },
  timing: 'flow',
  breaks: [],
  publisherColumn: 'by',
  sources: ['نشریهٔ مجموعه'],
};

type Row = readonly [period: string, by: Cell];
const nobody: Cell = { kind: 'missing', reason: 'not-applicable' };
const readerOf =
  (rows: readonly Row[]) =>
  (row: number, name: string): Cell =>
    rows[row]?.[name === 'period' ? 0 : 1] ?? nobody;
const line = (rows: readonly Row[], locale: 'fa' | 'en' = 'en'): string =>
  sourceLine(table, [...rows.keys()], readerOf(rows), locale);

test('lists every publisher of the rows by how many each gave, and counts the rows that name none', () => {
  const rows: Row[] = [
    ['1400', 'ایرنا'],
    ['1401', 'تسنیم (به نقل از ایسنا)'],
    ['1402', nobody],
    ['1403', 'تسنیم (به نقل از ایسنا)'],
  ];
  expect(rowSources(table, [0, 1, 2, 3], readerOf(rows))).toEqual({
    publishers: [
      { name: 'تسنیم (به نقل از ایسنا)', rows: 2 },
      { name: 'ایرنا', rows: 1 },
    ],
    unnamed: 1,
  });
});

test('names the sources of the dataset where its rows name nobody', () => {
  expect(rowSources(table, [0], readerOf([['1402', nobody]])).publishers).toEqual([{ name: 'نشریهٔ مجموعه' }]);
  const { publisherColumn, ...bare } = table;
  expect(publisherColumn).toBe('by');
  expect(rowSources(bare, [0], readerOf([['1402', 'x']])).publishers).toEqual([{ name: 'نشریهٔ مجموعه' }]);
});

test('says in words how many publishers a line does not name, and never cuts the latest', () => {
  const rows = ['آ', 'آ', 'ب', 'ب', 'پ', 'پ', 'ت', 'ت', 'ث'].map((by, at): Row => [`${1390 + at}`, by]);
  expect(line([...rows, ['1370', 'ج']])).toBe('Source: ث, آ, ب, پ and 2 others');
  expect(line([...rows, ['1370', 'ج']], 'fa')).toBe('منبع: ث، آ، ب، پ، و ۲ منبع دیگر');
  expect(line(rows)).toBe('Source: ث, آ, ب, پ, ت');
  expect(line(rows.slice(0, 4))).toBe('Source: ب, آ');
});

test('keeps the latest publisher, counts the rest, and stays short, whatever the rows', () => {
  const names = fc.constantFrom(
    ...'ابپتثجچ'.split('').map((letter) => letter.repeat(70)),
    'IRNA',
    'کار',
    'خبر',
  );
  const row = fc.tuple(
    fc.integer({ min: 1380, max: 1404 }).map(String),
    fc.oneof(names, fc.constant(nobody)),
  );
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: ([period]) => period, minLength: 1 }), (rows) => {
      const { publishers } = rowSources(table, [...rows.keys()], readerOf(rows));
      const said = line(rows);
      const latest = rows.filter(([, by]) => by !== nobody).toSorted(([a], [b]) => (a < b ? 1 : -1))[0]?.[1];
      if (typeof latest === 'string') expect(said.startsWith(`Source: ${latest}`)).toBe(true);
      const [list = '', others = '0'] = said.replace('Source: ', '').split(/ and (\d+) others$/u);
      expect(list.split(', ').length + Number(others)).toBe(publishers.length);
      expect(said.length).toBeLessThan(240);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { VerifyIndex } from '#model/verify-index.ts';
import { sha256 } from '#text/sha256.ts';
import { compareCopy } from './compare-copy.ts';
import { judgeCopy } from './judge-copy.ts';
import type { FlatTable } from './table-diff.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const hashOf = (bytes: Uint8Array): string => Buffer.from(sha256(bytes)).toString('hex');

const before =
  'period,province,value,note\r\n1402,تهران,80,"«موقت», بعد"\r\n1402,کرمان‌شمالی,-3,=یادداشت\r\n';
const now = before.replace(',80,', ',81,');
const hashes = { before: hashOf(bytesOf(before)), now: hashOf(bytesOf(now)) };
const both = { fa: 'اشتباه چاپی', en: 'A misprint' };
const release = (id: string, hasReason: boolean): VerifyIndex['releases'][number] => ({
  id,
  time: `${id}T08:00:00Z`,
  sha256: '0'.repeat(64),
  trust: 'signed',
  reasons: hasReason
    ? [{ kind: 'correction', what: both, why: both, decidedBy: both, datasets: ['insured'] }]
    : [],
});
const index: VerifyIndex = {
  format: 'tamin-nama-verify/1',
  hasKeys: false,
  releases: [release('2026-11-22', false), release('2026-12-01', true)],
  files: {
    'insured/people.csv': [
      [hashes.before, 0, 0],
      [hashes.now, 1, 1],
    ],
  },
  tables: {
    'insured/people.csv': {
      columns: ['period', 'province', 'value', 'note'],
      key: ['period', 'province'],
    },
  },
  latest: ['insured/people.csv'],
  titles: {},
};
const files: Readonly<Record<string, string>> = {
  '/data/insured/latest/people.csv': now,
  '/data/insured/v/2026-11-22/people.csv': before,
};
const fetchFile = (address: string): Promise<Uint8Array> => {
  const text = files[address];
  return text === undefined ? Promise.reject(new Error(address)) : Promise.resolve(bytesOf(text));
};

const judge = (bytes: Uint8Array | string, fetch = fetchFile) => {
  const held = typeof bytes === 'string' ? bytesOf(bytes) : bytes;
  return judgeCopy(index, { sha256: hashOf(held), bytes: held, name: 'people (1).csv' }, fetch);
};

test('knows the current file without asking for any other', async () => {
  const verdict = await judge(now, () => Promise.reject(new Error('asked')));
  expect(verdict).toEqual({ kind: 'current', path: 'insured/people.csv', release: '2026-12-01' });
});

test('knows a file that was replaced, by which release and why', async () => {
  expect(await judge(before)).toMatchObject({
    kind: 'superseded',
    release: '2026-11-22',
    by: { release: '2026-12-01', isWithdrawn: false, reasons: [{ kind: 'correction', why: both }] },
  });
});

test.each([
  ['line feeds', now.replaceAll('\r\n', '\n'), ['line-feeds']],
  ['a BOM and guarded text', `\uFEFF${now.replace('=یاد', "'=یاد")}`, ['bom', 'apostrophes']],
  ['quotes and blank lines', `${now.replace('1402,تهران', '"1402","تهران"')}\r\n\r\n`, ['quotes']],
])('calls a copy with %s the same figures', async (_, copy, forms) => {
  expect(await judge(copy)).toMatchObject({ kind: 'same-figures', release: '2026-12-01', forms });
});

test('reads UTF-16 as Excel writes it', async () => {
  const verdict = await judge(new Uint8Array(Buffer.from(`\uFEFF${now}`, 'utf16le')));
  expect(verdict).toMatchObject({ kind: 'same-figures', forms: ['utf-16'] });
});

test('takes figures of an earlier release in other bytes for superseded ones', async () => {
  const verdict = await judge(before.replaceAll('\r\n', '\n'));
  expect(verdict).toMatchObject({
    kind: 'same-figures',
    release: '2026-11-22',
    by: { release: '2026-12-01' },
  });
});

test('lists altered cells, lost and added columns, vanished and added rows', async () => {
  expect(await judge(now.replace(',81,', ',810,'))).toMatchObject({
    kind: 'altered',
    count: 1,
    cells: [{ row: '1402 · تهران', column: 'value', published: '81', found: '810' }],
  });
  const narrow = 'period,province,value,x\n1402,تهران,81,1\n1403,قم,7,2\n';
  expect(await judge(narrow)).toMatchObject({
    kind: 'altered',
    count: 4,
    cells: [
      { row: '', column: 'note', published: 'note' },
      { row: '', column: 'x', found: 'x' },
      { row: '1402 · کرمان‌شمالی', column: '' },
      { row: '1403 · قم', column: '', found: '1403, قم, 7, 2' },
    ],
  });
});

test('compares a descriptor property by property', async () => {
  const descriptor = (title: string): string => JSON.stringify({ name: 'insured', title, resources: [] });
  const path = 'insured/datapackage.json';
  const own = { ...index, latest: [path], files: { [path]: [['f'.repeat(64), 0, 1] as const] } };
  const judgeOne = (text: string) =>
    judgeCopy(own, { sha256: hashOf(bytesOf(text)), bytes: bytesOf(text), name: 'x.json' }, () =>
      Promise.resolve(bytesOf(descriptor('بیمه‌شدگان'))),
    );
  expect(await judgeOne(descriptor('دیگران'))).toMatchObject({
    kind: 'altered',
    cells: [{ row: 'title', published: '"بیمه‌شدگان"', found: '"دیگران"' }],
  });
  expect(await judgeOne(`${descriptor('بیمه‌شدگان')}\n`)).toMatchObject({ kind: 'same-figures' });
});

test('does not take another table with the same columns for an altered copy', async () => {
  const other = 'period,province,value,note\r\n1390,قم,1,\r\n';
  expect(await judge(other)).toEqual({ kind: 'unknown', isUnreachable: false });
});

test('says that it could not compare, rather than that it does not know, without a network', async () => {
  const verdict = await judge(now.replace(',81,', ',9,'), () => Promise.reject(new Error('offline')));
  expect(verdict).toEqual({ kind: 'unknown', isUnreachable: true });
});

const cell = fc.string({ maxLength: 6 });
const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }).map((rows): FlatTable => ({
  columns: ['key', 'a', 'b'],
  rows: rows.map((row, at) => [String(at), ...row]),
}));

test('counts every altered cell once, whatever the order of the rows', () => {
  fc.assert(
    fc.property(table, fc.infiniteStream(fc.boolean()), (published, coins) => {
      let altered = 0;
      const rows = published.rows.map((cells) =>
        cells.map((text, column) => {
          if (column === 0 || !coins.next().value) return text;
          altered += 1;
          return `${text}!`;
        }),
      );
      const found = { columns: published.columns, rows: rows.reverse() };
      expect(compareCopy(published, found, ['key']).count).toBe(altered);
    }),
  );
});

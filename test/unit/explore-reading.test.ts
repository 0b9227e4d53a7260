import { afterEach, expect, test, vi } from 'vitest';
import { parquetBytes, rowsPerGroup } from '#exports/parquet.ts';
import type { ExportTable } from '#exports/canonical-table.ts';
import { ParquetSource } from '#islands/explore/parquet-source.ts';
import { ReadError } from '#islands/explore/ranged-file.ts';
import { scanRows } from '#islands/explore/scan-rows.ts';
import { rowFilter } from '#views/explore/row-filter.ts';
import type { ExploreState } from '#views/explore/explore-state.ts';
import type { ExploreTable } from '#views/explore/explore-props.ts';
import { makeDataset } from './dataset-maker.ts';
import { exploredTable } from './explore-tables.ts';
import { serveFile } from './explore-file.ts';

afterEach(() => vi.unstubAllGlobals());

const small = makeDataset({
  rows: [
    ['1401', 'main', 1],
    ['1402', 'total', 2],
  ],
});
const [resource] = small.resources;
if (!resource) throw new Error('No resource.');
const sample = exploredTable({ places: [] }, small, resource);

/** The same columns with so many rows that a file has several parts; in each, every other row is of its own group. */
const rowCount = 3 * rowsPerGroup;
const groups = ['main', 'other', 'total'];
const own = rowsPerGroup / 2;
const groupAt = (row: number): string => {
  const group = groups[Math.floor(row / rowsPerGroup)] ?? '';
  return row % 2 === 0 ? group : `${group} too`;
};
const column = sample.exported.columns.findIndex(({ name }) => name === 'group');
/** Numbers that do not pack well, or the file would be so short that it comes in one piece. */
const mixed = (row: number, by: number): number =>
  Math.imul(row ^ (row >>> 5), by) ^ (Math.imul(row, by) >>> 13);
const scattered = (row: number): number =>
  (mixed(mixed(row, 2_246_822_519), 3_266_489_917) >>> 0) * 65_536 +
  (mixed(mixed(row, 668_265_263), 374_761_393) & 0xffff);
const long: ExportTable = {
  ...sample.exported,
  rowCount,
  cell: (row, index) =>
    index === column
      ? groupAt(row)
      : sample.exported.columns[index]?.name === 'value'
        ? String(scattered(row))
        : sample.exported.cell(0, index),
  missing: () => undefined,
};
const bytes = parquetBytes(long, { dataset: 'made', resource: 'people' });
const footer = new DataView(bytes.buffer).getUint32(bytes.length - 8, true) + 8;
const table: ExploreTable = {
  ...sample.table,
  rowCount,
  file: { href: '/x', bytes: bytes.length, footer, sha256: '' },
};
const pick = (...values: string[]): ExploreState => ({
  table: 'people',
  picks: { group: values },
  words: {},
  group: [],
});

async function scan(source: ParquetSource, state: ExploreState): Promise<number[]> {
  let rows: number[] = [];
  for await (const step of scanRows(source, rowFilter(table, state))) rows = [...step.rows.taken()];
  return rows;
}

test('asks only for the parts of a long file that a choice needs', async () => {
  const { asked } = serveFile({ bytes });
  const source = await ParquetSource.open(table);
  expect(source.groups).toHaveLength(3);
  expect(await scan(source, pick('total'))).toHaveLength(own);
  expect(asked).toHaveLength(2);
  expect(asked).not.toContain('whole');
  expect(source.file.bytesRead).toBeLessThan(bytes.length / 4);
  // What is here is not asked for again.
  await scan(source, pick('total'));
  expect(asked).toHaveLength(2);
});

test('asks for nothing where the description of the file says the one text of a part', async () => {
  const { asked } = serveFile({ bytes });
  const source = await ParquetSource.open(table);
  await source.load(1, ['period']);
  expect(source.cell(rowsPerGroup, 'period')).toBe(long.cell(0, 0));
  expect(source.cell(2 * rowsPerGroup - 1, 'period')).toBe(long.cell(0, 0));
  expect(asked).toHaveLength(1);
});

test('reads the whole file once where a server knows no ranges, and says so', async () => {
  const { asked } = serveFile({ bytes, ignoresRanges: true });
  const source = await ParquetSource.open(table);
  expect(await scan(source, pick('main', 'total'))).toHaveLength(2 * own);
  expect(source.file.cameWhole).toBe(true);
  expect(asked).toHaveLength(1);
});

test('goes on after a part that did not arrive with what it has', async () => {
  const { asked } = serveFile({ bytes, lost: [3] });
  const source = await ParquetSource.open(table);
  await source.load(0, ['group']);
  const failed = await source.load(1, ['group']).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(ReadError);
  expect(failed).toMatchObject({ problem: 'offline' });
  expect(source.peek(0, 'group')).toBe('main');
  expect(await scan(source, pick('other'))).toHaveLength(own);
  expect(new Set(asked).size).toBe(asked.length - 1);
});

test('notices that the file is another one', async () => {
  serveFile({
    bytes: parquetBytes({ ...long, rowCount: rowCount - 1 }, { dataset: 'made', resource: 'people' }),
  });
  await expect(ParquetSource.open(table)).rejects.toMatchObject({ problem: 'changed' });
  serveFile({ bytes });
  await expect(ParquetSource.open({ ...table, rowCount: 5 })).rejects.toMatchObject({ problem: 'changed' });
});

test('says that a file is broken rather than showing something', async () => {
  serveFile({ bytes: new Uint8Array(bytes.length) });
  await expect(ParquetSource.open(table)).rejects.toMatchObject({ problem: 'broken' });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FlatTable } from './table-diff.ts';
import { applyDiff, diffTables, isEmptyDiff } from './table-diff.ts';

const cell = fc.constantFrom('', '0', '1', '1402', 'تهران', 'not-published', '=1+1', '"', '1.50');
const columnNames = ['period', 'province', 'value', 'note'];

const anyTable: fc.Arbitrary<FlatTable> = fc
  .shuffledSubarray(columnNames, { minLength: 1 })
  .chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), {
        maxLength: 12,
      }),
    }),
  );

const anyKey = fc.subarray(columnNames);

test('applying the difference of two tables to the first gives the second', () => {
  fc.assert(
    fc.property(anyTable, anyTable, anyKey, (before, after, key) => {
      expect(applyDiff(before, diffTables(before, after, key))).toEqual(after);
    }),
    { numRuns: 500 },
  );
});

test('a table does not differ from itself, nor from itself in another order', () => {
  fc.assert(
    fc.property(anyTable, anyKey, (table, key) => {
      expect(isEmptyDiff(diffTables(table, table, key))).toBe(true);
      const turned = { ...table, rows: table.rows.toReversed() };
      expect(isEmptyDiff(diffTables(table, turned, columnNames))).toBe(true);
    }),
  );
});

const published: FlatTable = {
  columns: ['period', 'province', 'value'],
  rows: [
    ['1401', 'IR', '10'],
    ['1402', 'IR', '12'],
    ['1402', 'IR-23', '3'],
  ],
};

test('finds rows by their key wherever they stand', () => {
  const after: FlatTable = {
    columns: ['period', 'province', 'value'],
    rows: [
      ['1403', 'IR', '14'],
      ['1402', 'IR-23', '3'],
      ['1402', 'IR', '12.5'],
    ],
  };
  expect(diffTables(published, after, ['period', 'province'])).toEqual({
    columns: ['period', 'province', 'value'],
    addedColumns: [],
    removedColumns: [],
    added: [{ row: 0, cells: ['1403', 'IR', '14'] }],
    removed: [{ row: 0, cells: ['1401', 'IR', '10'] }],
    changed: [{ row: 1, newRow: 2, cells: [{ column: 'value', before: '12', after: '12.5' }] }],
    order: [2, 1],
  });
});

test('tells a new column from a changed value', () => {
  const after: FlatTable = {
    columns: ['period', 'province', 'status', 'value'],
    rows: published.rows.map(([period = '', province = '', value = '']) => [
      period,
      province,
      'actual',
      value,
    ]),
  };
  const diff = diffTables(published, after, ['period', 'province']);
  expect(diff.addedColumns).toEqual(['status']);
  expect(diff.changed[0]?.cells).toEqual([{ column: 'status', after: 'actual' }]);
});

test('keeps rows with the same key apart by their order', () => {
  const twice = { columns: ['a', 'b'], rows: [['x', '1'], ['x', '2']] }; // prettier-ignore
  const after = { columns: ['a', 'b'], rows: [['x', '1'], ['x', '3'], ['x', '4']] }; // prettier-ignore
  const diff = diffTables(twice, after, ['a']);
  expect(diff.changed).toEqual([{ row: 1, newRow: 1, cells: [{ column: 'b', before: '2', after: '3' }] }]);
  expect(diff.added).toEqual([{ row: 2, cells: ['x', '4'] }]);
});

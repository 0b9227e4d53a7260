import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column } from '#model/table.ts';
import { foldedColumn, rowsThatRepeat } from './find-repeats.ts';

const column = (codes: readonly number[]): Column => ({
  kind: 'text',
  codes: Int32Array.from(codes),
  dictionary: ['الف', 'ب', 'پ', 'ت'],
});
const numbers = (values: readonly number[]): Column => ({
  kind: 'number',
  numbers: Float64Array.from(values),
  exact: new Map(),
  missing: new Map(),
});

test('finds every row that repeats another, and no other', () => {
  const row = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom(0, -0, 0.5, 1e300, -7));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const columns = [column(rows.map(([code]) => code)), numbers(rows.map(([, value]) => value))];
      const keys = rows.map(([code, value]) => `${code} ${value}`);
      const repeats = [...keys.keys()].filter(
        (at) => keys.indexOf(keys[at] ?? '') !== keys.lastIndexOf(keys[at] ?? ''),
      );
      expect(rowsThatRepeat(columns, rows.length)).toEqual(repeats);
    }),
  );
});

test('gives texts that fold to one the same code', () => {
  const lookAlikes: Column = {
    kind: 'text',
    codes: Int32Array.from([0, 1, -1, 2]),
    dictionary: ['كرمان', 'یزد', 'کرمان'],
  };
  expect(rowsThatRepeat([lookAlikes], 4)).toEqual([]);
  expect(rowsThatRepeat([foldedColumn(lookAlikes)], 4)).toEqual([0, 3]);
});

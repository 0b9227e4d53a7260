import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column } from '#model/table.ts';
import { groupRows } from './group-rows.ts';
import { exactRowKey } from './row-keys.ts';

const text = (codes: readonly number[], size: number): Column => ({
  kind: 'text',
  codes: Int32Array.from(codes),
  dictionary: Array.from({ length: size }, (_, code) => `t${code}`),
});
const number = (values: readonly number[]): Column => ({
  kind: 'number',
  numbers: Float64Array.from(values),
  exact: new Map(),
  missing: new Map(values.flatMap((value, row) => (Number.isNaN(value) ? [[row, 'unknown' as const]] : []))),
});

const row = fc.tuple(
  fc.integer({ min: -2, max: 2 }),
  fc.integer({ min: -1, max: 40 }),
  fc.constantFrom(0, 0.5, -7, Number.NaN),
);

test.each([
  ['a short dictionary', 41],
  ['a dictionary too long for a list of pairs', 5_000_000],
])('groups the rows whose keys are equal, with %s', (_, size) => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const small = [
        text(
          rows.map(([code]) => code),
          3,
        ),
        number(rows.map(([, , value]) => value)),
      ];
      const wide = text(
        rows.map(([, code]) => code),
        41,
      );
      const keyOf = exactRowKey([...small, wide]);
      const keys = rows.map((__, at) => keyOf(at));
      const seen = [...new Set(keys.filter((key) => key !== undefined))];
      const expected = keys.map((key) => (key === undefined ? -1 : seen.indexOf(key)));
      // Only the length of a dictionary decides which way pairs are kept.
      const dictionary = { length: size } as unknown as readonly string[];
      const last = { ...wide, dictionary } as Column;
      expect([...groupRows([...small, last], rows.length)]).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});

test('puts all rows in one group when there is nothing to group by', () => {
  expect([...groupRows([], 3)]).toEqual([0, 0, 0]);
});

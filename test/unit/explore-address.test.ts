import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { readAddress, writeAddress } from '#views/explore/explore-address.ts';
import { tidyState } from '#views/explore/explore-state.ts';
import { anyState, exploredTables, type Explored } from './explore-tables.ts';

let explored: Explored[] = [];
beforeAll(async () => {
  explored = await exploredTables();
});

/** All tables of one dataset, as its page has them. */
const siblings = ({ dataset }: Explored) =>
  explored.filter((other) => other.dataset === dataset).map(({ table }) => table);

test('gives back from the address whatever a reader chose, for every table', () => {
  expect(explored.length).toBeGreaterThan(100);
  for (const one of explored) {
    const tables = siblings(one);
    fc.assert(
      fc.property(anyState(one.table), (state) => {
        const { state: read, dropped } = readAddress(tables, writeAddress(tables, state));
        expect(dropped).toEqual([]);
        expect(read).toEqual(state);
      }),
      { numRuns: 8 },
    );
  }
});

test('has one address for a state: a table as it is published has none', () => {
  for (const one of explored) {
    const tables = siblings(one);
    const [first] = tables;
    const { state } = readAddress(tables, `?table=${encodeURIComponent(one.table.name)}`);
    expect(writeAddress(tables, state) === '').toBe(first === one.table);
  }
});

test('makes a sound state of any address and names each part that it left out', () => {
  const names = [
    'table',
    'f.province',
    'f.',
    'q.note',
    'from',
    'to',
    'c',
    'sort',
    'of',
    'order',
    'group',
    'pivot',
    'chart',
    'page',
  ];
  const name = fc.oneof(fc.constantFrom(...names), fc.string({ unit: 'grapheme', maxLength: 8 }));
  const value = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      'period',
      'value',
      'line',
      '1402',
      '۱۴۰۲-۰۵',
      '1403-13',
      'down',
      '-1',
      '__proto__',
      'constructor',
    ),
  );
  const parts = fc.array(fc.tuple(name, value), { maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom(...explored), parts, (one, pairs) => {
      const tables = siblings(one);
      const { state, dropped } = readAddress(tables, `?${new URLSearchParams(pairs).toString()}`);
      const table = tables.find(({ name: own }) => own === state.table);
      if (!table) throw new Error('No such table.');
      expect(tidyState(table, state)).toEqual(state);
      const again = readAddress(tables, writeAddress(tables, state));
      expect(again).toEqual({ state, dropped: [] });
      for (const part of dropped) expect(pairs).toContainEqual([part.name, part.value]);
    }),
    { numRuns: 400 },
  );
});

test('keeps what fits when another part of the address does not', () => {
  const one = explored.find(({ table }) =>
    table.columns.some(({ role, choices }) => role === 'period' && choices),
  );
  if (!one) throw new Error('No table has periods.');
  const { state, dropped } = readAddress([one.table], '?from=1402&f.province=Atlantis&colour=red&to=soon');
  expect(state.from).toBe('1402');
  expect(dropped).toEqual([
    { name: 'f.province', value: 'Atlantis' },
    { name: 'colour', value: 'red' },
    { name: 'to', value: 'soon' },
  ]);
});

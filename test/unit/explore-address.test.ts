import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { readAddress, writeAddress } from '#views/explore/explore-address.ts';
import { fitPart, rowsPerPart } from '#views/explore/explore-parts.ts';
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

/** The parts of a query in another order. */
const shuffled = (query: string): fc.Arbitrary<[string, string][]> => {
  const pairs = [...new URLSearchParams(query)];
  return fc.shuffledSubarray(pairs, { minLength: pairs.length });
};

test('reads the same state from an address whatever the order of its parts, for every table', () => {
  for (const one of explored) {
    const tables = siblings(one);
    const written = anyState(one.table).chain((state) =>
      shuffled(writeAddress(tables, state)).map((pairs) => ({ state, pairs })),
    );
    fc.assert(
      fc.property(written, ({ state, pairs }) => {
        const read = readAddress(tables, `?${new URLSearchParams(pairs).toString()}`);
        expect(read).toEqual({ state, dropped: [] });
      }),
      { numRuns: 8 },
    );
  }
});

/** Parts that may fit, contradict each other, or fit nothing. */
const anyParts = ({ table }: Explored): fc.Arbitrary<[string, string][]> => {
  const columns = table.columns.map(({ name }) => name);
  const choices = table.columns.flatMap((column) => column.choices?.map(({ value }) => value) ?? []);
  const name = fc.constantFrom(
    ...['from', 'to', 'c', 'group', 'pivot', 'sort', 'of', 'order', 'chart', 'page', 'colour'],
    ...columns.flatMap((column) => [`f.${column}`, `q.${column}`]),
  );
  const value = fc.constantFrom(...columns, ...choices, 'down', 'line', '1402', '1400', '3', 'Atlantis');
  return fc.array(fc.tuple(name, value), { maxLength: 8 });
};

test('leaves out the same parts in whatever order they stand, and none without a word', () => {
  const addresses = fc
    .constantFrom(...explored.filter(({ table }) => table.columns.length > 0))
    .chain((one) =>
      anyParts(one).chain((pairs) =>
        fc
          .shuffledSubarray(pairs, { minLength: pairs.length })
          .map((other) => ({ tables: siblings(one), pairs, other })),
      ),
    );
  const queryOf = (pairs: [string, string][]): string => `?${new URLSearchParams(pairs).toString()}`;
  fc.assert(
    fc.property(addresses, ({ tables, pairs, other }) => {
      const read = readAddress(tables, queryOf(pairs));
      const again = readAddress(tables, queryOf(other));
      expect(again.state).toEqual(read.state);
      expect(new Set(again.dropped)).toEqual(new Set(read.dropped));
      const kept = new URLSearchParams(writeAddress(tables, read.state));
      // Columns may be those there are anyway; all else stands in the address of the state or among what was left out.
      for (const [name, value] of pairs.filter(([part]) => part !== 'c'))
        expect(
          kept.getAll(name).includes(value) ||
            read.dropped.some((part) => part.name === name && part.value === value),
          `${name}=${value}`,
        ).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('orders whether the way or the column comes first, and names an order that groups cannot have', () => {
  const one = explored.find(
    ({ table }) =>
      table.columns.some(({ role }) => role === 'detail') &&
      table.columns.some(({ role }) => role === 'period') &&
      table.columns.some(({ role }) => role === 'measure'),
  );
  const named = (role: string): string =>
    one?.table.columns.find((column) => column.role === role)?.name ?? '';
  if (!one) throw new Error('No table has a period, a measure and a detail.');
  const measure = named('measure');
  const read = (query: string) => readAddress([one.table], query);
  expect(read(`?order=down&sort=${measure}`)).toEqual(read(`?sort=${measure}&order=down`));
  expect(read(`?order=down&sort=${measure}`).state.sort).toEqual({ column: measure, isDown: true });
  const grouped = read(`?group=${named('period')}&sort=${named('detail')}&order=down`);
  expect(grouped.state.sort).toBeUndefined();
  expect(grouped.dropped).toEqual([
    { name: 'sort', value: named('detail') },
    { name: 'order', value: 'down' },
  ]);
});

test('takes one of two values of a part that has one, and names the other', () => {
  const one = explored.find(({ table }) => table.columns.some(({ role }) => role === 'period'));
  if (!one) throw new Error('No table has periods.');
  for (const query of ['?from=1402&from=1400', '?from=1400&from=1402', '?from=1400&from=1402&from=1400'])
    expect(readAddress([one.table], query)).toEqual({
      state: { table: one.table.name, picks: {}, words: {}, group: [], from: '1400' },
      dropped: [{ name: 'from', value: '1402' }],
    });
});

test('shows the last part there is where an address asks for a later one, and says so', () => {
  const state = { table: 'people', picks: {}, words: {}, group: [] };
  const asked = { name: 'page', value: '7' };
  expect(fitPart({ ...state, page: 7 }, 41)).toEqual({ state, dropped: [asked] });
  expect(fitPart({ ...state, page: 7 }, 0)).toEqual({ state, dropped: [asked] });
  expect(fitPart({ ...state, page: 7 }, rowsPerPart * 2 + 1)).toEqual({
    state: { ...state, page: 3 },
    dropped: [asked],
  });
  expect(fitPart({ ...state, page: 3 }, rowsPerPart * 2 + 1).dropped).toEqual([]);
  expect(fitPart(state, 0)).toEqual({ state, dropped: [] });
});

import { describe, expect, test } from 'vitest';
import type { Cell } from './cells.ts';
import type { ExploreColumn, ExploreTable } from './explore-props.ts';
import { groupRows, type GroupCell } from './group-rows.ts';
import { sumGuard } from './sum-guard.ts';

const period: ExploreColumn = {
  name: 'period',
  title: 'دوره',
  kind: 'period',
  role: 'period',
  isShown: true,
  calendar: 'jalali',
};
const province: ExploreColumn = {
  name: 'province',
  title: 'استان',
  kind: 'text',
  role: 'place',
  isShown: true,
  choices: [
    { value: 'کل کشور', label: 'کل کشور', isTotal: true },
    { value: 'فارس', label: 'فارس' },
    { value: 'یزد', label: 'یزد' },
    { value: 'شعبهٔ ۱ یزد', label: 'شعبهٔ ۱ یزد', within: 'یزد' },
    { value: 'ادارهٔ ویژه', label: 'ادارهٔ ویژه', isUnknownPlace: true },
  ],
};
const status: ExploreColumn = { name: 'status', title: 'وضعیت', kind: 'text', role: 'status', isShown: true };
const paid: ExploreColumn = {
  name: 'paid',
  title: 'پرداخت',
  kind: 'number',
  role: 'measure',
  isShown: true,
  additivity: 'sum',
  timing: 'flow',
};

const baseTable: ExploreTable = {
  name: 'made',
  title: { text: 'ساختگی', lang: 'fa' },
  rowCount: 0,
  columns: [period, province, status, paid],
  file: { href: '', bytes: 0, footer: 0, sha256: '' },
  hasKey: true,
  rowHref: { page: '/datasets/made/', table: 'made' },
  timing: 'flow',
  breaks: [],
  sources: [],
};

type Row = readonly [period: Cell, province: Cell, paid: Cell, status?: string];
const readerOf =
  (rows: readonly Row[]) =>
  (row: number, name: string): Cell => {
    const [at, where, amount, state = 'actual'] = rows[row] ?? ['', '', ''];
    return name === 'period' ? at : name === 'province' ? where : name === 'status' ? state : amount;
  };

function refusal(
  rows: readonly Row[],
  table: Partial<ExploreTable> = {},
  measure: Partial<ExploreColumn> = {},
) {
  const guard = sumGuard({ ...baseTable, ...table }, { by: [] }, readerOf(rows));
  return guard([...rows.keys()], { ...paid, ...measure });
}

const twoYears: Row[] = [
  ['1401', 'فارس', '10'],
  ['1402', 'فارس', '20'],
];
const twoPlaces: Row[] = [
  ['1402', 'فارس', '10'],
  ['1402', 'یزد', '20'],
];
const missing: Cell = { kind: 'missing', reason: 'suppressed' };

describe('figures are added up', () => {
  test.each([
    ['flows of different years', twoYears, {}],
    ['provinces', twoPlaces, {}],
    ['stocks of provinces at one moment', twoPlaces, { timing: 'stock' as const }],
    [
      'a total and a total of two years',
      [
        ['1401', 'کل کشور', '1'],
        ['1402', 'کل کشور', '2'],
      ] as Row[],
      {},
    ],
  ])('%s', (_name, rows, measure) => {
    expect(refusal(rows, {}, measure)).toBeUndefined();
  });
});

describe('figures are not added up', () => {
  test.each([
    ['rates', twoPlaces, {}, { additivity: 'rate' as const }, 'rate'],
    ['what is not declared to add up', twoPlaces, {}, { additivity: 'undeclared' as const }, 'undeclared'],
    ['stocks over time', twoYears, {}, { timing: 'stock' as const }, 'stock-over-time'],
    [
      'a year and one of its quarters',
      [
        ['1402', 'فارس', '1'],
        ['1402-Q2', 'فارس', '1'],
      ] as Row[],
      {},
      {},
      'periods-overlap',
    ],
    [
      'rows without a period',
      [
        ['1402', 'فارس', '1'],
        [missing, 'فارس', '1'],
      ] as Row[],
      {},
      {},
      'undated',
    ],
    ['a total with its parts', [['1402', 'کل کشور', '3'], ...twoPlaces] as Row[], {}, {}, 'total-with-parts'],
    [
      'an office with its province',
      [
        ['1402', 'یزد', '3'],
        ['1402', 'شعبهٔ ۱ یزد', '1'],
      ] as Row[],
      {},
      {},
      'place-in-place',
    ],
    [
      'a place nobody knows',
      [
        ['1402', 'یزد', '3'],
        ['1402', 'ادارهٔ ویژه', '1'],
      ] as Row[],
      {},
      {},
      'unknown-place',
    ],
    [
      'a group without a name',
      [
        ['1402', 'یزد', '3'],
        ['1402', missing, '1'],
      ] as Row[],
      {},
      {},
      'unlisted-values',
    ],
    [
      'budget and actual',
      [
        ['1401', 'یزد', '3'],
        ['1402', 'یزد', '1', 'budget'],
      ] as Row[],
      {},
      {},
      'mixed-status',
    ],
    [
      'a part that is missing',
      [
        ['1401', 'یزد', '3'],
        ['1402', 'یزد', missing],
      ] as Row[],
      {},
      {},
      'part-missing',
    ],
    [
      'the same thing twice',
      [
        ['1402', 'یزد', '3'],
        ['1402', 'یزد', '4'],
      ] as Row[],
      { hasKey: false },
      {},
      'same-thing-twice',
    ],
    ['other sources’ figures', twoPlaces, { isConflicts: true as const }, {}, 'same-thing-twice'],
    [
      'rows that may not be compared',
      twoYears,
      { incomparable: 'تولیدکننده‌ها فرق دارند' },
      {},
      'incomparable',
    ],
    [
      'two definitions',
      twoYears,
      { breaks: [{ day: 19_437, label: 'تغییر تعریف', note: 'در ۱۴۰۲' }] },
      {},
      'definition-changed',
    ],
  ])('%s', (_name, rows, table, measure, code) => {
    expect(refusal(rows, table, measure)?.code).toBe(code);
  });
});

test('names the total that stands among its parts', () => {
  expect(refusal([['1402', 'کل کشور', '3'], ...twoPlaces])).toEqual({
    code: 'total-with-parts',
    detail: 'کل کشور',
  });
});

test('lets a single figure stand, whatever it measures, and spreads it over columns', () => {
  const rows: Row[] = [
    ['1401', 'فارس', '84.50'],
    ['1402', 'فارس', '85.00'],
    ['1402', 'یزد', missing],
  ];
  const measure: ExploreColumn = { ...paid, additivity: 'rate' };
  const table = groupRows(baseTable, [...rows.keys()], readerOf(rows), {
    by: [province],
    pivot: period,
    measures: [measure],
  });
  expect(table.columns.map(({ value }) => value)).toEqual(['1401', '1402']);
  const cells: GroupCell[][] = table.rows.map((row) => [...row.cells]);
  expect(cells).toEqual([
    [
      { kind: 'figure', row: 0 },
      { kind: 'figure', row: 1 },
    ],
    [{ kind: 'none' }, { kind: 'figure', row: 2 }],
  ]);
});

test('adds up exactly beyond what a double holds', () => {
  const rows: Row[] = [
    ['1401', 'فارس', '9007199254740993'],
    ['1402', 'فارس', '0.1'],
    ['1402', 'یزد', '0.2'],
  ];
  const { rows: groups } = groupRows(baseTable, [...rows.keys()], readerOf(rows), {
    by: [],
    measures: [paid],
  });
  expect(groups[0]?.cells).toEqual([{ kind: 'sum', exact: '9007199254740993.3', row: 0 }]);
});

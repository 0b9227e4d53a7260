import { expect, test } from 'vitest';
import type { Locale } from '#model/bilingual.ts';
import { makeDataset, type MadeRow } from '../../../test/unit/dataset-maker.ts';
import { exploredTable } from '../../../test/unit/explore-tables.ts';
import { chartChoice } from './chart-choice.ts';
import type { ExploreTable } from './explore-props.ts';
import type { ExploreChartKind, ExploreState } from './explore-state.ts';
import { resultChart, type ResultChart } from './result-chart.ts';

interface Asked {
  kind?: ExploreChartKind;
  /** Rows kept by a filter; all without it. */
  kept?: readonly number[];
  state?: Partial<ExploreState>;
  locale?: Locale;
}

interface Outcome extends Partial<ResultChart> {
  table: ExploreTable;
  choice: ReturnType<typeof chartChoice>;
  refused?: Exclude<ReturnType<typeof resultChart>, ResultChart>;
}

function draw(rows: readonly MadeRow[], more: Partial<ExploreTable> = {}, asked: Asked = {}): Outcome {
  const dataset = makeDataset({ rows, resource: { primaryKey: [] } });
  const [resource] = dataset.resources;
  if (!resource) throw new Error('No table.');
  const { table: published, cell } = exploredTable({ places: [] }, dataset, resource);
  const table = { ...published, ...more };
  const { kept = rows.map((_, row) => row), state, locale = 'fa' } = asked;
  const frame = { table, rows: kept, cell, locale, filters: { picks: {}, words: {}, ...state } };
  const choice = chartChoice(frame, { group: [], ...state }, table.columns);
  if (typeof choice === 'string') return { choice, table };
  const made = resultChart(frame, choice, asked.kind);
  return typeof made === 'string' || 'code' in made
    ? { choice, table, refused: made }
    : { choice, table, ...made };
}

test('draws lines over time, and bars of one moment, from zero', () => {
  const overTime = draw([
    ['1401', 'main', 1],
    ['1402', 'main', 2],
  ]);
  expect(overTime.choice).toMatchObject({ kinds: ['line', 'columns'] });
  const atOnce = draw(
    [
      ['1402', 'main', 1],
      ['1402', 'total', 2],
    ],
    {},
    { kind: 'line' },
  );
  expect(atOnce.choice).toMatchObject({ kinds: ['bars', 'dots'] });
  expect(atOnce.view).toMatchObject({ kind: 'bars', axis: 'category' });
});

test('leaves a gap where nothing was published and where years are silent', () => {
  const { view } = draw([
    ['1390', 'main', 1],
    ['1391', 'main', 'np'],
    ['1392', 'main', 2],
    ['1399', 'main', 3],
  ]);
  const values = view?.series[0]?.points.map(({ value }) => value);
  expect(values).toEqual([1, null, 2, null, 3]);
  expect(view?.series[0]?.points.some(({ isSkipped }) => isSkipped)).toBe(false);
});

test('says the status of a figure that is not simply actual', () => {
  const { view } = draw([
    ['1401', 'main', 1],
    ['1402', 'main', 2, 'budget'],
  ]);
  expect(view?.series[0]?.points.map(({ status }) => status)).toEqual(['actual', 'budget']);
  expect(view?.series[0]?.points[1]?.text).toContain('(');
});

test.each<[string, readonly MadeRow[], Partial<ExploreTable>, string]>([
  [
    'a year beside one of its quarters',
    [
      ['1402', 'main', 1],
      ['1402-Q1', 'main', 2],
    ],
    {},
    'periods-overlap',
  ],
  ['tables without sure dates', [['1402', 'main', 1]], { isUnplotted: true }, 'unplotted'],
  ['other sources’ figures', [['1402', 'main', 1]], { isConflicts: true }, 'conflicts'],
  [
    'rows that may not be compared',
    [
      ['1401', 'main', 1],
      ['1402', 'main', 2],
    ],
    { incomparable: 'x' },
    'incomparable',
  ],
])('does not draw %s', (_name, rows, more, reason) => {
  const { choice, refused } = draw(rows, more);
  expect(refused ?? choice).toBe(reason);
});

test('draws nothing rather than some of the figures where the others may not be added up', () => {
  const { refused } = draw([
    ['1401', 'main', 1],
    ['1402', 'main', 2],
    ['1402', 'main', 3],
  ]);
  expect(refused).toMatchObject({ code: 'undeclared' });
});

const twoGroups: readonly MadeRow[] = [
  ['1401', 'main', 1],
  ['1402', 'main', 2],
  ['1402', 'other', 3],
  ['1402', 'total', 5],
];

test('names in the title the category that a filter holds the chart to', () => {
  expect(draw(twoGroups, {}, { kept: [0, 1] }).view?.title).toBe('بیمه‌شدگان: value، اصلی');
  expect(draw(twoGroups.slice(0, 2)).view?.title).toBe('بیمه‌شدگان: value');
});

test('names in the title the period of a chart of categories, unless the table does', () => {
  const kept = [1, 2];
  expect(draw(twoGroups, {}, { kept }).view?.title).toBe('بیمه‌شدگان: value، ۱۴۰۲');
  const title = { text: 'Insured in 1402', lang: 'en' as const };
  expect(draw(twoGroups, { title }, { kept, locale: 'en' }).view?.title).toBe('Insured in 1402: value');
});

test('names in the title what was added up to one figure, what was searched for and which status was kept', () => {
  const columns = draw(twoGroups).table.columns.map((column) =>
    column.role === 'measure' ? { ...column, additivity: 'sum' as const } : column,
  );
  const state = { group: ['period'], words: { note: 'کار' }, picks: { status: ['actual'] } };
  const { view } = draw(twoGroups, { columns }, { kept: [1, 2], state });
  expect(view?.series[0]?.points.map(({ value }) => value)).toEqual([5]);
  expect(view?.title).toBe('بیمه‌شدگان: value، اصلی + other، note: «کار»');
});

test('names in the title the span of periods added up, and counts categories that are too many to name', () => {
  const groups = ['main', 'کارگاهی', 'بافندگان', 'رانندگان', 'خویش‌فرما'];
  const rows = ['1401', '1402'].flatMap((year) => groups.map((group): MadeRow => [year, group, 1]));
  const columns = draw(rows).table.columns.map((column) =>
    column.role === 'measure' ? { ...column, additivity: 'sum' as const } : column,
  );
  const overYears = draw(rows, { columns }, { state: { group: ['group'] } });
  expect(overYears.view?.title).toBe('بیمه‌شدگان: value، ۱۴۰۱ تا ۱۴۰۲');
  const kept = rows.flatMap(([, group], row) => (group === 'main' ? [] : [row]));
  const someGroups = draw(rows, { columns }, { kept, state: { group: ['period'] } });
  expect(someGroups.view?.title).toBe('بیمه‌شدگان: value، group: ۴ مورد از ۵ مورد');
  const all = draw(rows, { columns }, { state: { group: ['period'] } });
  expect(all.view?.title).toBe('بیمه‌شدگان: value');
});

test('draws a total among its parts neither as a bar nor as a dot, and alone as it is', () => {
  for (const kind of ['bars', 'dots'] as const) {
    const { view, drawn } = draw(twoGroups, {}, { kept: [1, 2, 3], kind });
    expect(view?.kind).toBe(kind);
    expect(view?.ticks.map(({ label }) => label)).toEqual(['اصلی', 'other']);
    expect(drawn?.totals).toEqual(['جمع']);
  }
  const alone = draw(twoGroups, {}, { kept: [3], kind: 'bars' });
  expect(alone.drawn?.totals).toEqual([]);
  expect(alone.view?.title).toContain('جمع');
});

test('draws no place among those it contains', () => {
  const within = { main: 'other' } as Readonly<Record<string, string>>;
  const columns = draw(twoGroups).table.columns.map((column) => ({
    ...column,
    ...(column.choices
      ? {
          choices: column.choices.map(({ value }) => ({
            value,
            label: value,
            ...optionalWithin(within[value]),
          })),
        }
      : {}),
  }));
  const { view } = draw(twoGroups, { columns }, { kept: [1, 2, 3], kind: 'bars' });
  expect(view?.ticks.map(({ label }) => label)).toEqual(['main', 'total']);
});

const optionalWithin = (within: string | undefined) => (within === undefined ? {} : { within });

test('says of a sum the status of the figures that were added up', () => {
  const rows: readonly MadeRow[] = [
    ['1401', 'main', 1, 'estimate'],
    ['1401', 'other', 2, 'estimate'],
  ];
  const columns = draw(rows).table.columns.map((column) =>
    column.role === 'measure' ? { ...column, additivity: 'sum' as const } : column,
  );
  const { view } = draw(rows, { columns }, { state: { group: ['period'] } });
  expect(view?.series[0]?.points.map(({ value, status }) => [value, status])).toEqual([[3, 'estimate']]);
});

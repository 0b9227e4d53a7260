import { expect, test } from 'vitest';
import { makeDataset, type MadeRow } from '../../../test/unit/dataset-maker.ts';
import { exploredTable } from '../../../test/unit/explore-tables.ts';
import { chartChoice } from './chart-choice.ts';
import type { ExploreTable } from './explore-props.ts';
import type { ExploreChartKind } from './explore-state.ts';
import { resultChart } from './result-chart.ts';

const state = { group: [] };

function draw(rows: readonly MadeRow[], more: Partial<ExploreTable> = {}, kind?: ExploreChartKind) {
  const dataset = makeDataset({ rows, resource: { primaryKey: [] } });
  const [resource] = dataset.resources;
  if (!resource) throw new Error('No table.');
  const { table: made, cell } = exploredTable({ places: [] }, dataset, resource);
  const table = { ...made, ...more };
  const frame = { table, rows: rows.map((_, row) => row), cell, locale: 'fa' as const };
  const choice = chartChoice(frame, state, table.columns);
  if (typeof choice === 'string') return { choice };
  return { choice, view: resultChart(frame, choice, kind) };
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
    'line',
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
  if (!view || typeof view === 'string' || 'code' in view) throw new Error('Nothing was drawn.');
  const values = view.series[0]?.points.map(({ value }) => value);
  expect(values).toEqual([1, null, 2, null, 3]);
  expect(view.series[0]?.points.some(({ isSkipped }) => isSkipped)).toBe(false);
});

test('says the status of a figure that is not simply actual', () => {
  const { view } = draw([
    ['1401', 'main', 1],
    ['1402', 'main', 2, 'budget'],
  ]);
  if (!view || typeof view === 'string' || 'code' in view) throw new Error('Nothing was drawn.');
  expect(view.series[0]?.points.map(({ status }) => status)).toEqual(['actual', 'budget']);
  expect(view.series[0]?.points[1]?.text).toContain('(');
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
  const { choice, view } = draw(rows, more);
  expect(view ?? choice).toBe(reason);
});

test('draws nothing rather than some of the figures where the others may not be added up', () => {
  const { view } = draw([
    ['1401', 'main', 1],
    ['1402', 'main', 2],
    ['1402', 'main', 3],
  ]);
  expect(view).toMatchObject({ code: 'undeclared' });
});

import { expect, test } from 'vitest';
import { makeDataset, type MadeRow } from '../../test/unit/dataset-maker.ts';
import { planChart } from './chart-plan.ts';
import { figureView } from './figure-view.ts';
import { observationsOf } from './observations.ts';
import { shownRows } from './shown-rows.ts';
import { tableView } from './table-view.ts';

function makeLong(rows: readonly MadeRow[]) {
  const dataset = makeDataset({ rows });
  const [resource] = dataset.resources;
  if (!resource) throw new Error('The made dataset has no resource.');
  return { dataset, resource };
}

/** 300 years with two categories each, the oldest first. */
const years = Array.from({ length: 300 }, (_, index) => `${1201 + index}`);
const long = makeLong(
  years.flatMap((year): MadeRow[] => [
    [year, 'main', 5],
    [year, 'total', 7],
  ]),
);

test('shows the latest rows of a long table and says where all of them are', () => {
  const view = tableView({ ...long, locale: 'en', places: [] });
  expect(view.rows).toHaveLength(100);
  expect(view.rows.slice(0, 3).map(({ anchor }) => anchor)).toEqual([
    'people-599',
    'people-600',
    'people-597',
  ]);
  expect(view.excerpt).toEqual({
    caption: 'Part of the table: Insured people',
    text: 'This table has 600 rows. Here are 100 rows of the latest periods.',
    href: '/data/made/latest/people.csv',
    fileLabel: 'All rows in one CSV file',
  });
});

test('shows a table that is not long whole', () => {
  const { resource } = makeLong([['1403', 'main', 5]]);
  expect(shownRows(resource.table)).toEqual({ kind: 'all', rows: new Set([0]) });
});

test('links a figure to its row only where the page has the row', () => {
  const figures = observationsOf(long.dataset, long.resource);
  const hrefs = [0, 599].map((row) => {
    const observation = figures[row];
    return observation && figureView(observation, 'fa').href;
  });
  expect(hrefs).toEqual(['/datasets/made/#people', '/datasets/made/#people-600']);
});

test('draws the latest periods of a series that is longer than a page', () => {
  const days = Array.from({ length: 500 }, (_, index): MadeRow => {
    const [month, day] = [Math.floor(index / 25) % 12, (index % 25) + 1];
    const date = `${1400 + Math.floor(index / 300)}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return [date, 'main', index];
  });
  const { dataset, resource } = makeLong(days);
  const plan = planChart(dataset, resource);
  if ('reason' in plan) throw new Error(plan.reason);
  expect(plan.observations.map(({ row }) => row)).toEqual(
    Array.from({ length: 400 }, (_, index) => index + 100),
  );
  expect(plan.leftOut).toBe(true);
});

test('makes observations once, however often they are asked for', () => {
  const { dataset, resource } = long;
  expect(observationsOf(dataset, resource)).toBe(observationsOf(dataset, resource));
  expect(observationsOf(dataset, resource)[3]).toMatchObject({
    row: 3,
    dimensions: { group: 'total' },
    value: { kind: 'number', value: 7, exact: '7' },
    status: 'actual',
    area: undefined,
  });
});

import { expect, test } from 'vitest';
import type { ChartView } from '#model/chart.ts';
import { tableNotes, tableRows } from './take-away-table.ts';

const point = (value: number) => ({ value, text: `${value} تومان`, status: 'actual' as const });
const view: ChartView = {
  id: 'c',
  locale: 'en',
  kind: 'line',
  title: 'Government debt, at constant 1395 prices',
  description: '',
  unit: 'tomans',
  axis: 'time',
  ticks: [{ key: '1402', label: '1402', shortLabel: '1402', position: 1 }],
  series: [{ key: 'debt', label: 'Government debt', points: [point(12)] }],
  direction: 'neutral',
  breaks: [],
  source: 'Source: annual report',
};
const frame = { address: 'https://x.example/en/datasets/debt/?prices=real', release: '2026-11-22' };

test('names the measure over the one column of figures', () => {
  expect(tableRows(view, [])).toEqual([
    ['', 'Government debt, at constant 1395 prices (tomans)'],
    ['1402', '12'],
  ]);
});

test('names the measure of several series in the corner, whichever of them are hidden', () => {
  const [debt] = view.series;
  if (!debt) throw new Error('No series.');
  const two = { ...view, series: [debt, { ...debt, key: 'paid', label: 'Paid' }] };
  expect(tableRows(two, [0])).toEqual([
    ['Government debt, at constant 1395 prices', 'Paid (tomans)'],
    ['1402', '12'],
  ]);
});

test('says below the table what it is, where from, of which release and at what address', () => {
  const notes = tableNotes(view, { ...frame, title: `State: ${view.title}`, isSample: true });
  expect(notes).toEqual([
    'State: Government debt, at constant 1395 prices',
    'Sample data; the figures are not real.',
    'Source: annual report',
    'Release of 22 November 2026 (\u20682026-11-22\u2069)',
    frame.address,
  ]);
  expect(tableNotes(view, { address: frame.address }).at(1)).toBe('Not yet released');
});

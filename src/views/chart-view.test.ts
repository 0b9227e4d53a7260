import { expect, test } from 'vitest';
import { makeDataset, type MadeRow } from '../../test/unit/dataset-maker.ts';
import type { Dataset, Resource } from '#model/dataset.ts';
import type { Timing } from '#model/table.ts';
import { chartView } from './chart-view.ts';

function chartOf(rows: readonly MadeRow[], resource: Partial<Resource> = {}, timing: Timing = 'flow') {
  const dataset: Dataset = makeDataset({ rows, resource, timing });
  const [first] = dataset.resources;
  if (!first) throw new Error('The made dataset has no resource.');
  return chartView({ dataset, resource: first, locale: 'fa', places: [] });
}

const main = (period: string, value: number | 'np'): MadeRow => [period, 'main', value];

test('draws columns for a yearly sum and keeps a known gap with its reason', () => {
  const { chart } = chartOf([main('1399', 5), main('1400', 'np'), main('1401', 7), main('1402', 8)]);
  expect(chart?.kind).toBe('columns');
  expect(chart?.series[0]?.points.map((point) => point.value)).toEqual([5, null, 7, 8]);
  expect(chart?.series[0]?.points[1]?.text).toBe('منتشر نشده');
});

test('draws a line for counts at a moment and breaks it across years of silence', () => {
  const rows = [main('1390-12', 1), main('1391-12', 2), main('1395-12', 3), main('1396-12', 4)];
  const { chart } = chartOf(rows, {}, 'stock');
  expect(chart?.kind).toBe('line');
  expect(chart?.series[0]?.points.map((point) => point.value)).toEqual([1, 2, null, 3, 4]);
});

test("does not take another series' date for a gap", () => {
  const rows: MadeRow[] = [
    ['1396-12', 'main', 1],
    ['1397-06', 'total', 9],
    ['1397-12', 'main', 2],
    ['1398-12', 'main', 3],
    ['1398-12', 'total', 9],
  ];
  const { chart } = chartOf(rows, {}, 'stock');
  const points = chart?.series.find((series) => series.label === 'اصلی')?.points;
  expect(points?.map((point) => [point.value, point.isSkipped ?? false])).toEqual([
    [1, false],
    [null, true],
    [2, false],
    [3, false],
  ]);
});

test('never puts sums over periods of different length into one chart', () => {
  const rows = [main('1392-01/1392-09', 700), main('1396', 1000), main('1397', 1100), main('1398', 1200)];
  const { chart, notes } = chartOf(rows);
  expect(chart?.ticks.map((tick) => tick.key)).toEqual(['1396', '1397', '1398']);
  expect(notes.join(' ')).toContain('فقط در جدول');
});

test('draws unjoined dots where the descriptor says that rows are not comparable', () => {
  const rows = [main('1396', 1), main('1397', 2), main('1398', 3)];
  expect(chartOf(rows, { incomparable: { fa: 'منبع‌ها یکی نیستند.' } }).chart?.kind).toBe('dots');
});

test('leaves the total out of the parts and names the period of the chart', () => {
  const rows: MadeRow[] = [
    ['1401', 'total', 9],
    ['1401', 'main', 5],
    ['1401', 'other', 4],
  ];
  const { chart, subtitle } = chartOf(rows);
  expect(chart?.ticks.map((tick) => tick.label)).toEqual(['اصلی', 'other']);
  expect(subtitle).toBe('۱۴۰۱');
});

test('names a change of definition between two points and explains it below', () => {
  const breaks = [{ at: '1397', reason: { fa: 'تعریف «بیمه‌شده» عوض شد.' } }];
  const { chart, notes } = chartOf([main('1396', 1), main('1397', 2), main('1398', 3)], { breaks });
  const [first, second] = chart?.ticks ?? [];
  const [mark] = chart?.breaks ?? [];
  expect(mark?.position).toBeGreaterThan(first?.position ?? Infinity);
  expect(mark?.position).toBeLessThan(second?.position ?? -Infinity);
  expect(notes[0]).toBe('تغییر تعریف در ۱۳۹۷: تعریف «بیمه‌شده» عوض شد.');
});

test('says why there is no chart when there is too little to draw', () => {
  expect(chartOf([main('1401', 5)])).toMatchObject({ notes: [expect.stringContaining('نمودار نمی‌سازند')] });
});

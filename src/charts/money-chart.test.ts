import { expect, test } from 'vitest';
import type { Measures } from '#model/measures.ts';
import { moneyChart } from './money-chart.ts';
import { makeView, point, yearTick } from './test-views.ts';

const measures: Measures = {
  prices: {
    base: '1395',
    value: '100',
    at: { f1396: '110', f1397: '150', f1402: 'after-last-index' },
    source: {
      dataset: 'prices',
      isOfPlaces: false,
      label: { fa: 'شاخص', en: 'Index' },
      last: { fa: '۱۴۰۰', en: '1400' },
    },
  },
  perHead: {},
};
const amounts = [11, 30, 90].map((value) => point(value, { text: `${value} trillion tomans` }));
const view = makeView({
  locale: 'en',
  title: 'Debt',
  unit: 'trillion tomans',
  ticks: [1396, 1397, 1402].map(yearTick),
  series: [{ key: 'a', label: 'Government', points: amounts }],
  money: { unit: 'hemat', timing: 'flow' },
});
const real = { choice: { isReal: true }, base: '1395', locale: 'en' } as const;

test('leaves out what has no index of its period, and says how many and why', () => {
  const { view: shown, tally } = moneyChart(view, real, measures);
  expect(shown.series[0]?.points.map(({ value }) => value)).toEqual([10, 20, null]);
  expect(shown.gaps).toBe('1 of 3 figures not shown: no price index for the period.');
  expect(shown.description).toContain(shown.gaps);
  expect(shown.title).toBe('Debt, at constant 1395 prices');
  expect([tally.all, tally.refused]).toEqual([3, 1]);
});

test('says nothing of gaps where every figure is drawn', () => {
  const { view: shown } = moneyChart(view, { ...real, choice: { unit: 'rial' } }, measures);
  expect(shown.gaps).toBeUndefined();
  expect(shown.unit).toBe('rials');
});

test('does not count a figure that was never published among those it leaves out', () => {
  const missing = point(null, { text: 'not published' });
  const series = [{ key: 'a', label: 'Government', points: [...amounts.slice(0, 2), missing] }];
  expect(moneyChart({ ...view, series }, real, measures).view.gaps).toBeUndefined();
});

test('draws foreign currency at the prices of its own time, and its title says so', () => {
  const dollars = { ...view, money: { unit: 'billion-usd', timing: 'flow' } as const };
  const { view: shown } = moneyChart(dollars, real, measures);
  expect(shown.series[0]?.points.map(({ value }) => value)).toEqual([11, 30, 90]);
  expect(shown.title).toBe('Debt, at current prices: foreign currency');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildChartOptions } from './chart-options.ts';
import { pointText } from './live-plugins.ts';
import type { LiveSurface } from './live-surface.ts';
import { packChart } from './pack-chart.ts';
import { unpackChart } from './packed-chart.ts';
import { stepAt } from './steps.ts';
import { categoryTick, makeView, point, viewArbitrary, yearTick } from './test-views.ts';
import { transposePeriods } from './transpose.ts';

const surface: LiveSurface = {
  colour: (name) => name,
  areaFill: (status, name) => `${status} ${name}`,
  isStill: true,
  font: { family: 'Vazirmatn', size: 14 },
  width: 640,
  height: 300,
};

const liveOf = (view = makeView()) => unpackChart(packChart(view));

describe('packed chart', () => {
  test('comes back as it was, without what the page prints', () => {
    fc.assert(
      fc.property(viewArbitrary, (view) => {
        const { series } = liveOf(view).view;
        expect(series.map(({ label }) => label)).toEqual(view.series.map(({ label }) => label));
        const shown = series.flatMap((item) =>
          item.points.map((p) => `${String(p.value)} ${p.text} ${p.status}`),
        );
        const wanted = view.series.flatMap((item) =>
          item.points.map(
            (p) => `${String(Number.isFinite(p.value) ? p.value || 0 : null)} ${p.text} ${p.status}`,
          ),
        );
        expect(shown.map((text) => text.replace(/^-0 /u, '0 '))).toEqual(wanted);
      }),
      { numRuns: 50 },
    );
  });

  test('cannot end its script element', () => {
    expect(packChart(makeView({ title: '</script><img>' }))).not.toContain('<');
  });
});

describe('chart options', () => {
  test('never join a gap', () => {
    const series = [{ key: 'a', label: 'اصلی', points: [point(1), point(null), point(3), point(4)] }];
    const { data } = buildChartOptions(liveOf(makeView({ series })), surface);
    expect(data.datasets[0]).toMatchObject({ spanGaps: false, showLine: true });
    expect(data.datasets[0]?.data[1]).toMatchObject({ y: null });
  });

  test('do not join two points', () => {
    const series = [{ key: 'a', label: 'اصلی', points: [point(1), point(null), point(null), point(4)] }];
    const { data } = buildChartOptions(liveOf(makeView({ series })), surface);
    expect(data.datasets[0]).toMatchObject({ showLine: false });
  });

  test('keep the order of series and ticks, and time from left to right', () => {
    const { data, options } = buildChartOptions(liveOf(), surface);
    expect(data.labels).toEqual(makeView().ticks.map(({ label }) => label));
    expect(options?.scales?.['x']).toMatchObject({ type: 'linear', reverse: false });
    expect(options).toMatchObject({ animation: false });
  });

  test('mirror bars in Persian, from zero', () => {
    const ticks = ['آ', 'ب', 'پ', 'ت'].map(categoryTick);
    const view = makeView({ kind: 'bars', axis: 'category', ticks });
    const fa = buildChartOptions(liveOf(view), surface).options;
    expect(fa).toMatchObject({
      indexAxis: 'y',
      scales: { x: { reverse: true, min: 0 }, y: { position: 'right' } },
    });
    const en = buildChartOptions(liveOf({ ...view, locale: 'en' }), surface).options;
    expect(en).toMatchObject({ indexAxis: 'y', scales: { x: { reverse: false }, y: { position: 'left' } } });
  });

  test('mark what is not actual', () => {
    const points = [point(1), point(2, { status: 'estimate' }), point(3, { status: 'claim' }), point(4)];
    const line = buildChartOptions(liveOf(makeView({ series: [{ key: 'a', label: '', points }] })), surface);
    expect(line.data.datasets[0]).toMatchObject({
      pointStyle: ['circle', 'rectRot', 'triangle', 'circle'],
      pointBackgroundColor: ['chart-1', 'paper', 'paper', 'chart-1'],
    });
    const live = liveOf(makeView({ kind: 'columns', series: [{ key: 'a', label: '', points }] }));
    expect(buildChartOptions(live, surface).data.datasets[0]).toMatchObject({
      backgroundColor: ['actual chart-1', 'estimate chart-1', 'claim chart-1', 'actual chart-1'],
    });
    expect(pointText(live, points[1])).toBe('2 نفر (برآورد)');
    expect(pointText(live, { ...point(2, { status: 'estimate' }), text: '2 نفر (برآورد)' })).toBe(
      '2 نفر (برآورد)',
    );
  });
});

describe('steps', () => {
  const step = (values: (number | null | 'skipped')[], from: number, to: number) => {
    const points = values.map((value) =>
      value === 'skipped' ? point(null, { isSkipped: true }) : point(value),
    );
    const view = makeView({ ticks: values.map((_, index) => yearTick(1390 + index)) });
    return stepAt(view, { key: 'a', label: '', points }, from, to);
  };

  test('end at gaps and pass what was not due, whichever part is asked about', () => {
    expect(step([1, 2, 3], 0, 1)).toBe('whole');
    expect([step([1, null, 3], 0, 1), step([1, null, 3], 1, 2)]).toEqual(['none', 'none']);
    expect([step([1, 'skipped', 3], 0, 1), step([1, 'skipped', 3], 1, 2)]).toEqual(['whole', 'whole']);
    expect(step([1, 'skipped', null, 4], 0, 1)).toBe('none');
    expect(step(['skipped', 2, 3], 0, 1)).toBe('none');
  });
});

test('many series of two periods become rows of dots', () => {
  const series = Array.from({ length: 6 }, (_, index) => ({
    key: `s${String(index)}`,
    label: `استان ${String(index)}`,
    points: [point(index), point(index + 1)],
  }));
  const view = makeView({ kind: 'before-after', ticks: [1390, 1399].map(yearTick), series });
  const turned = transposePeriods(view);
  expect(turned.ticks).toHaveLength(6);
  expect(turned.series.map(({ points }) => points[2]?.value)).toEqual([2, 3]);
  expect(transposePeriods(makeView())).toEqual(makeView());
});

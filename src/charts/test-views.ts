import fc from 'fast-check';
import type { Locale } from '#model/bilingual.ts';
import type { ChartPoint, ChartView } from '#model/chart.ts';
import { chartKinds } from '#model/dataset.ts';
import { statuses } from '#model/table.ts';

/** For tests only: views as the pages make them, and as no page should. */
export const point = (value: number | null, more: Partial<ChartPoint> = {}): ChartPoint => ({
  value,
  text: value === null ? 'منتشر نشده' : `${String(value)} نفر`,
  status: 'actual',
  ...more,
});

export const yearTick = (year: number) => ({
  key: String(year),
  label: `سال ${String(year)}`,
  shortLabel: String(year),
  position: (year - 1349) * 365,
});

export const categoryTick = (label: string) => ({ key: label, label, shortLabel: label });

export function makeView(more: Partial<ChartView> = {}): ChartView {
  return {
    id: 'chart',
    locale: 'fa',
    kind: 'line',
    title: 'بیمه‌شدگان',
    description: 'شمار بیمه‌شدگان در پایان سال.',
    unit: 'نفر',
    axis: 'time',
    ticks: [1391, 1393, 1396, 1397].map(yearTick),
    series: [{ key: 'a', label: 'اصلی', points: [point(10), point(20), point(30), point(40)] }],
    direction: 'neutral',
    breaks: [],
    source: 'منبع: آمار',
    ...more,
  };
}

const finite = fc.double({ min: -1e13, max: 1e13, noNaN: true });
const value = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -1000, max: 50_000_000 }) },
  { weight: 2, arbitrary: finite },
  { weight: 1, arbitrary: fc.constantFrom(null, 0, NaN, Infinity) },
);
const label = fc.oneof(
  fc.constantFrom('تهران', 'کهگیلویه و بویراحمد', 'مراکز طرف قرارداد با سازمان', 'Total', '<b>&"'),
  fc.string({ maxLength: 60 }),
);

const pointArbitrary: fc.Arbitrary<ChartPoint> = fc
  .record({ value, text: label, status: fc.constantFrom(...statuses), spread: fc.option(fc.nat(1000)) })
  .map(({ value: number, text, status, spread }) => ({
    value: number,
    text,
    status,
    ...(spread === null || number === null
      ? {}
      : { interval: { low: number - spread, high: number + spread } }),
  }));

/** Any view a page could make, and many it could not. */
export const viewArbitrary: fc.Arbitrary<ChartView> = fc
  .record({
    kind: fc.constantFrom(...chartKinds),
    axis: fc.constantFrom('time' as const, 'category' as const),
    locale: fc.constantFrom<Locale>('fa', 'en'),
    unit: fc.constantFrom('نفر', 'درصد', 'میلیارد ریال', '%', ''),
    years: fc.uniqueArray(fc.integer({ min: 1340, max: 1410 }), { minLength: 1, maxLength: 24 }),
    seriesCount: fc.integer({ min: 1, max: 8 }),
    breakYear: fc.option(fc.integer({ min: 1340, max: 1410 })),
  })
  .chain((shape) => {
    const ticks = [...shape.years].sort((a, b) => a - b).map(yearTick);
    const points = fc.array(pointArbitrary, { minLength: ticks.length, maxLength: ticks.length });
    const series = fc.array(fc.tuple(label, points), {
      minLength: shape.seriesCount,
      maxLength: shape.seriesCount,
    });
    return series.map((list) =>
      makeView({
        kind: shape.kind,
        axis: shape.axis,
        locale: shape.locale,
        unit: shape.unit,
        ticks,
        series: list.map(([name, own], index) => ({ key: `s${String(index)}`, label: name, points: own })),
        breaks:
          shape.breakYear === null
            ? []
            : [{ position: yearTick(shape.breakYear).position, label: 'تغییر تعریف' }],
      }),
    );
  });

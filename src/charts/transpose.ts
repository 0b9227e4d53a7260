import type { ChartView } from '#model/chart.ts';

/**
 * Two periods of many series become dots by series, as the static dumbbell has them: one row for each series,
 * one colour for each period. Other views stay as they are.
 */
export function transposePeriods(view: ChartView): ChartView {
  if (view.kind !== 'before-after' || view.series.length <= 5) return view;
  return {
    ...view,
    kind: 'dots',
    axis: 'category',
    breaks: [],
    ticks: view.series.map(({ key, label }) => ({ key, label, shortLabel: label })),
    series: view.ticks.map(({ key, label }, tick) => ({
      key,
      label,
      points: view.series.map(
        (series) => series.points[tick] ?? { value: null, text: '', status: 'actual' as const },
      ),
    })),
  };
}

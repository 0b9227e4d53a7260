import type { Locale } from '#model/bilingual.ts';
import type { ChartSeries, ChartTick } from '#model/chart.ts';
import type { Permission } from '#statistics/guard.ts';

interface Described {
  title: string;
  ticks: readonly ChartTick[];
  series: readonly ChartSeries[];
  /** The guard's leave to name the largest and the smallest; without it only their range is told. */
  permission?: Permission<'ranking'>;
  locale: Locale;
}

/** What a listener is told of a chart: its extent, and where each series begins and ends or which bar is longest. */
export function chartDescription(described: Described): string {
  const { title, ticks, series, locale } = described;
  const sentences =
    series.length === 1 && ticks.every((tick) => tick.position === undefined)
      ? [extremes(described)]
      : series.slice(0, 4).map((one) => firstAndLast(ticks, one, locale));
  return [`${title}.`, ...sentences].filter(Boolean).join(' ');
}

function firstAndLast(ticks: readonly ChartTick[], series: ChartSeries, locale: Locale): string {
  const drawn = series.points.flatMap((point, index) => (point.value === null ? [] : [index]));
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (first === undefined || last === undefined) return '';
  const say = (index: number): string => `${ticks[index]?.label}: ${series.points[index]?.text}`;
  if (first === last) return `${series.label}؛ ${say(first)}.`;
  return locale === 'fa'
    ? `${series.label}؛ از ${say(first)} تا ${say(last)}.`
    : `${series.label}: from ${say(first)} to ${say(last)}.`;
}

function extremes({ ticks, series, permission, locale }: Described): string {
  const drawn = (series[0]?.points ?? []).flatMap(({ value, text }, index) =>
    value === null ? [] : [{ value, figure: text, text: `${ticks[index]?.label} (${text})` }],
  );
  drawn.sort((a, b) => b.value - a.value);
  const [most, least] = [drawn[0], drawn.at(-1)];
  if (!most || !least || most === least) return '';
  if (!permission) {
    return locale === 'fa'
      ? `رقم‌ها میان ${least.figure} و ${most.figure} است.`
      : `The figures lie between ${least.figure} and ${most.figure}.`;
  }
  return locale === 'fa'
    ? `بیشترین: ${most.text}؛ کمترین: ${least.text}.`
    : `Largest: ${most.text}; smallest: ${least.text}.`;
}

import type { Locale } from '#model/bilingual.ts';
import type { ChartSeries, ChartTick } from '#model/chart.ts';

interface Described {
  title: string;
  ticks: readonly ChartTick[];
  series: readonly ChartSeries[];
  locale: Locale;
}

/** What a listener is told of a chart: its extent, and where each series begins and ends or which bar is longest. */
export function chartDescription({ title, ticks, series, locale }: Described): string {
  const sentences =
    series.length === 1 && ticks.every((tick) => tick.position === undefined)
      ? [extremes(ticks, series[0], locale)]
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

function extremes(ticks: readonly ChartTick[], series: ChartSeries | undefined, locale: Locale): string {
  const drawn = (series?.points ?? []).flatMap((point, index) =>
    point.value === null ? [] : [{ value: point.value, text: `${ticks[index]?.label} (${point.text})` }],
  );
  drawn.sort((a, b) => b.value - a.value);
  const [most, least] = [drawn[0], drawn.at(-1)];
  if (!most || !least || most === least) return '';
  return locale === 'fa'
    ? `بیشترین: ${most.text}؛ کمترین: ${least.text}.`
    : `Largest: ${most.text}; smallest: ${least.text}.`;
}

import { parsePeriod } from '#text/periods.ts';
import type { CheckedResource } from './build-dataset.ts';
import type { IssueLog } from './issue-log.ts';
import { cellPlace } from './named-columns.ts';
import { calendarOf } from './read-period-cell.ts';
import { measuresOf, seriesOf, type Series, type SeriesPoint } from './series-of.ts';

/** A figure this many times larger or smaller than both neighbours is no development. */
const outlierFactor = 6;
/** Neighbours must agree with each other within this factor, or the series simply moves a lot. */
const calmFactor = 2.5;
/** Below this, a count of a few cases jumps by chance. */
const smallCount = 20;
/** How near log₁₀ of a ratio must be to a whole number to look like another unit. */
const nearPower = 0.12;
/** At the end of a series there is one neighbour less, so the fit must be better. */
const nearPowerAtEnd = 0.06;

interface Jump {
  point: SeriesPoint;
  neighbour: SeriesPoint;
  /** 10, 1000, 0.1 …, where the figure looks like another unit. */
  power: number | undefined;
}

/**
 * Finds figures that stand out of their series: ten or a thousand times their neighbours (toman among rials, people
 * among thousands), or simply far off both. Where the definition changed (`breaks`) nothing is compared.
 * Errors: table/unit-jump, table/outlier.
 */
export function checkJumps(table: CheckedResource, log: IssueLog): void {
  const days = breakDays(table);
  for (const measure of measuresOf(table)) {
    const { unit } = measure.plan;
    // Percentages have a check of their own; scores and lengths move within narrow bounds.
    if (unit?.kind === 'percent' || unit?.kind === 'score') continue;
    const index = table.meant.findIndex(({ plan }) => plan === measure.plan);
    for (const series of seriesOf(table, measure.column)) {
      for (const jump of findJumps(pieces(series, days))) report(table, index, jump, log);
    }
  }
}

function report(table: CheckedResource, index: number, { point, neighbour, power }: Jump, log: IssueLog) {
  const place = { ...cellPlace(table.rows, point.row, index), found: String(point.value) };
  const params = { neighbour: String(neighbour.value), period: neighbour.period.text };
  if (power === undefined) {
    log.add({ code: 'table/outlier', ...place, params, cause: 'neighbours' });
    return;
  }
  const factor = String(power >= 1 ? power : Math.round(1 / power));
  const code = 'table/unit-jump';
  log.add({ code, ...place, params: { ...params, factor, way: power > 1 ? 'larger' : 'smaller' } });
}

/** Days on which the package or the resource says that the definition changed. */
export function breakDays({ rows }: CheckedResource): number[] {
  const own = rows.plan.descriptor.breaks;
  const whole = rows.plan.document.value as { breaks?: readonly { at: string }[] };
  return (own ?? whole.breaks ?? []).flatMap(({ at }) => {
    const period = parsePeriod(at, calendarOf(at));
    return 'problem' in period ? [] : [period.startDay];
  });
}

/** The published figures of a series, cut where the definition changed. */
function pieces({ points }: Series, days: readonly number[]): SeriesPoint[][] {
  const partOf = ({ period }: SeriesPoint) => days.filter((day) => day <= period.startDay).length;
  const known = points.filter(({ value }) => value !== undefined);
  return [...Map.groupBy(known, partOf).values()];
}

function findJumps(parts: readonly SeriesPoint[][]): Jump[] {
  return parts.flatMap((points) => {
    const step = findStep(points);
    if (step) return [step];
    return points.flatMap((point, i) => judge(points, point, i) ?? []);
  });
}

function judge(points: readonly SeriesPoint[], point: SeriesPoint, i: number): Jump | undefined {
  const isEnd = i === 0 || i === points.length - 1;
  const [a, b] =
    i === 0
      ? [points[1], points[2]]
      : i === points.length - 1
        ? [points[i - 1], points[i - 2]]
        : [points[i - 1], points[i + 1]];
  if (a?.value === undefined || b?.value === undefined || point.value === undefined) return undefined;
  const largest = Math.max(Math.abs(a.value), Math.abs(b.value), Math.abs(point.value));
  if (largest < smallCount || a.value <= 0 || b.value <= 0 || point.value < 0) return undefined;
  if (Math.max(a.value / b.value, b.value / a.value) > calmFactor) return undefined;
  if (point.value === 0) return isEnd ? undefined : { point, neighbour: a, power: undefined };
  const ratio = point.value / Math.sqrt(a.value * b.value);
  if (Math.max(ratio, 1 / ratio) < outlierFactor) return undefined;
  const power = powerOfTen(ratio, isEnd ? nearPowerAtEnd : nearPower);
  return isEnd && power === undefined ? undefined : { point, neighbour: a, power };
}

function powerOfTen(ratio: number, nearness: number): number | undefined {
  const exponent = Math.log10(ratio);
  const whole = Math.round(exponent);
  return whole !== 0 && Math.abs(exponent - whole) <= nearness ? 10 ** whole : undefined;
}

/** From one period on, every figure is ten or a thousand times the earlier ones: the unit changed on the way. */
function findStep(points: readonly SeriesPoint[]): Jump | undefined {
  if (points.length < 4) return undefined;
  const ratios = points.slice(1).map(({ value = 0 }, i) => value / (points[i]?.value ?? 0));
  const large = ratios.flatMap((ratio, i) => (Math.max(ratio, 1 / ratio) <= calmFactor ? [] : [i]));
  const [at] = large;
  if (large.length !== 1 || at === undefined || at === 0 || at === ratios.length - 1) return undefined;
  const power = powerOfTen(ratios[at] ?? 1, nearPower);
  const [neighbour, point] = [points[at], points[at + 1]];
  if (power === undefined || !neighbour || !point) return undefined;
  return Math.max(neighbour.value ?? 0, point.value ?? 0) < smallCount
    ? undefined
    : { point, neighbour, power };
}

import { scaleLinear } from 'd3-scale';
import { textWidth, widest, wrapText } from './measure.ts';
import { centredBaseline, lineHeight, text, textLines, type Drawing, type Sheet } from './sheet.ts';
import { horizontal, path, vertical } from './svg.ts';

export interface ValueAxis {
  ticks: readonly number[];
  labels: readonly string[];
  low: number;
  high: number;
  isZeroCut: boolean;
}

/** Room between values and the domain: zero is kept whenever it is nearer than the spread of the values. */
function domainOf(low: number, high: number, fromZero: boolean): [number, number] {
  const spread = high - low;
  let start = low;
  let end = high;
  if (fromZero || (low >= 0 && low <= spread * 1.5)) start = Math.min(0, low);
  if (fromZero || (high <= 0 && -high <= spread * 1.5)) end = Math.max(0, high);
  // Differences below what a double can divide are none.
  const size = Math.max(Math.abs(start), Math.abs(end));
  if (size < 1e-9) return [0, 1];
  if (end - start > size * 1e-9) return [start, end];
  return start > 0 ? [0, end] : [start, 0];
}

/** Nice, few ticks around all values. `fromZero` is the law for bars; lines keep zero when it costs little. */
export function buildValueAxis(
  sheet: Sheet,
  extent: [number, number],
  fromZero: boolean,
  count: number,
): ValueAxis {
  const domain = domainOf(extent[0], extent[1], fromZero);
  const scale = scaleLinear(domain, [0, 1]).nice(count);
  const [low = 0, high = 1] = scale.domain();
  const ticks = scale.ticks(count);
  const step = ticks.length > 1 ? (ticks[1] ?? 0) - (ticks[0] ?? 0) : high - low;
  return {
    ticks,
    labels: ticks.map((tick) => sheet.format.formatTick(tick, step)),
    low,
    high,
    isZeroCut: low > 0 || high < 0,
  };
}

export const gutterOf = (sheet: Sheet, axis: ValueAxis): number => widest(axis.labels, sheet.letter) + 8;

/** Thin level lines with their values at the left; zero is drawn in ink. */
export function drawLevels(
  sheet: Sheet,
  axis: ValueAxis,
  plot: { left: number; right: number },
  yOf: (value: number) => number,
): string {
  const at = (tick: number): string => horizontal(plot.left, plot.right, yOf(tick));
  const others = axis.ticks.filter((tick) => tick !== 0).map(at);
  const zero = axis.ticks.filter((tick) => tick === 0).map(at);
  const labels = axis.ticks.map((tick, index) =>
    text(
      sheet,
      { x: plot.left - 8, y: centredBaseline(sheet, yOf(tick)), side: 'right', colour: 'ink-2' },
      axis.labels[index] ?? '',
    ),
  );
  return (
    path(others.join(''), { stroke: sheet.paint('rule') }) +
    path(zero.join(''), { stroke: sheet.paint('ink-2') }) +
    labels.join('')
  );
}

/** Upright lines with their values above, for charts whose values run across the page. */
export function drawUprightLevels(
  sheet: Sheet,
  axis: ValueAxis,
  plot: { top: number; bottom: number },
  xOf: (value: number) => number,
): string {
  const at = (tick: number): string => vertical(xOf(tick), plot.top, plot.bottom);
  const rule = path(
    axis.ticks
      .filter((tick) => tick !== 0)
      .map(at)
      .join(''),
    { stroke: sheet.paint('rule') },
  );
  const zero = path(
    axis.ticks
      .filter((tick) => tick === 0)
      .map(at)
      .join(''),
    { stroke: sheet.paint('ink-2') },
  );
  const labels = axis.ticks.map((tick, index) => {
    const label = axis.labels[index] ?? '';
    const half = textWidth(label, sheet.letter) / 2;
    const x = Math.min(Math.max(xOf(tick), half), sheet.width - half);
    return text(sheet, { x, y: plot.top - 6, side: 'middle', colour: 'ink-2' }, label);
  });
  return rule + zero + labels.join('');
}

interface Slot {
  /** Place on the axis; the label itself may stand aside of it at the edges. */
  at: number;
  x: number;
  label: string;
  half: number;
}

/** Steps between labels: within a year they come back to the same month or quarter. */
const yearSteps = [1, 2, 5, 10, 20, 50];
const monthSteps = [1, 2, 3, 4, 6, 12, 24, 36, 60, 120];

const isClear = (a: Slot, b: Slot): boolean => Math.abs(a.x - b.x) >= a.half + b.half + 10;

/** Labels that do not touch: every second, third… of an even series, else first, last and what fits between. */
function chooseSlots(slots: readonly Slot[], steps: readonly number[]): Slot[] {
  const last = slots.at(-1);
  const first = slots[0];
  if (!first || !last) return [];
  for (const step of isEven(slots) ? steps : [1]) {
    const every = slots.filter((_, index) => (slots.length - 1 - index) % step === 0);
    if (every.every((slot, index) => index === 0 || isClear(slot, every[index - 1] ?? slot))) return every;
  }
  const kept = first !== last && isClear(first, last) ? [first, last] : [last];
  for (const slot of slots) if (kept.every((other) => isClear(slot, other))) kept.push(slot);
  return kept;
}

function isEven(slots: readonly Slot[]): boolean {
  const gaps = slots.slice(1).map((slot, index) => slot.at - (slots[index]?.at ?? 0));
  return Math.max(...gaps) < Math.min(...gaps) * 1.3;
}

/** Labels under a time axis at true positions; drops what would touch, shortens before it drops. */
export function drawTimeLabels(sheet: Sheet, xs: readonly number[], top: number): Drawing {
  const slotsFor = (name: 'label' | 'shortLabel'): Slot[] =>
    sheet.view.ticks.map((tick, index) => {
      const label = wrapText(tick[name], sheet.letter, sheet.width / 2, 1).lines[0] ?? '';
      const half = textWidth(label, sheet.letter) / 2;
      const x = xs[index] ?? 0;
      return { at: x, x: Math.min(Math.max(x, half), sheet.width - half), label, half };
    });
  const [first, second] = sheet.view.ticks.map((tick) => tick.position ?? 0);
  const steps = (second ?? 0) - (first ?? 0) < 300 ? monthSteps : yearSteps;
  const full = chooseSlots(slotsFor('label'), steps);
  const short = chooseSlots(slotsFor('shortLabel'), steps);
  const isUnique = new Set(short.map((slot) => slot.label)).size === short.length;
  const isBetterShort = short.length === xs.length || full.length < Math.min(short.length, 4);
  const slots = full.length < xs.length && isUnique && isBetterShort ? short : full;
  const marked = xs.length > 16 ? slots.map((slot) => slot.at) : xs;
  const labels = slots.map(({ x, label }) =>
    text(sheet, { x, y: top + 22, side: 'middle', colour: 'ink-2' }, label),
  );
  const notches = path(marked.map((x) => vertical(x, top, top + 5)).join(''), {
    stroke: sheet.paint('ink-2'),
  });
  return { body: notches + labels.join(''), bottom: top + 28 };
}

export interface PlacedBreak {
  x: number;
  lines: string[];
  y: number;
}

/** Gives each break's label its own rows above the plot. `bottom` is where the plot may begin. */
export function placeBreaks(
  sheet: Sheet,
  xOf: (position: number) => number,
  top: number,
): { placed: PlacedBreak[]; bottom: number } {
  let y = top;
  const placed = sheet.view.breaks.map(({ position, label }) => {
    const { lines } = wrapText(label, sheet.letter, Math.min(sheet.width, 300), 2);
    const row = { x: xOf(position), lines, y: y + 12 };
    y += lines.length * lineHeight + 4;
    return row;
  });
  return { placed, bottom: placed.length > 0 ? y + 4 : top };
}

/** A dashed upright from the label to the axis where a definition changed. */
export function drawBreaks(sheet: Sheet, breaks: readonly PlacedBreak[], bottom: number): string {
  return breaks
    .map(({ x, lines, y }) => {
      const half = widest(lines, sheet.letter) / 2;
      const centre = Math.min(Math.max(x, half), sheet.width - half);
      const end = y + (lines.length - 1) * lineHeight + 5;
      const rule = { stroke: sheet.paint('ink-2'), 'stroke-dasharray': '3 3' };
      return (
        path(vertical(x, end, bottom), rule) +
        textLines(sheet, { x: centre, y, side: 'middle', colour: 'ink-2' }, lines)
      );
    })
    .join('');
}

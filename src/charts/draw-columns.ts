import {
  buildValueAxis,
  drawBreaks,
  drawLevels,
  drawTimeLabels,
  gutterOf,
  placeBreaks,
  type ValueAxis,
} from './axes.ts';
import { drawBars } from './draw-bars.ts';
import { drawEndLabels, planEndLabels, type EndLabels } from './end-labels.ts';
import { drawHeader, isIncompleteAt } from './header.ts';
import { markAreas, whiskers } from './marks.ts';
import { textWidth, wrapText } from './measure.ts';
import { isMark, valueExtent, type Mark } from './points.ts';
import { lineHeight, text, textLines, type Drawing, type Sheet } from './sheet.ts';
import { segmentLabel, stackExtent, stackMarks } from './stack.ts';
import { box } from './svg.ts';
import { placeScale, smallestGap, tickPlaces, type TickPlaces } from './time-scale.ts';

interface ColumnPlan {
  isStacked: boolean;
  axis: ValueAxis;
  endLabels: EndLabels | undefined;
  left: number;
  right: number;
  centres: number[];
  xOf: (place: number) => number;
  /** Distance between the nearest two ticks, and the width of what stands at one. */
  pitch: number;
  group: number;
}

const plotHeightOf = (sheet: Sheet): number => (sheet.isNarrow ? 210 : 250);

/** Time keeps its true distances from left to right; categories read from the reader's side. */
function columnPlaces(sheet: Sheet): TickPlaces {
  const places = tickPlaces(sheet.view);
  if (places.isTime || sheet.view.axis === 'time' || !sheet.isRtl) return places;
  return { ...places, places: [...places.places].reverse() };
}

function planColumns(sheet: Sheet): ColumnPlan {
  const isStacked = sheet.view.kind === 'stacked';
  const extent = isStacked ? stackExtent(sheet) : valueExtent(sheet.flat);
  const axis = buildValueAxis(sheet, extent, true, 4);
  const endLabels =
    isStacked && sheet.marks.length > 1 ? planEndLabels(sheet, plotHeightOf(sheet), false) : undefined;
  const left = gutterOf(sheet, axis);
  const right = sheet.width - (endLabels?.width ?? 0);
  const places = columnPlaces(sheet);
  const gap = smallestGap(places);
  const perTick = isStacked ? 1 : Math.max(1, sheet.marks.length);
  const fitted = (0.74 * gap * (right - left)) / (1 + 0.74 * gap);
  const group = Math.min(fitted, perTick === 1 ? 54 : 40 * perTick);
  // A few columns stand together instead of at the far ends.
  const span = Math.min(right - left - group, (group * 2.2) / gap);
  const start = (left + right - span) / 2;
  const xOf = placeScale(places, start, start + span);
  const centres = places.places.map(xOf);
  return { isStacked, axis, endLabels, left, right, centres, xOf, pitch: gap * span || right - left, group };
}

/** Labels under category columns, or undefined when some would be cut. */
function categoryLabels(sheet: Sheet, plan: ColumnPlan, top: number): Drawing | undefined {
  const wrap = (name: 'label' | 'shortLabel') =>
    sheet.view.ticks.map((tick) => wrapText(tick[name], sheet.letter, plan.pitch - 6, 2));
  const wrapped = [wrap('label'), wrap('shortLabel')].find((labels) => labels.every((label) => !label.isCut));
  if (!wrapped) return undefined;
  const rows = Math.max(1, ...wrapped.map((label) => label.lines.length));
  const body = wrapped
    .map(({ lines }, index) =>
      textLines(sheet, { x: plan.centres[index] ?? 0, y: top + 20, side: 'middle' }, lines),
    )
    .join('');
  return { body, bottom: top + 8 + rows * lineHeight };
}

/** Left edge and width of one mark's column inside its group. */
function columnSide(sheet: Sheet, plan: ColumnPlan, mark: Mark): { x: number; width: number } {
  const count = plan.isStacked ? 1 : sheet.marks.length;
  const isReversed = sheet.isRtl && sheet.view.axis === 'category';
  const slot = plan.isStacked ? 0 : isReversed ? count - 1 - mark.series : mark.series;
  const width = plan.group / count;
  const x = (plan.centres[mark.tick] ?? 0) - plan.group / 2 + slot * width;
  return { x, width: count > 1 ? width * 0.92 : width };
}

function drawGrouped(
  sheet: Sheet,
  plan: ColumnPlan,
  yOf: (value: number) => number,
  hasValues: boolean,
): string {
  const sides = sheet.flat.map((mark) => ({ mark, ...columnSide(sheet, plan, mark) }));
  const boxes = sides.map(({ mark, x, width }) => ({
    mark,
    box: box(x, yOf(0), x + width, yOf(mark.value)),
  }));
  const intervals = sides.flatMap(({ mark, x, width }) =>
    mark.low === undefined || mark.high === undefined
      ? []
      : [{ at: x + width / 2, low: yOf(mark.low), high: yOf(mark.high) }],
  );
  const values = sides.map(({ mark, x, width }) => {
    const edge = mark.value < 0 ? yOf(mark.low ?? mark.value) + 16 : yOf(mark.high ?? mark.value) - 6;
    return text(sheet, { x: x + width / 2, y: edge, side: 'middle' }, sheet.format.format(mark.value));
  });
  return (
    markAreas(sheet, boxes) + whiskers(sheet, intervals, true, 'ink') + (hasValues ? values.join('') : '')
  );
}

function drawStack(sheet: Sheet, plan: ColumnPlan, yOf: (value: number) => number): string {
  const parts = stackMarks(sheet).map((part) => {
    const { x, width } = columnSide(sheet, plan, part.mark);
    const y1 = yOf(part.start);
    const y2 = yOf(part.end);
    const seam = Math.abs(y1 - y2) > 3 ? 0.5 : 0;
    return {
      mark: part.mark,
      box: box(x, Math.max(y1, y2) - seam, x + width, Math.min(y1, y2) + seam),
      label: segmentLabel(sheet, part.mark, {
        x: x + width / 2,
        y: (y1 + y2) / 2,
        width,
        height: Math.abs(y1 - y2),
      }),
    };
  });
  const tops = sheet.view.ticks.map((_, tick) => {
    if (!isIncompleteAt(sheet, tick) || textWidth(sheet.words.incomplete, sheet.letter) > plan.pitch)
      return '';
    const peak = Math.min(
      ...stackMarks(sheet)
        .filter((part) => part.mark.tick === tick)
        .map((part) => yOf(Math.max(part.end, 0))),
    );
    const at = { x: plan.centres[tick] ?? 0, y: peak - 6, side: 'middle', colour: 'ink-2' } as const;
    return text(sheet, at, sheet.words.incomplete);
  });
  return markAreas(sheet, parts) + parts.map((part) => part.label).join('') + tops.join('');
}

/** Why a value is missing, standing where its column would. */
function drawGaps(sheet: Sheet, plan: ColumnPlan, zero: number): string {
  if (sheet.marks.length !== 1) return '';
  return sheet.view.ticks
    .map((_, tick) => {
      if (sheet.marks[0]?.[tick]) return '';
      const reason = sheet.view.series[0]?.points[tick]?.text ?? '';
      const { lines, isCut } = wrapText(reason, sheet.letter, plan.pitch - 4, 3);
      if (isCut) return '';
      const y = zero - 6 - (lines.length - 1) * lineHeight;
      return textLines(sheet, { x: plan.centres[tick] ?? 0, y, side: 'middle', colour: 'ink-2' }, lines);
    })
    .join('');
}

/** True when every value fits above its column; the axis can then be left out. */
function fitsValues(sheet: Sheet, plan: ColumnPlan): boolean {
  const room = sheet.marks.length === 1 ? plan.pitch : plan.group / sheet.marks.length;
  return (
    !plan.isStacked &&
    sheet.flat.every((mark) => textWidth(sheet.format.format(mark.value), sheet.letter) < room - 2)
  );
}

/** Columns and time stacks, always from zero. */
export function drawColumns(sheet: Sheet): Drawing {
  const plan = planColumns(sheet);
  const isTime = sheet.view.axis === 'time';
  if (!isTime && !categoryLabels(sheet, plan, 0)) return drawBars(sheet);
  const hasValues = fitsValues(sheet, plan);
  const hasSeriesKey = sheet.marks.length > 1 && !plan.endLabels;
  const header = drawHeader(sheet, { unitSide: 'left', look: 'area', hasSeriesKey });
  const breaks = placeBreaks(sheet, plan.xOf, header.bottom);
  const top = breaks.bottom + (hasValues ? 18 : 8);
  const height = plotHeightOf(sheet);
  const hasNegative = plan.axis.low < 0;
  const bottom = top + height;
  const { low, high } = plan.axis;
  const yOf = (value: number): number => bottom - ((value - low) / (high - low)) * height;
  const axis = hasValues ? { ...plan.axis, ticks: [0], labels: [''] } : plan.axis;
  const foot = bottom + (hasNegative && hasValues ? 16 : 0);
  const labels = isTime ? drawTimeLabels(sheet, plan.centres, foot) : categoryLabels(sheet, plan, foot);
  const ends = plan.isStacked ? stackEnds(sheet, plan, yOf) : [];
  const body =
    header.body +
    drawLevels(sheet, axis, { left: hasValues ? 0 : plan.left, right: plan.right }, yOf) +
    drawBreaks(sheet, breaks.placed, bottom) +
    (plan.isStacked ? drawStack(sheet, plan, yOf) : drawGrouped(sheet, plan, yOf, hasValues)) +
    drawGaps(sheet, plan, yOf(0)) +
    (labels?.body ?? '') +
    (plan.endLabels ? drawEndLabels(sheet, plan.endLabels, ends, { right: plan.right, top, bottom }) : '');
  return { body, bottom: labels?.bottom ?? bottom };
}

/** Middle of each series' last part, where its name is tied. */
function stackEnds(sheet: Sheet, plan: ColumnPlan, yOf: (value: number) => number) {
  const parts = stackMarks(sheet);
  return sheet.marks.map((marks) => {
    const last = marks.filter(isMark).at(-1);
    const part = parts.find(({ mark }) => mark === last);
    if (!part) return undefined;
    const x = (plan.centres[part.mark.tick] ?? 0) + plan.group / 2 - 6;
    return { x, y: yOf((part.start + part.end) / 2), mark: part.mark };
  });
}

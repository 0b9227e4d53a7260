import { buildValueAxis, drawUprightLevels } from './axes.ts';
import { drawHeader } from './header.ts';
import { spotMarkers, whiskers, type Spot } from './marks.ts';
import { textWidth, wrapText } from './measure.ts';
import { isMark, valueExtent, type Mark } from './points.ts';
import { along, nearSide, placeRow, planRowLabels } from './row-labels.ts';
import { seriesColour } from './palette.ts';
import { centredBaseline, lineHeight, text, type Drawing, type Sheet } from './sheet.ts';
import { horizontal, path } from './svg.ts';

const pitch = 18;

interface PlacedDot extends Spot {
  low?: number;
  high?: number;
}

function placeDot(sheet: Sheet, mark: Mark, scale: (value: number) => number, y: number): PlacedDot {
  const dot: PlacedDot = { x: along(sheet, scale(mark.value)), y, mark };
  if (mark.low === undefined || mark.high === undefined) return dot;
  return { ...dot, low: along(sheet, scale(mark.low)), high: along(sheet, scale(mark.high)) };
}

function dotValue(sheet: Sheet, mark: Mark, scale: (value: number) => number, y: number): string {
  const x = along(sheet, scale(mark.high ?? mark.value) + 8);
  const at = { x, y: centredBaseline(sheet, y), side: nearSide(sheet) };
  return text(sheet, at, sheet.format.format(mark.value));
}

function gapReason(sheet: Sheet, reason: string, start: number, y: number): string {
  const line = wrapText(reason, sheet.letter, sheet.width - start - 6, 1).lines[0];
  const at = { x: along(sheet, start + 6), y: centredBaseline(sheet, y), side: nearSide(sheet) };
  return line ? text(sheet, { ...at, colour: 'ink-2' }, line) : '';
}

/** Dots by category along a value axis that starts at the reader's side; intervals are whiskers. */
export function drawDots(sheet: Sheet): Drawing {
  const { ticks, series } = sheet.view;
  const labels = planRowLabels(
    sheet,
    ticks.map((tick) => tick.label),
  );
  const axis = buildValueAxis(sheet, valueExtent(sheet.flat), false, sheet.isNarrow ? 3 : 5);
  const header = drawHeader(sheet, {
    unitSide: nearSide(sheet),
    look: 'dot',
    hasSeriesKey: series.length > 1,
    isZeroCut: axis.isZeroCut,
  });
  const valueRoom = Math.max(
    ...sheet.flat.map((mark) => textWidth(sheet.format.format(mark.value), sheet.letter)),
  );
  const start = labels.width + 8;
  const room = sheet.width - start - valueRoom - 10;
  const scale = (value: number): number => start + ((value - axis.low) / (axis.high - axis.low)) * room;
  const top = header.bottom + lineHeight + 4;
  const dots: PlacedDot[] = [];
  let body = '';
  let rules = '';
  let y = top + 6;
  for (const [tick] of ticks.entries()) {
    const row = placeRow(sheet, labels, tick, y, pitch * series.length);
    body += row.body;
    for (const [index, marks] of sheet.marks.entries()) {
      const middle = row.top + (index + 0.5) * pitch;
      rules += horizontal(along(sheet, scale(axis.low)), along(sheet, scale(axis.high)), middle);
      const mark = marks[tick];
      if (isMark(mark)) {
        dots.push(placeDot(sheet, mark, scale, middle));
        body += dotValue(sheet, mark, scale, middle);
      } else body += gapReason(sheet, series[index]?.points[tick]?.text ?? '', start, middle);
    }
    y = row.next;
  }
  const levels = drawUprightLevels(sheet, axis, { top, bottom: y - 4 }, (value) =>
    along(sheet, scale(value)),
  );
  const rows = path(rules, { stroke: sheet.paint('rule'), 'stroke-dasharray': '1 3' });
  const bars = series.map((_, index) => drawWhiskers(sheet, dots, index)).join('');
  return { body: header.body + rows + levels + bars + spotMarkers(sheet, dots, 4.5) + body, bottom: y - 4 };
}

function drawWhiskers(sheet: Sheet, dots: readonly PlacedDot[], series: number): string {
  const items = dots.flatMap(({ mark, y, low, high }) =>
    mark.series === series && low !== undefined && high !== undefined ? [{ at: y, low, high }] : [],
  );
  return whiskers(sheet, items, false, seriesColour(series));
}

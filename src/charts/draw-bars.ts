import { drawHeader } from './header.ts';
import { markAreas, whiskers } from './marks.ts';
import { textWidth, wrapText } from './measure.ts';
import { isMark, valueExtent, type Mark } from './points.ts';
import { along, farSide, nearSide, placeRow, planRowLabels } from './row-labels.ts';
import { centredBaseline, text, type Drawing, type Sheet } from './sheet.ts';
import { box, path, vertical } from './svg.ts';

/** Distance from the reader's side of a value; bars start at zero. */
function barScale(sheet: Sheet, start: number): (value: number) => number {
  const [lowest, highest] = valueExtent(sheet.flat);
  const low = Math.min(0, lowest);
  const high = Math.max(0, highest);
  const roomFor = (isWanted: (mark: Mark) => boolean): number =>
    Math.max(
      0,
      ...sheet.flat
        .filter(isWanted)
        .map((mark) => textWidth(sheet.format.format(mark.value), sheet.letter) + 8),
    );
  const left = start + roomFor((mark) => mark.value < 0);
  const right = sheet.width - roomFor((mark) => mark.value >= 0);
  const spread = high - low || 1;
  return (value) => left + ((value - low) / spread) * (right - left);
}

function valueLabel(sheet: Sheet, mark: Mark, scale: (value: number) => number, middle: number): string {
  const isNegative = mark.value < 0;
  const end = scale(isNegative ? (mark.low ?? mark.value) : (mark.high ?? mark.value));
  const x = along(sheet, isNegative ? end - 6 : end + 6);
  const side = isNegative ? farSide(sheet) : nearSide(sheet);
  return text(sheet, { x, y: centredBaseline(sheet, middle), side }, sheet.format.format(mark.value));
}

/** Why a value is missing, on the wider side of zero. */
function gapLabel(
  sheet: Sheet,
  reason: string,
  places: { start: number; zero: number },
  middle: number,
): string {
  const rooms = { near: places.zero - places.start, far: sheet.width - places.zero };
  const isFar = rooms.far >= rooms.near;
  const line = wrapText(reason, sheet.letter, Math.max(rooms.far, rooms.near) - 6, 1).lines[0] ?? '';
  const x = along(sheet, places.zero + (isFar ? 6 : -6));
  const side = isFar ? nearSide(sheet) : farSide(sheet);
  return text(sheet, { x, y: centredBaseline(sheet, middle), side, colour: 'ink-2' }, line);
}

/** Horizontal bars from the reader's side, each with its value at the end; no axis is needed then. */
export function drawBars(sheet: Sheet): Drawing {
  const { ticks, series } = sheet.view;
  const labels = planRowLabels(
    sheet,
    ticks.map((tick) => tick.label),
  );
  const scale = barScale(sheet, labels.width);
  const header = drawHeader(sheet, {
    unitSide: nearSide(sheet),
    look: 'area',
    hasSeriesKey: series.length > 1,
  });
  const pitch = series.length > 1 ? 19 : 18;
  const boxes: { mark: Mark; box: string }[] = [];
  const intervals: { at: number; low: number; high: number }[] = [];
  let body = '';
  let y = header.bottom + 6;
  let zeros = '';
  const zeroX = along(sheet, scale(0));
  for (const [tick] of ticks.entries()) {
    const row = placeRow(sheet, labels, tick, y, pitch * series.length);
    body += row.body;
    // One baseline through all rows, broken where names stand between them.
    zeros += vertical(
      zeroX,
      labels.isAbove ? row.top - 1 : y - 4,
      labels.isAbove ? row.bottom + 1 : row.next - 4,
    );
    for (const [index, marks] of sheet.marks.entries()) {
      const start = row.top + index * pitch;
      const middle = start + pitch / 2;
      const mark = marks[tick];
      if (!isMark(mark)) {
        body += gapLabel(
          sheet,
          series[index]?.points[tick]?.text ?? '',
          { start: labels.width, zero: scale(0) },
          middle,
        );
        continue;
      }
      const xs = [scale(0), scale(mark.value)].map((place) => along(sheet, place));
      boxes.push({ mark, box: box(xs[0] ?? 0, start + 1, xs[1] ?? 0, start + pitch - 1) });
      if (mark.low !== undefined && mark.high !== undefined)
        intervals.push({
          at: middle,
          low: along(sheet, scale(mark.low)),
          high: along(sheet, scale(mark.high)),
        });
      body += valueLabel(sheet, mark, scale, middle);
    }
    y = row.next;
  }
  const zero = path(zeros, { stroke: sheet.paint('ink-2') });
  const drawn = markAreas(sheet, boxes) + whiskers(sheet, intervals, false, 'ink') + zero;
  return { body: header.body + drawn + body, bottom: y - 4 };
}

import { buildValueAxis, drawUprightLevels } from './axes.ts';
import { drawHeader, type KeyItem } from './header.ts';
import { markers, swatch } from './marks.ts';
import { textWidth } from './measure.ts';
import { isMark, valueExtent, type Mark } from './points.ts';
import { along, farSide, nearSide, placeRow, planRowLabels } from './row-labels.ts';
import { seriesColour } from './palette.ts';
import { centredBaseline, lineHeight, text, type Drawing, type Sheet } from './sheet.ts';
import { horizontal, path } from './svg.ts';

/** Which dot is which period. */
const periodKey = (sheet: Sheet): KeyItem[] =>
  sheet.view.ticks.map((tick, index) => ({
    label: tick.label,
    draw: (x, y) => swatch(sheet, { x, y }, 'actual', seriesColour(index), 'dot'),
  }));

/** Both values of a row, outside their dots. */
function rowValues(
  sheet: Sheet,
  marks: readonly Mark[],
  scale: (value: number) => number,
  y: number,
): string {
  const sorted = [...marks].sort((a, b) => a.value - b.value);
  return sorted
    .map((mark, index) => {
      const isLower = index === 0 && sorted.length > 1;
      const x = along(sheet, scale(mark.value) + (isLower ? -10 : 10));
      const side = isLower ? farSide(sheet) : nearSide(sheet);
      return text(sheet, { x, y: centredBaseline(sheet, y), side }, sheet.format.format(mark.value));
    })
    .join('');
}

/** One row for each series, a dot for each of the two periods. */
export function drawDumbbell(sheet: Sheet): Drawing {
  const { series } = sheet.view;
  const labels = planRowLabels(
    sheet,
    series.map((item) => item.label),
  );
  const axis = buildValueAxis(sheet, valueExtent(sheet.flat), false, sheet.isNarrow ? 3 : 5);
  const header = drawHeader(sheet, {
    unitSide: nearSide(sheet),
    look: 'dot',
    hasSeriesKey: false,
    extraKey: periodKey(sheet),
    isZeroCut: axis.isZeroCut,
  });
  const valueRoom =
    Math.max(...sheet.flat.map((mark) => textWidth(sheet.format.format(mark.value), sheet.letter))) + 12;
  const start = labels.width + valueRoom;
  const room = sheet.width - start - valueRoom;
  const scale = (value: number): number => start + ((value - axis.low) / (axis.high - axis.low)) * room;
  const top = header.bottom + lineHeight + 4;
  let body = '';
  let y = top + 6;
  for (const [index, slots] of sheet.marks.entries()) {
    const row = placeRow(sheet, labels, index, y, 18);
    const middle = (row.top + row.bottom) / 2;
    const marks = slots.filter(isMark);
    const xs = marks.map((mark) => along(sheet, scale(mark.value)));
    if (xs.length === 2)
      body += path(horizontal(xs[0] ?? 0, xs[1] ?? 0, middle), {
        stroke: sheet.paint('ink-2'),
        'stroke-width': 2,
      });
    const dots = marks.map((mark, at) =>
      markers(sheet, [{ x: xs[at] ?? 0, y: middle }], mark.status, seriesColour(mark.tick), 5),
    );
    body += dots.join('') + rowValues(sheet, marks, scale, middle) + row.body;
    y = row.next + 4;
  }
  const levels = drawUprightLevels(sheet, axis, { top, bottom: y - 4 }, (value) =>
    along(sheet, scale(value)),
  );
  return { body: header.body + levels + body, bottom: y - 4 };
}

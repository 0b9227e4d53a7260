import { buildValueAxis, drawUprightLevels } from './axes.ts';
import { drawHeader } from './header.ts';
import { markers, swatch } from './marks.ts';
import { textWidth } from './measure.ts';
import { isMark, valueExtent, type Mark } from './points.ts';
import { along, farSide, nearSide, placeRow, planRowLabels } from './row-labels.ts';
import { centredBaseline, lineHeight, text, type Drawing, type PaletteName, type Sheet } from './sheet.ts';
import { horizontal, path } from './svg.ts';

const colours: readonly PaletteName[] = ['chart-2', 'chart-1'];
const colourOf = (tick: number): PaletteName => colours[tick] ?? 'chart-1';

/** Which dot is which period. */
function periodKey(sheet: Sheet, top: number): Drawing {
  let used = 0;
  const body = sheet.view.ticks.map((tick, index) => {
    const dot = swatch(sheet, { x: along(sheet, used + 6), y: top + 10 }, 'actual', colourOf(index), 'dot');
    const at = { x: along(sheet, used + 18), y: centredBaseline(sheet, top + 10), side: nearSide(sheet) };
    used += 36 + textWidth(tick.label, sheet.font);
    return dot + text(sheet, at, tick.label);
  });
  return { body: body.join(''), bottom: top + 24 };
}

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
    isZeroCut: axis.isZeroCut,
  });
  const key = periodKey(sheet, header.bottom);
  const valueRoom =
    Math.max(...sheet.flat.map((mark) => textWidth(sheet.format.format(mark.value), sheet.font))) + 12;
  const start = labels.width + valueRoom;
  const room = sheet.width - start - valueRoom;
  const scale = (value: number): number => start + ((value - axis.low) / (axis.high - axis.low)) * room;
  const top = key.bottom + lineHeight + 4;
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
      markers(sheet, [{ x: xs[at] ?? 0, y: middle }], mark.status, colourOf(mark.tick), 5),
    );
    body += dots.join('') + rowValues(sheet, marks, scale, middle) + row.body;
    y = row.next + 4;
  }
  const levels = drawUprightLevels(sheet, axis, { top, bottom: y - 4 }, (value) =>
    along(sheet, scale(value)),
  );
  return { body: header.body + key.body + levels + body, bottom: y - 4 };
}

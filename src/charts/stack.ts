import { textWidth } from './measure.ts';
import type { Mark } from './points.ts';
import { onSeriesColour } from './palette.ts';
import { centredBaseline, text, type Sheet } from './sheet.ts';
import { element } from './svg.ts';

/** A part of a whole: from `start` to `end` on the value axis. */
export interface Part {
  mark: Mark;
  start: number;
  end: number;
}

/** Piles the parts of each tick, first series nearest to zero; negative parts pile the other way. */
export function stackMarks(sheet: Sheet): Part[] {
  return sheet.view.ticks.flatMap((_, tick) => {
    let above = 0;
    let below = 0;
    return sheet.marks.flatMap((marks) => {
      const mark = marks[tick];
      if (!mark) return [];
      const start = mark.value < 0 ? below : above;
      const end = start + mark.value;
      if (mark.value < 0) below = end;
      else above = end;
      return [{ mark, start, end }];
    });
  });
}

/** Reach of the piles. Shares that round to 99.9 or 100.2 still make exactly one whole. */
export function stackExtent(sheet: Sheet): [number, number] {
  const ends = stackMarks(sheet).map((part) => part.end);
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends);
  const isShare = /%|٪|درصد/u.test(sheet.view.unit) && low === 0 && Math.abs(high - 100) < 1;
  return isShare ? [0, 100] : [low, high];
}

/** The value inside its part, where there is room. */
export function segmentLabel(
  sheet: Sheet,
  mark: Mark,
  room: { x: number; y: number; width: number; height: number },
): string {
  const label = sheet.format.format(mark.value);
  if (room.height < 18 || textWidth(label, sheet.letter) + 4 > room.width) return '';
  const at = { x: room.x, y: centredBaseline(sheet, room.y), side: 'middle' } as const;
  if (mark.status === 'actual') return text(sheet, { ...at, colour: onSeriesColour(mark.series) }, label);
  const halo = { stroke: sheet.paint('paper'), 'stroke-width': 4, 'paint-order': 'stroke' };
  return element('g', halo, text(sheet, at, label));
}

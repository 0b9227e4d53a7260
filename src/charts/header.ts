import { statuses, type Status } from '#model/table.ts';
import { isMark } from './points.ts';
import { swatch, whiskers } from './marks.ts';
import { textWidth, wrapText } from './measure.ts';
import { seriesColour } from './palette.ts';
import {
  centredBaseline,
  lineHeight,
  text,
  textLines,
  type Drawing,
  type Side,
  type Sheet,
} from './sheet.ts';

export interface HeaderPlan {
  /** Where the value axis stands, and so its unit. */
  unitSide: Side;
  look: 'dot' | 'area';
  /** True where series have no label at their marks. */
  hasSeriesKey: boolean;
  /** True where a value axis leaves zero out; said in words beside the unit. */
  isZeroCut?: boolean;
  /** Items of one kind of chart, before the others. */
  extraKey?: readonly KeyItem[];
}

export interface KeyItem {
  label: string;
  draw: (x: number, y: number) => string;
}

const swatchWidth = 12;
const swatchGap = 6;
const itemGap = 18;

function keyItems(sheet: Sheet, plan: HeaderPlan): KeyItem[] {
  const items: KeyItem[] = [...(plan.extraKey ?? [])];
  if (plan.hasSeriesKey)
    sheet.view.series.forEach(({ label }, index) => {
      items.push({
        label,
        draw: (x, y) => swatch(sheet, { x, y }, 'actual', seriesColour(index), plan.look),
      });
    });
  const present = new Set<Status>(sheet.flat.map((mark) => mark.status));
  for (const status of statuses) {
    if (status === 'actual' || !present.has(status)) continue;
    const colour = sheet.view.series.length === 1 ? 'chart-1' : 'ink-2';
    items.push({
      label: sheet.words.status[status],
      draw: (x, y) => swatch(sheet, { x, y }, status, colour, plan.look),
    });
  }
  if (sheet.flat.some((mark) => mark.low !== undefined))
    items.push({
      label: sheet.words.interval,
      draw: (x, y) => whiskers(sheet, [{ at: y, low: x - 6, high: x + 6 }], false, 'ink-2'),
    });
  return items;
}

/** Lays items in rows from the reader's side: right to left in Persian. */
function drawKey(sheet: Sheet, items: readonly KeyItem[], top: number): Drawing {
  let body = '';
  let used = 0;
  let y = top + 10;
  for (const item of items) {
    const room = sheet.width - swatchWidth - swatchGap - 2;
    const label = wrapText(item.label, sheet.letter, room, 1).lines[0] ?? '';
    const width = swatchWidth + swatchGap + textWidth(label, sheet.letter);
    if (used > 0 && used + width > sheet.width) {
      used = 0;
      y += 21;
    }
    const along = (distance: number): number => (sheet.isRtl ? sheet.width - distance : distance);
    body += item.draw(along(used + swatchWidth / 2 + 1), y);
    const x = along(used + swatchWidth + swatchGap + 1);
    body += text(sheet, { x, y: centredBaseline(sheet, y), side: sheet.isRtl ? 'right' : 'left' }, label);
    used += width + itemGap;
  }
  return { body, bottom: items.length > 0 ? y + 14 : top };
}

/** The lines above a chart: key of series and statuses, then the unit at the value axis. */
export function drawHeader(sheet: Sheet, plan: HeaderPlan): Drawing {
  const key = drawKey(sheet, keyItems(sheet, plan), 0);
  const unit = [sheet.format.unit, plan.isZeroCut ? sheet.words.axisNotZero : ''].filter(
    (part) => part !== '',
  );
  const { lines } = wrapText(unit.join(sheet.isRtl ? '؛ ' : '; '), sheet.letter, sheet.width, 2);
  if (lines.length === 0) return { body: key.body, bottom: key.bottom + 4 };
  const x = plan.unitSide === 'left' ? 0 : sheet.width;
  const at = { x, y: key.bottom + 14, side: plan.unitSide, colour: 'ink-2' } as const;
  return { body: key.body + textLines(sheet, at, lines), bottom: key.bottom + lines.length * lineHeight + 8 };
}

/** True when some series lacks a mark at a tick where another has one; parts then do not make a whole. */
export const isIncompleteAt = (sheet: Sheet, tick: number): boolean => {
  const present = sheet.marks.filter((marks) => isMark(marks[tick])).length;
  return present > 0 && present < sheet.marks.length;
};

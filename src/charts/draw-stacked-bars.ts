import { buildValueAxis, drawUprightLevels } from './axes.ts';
import { drawHeader, isIncompleteAt } from './header.ts';
import { markAreas } from './marks.ts';
import { groupBy, type Mark } from './points.ts';
import { along, nearSide, placeRow, planRowLabels } from './row-labels.ts';
import { centredBaseline, lineHeight, text, type Drawing, type Sheet } from './sheet.ts';
import { segmentLabel, stackExtent, stackMarks, type Part } from './stack.ts';
import { box } from './svg.ts';

const thickness = 26;

function drawPart(sheet: Sheet, part: Part, scale: (value: number) => number, top: number) {
  const x1 = along(sheet, scale(part.start));
  const x2 = along(sheet, scale(part.end));
  const seam = Math.abs(x1 - x2) > 3 ? 0.5 : 0;
  const room = { x: (x1 + x2) / 2, y: top + thickness / 2, width: Math.abs(x1 - x2), height: thickness };
  return {
    mark: part.mark,
    box: box(Math.min(x1, x2) + seam, top, Math.max(x1, x2) - seam, top + thickness),
    label: segmentLabel(sheet, part.mark, room),
  };
}

/** Parts of a whole, one horizontal bar for each category. */
export function drawStackedBars(sheet: Sheet): Drawing {
  const { ticks } = sheet.view;
  const labels = planRowLabels(
    sheet,
    ticks.map((tick) => tick.label),
  );
  const header = drawHeader(sheet, { unitSide: nearSide(sheet), look: 'area', hasSeriesKey: true });
  const axis = buildValueAxis(sheet, stackExtent(sheet), true, sheet.isNarrow ? 3 : 5);
  const room = sheet.width - labels.width - 14;
  const scale = (value: number): number =>
    labels.width + ((value - axis.low) / (axis.high - axis.low)) * room;
  const top = header.bottom + lineHeight + 4;
  const byTick = groupBy(stackMarks(sheet), (part) => String(part.mark.tick));
  const parts: { mark: Mark; box: string; label: string }[] = [];
  let body = '';
  let y = top + 6;
  for (const [tick] of ticks.entries()) {
    const row = placeRow(sheet, labels, tick, y, thickness);
    body += row.body;
    const own = byTick.get(String(tick)) ?? [];
    parts.push(...own.map((part) => drawPart(sheet, part, scale, row.top)));
    if (isIncompleteAt(sheet, tick)) {
      const end = Math.max(...own.map((part) => scale(part.end)), scale(0));
      const at = { x: along(sheet, end + 6), y: centredBaseline(sheet, row.top + thickness / 2) };
      body += text(sheet, { ...at, side: nearSide(sheet), colour: 'ink-2' }, sheet.words.incomplete);
    }
    y = row.next;
  }
  const levels = drawUprightLevels(sheet, axis, { top, bottom: y - 4 }, (value) =>
    along(sheet, scale(value)),
  );
  const names = parts.map((part) => part.label).join('');
  return { body: header.body + levels + markAreas(sheet, parts) + names + body, bottom: y - 4 };
}

import { widest, wrapText } from './measure.ts';
import { centredBaseline, lineHeight, textLines, type Sheet } from './sheet.ts';

/** How the names of horizontal rows are set: beside the plot, or above each row when they are long. */
export interface RowLabels {
  isAbove: boolean;
  /** Width taken beside the plot. */
  width: number;
  lines: string[][];
}

export function planRowLabels(sheet: Sheet, names: readonly string[]): RowLabels {
  const most = sheet.width * (sheet.isNarrow ? 0.4 : 0.36);
  const beside = names.map((name) => wrapText(name, sheet.letter, most, 2));
  if (beside.every((label) => !label.isCut)) {
    const lines = beside.map((label) => label.lines);
    return { isAbove: false, width: Math.min(most, widest(lines.flat(), sheet.letter)) + 10, lines };
  }
  return {
    isAbove: true,
    width: 0,
    lines: names.map((name) => wrapText(name, sheet.letter, sheet.width, 2).lines),
  };
}

/** Places along a horizontal chart are counted from the reader's side: from the right edge in Persian. */
export const along = (sheet: Sheet, distance: number): number =>
  sheet.isRtl ? sheet.width - distance : distance;

export const nearSide = (sheet: Sheet): 'left' | 'right' => (sheet.isRtl ? 'right' : 'left');
export const farSide = (sheet: Sheet): 'left' | 'right' => (sheet.isRtl ? 'left' : 'right');

export interface Row {
  /** Top and bottom of the room for marks. */
  top: number;
  bottom: number;
  next: number;
  body: string;
}

/** Sets one row's name and says where its marks go. `height` is what the marks need. */
export function placeRow(sheet: Sheet, labels: RowLabels, index: number, top: number, height: number): Row {
  const lines = labels.lines[index] ?? [];
  const textHeight = lines.length * lineHeight;
  const at = { x: along(sheet, 0), side: nearSide(sheet) };
  if (labels.isAbove) {
    const start = top + textHeight + 2;
    const body = textLines(sheet, { ...at, y: top + 13 }, lines);
    return { top: start, bottom: start + height, next: start + height + 10, body };
  }
  const room = Math.max(height, textHeight);
  const middle = top + room / 2;
  const body = textLines(sheet, { ...at, y: centredBaseline(sheet, middle, lines.length) }, lines);
  return {
    top: middle - height / 2,
    bottom: middle + height / 2,
    next: top + room + (height > 36 ? 14 : 8),
    body,
  };
}

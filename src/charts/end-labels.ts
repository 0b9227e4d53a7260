import { isMark } from './points.ts';
import type { Spot } from './marks.ts';
import { spreadLabels, textWidth, widest, wrapText } from './measure.ts';
import { seriesColour } from './palette.ts';
import { centredBaseline, lineHeight, text, textLines, type Sheet } from './sheet.ts';
import { moveTo, path, round } from './svg.ts';

/** A series' name and last value, to stand at the end of its line. */
export interface EndLabel {
  series: number;
  lines: string[];
  value: string;
  height: number;
}

export interface EndLabels {
  labels: EndLabel[];
  width: number;
}

function endLabel(
  sheet: Sheet,
  series: number,
  maxWidth: number,
  hasValue: boolean,
): (EndLabel & { isCut: boolean }) | undefined {
  const last = (sheet.marks[series] ?? []).filter(isMark).at(-1);
  if (!last) return undefined;
  const name = sheet.marks.length > 1 ? (sheet.view.series[series]?.label ?? '') : '';
  const { lines, isCut } = wrapText(name, sheet.letter, maxWidth, 3);
  const value = hasValue ? sheet.format.format(last.value) : '';
  return { series, lines, value, height: (lines.length + (hasValue ? 1 : 0)) * lineHeight, isCut };
}

/**
 * Names at line ends instead of a legend. Undefined when they would be cut, take too much of the width or not fit
 * above each other; the chart then has a key.
 */
export function planEndLabels(sheet: Sheet, plotHeight: number, hasValue = true): EndLabels | undefined {
  const maxWidth = sheet.isNarrow ? 108 : 150;
  const labels = sheet.view.series
    .map((_, index) => endLabel(sheet, index, maxWidth, hasValue))
    .filter((label) => !!label);
  const total = labels.reduce((sum, label) => sum + label.height, 0);
  if (total > plotHeight || labels.some((label) => label.isCut)) return undefined;
  const width = Math.max(
    ...labels.map((label) =>
      Math.max(widest(label.lines, sheet.letter), textWidth(label.value, sheet.letter)),
    ),
  );
  return { labels, width: width + 14 };
}

/** A leader over years without figures must not look like the line going on: it is thin, grey and dotted. */
function leaderStyle(sheet: Sheet, series: number, length: number): Record<string, string | number> {
  return length > 24
    ? { stroke: sheet.paint('ink-2'), 'stroke-width': 1, 'stroke-dasharray': '1 4' }
    : { stroke: sheet.paint(seriesColour(series)), 'stroke-width': 1.5 };
}

/** Draws the labels beside the plot, pushed apart, each tied to its line by a thin leader. */
export function drawEndLabels(
  sheet: Sheet,
  plan: EndLabels,
  ends: readonly (Spot | undefined)[],
  plot: { right: number; top: number; bottom: number },
): string {
  const shown = plan.labels.flatMap((label) => {
    const end = ends[label.series];
    return end ? [{ label, end }] : [];
  });
  const wanted = shown.map(({ label, end }) => ({ centre: end.y, height: label.height }));
  const centres = spreadLabels(wanted, plot.top, plot.bottom);
  return shown
    .map(({ label, end }, index) => {
      const centre = centres[index] ?? end.y;
      const x = plot.right + 14;
      const isTied = plan.labels.length > 1 || Math.abs(centre - end.y) > 3 || plot.right - end.x > 12;
      const leader = isTied
        ? path(
            `${moveTo(end.x + 6, end.y)}H${round(plot.right + 2)}L${round(x - 4)},${round(centre)}`,
            leaderStyle(sheet, label.series, plot.right - end.x),
          )
        : '';
      const y = centredBaseline(sheet, centre, label.height / lineHeight);
      const valueY = y + label.lines.length * lineHeight;
      const name = textLines(sheet, { x, y, weight: 600 }, label.lines);
      return leader + name + text(sheet, { x, y: valueY }, label.value);
    })
    .join('');
}

import { buildValueAxis, drawBreaks, placeBreaks } from './axes.ts';
import { drawEndLabels, planEndLabels, type EndLabels } from './end-labels.ts';
import { drawDumbbell } from './draw-dumbbell.ts';
import { drawHeader } from './header.ts';
import { spotMarkers, type Spot } from './marks.ts';
import { spreadLabels, widest } from './measure.ts';
import { isMark, valueExtent, type Mark } from './points.ts';
import { seriesColour } from './palette.ts';
import { centredBaseline, lineHeight, text, type Drawing, type Sheet } from './sheet.ts';
import { moveTo, path, round, vertical } from './svg.ts';

interface Slope {
  left: number;
  right: number;
  top: number;
  bottom: number;
  spotOf: (mark: Mark) => Spot;
}

/** First values stand left of their dots, pushed apart; names and last values stand at the right. */
function drawStarts(sheet: Sheet, slope: Slope): string {
  const starts = sheet.marks.flatMap((marks) => (isMark(marks[0]) ? [slope.spotOf(marks[0])] : []));
  const wanted = starts.map(({ y }) => ({ centre: y, height: lineHeight }));
  const centres = spreadLabels(wanted, slope.top - 9, slope.bottom + 9);
  return starts
    .map(({ mark, y }, index) => {
      const at = {
        x: slope.left - 10,
        y: centredBaseline(sheet, centres[index] ?? y),
        side: 'right',
      } as const;
      return text(sheet, at, sheet.format.format(mark.value));
    })
    .join('');
}

/** Lines from the first period to the second; none across a change of definition. */
function drawSlopes(sheet: Sheet, slope: Slope): string {
  const [first, second] = sheet.view.ticks.map((tick) => tick.position ?? 0);
  const isCut = sheet.view.breaks.some(
    ({ position }) => position > (first ?? 0) && position <= (second ?? 0),
  );
  if (isCut) return '';
  return sheet.marks
    .map((marks, series) => {
      const [from, to] = [marks[0], marks[1]];
      if (!from || !to) return '';
      const [start, end] = [slope.spotOf(from), slope.spotOf(to)];
      const isActual = from.status === 'actual' && to.status === 'actual';
      return path(`${moveTo(start.x, start.y)}L${round(end.x)},${round(end.y)}`, {
        class: 'join',
        stroke: sheet.paint(seriesColour(series)),
        'stroke-width': 2.5,
        'stroke-dasharray': isActual ? undefined : '5 4',
      });
    })
    .join('');
}

function drawPeriods(sheet: Sheet, slope: Slope): string {
  const xs = [slope.left, slope.right];
  const names = sheet.view.ticks.map((tick, index) =>
    text(sheet, { x: xs[index] ?? 0, y: slope.bottom + 30, side: 'middle', colour: 'ink-2' }, tick.label),
  );
  const rules = xs.map((x) => vertical(x, slope.top - 8, slope.bottom + 12)).join('');
  return path(rules, { stroke: sheet.paint('rule') }) + names.join('');
}

/** Two periods: slopes while their names fit beside them, else one dumbbell for each series. */
export function drawSlope(sheet: Sheet): Drawing {
  const height = sheet.isNarrow ? 190 : 220;
  const ends: EndLabels | undefined = sheet.marks.length <= 5 ? planEndLabels(sheet, height) : undefined;
  if (!ends) return drawDumbbell(sheet);
  const axis = buildValueAxis(sheet, valueExtent(sheet.flat), false, 4);
  const header = drawHeader(sheet, {
    unitSide: 'left',
    look: 'dot',
    hasSeriesKey: false,
    isZeroCut: axis.isZeroCut,
  });
  const firsts = sheet.marks.flatMap((marks) => (marks[0] ? [sheet.format.format(marks[0].value)] : []));
  const left = Math.max(widest(firsts, sheet.letter) + 14, 44);
  const right = Math.min(sheet.width - Math.max(ends.width, 40) - 4, left + 320);
  const breaks = placeBreaks(sheet, () => (left + right) / 2, header.bottom);
  const top = breaks.bottom + 16;
  const bottom = top + height;
  const yOf = (value: number): number => bottom - ((value - axis.low) / (axis.high - axis.low)) * height;
  const spotOf = (mark: Mark): Spot => ({ x: mark.tick === 0 ? left : right, y: yOf(mark.value), mark });
  const slope: Slope = { left, right, top, bottom, spotOf };
  const lasts = sheet.marks.map((marks) => marks.filter(isMark).map(spotOf).at(-1));
  const body =
    header.body +
    drawPeriods(sheet, slope) +
    drawBreaks(sheet, breaks.placed, bottom + 12) +
    drawSlopes(sheet, slope) +
    spotMarkers(sheet, sheet.flat.map(spotOf), 4.5) +
    drawStarts(sheet, slope) +
    drawEndLabels(sheet, ends, lasts, { right, top: top - 9, bottom: bottom + 9 });
  return { body, bottom: bottom + 36 };
}

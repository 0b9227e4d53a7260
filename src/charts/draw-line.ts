import { line } from 'd3-shape';
import { buildValueAxis, drawBreaks, drawLevels, drawTimeLabels, gutterOf, placeBreaks } from './axes.ts';
import { drawEndLabels, planEndLabels, type EndLabels } from './end-labels.ts';
import { drawHeader } from './header.ts';
import { spotMarkers, whiskers, type Spot } from './marks.ts';
import { isMark, valueExtent, type Mark } from './points.ts';
import { seriesColour } from './palette.ts';
import { type Drawing, type Sheet } from './sheet.ts';
import { path } from './svg.ts';
import { placeScale, tickPlaces } from './time-scale.ts';

const toPath = line<Spot>()
  .x((spot) => spot.x)
  .y((spot) => spot.y)
  .digits(1);

/** Neighbouring marks with nothing missing and no break between them; ticks where nothing was due do not count. */
function runsOf(sheet: Sheet, series: number, places: readonly number[]): Mark[][] {
  const runs: Mark[][] = [];
  let run: Mark[] = [];
  let before = -Infinity;
  for (const [tick, mark] of (sheet.marks[series] ?? []).entries()) {
    const place = places[tick] ?? 0;
    const isCut = sheet.view.breaks.some(({ position }) => position > before && position <= place);
    const isGap = !mark && sheet.view.series[series]?.points[tick]?.isSkipped !== true;
    if (run.length > 0 && (isCut || isGap)) {
      runs.push(run);
      run = [];
    }
    if (mark) run.push(mark);
    before = place;
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/** Steps of one run as whole or dashed pieces: a step is whole only between two actual values. */
function piecesOf(spots: readonly Spot[]): { whole: string; dashed: string } {
  const pieces = { whole: '', dashed: '' };
  let piece: Spot[] = [];
  let isWhole = true;
  const close = (): void => {
    if (piece.length > 1) pieces[isWhole ? 'whole' : 'dashed'] += toPath(piece) ?? '';
  };
  for (const spot of spots) {
    const previous = piece.at(-1);
    const stepIsWhole = !previous || (previous.mark.status === 'actual' && spot.mark.status === 'actual');
    if (previous && piece.length > 1 && stepIsWhole !== isWhole) {
      close();
      piece = [previous];
    }
    if (previous) isWhole = stepIsWhole;
    piece.push(spot);
  }
  close();
  return pieces;
}

/** Two points make no trend: a series is joined only from three values on. */
function drawJoins(sheet: Sheet, places: readonly number[], spotOf: (mark: Mark) => Spot): string {
  if (sheet.view.kind !== 'line') return '';
  return sheet.marks
    .map((marks, series) => {
      if (marks.filter(isMark).length < 3) return '';
      const pieces = runsOf(sheet, series, places).map((run) => piecesOf(run.map(spotOf)));
      const stroke = {
        class: 'join',
        stroke: sheet.paint(seriesColour(series)),
        'stroke-width': 2.5,
        'stroke-linejoin': 'round',
      };
      return (
        path(pieces.map((piece) => piece.whole).join(''), stroke) +
        path(pieces.map((piece) => piece.dashed).join(''), { ...stroke, 'stroke-dasharray': '5 4' })
      );
    })
    .join('');
}

/** Lines and time dot plots: time from left to right at true distances. */
export function drawLine(sheet: Sheet): Drawing {
  const places = tickPlaces(sheet.view);
  const plotHeight = sheet.isNarrow ? 210 : 250;
  const endLabels: EndLabels | undefined = planEndLabels(sheet, plotHeight);
  const axis = buildValueAxis(sheet, valueExtent(sheet.flat), false, 4);
  const isNamed = endLabels !== undefined || sheet.view.series.length < 2;
  const header = drawHeader(sheet, {
    unitSide: 'left',
    look: 'dot',
    hasSeriesKey: !isNamed,
    isZeroCut: axis.isZeroCut,
  });
  const left = gutterOf(sheet, axis);
  const right = sheet.width - (endLabels?.width ?? 8) - 4;
  const scale = placeScale(places, left + 10, right - 6);
  const breaks = placeBreaks(sheet, scale, header.bottom);
  const top = breaks.bottom + 8;
  const bottom = top + plotHeight;
  const yOf = (value: number): number => bottom - ((value - axis.low) / (axis.high - axis.low)) * plotHeight;
  const xs = places.places.map(scale);
  const spotOf = (mark: Mark): Spot => ({ x: xs[mark.tick] ?? 0, y: yOf(mark.value), mark });
  const spots = sheet.flat.map(spotOf);
  const ends = sheet.marks.map((marks) => marks.filter(isMark).map(spotOf).at(-1));
  const radius = spots.length > (sheet.isNarrow ? 40 : 80) ? 2.5 : 4;
  const labels = drawTimeLabels(sheet, xs, bottom);
  const body =
    header.body +
    drawLevels(sheet, axis, { left, right }, yOf) +
    drawBreaks(sheet, breaks.placed, bottom) +
    drawIntervals(sheet, spotOf, yOf) +
    drawJoins(sheet, places.places, spotOf) +
    spotMarkers(sheet, spots, radius) +
    labels.body +
    (endLabels ? drawEndLabels(sheet, endLabels, ends, { right, top: top - 9, bottom: bottom + 9 }) : '');
  return { body, bottom: labels.bottom };
}

function drawIntervals(sheet: Sheet, spotOf: (mark: Mark) => Spot, yOf: (value: number) => number): string {
  return sheet.marks
    .map((marks, series) => {
      const items = marks
        .filter(isMark)
        .flatMap((mark) =>
          mark.low === undefined || mark.high === undefined
            ? []
            : [{ at: spotOf(mark).x, low: yOf(mark.low), high: yOf(mark.high) }],
        );
      return whiskers(sheet, items, true, seriesColour(series));
    })
    .join('');
}

import type { Status } from '#model/table.ts';
import { groupBy, type Mark } from './points.ts';
import { seriesColour, type PaletteName } from './palette.ts';
import { areaFill, type Sheet } from './sheet.ts';
import { element, moveTo, path, round, vertical, horizontal } from './svg.ts';

/** A mark and the place of its value on the surface. */
export interface Spot {
  x: number;
  y: number;
  mark: Mark;
}

const hollowShapes: Record<Exclude<Status, 'actual'>, (x: number, y: number, r: number) => string> = {
  provisional: (x, y, r) => `${moveTo(x - r, y)}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`,
  estimate: (x, y, r) =>
    `${moveTo(x, y - r * 1.3)}l${round(r * 1.3)},${round(r * 1.3)} ${round(-r * 1.3)},${round(r * 1.3)} ${round(-r * 1.3)},${round(-r * 1.3)}z`,
  budget: (x, y, r) => `${moveTo(x - r, y - r)}h${2 * r}v${2 * r}h${-2 * r}z`,
  claim: (x, y, r) => `${moveTo(x, y - r * 1.2)}l${round(r * 1.2)},${round(r * 2.2)}h${round(-r * 2.4)}z`,
};

/** Point markers in one colour and status, as one path: a filled dot when actual, else a hollow shape of its own. */
export function markers(
  sheet: Sheet,
  spots: readonly { x: number; y: number }[],
  status: Status,
  colour: PaletteName,
  radius = 4,
  name: 'dot' | 'key' = 'dot',
): string {
  if (status === 'actual')
    return path(spots.map(({ x, y }) => `${moveTo(x, y)}h0`).join(''), {
      class: name,
      stroke: sheet.paint(colour),
      'stroke-width': radius * 2,
      'stroke-linecap': 'round',
    });
  const shape = hollowShapes[status];
  return path(spots.map(({ x, y }) => shape(x, y, radius)).join(''), {
    class: name,
    fill: sheet.paint('paper'),
    stroke: sheet.paint(colour),
    'stroke-width': 2,
  });
}

/** Markers of many marks: one path for each series and status. */
export function spotMarkers(sheet: Sheet, spots: readonly Spot[], radius = 4): string {
  const groups = groupBy(spots, ({ mark }) => `${String(mark.series)} ${mark.status}`);
  return [...groups.values()]
    .map((group) => {
      const mark = group[0]?.mark;
      return mark ? markers(sheet, group, mark.status, seriesColour(mark.series), radius) : '';
    })
    .join('');
}

/** Areas (bars, parts) in one colour and status, as one path. */
export function areas(sheet: Sheet, boxes: readonly string[], status: Status, colour: PaletteName): string {
  const edge =
    status === 'actual'
      ? {}
      : {
          stroke: sheet.paint(colour),
          'stroke-width': 1.5,
          'stroke-dasharray': status === 'claim' ? '4 2' : undefined,
        };
  return path(boxes.join(''), { class: 'bar', fill: areaFill(sheet, status, colour), ...edge });
}

/** Bars of many marks: one path for each series and status. */
export function markAreas(sheet: Sheet, items: readonly { mark: Mark; box: string }[]): string {
  const { emphasis, ticks } = sheet.view;
  const isBehind = ({ tick }: Mark): boolean => emphasis !== undefined && ticks[tick]?.key !== emphasis;
  return [...groupBy(items, ({ mark }) => `${String(mark.series)} ${mark.status} ${isBehind(mark)}`).values()]
    .map((group) => {
      const mark = group[0]?.mark;
      if (!mark) return '';
      const boxes = group.map((item) => item.box);
      const drawn = areas(sheet, boxes, mark.status, seriesColour(mark.series));
      return isBehind(mark) ? element('g', { opacity: 0.4 }, drawn) : drawn;
    })
    .join('');
}

/** Whiskers of intervals; `isUpright` when values run up the page. Drawn under the markers. */
export function whiskers(
  sheet: Sheet,
  items: readonly { at: number; low: number; high: number }[],
  isUpright: boolean,
  colour: PaletteName,
): string {
  const cap = 4;
  const d = items
    .map(({ at, low, high }) =>
      isUpright
        ? vertical(at, low, high) + horizontal(at - cap, at + cap, low) + horizontal(at - cap, at + cap, high)
        : horizontal(low, high, at) + vertical(low, at - cap, at + cap) + vertical(high, at - cap, at + cap),
    )
    .join('');
  return path(d, { class: 'whisker', stroke: sheet.paint(colour), 'stroke-width': 1.5 });
}

/** A sample of a status's look for the key. */
export function swatch(
  sheet: Sheet,
  at: { x: number; y: number },
  status: Status,
  colour: PaletteName,
  look: 'dot' | 'area',
): string {
  if (look === 'dot') return markers(sheet, [at], status, colour, 4, 'key');
  return element('path', {
    d: `${moveTo(at.x - 6, at.y - 5.5)}h12v11h-12z`,
    fill: areaFill(sheet, status, colour),
    stroke: sheet.paint(colour),
    'stroke-width': status === 'actual' ? undefined : 1.2,
    'stroke-dasharray': status === 'claim' ? '4 2' : undefined,
  });
}

import type { ChartView } from '#model/chart.ts';
import { drawBars } from './draw-bars.ts';
import { drawColumns } from './draw-columns.ts';
import { drawDots } from './draw-dots.ts';
import { drawLine } from './draw-line.ts';
import { drawSlope } from './draw-slope.ts';
import { drawStackedBars } from './draw-stacked-bars.ts';
import { text, createSheet, type Drawing, type Sheet } from './sheet.ts';
import { element, escapeXml } from './svg.ts';

/** Draws a chart of any kind on its sheet, without title and source. */
export function drawChart(sheet: Sheet): Drawing {
  const { kind, axis, ticks } = sheet.view;
  if (sheet.flat.length === 0) {
    const at = { x: sheet.width / 2, y: 60, side: 'middle', colour: 'ink-2' } as const;
    return { body: text(sheet, at, sheet.words.noData), bottom: 100 };
  }
  if (kind === 'before-after' && ticks.length === 2) return drawSlope(sheet);
  if (kind === 'line') return drawLine(sheet);
  if (kind === 'dots' || kind === 'before-after') return axis === 'time' ? drawLine(sheet) : drawDots(sheet);
  if (kind === 'bars') return drawBars(sheet);
  if (kind === 'stacked' && axis === 'category') return drawStackedBars(sheet);
  return drawColumns(sheet);
}

const heightOf = ({ bottom }: Drawing): number => Math.ceil(bottom) + 4;

function renderSheet(sheet: Sheet, className: string): string {
  const drawing = drawChart(sheet);
  const { body } = drawing;
  const height = heightOf(drawing);
  const title = element('title', { id: `${sheet.id}-t` }, escapeXml(sheet.view.title) || ' ');
  const desc = element('desc', { id: `${sheet.id}-d` }, escapeXml(sheet.view.description) || ' ');
  const defs = sheet.patterns.size > 0 ? element('defs', {}, [...sheet.patterns.values()].join('')) : '';
  const inks = { fill: sheet.paint('ink'), 'font-size': sheet.font, direction: sheet.isRtl ? 'rtl' : 'ltr' };
  return element(
    'svg',
    {
      class: className,
      viewBox: `0 0 ${sheet.width} ${height}`,
      role: 'img',
      'aria-labelledby': `${sheet.id}-t ${sheet.id}-d`,
      direction: 'ltr',
      lang: sheet.view.locale,
      // A page without our style sheet shows the narrow drawing only.
      display: className === 'chart-wide' ? 'none' : undefined,
    },
    title + desc + defs + element('g', inks, body),
  );
}

const sheetsOf = (view: ChartView): { narrow: Sheet; wide: Sheet } => ({
  narrow: createSheet(view, { name: 'n', width: 340, hasLiteralColours: false }),
  wide: createSheet(view, { name: 'w', width: 640, hasLiteralColours: false }),
});

export interface DrawingSize {
  width: number;
  height: number;
}

/** The design sizes of both drawings of `renderChart`, which keep their proportions at any width. */
export function drawingSizes(view: ChartView): { narrow: DrawingSize; wide: DrawingSize } {
  const { narrow, wide } = sheetsOf(view);
  const sizeOf = (sheet: Sheet): DrawingSize => ({ width: sheet.width, height: heightOf(drawChart(sheet)) });
  return { narrow: sizeOf(narrow), wide: sizeOf(wide) };
}

/**
 * Draws a chart as static SVG: complete without scripts, live text, colours from the page's custom properties.
 * Shape:  a `div.chart` with a narrow and a wide drawing, one of which src/styles/chart.css shows by the width of
 *         its container. A file of its own is made by standalone-svg.ts.
 * Errors: none; values that are not finite are gaps, and a view without values says so.
 */
export function renderChart(view: ChartView): string {
  const { narrow, wide } = sheetsOf(view);
  const drawings = renderSheet(narrow, 'chart-narrow') + renderSheet(wide, 'chart-wide');
  return element('div', { class: 'chart', 'data-search-ignore': '' }, drawings);
}

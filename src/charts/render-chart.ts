import type { ChartView } from '#model/chart.ts';
import { drawBars } from './draw-bars.ts';
import { drawColumns } from './draw-columns.ts';
import { drawDots } from './draw-dots.ts';
import { drawLine } from './draw-line.ts';
import { drawSlope } from './draw-slope.ts';
import { drawStackedBars } from './draw-stacked-bars.ts';
import { textLines, text, createSheet, lineHeight, type Drawing, type Sheet } from './sheet.ts';
import { wrapText } from './measure.ts';
import { element, escapeXml } from './svg.ts';

export interface RenderOptions {
  /** A file of its own: one wide drawing with title, source, background and literal colours. */
  isStandalone?: boolean;
}

function drawKind(sheet: Sheet): Drawing {
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

/** Title above and source below, for files that leave the page. */
function frameDrawing(sheet: Sheet, inner: Drawing): Drawing {
  const side = sheet.isRtl ? 'right' : 'left';
  const x = sheet.isRtl ? sheet.width : 0;
  const title = wrapText(sheet.view.title, sheet.font * 1.15, sheet.width, 3).lines;
  const source = wrapText(sheet.view.source, sheet.font, sheet.width, 3).lines;
  const shift = title.length * lineHeight * 1.2 + 10;
  const below = shift + inner.bottom + 22;
  const heading = element(
    'g',
    { 'font-size': sheet.font * 1.15, 'font-weight': 700 },
    textLines(sheet, { x, y: 16, side }, title),
  );
  const body =
    heading +
    element('g', { transform: `translate(0 ${shift})` }, inner.body) +
    textLines(sheet, { x, y: below, side, colour: 'ink-2' }, source);
  return { body, bottom: below + source.length * lineHeight };
}

function renderSheet(sheet: Sheet, className: string, isStandalone: boolean): string {
  const inner = drawKind(sheet);
  const { body, bottom } = isStandalone ? frameDrawing(sheet, inner) : inner;
  const margin = isStandalone ? 24 : 0;
  const height = Math.ceil(bottom) + 4;
  const title = element('title', { id: `${sheet.id}-t` }, escapeXml(sheet.view.title) || ' ');
  const desc = element('desc', { id: `${sheet.id}-d` }, escapeXml(sheet.view.description) || ' ');
  const defs = sheet.patterns.size > 0 ? element('defs', {}, [...sheet.patterns.values()].join('')) : '';
  const ground = isStandalone
    ? element('rect', { x: -margin, y: -margin, width: '100%', height: '100%', fill: sheet.paint('paper') })
    : '';
  const inks = { fill: sheet.paint('ink'), 'font-size': sheet.font, direction: sheet.isRtl ? 'rtl' : 'ltr' };
  return element(
    'svg',
    {
      class: className === '' ? undefined : className,
      xmlns: isStandalone ? 'http://www.w3.org/2000/svg' : undefined,
      viewBox: `${-margin} ${-margin} ${sheet.width + 2 * margin} ${height + 2 * margin}`,
      role: 'img',
      'aria-labelledby': `${sheet.id}-t ${sheet.id}-d`,
      direction: 'ltr',
      lang: sheet.view.locale,
      // A page without our style sheet shows the narrow drawing only.
      display: className === 'chart-wide' ? 'none' : undefined,
      'font-family': isStandalone ? 'Vazirmatn, Tahoma, sans-serif' : undefined,
    },
    title + desc + defs + ground + element('g', inks, body),
  );
}

/**
 * Draws a chart as static SVG: complete without scripts, live text, colours from the page's custom properties.
 * Shape:  a `div.chart` with a narrow and a wide drawing, one of which src/styles/chart.css shows by the width of
 *         its container; or one self-sufficient `svg` when `isStandalone`.
 * Errors: none; values that are not finite are gaps, and a view without values says so.
 */
export function renderChart(view: ChartView, options: RenderOptions = {}): string {
  if (options.isStandalone)
    return renderSheet(createSheet(view, { name: 's', width: 640, hasLiteralColours: true }), '', true);
  const narrow = createSheet(view, { name: 'n', width: 340, hasLiteralColours: false });
  const wide = createSheet(view, { name: 'w', width: 640, hasLiteralColours: false });
  const drawings = renderSheet(narrow, 'chart-narrow', false) + renderSheet(wide, 'chart-wide', false);
  return element('div', { class: 'chart', 'data-pagefind-ignore': '' }, drawings);
}

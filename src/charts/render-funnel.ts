import type { FunnelBand, FunnelChart, FunnelDot } from '#model/funnel.ts';
import { formatCompact, formatNumber } from '#text/numbers.ts';
import { createSurface, font, label, paint, type Surface } from './funnel-surface.ts';
import { textWidth, wrapText } from './measure.ts';
import { element, escapeXml, horizontal, moveTo, path, round, vertical } from './svg.ts';

const line = 18;

/** The area between two limits, as a closed path. */
function bandPath({ chart, x, y }: Surface, of: (band: FunnelBand) => { low: number; high: number }): string {
  const point = (size: number, value: number): string => `${round(x(size))},${round(y(Math.max(0, value)))}`;
  const upper = chart.bands.map((band) => point(band.size, of(band).high));
  const lower = chart.bands.map((band) => point(band.size, of(band).low)).reverse();
  return `M${[...upper, ...lower].join('L')}z`;
}

function drawFunnel(surface: Surface): string {
  const { left, right, y, chart } = surface;
  const band = (of: Parameters<typeof bandPath>[1], opacity: string): string =>
    element('path', { d: bandPath(surface, of), fill: paint('chart-6'), 'fill-opacity': opacity });
  const edge = (of: Parameters<typeof bandPath>[1], dashes?: string): string =>
    path(bandPath(surface, of), { stroke: paint('ink-2'), 'stroke-dasharray': dashes, 'stroke-width': 1 });
  const control = ({ control: limits }: FunnelBand): FunnelBand['control'] => limits;
  const warning = ({ warning: limits }: FunnelBand): FunnelBand['warning'] => limits;
  return (
    band(control, '0.08') +
    band(warning, '0.1') +
    edge(control) +
    edge(warning, '2 3') +
    path(horizontal(left, right, y(chart.target.value)), { stroke: paint('ink'), 'stroke-width': 1.5 })
  );
}

/** Circles inside, triangles that point the way outside: told apart without colour. */
function drawDot({ x, y }: Surface, { size, value, side }: FunnelDot): string {
  const [cx, cy] = [x(size), y(value)];
  const look = { stroke: paint('paper'), 'stroke-width': 1.5 };
  if (side === 'within') {
    return element('circle', {
      cx,
      cy,
      r: 4.5,
      fill: paint('paper'),
      stroke: paint('chart-1'),
      'stroke-width': 2,
    });
  }
  const up = side === 'above' ? -1 : 1;
  const d = `${moveTo(cx - 6.5, cy - up * 5)}L${round(cx + 6.5)},${round(cy - up * 5)}L${round(cx)},${round(cy + up * 7)}z`;
  return element('path', { d, fill: paint('chart-2'), ...look });
}

interface Box {
  left: number;
  right: number;
  y: number;
}

/** Names of the places outside, as far as they find room beside their mark. */
function drawNames(surface: Surface): string {
  const { chart, x, y, width } = surface;
  const taken: Box[] = chart.dots.map(({ size, value }) => ({
    left: x(size) - 6,
    right: x(size) + 6,
    y: y(value),
  }));
  const outside = chart.dots.filter(({ side }) => side !== 'within');
  return outside
    .map((dot) => {
      const room = textWidth(dot.label, font * 0.9);
      const [cx, cy] = [x(dot.size), y(dot.value)];
      const places: Box[] = [
        { left: cx + 10, right: cx + 10 + room, y: cy },
        { left: cx - 10 - room, right: cx - 10, y: cy },
      ];
      const free = places.find(
        (place) =>
          place.left >= 0 &&
          place.right <= width &&
          taken.every(
            (other) =>
              place.right < other.left || place.left > other.right || Math.abs(other.y - place.y) > 13,
          ),
      );
      if (!free) return '';
      taken.push(free);
      const side = free.left > cx ? 'left' : 'right';
      return label(surface, { x: side === 'left' ? free.left : free.right, y: cy + 5, side }, dot.label);
    })
    .join('');
}

function drawAxes(surface: Surface): string {
  const { chart, left, right, top, bottom, width, valueTicks, sizeTicks, x, y } = surface;
  const levels = valueTicks.map((tick) => horizontal(left, right, y(tick))).join('');
  const marks = sizeTicks.map((tick) => vertical(x(tick), bottom, bottom + 5)).join('');
  const start =
    chart.locale === 'fa' ? { x: width, side: 'right' as const } : { x: 0, side: 'left' as const };
  const middle = { x: (left + right) / 2, y: bottom + 44, side: 'middle', colour: 'ink-2' } as const;
  return (
    path(levels + vertical(left, top, bottom), { stroke: paint('rule') }) +
    path(horizontal(left, right, bottom) + marks, { stroke: paint('ink-2') }) +
    drawTickLabels(surface) +
    label(surface, { ...start, y: 14, colour: 'ink-2' }, chart.valueLabel) +
    label(surface, middle, chart.sizeLabel)
  );
}

function drawTickLabels(surface: Surface): string {
  const { chart, left, bottom, width, valueTicks, sizeTicks, x, y } = surface;
  const values = valueTicks.map((tick) => {
    const at = { x: left - 8, y: y(tick) + 5, side: 'right', colour: 'ink-2' } as const;
    return label(surface, at, formatNumber(tick, chart.locale));
  });
  // Sizes stand closer and closer; a label that would touch the one before it is left out.
  let taken = -Infinity;
  const sizes = sizeTicks.map((tick) => {
    const text = formatCompact(tick, chart.locale);
    const half = textWidth(text, font) / 2;
    const at = Math.min(Math.max(x(tick), half), width - half);
    if (at - half < taken + 10) return '';
    taken = at + half;
    return label(surface, { x: at, y: bottom + 22, side: 'middle', colour: 'ink-2' }, text);
  });
  return [...values, ...sizes].join('');
}

/** The key, one entry per line: lines and marks beside their names. */
function drawKey(surface: Surface, top: number): { body: string; bottom: number } {
  const { chart, width } = surface;
  const isRtl = chart.locale === 'fa';
  const entries: readonly (readonly [string, object])[] = [
    [chart.target.label, { stroke: paint('ink'), 'stroke-width': 1.5 }],
    [chart.warningLabel, { stroke: paint('ink-2'), 'stroke-dasharray': '2 3' }],
    [chart.controlLabel, { stroke: paint('ink-2') }],
  ];
  let y = top;
  const body = entries.map(([text, look]) => {
    const near = isRtl ? width : 0;
    const far = isRtl ? width - 26 : 26;
    const lines = wrapText(text, font, width - 36, 2).lines;
    const at = y;
    y += lines.length * line + 3;
    const x = isRtl ? width - 34 : 34;
    const texts = lines.map((one, index) =>
      label(surface, { x, y: at + index * line, side: isRtl ? 'right' : 'left' }, one),
    );
    return path(horizontal(near, far, at - 5), look as Record<string, string>) + texts.join('');
  });
  return { body: body.join(''), bottom: y };
}

function renderSurface(chart: FunnelChart, name: 'narrow' | 'wide'): string {
  const surface = createSurface(chart, name === 'narrow' ? 340 : 640);
  const key = drawKey(surface, surface.bottom + 76);
  const id = `${chart.id}-funnel-${name}`;
  const dots = chart.dots.map((dot) => drawDot(surface, dot)).join('');
  const body = drawFunnel(surface) + drawAxes(surface) + dots + drawNames(surface) + key.body;
  const inks = {
    fill: paint('ink'),
    'font-size': font,
    direction: chart.locale === 'fa' ? 'rtl' : 'ltr',
  };
  return element(
    'svg',
    {
      class: `chart-${name}`,
      viewBox: `0 0 ${surface.width} ${Math.ceil(key.bottom)}`,
      role: 'img',
      'aria-labelledby': `${id}-t ${id}-d`,
      direction: 'ltr',
      lang: chart.locale,
      display: name === 'wide' ? 'none' : undefined,
    },
    element('title', { id: `${id}-t` }, escapeXml(chart.title)) +
      element('desc', { id: `${id}-d` }, escapeXml(chart.description)) +
      element('g', inks, body),
  );
}

/**
 * Draws a funnel plot as static SVG: places by size, between the limits that chance alone reaches.
 * Shape:  as `renderChart`: a `div.chart` with a narrow and a wide drawing.
 * Errors: none; without dots nothing is drawn.
 * Source: Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202.
 */
export function renderFunnel(chart: FunnelChart): string {
  if (chart.dots.length === 0) return '';
  const drawings = renderSurface(chart, 'narrow') + renderSurface(chart, 'wide');
  return element('div', { class: 'chart', 'data-search-ignore': '' }, drawings);
}

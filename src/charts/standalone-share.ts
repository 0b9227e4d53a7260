import type { ShareCard, ShareFigure } from '#model/share-card.ts';
import { emptyChart } from './empty-chart.ts';
import { textWidth, wrapText } from './measure.ts';
import type { PaletteName } from './palette.ts';
import { drawSharePlot } from './share-plot.ts';
import { createSheet, text, type Sheet } from './sheet.ts';
import { box, element, escapeXml, horizontal, path } from './svg.ts';

/** The size that social networks and messengers ask for. Pixels. */
export const shareSize = { width: 1200, height: 630 } as const;

const margin = 60;
const inner = shareSize.width - 2 * margin;
const accent = '#0b5a69';
/** Room for the chart: beside the figures, or alone. */
const plot = { beside: 500, top: 205, bottom: 535 };

interface Line {
  y: number;
  size: number;
  colour?: PaletteName;
  isBold?: boolean;
}

/**
 * The picture shown where a link is shared: title, one figure large, a small chart, source and site.
 * Shape: SVG of 1200 × 630, laid out from the reader's side, as standalone-svg.ts makes its texts.
 */
export function shareSvg(card: ShareCard): string {
  const sheet = createSheet(emptyChart(card.locale), { name: 's', width: inner, hasLiteralColours: true });
  const isAlone = card.figures.length === 0;
  const width = isAlone ? inner : plot.beside;
  const chart = drawSharePlot(card, {
    ...plot,
    width,
    start: sheet.isRtl ? 0 : inner - width,
    isBeside: !isAlone,
  });
  const room = chart ? inner - plot.beside - 50 : inner;
  const body =
    drawTop(sheet, card) +
    drawTitle(sheet, card.title) +
    drawFigures(sheet, card.figures, room) +
    drawFoot(sheet, card);
  const ground = path(box(-margin, 0, shareSize.width, shareSize.height), { fill: sheet.paint('paper') });
  const edge = path(box(-margin, 0, shareSize.width, 12), { fill: accent });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...shareSize,
      viewBox: `${-margin} 0 ${shareSize.width} ${shareSize.height}`,
      'font-family': 'Vazirmatn, Tahoma, sans-serif',
    },
    element('title', {}, escapeXml(card.title)) +
      (chart?.defs ?? '') +
      ground +
      edge +
      element('g', { fill: sheet.paint('ink') }, (chart?.body ?? '') + body),
  );
}

/** A line from the side where the reader begins. */
function line(sheet: Sheet, { y, size, colour, isBold }: Line, content: string): string {
  const [x, side] = sheet.isRtl ? ([inner, 'right'] as const) : ([0, 'left'] as const);
  const at = { x, y, side, ...(colour ? { colour } : {}), ...(isBold ? { weight: 700 } : {}) };
  return element('g', { 'font-size': size }, text(sheet, at, content));
}

/** The site's name, and opposite to it the topic. */
function drawTop(sheet: Sheet, { site, kicker }: ShareCard): string {
  const [x, side] = sheet.isRtl ? ([0, 'left'] as const) : ([inner, 'right'] as const);
  const topic = text(sheet, { x, y: 72, side, colour: 'ink-2' }, kicker);
  return (
    element('g', { fill: accent }, line(sheet, { y: 72, size: 32, isBold: true }, site)) +
    element('g', { 'font-size': 26 }, topic)
  );
}

function drawTitle(sheet: Sheet, title: string): string {
  const size = textWidth(title, 48) * 1.06 <= inner ? 48 : 38;
  const lines = wrapText(title, size * 1.06, inner, 2).lines;
  const first = lines.length > 1 ? 128 : 146;
  return lines.map((part, at) => line(sheet, { y: first + at * 50, size, isBold: true }, part)).join('');
}

/** One figure large, several under each other, each with what it is of in as many lines as there is room for. */
function drawFigures(sheet: Sheet, figures: readonly ShareFigure[], room: number): string {
  const [only] = figures;
  if (figures.length === 1 && only) return drawLargeFigure(sheet, only, room);
  const most = figures.length > 2 ? 1 : 3;
  let y = figures.length > 2 ? 240 : 236;
  return figures
    .map(({ label, text: figure, when }) => {
      const names = wrapText(when === '' ? label : `${label} · ${when}`, 26, room, most).lines;
      const size = Math.min(46, (room / textWidth(figure, 46)) * 44);
      const lines = names.map((name, at) => line(sheet, { y: y + at * 33, size: 26, colour: 'ink-2' }, name));
      const below = y + (names.length - 1) * 33 + 52;
      y = below + 56;
      return lines.join('') + line(sheet, { y: below, size, isBold: true }, figure);
    })
    .join('');
}

function drawLargeFigure(sheet: Sheet, { label, text: figure, when }: ShareFigure, room: number): string {
  const names = wrapText(label, 30, room, 2).lines;
  const fitting = Math.min(92, (room / (textWidth(figure, 92) * 1.04)) * 92);
  // A long figure goes on in a second line rather than grow small.
  const isTall = fitting < 52;
  const size = isTall ? 56 : fitting;
  const parts = isTall ? wrapText(figure, size * 1.04, room, 2).lines : [figure];
  const top = 262;
  const figureTop = top + (names.length - 1) * 40 + size + 22;
  const below = figureTop + (parts.length - 1) * size * 1.25;
  return (
    names.map((name, at) => line(sheet, { y: top + at * 40, size: 30, colour: 'ink-2' }, name)).join('') +
    parts
      .map((part, at) => line(sheet, { y: figureTop + at * size * 1.25, size, isBold: true }, part))
      .join('') +
    wrapText(when, 28, room, 2)
      .lines.map((part, at) => line(sheet, { y: below + 56 + at * 38, size: 28, colour: 'ink-2' }, part))
      .join('')
  );
}

function drawFoot(sheet: Sheet, { source, released }: ShareCard): string {
  const [x, side] = sheet.isRtl ? ([0, 'left'] as const) : ([inner, 'right'] as const);
  const room = inner - textWidth(released, 22) - 60;
  const { lines } = wrapText(source, 22, room, 2);
  const top = lines.length === 1 ? 596 : 587;
  return (
    path(horizontal(0, inner, 558), { stroke: sheet.paint('rule'), 'stroke-width': 2 }) +
    lines.map((words, at) => line(sheet, { y: top + at * 28, size: 22, colour: 'ink-2' }, words)).join('') +
    element('g', { 'font-size': 22 }, text(sheet, { x, y: top, side, colour: 'ink-2' }, released))
  );
}

import type { ChartView } from '#model/chart.ts';
import type { ShareCard } from '#model/share-card.ts';
import { wrapText } from './measure.ts';
import { drawChart } from './render-chart.ts';
import { createSheet, text, type Sheet } from './sheet.ts';
import { element } from './svg.ts';

/** Where a chart may stand in a picture for links, in its pixels. */
interface Room {
  start: number;
  width: number;
  /** Has the chart figures beside it? Then it stands at the far edge, else where a reader begins. */
  isBeside: boolean;
  top: number;
  bottom: number;
}

interface Plot {
  body: string;
  defs: string;
}

/** A drawing smaller than this against its design cannot be read where pictures are shown small; a larger one shouts. */
const [leastScale, mostScale] = [0.9, 1.6];
const captionSize = 22;
const captionLine = 30;

/** The chart of a picture as large as its room allows, its caption above it; undefined where it would be too small. */
export function drawSharePlot({ chart, caption = '' }: ShareCard, room: Room): Plot | undefined {
  if (!chart) return undefined;
  const lines = caption === '' ? [] : wrapText(caption, captionSize, room.width, 2).lines;
  const top = room.top + lines.length * captionLine;
  const best = fittest(chart, room.width, room.bottom - top);
  if (!best) return undefined;
  const { sheet, scale } = best;
  const edge = room.start + (sheet.isRtl ? room.width : 0);
  const free = room.width - sheet.width * scale;
  const x = room.start + (sheet.isRtl === room.isBeside ? 0 : free);
  const place = `translate(${Math.round(x)} ${top}) scale(${scale.toFixed(3)})`;
  const said = lines.map((content, at) =>
    text(
      sheet,
      { x: edge, y: room.top + 14 + at * captionLine, side: sheet.isRtl ? 'right' : 'left', colour: 'ink-2' },
      content,
    ),
  );
  const defs = sheet.patterns.size > 0 ? element('defs', {}, [...sheet.patterns.values()].join('')) : '';
  return {
    body:
      element('g', { 'font-size': captionSize }, said.join('')) +
      element('g', { transform: place, 'font-size': sheet.font }, best.body),
    defs,
  };
}

interface Fitted {
  sheet: Sheet;
  scale: number;
  body: string;
}

/** Of some widths of design the one that fills the room best with letters large enough. */
function fittest(chart: ChartView, width: number, height: number): Fitted | undefined {
  const fitted = [340, 420, 520, 640, 780, 900].flatMap((design): Fitted[] => {
    if (design > width) return [];
    const sheet = createSheet(chart, { name: 'c', width: design, hasLiteralColours: true });
    if (sheet.flat.length === 0) return [];
    const { body, bottom } = drawChart(sheet);
    const scale = Math.min(width / design, height / bottom, mostScale);
    return scale < leastScale ? [] : [{ sheet, body, scale }];
  });
  const filled = ({ scale, sheet }: Fitted): number => scale * Math.sqrt(scale * sheet.width);
  return fitted.sort((a, b) => filled(b) - filled(a))[0];
}

import type { ChartView } from '#model/chart.ts';
import { takeAwayWords } from '#messages/take-away-words.ts';
import { releaseLine } from '#messages/taken-chart.ts';
import { bidiRuns } from '#text/bidi-runs.ts';
import { textWidth, wrapText } from './measure.ts';
import { drawChart } from './render-chart.ts';
import { createSheet, lineHeight, text, textLines, type Drawing, type Sheet } from './sheet.ts';
import { element, escapeXml, horizontal, path } from './svg.ts';

/** What a picture that leaves the page must say besides the chart. */
export interface PictureFrame {
  /** Absolute address of the page it is from. */
  address: string;
  /** Id of the release the figures are of; absent where none has them yet. */
  release?: string | undefined;
  isSample?: boolean | undefined;
  /** Where the chart's own title does not say what it is of. */
  title?: string | undefined;
  /** Series that are left out, as the reader chose; the others keep their colours. */
  hidden?: readonly number[];
  /** The site's typeface as `@font-face` rules with the bytes in them, for programs that read such. */
  typeface?: string | undefined;
}

const width = 640;
const margin = 24;

/**
 * How much wider than Vazirmatn letters may be: a file of its own meets programs that have not got it. Measured on
 * all charts with DejaVu Sans, the widest of the usual substitutes; what is beyond stands in the margin.
 */
const reserve = { plain: 1.12, bold: 1.25 } as const;

/**
 * A chart as one self-sufficient SVG file: light colours on white, title, period, source, address and release.
 * Shape:  no custom property, class or direction of a page is needed; right-to-left texts carry their direction as
 *         isolates, so that browsers, drawing programs and rasterisers agree.
 * Errors: none.
 */
export function standaloneSvg(whole: ChartView, frame: PictureFrame): string {
  const titled = frame.title === undefined ? whole : { ...whole, title: frame.title };
  const { view, colours } = withoutSeries(titled, frame.hidden ?? []);
  const sheet = createSheet(view, {
    name: 's',
    width,
    hasLiteralColours: true,
    colours,
    reserve: reserve.plain,
  });
  const { body, bottom } = drawFrame(sheet, drawChart(sheet), frame);
  const size = { width: width + 2 * margin, height: Math.ceil(bottom) + 2 * margin };
  const ground = { x: -margin, y: -margin, ...size, fill: sheet.paint('paper') };
  const defs = sheet.patterns.size > 0 ? element('defs', {}, [...sheet.patterns.values()].join('')) : '';
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `${-margin} ${-margin} ${size.width} ${size.height}`,
      role: 'img',
      'aria-labelledby': `${sheet.id}-t ${sheet.id}-d`,
      'xml:lang': view.locale,
      'font-family': "Vazirmatn, 'Vazirmatn Latin', Tahoma, sans-serif",
    },
    (frame.typeface ? element('style', {}, frame.typeface) : '') +
      element('title', { id: `${sheet.id}-t` }, escapeXml(view.title) || ' ') +
      element('desc', { id: `${sheet.id}-d` }, escapeXml(view.description) || ' ') +
      defs +
      element('rect', ground) +
      element('g', { fill: sheet.paint('ink'), 'font-size': sheet.font }, body),
  );
}

/** Two periods of many series are shown with the periods as colours, so there the periods are what can be hidden. */
function withoutSeries(
  view: ChartView,
  hidden: readonly number[],
): { view: ChartView; colours?: readonly number[] } {
  if (hidden.length === 0) return { view };
  const isLeft = (_: unknown, index: number): boolean => !hidden.includes(index);
  if (view.kind === 'before-after' && view.series.length > 5) {
    const series = view.series.map((one) => ({ ...one, points: one.points.filter(isLeft) }));
    return { view: { ...view, ticks: view.ticks.filter(isLeft), series } };
  }
  const colours = view.series.map((_, index) => index).filter(isLeft);
  return { view: { ...view, series: view.series.filter(isLeft) }, colours };
}

/** The lines of a text in which names in the other script keep their places: isolated, anew on each line they run on to. */
function isolatedLines({ view, letter, width: room }: Sheet, content: string, most: number): string[] {
  const [open, close] = [view.locale === 'en' ? '\u2067' : '\u2066', '\u2069'];
  const runs = bidiRuns(content, view.locale);
  const whole = runs.map((run) => (run.isForeign ? open + run.text + close : run.text)).join('');
  let isOpen = false;
  return wrapText(whole, letter, room, most).lines.map((part) => {
    const line = isOpen ? open + part : part;
    isOpen = line.lastIndexOf(open) > line.lastIndexOf(close);
    return isOpen ? line + close : line;
  });
}

/** Title and period above; source, address and release below. */
function drawFrame(sheet: Sheet, inner: Drawing, frame: PictureFrame): Drawing {
  const side = sheet.isRtl ? 'right' : 'left';
  const x = sheet.isRtl ? sheet.width : 0;
  const head = drawHead(sheet, { x, side }, frame);
  const foot = [
    ...isolatedLines(sheet, sheet.view.source, 8),
    ...wrapText(releaseLine(frame.release, sheet.view.locale), sheet.letter, sheet.width, 2).lines,
  ];
  const top = head.bottom + inner.bottom + 12;
  const at = { x, y: top + 22, side, colour: 'ink-2' } as const;
  const y = at.y + foot.length * lineHeight;
  const address = addressLines(frame.address, sheet.width);
  const body =
    head.body +
    element('g', { transform: `translate(0 ${head.bottom})` }, inner.body) +
    path(horizontal(0, sheet.width, top), { stroke: sheet.paint('rule') }) +
    textLines(sheet, { ...at, isRtl: sheet.isRtl }, foot) +
    // An address is read from left to right wherever it stands.
    element('g', { 'font-size': addressSize }, textLines(sheet, { ...at, y, isBare: true }, address));
  return { body, bottom: y + (address.length - 1) * lineHeight + 4 };
}

const addressSize = 13;
const addressLetter = addressSize * reserve.plain;

/** An address in lines no wider than the drawing, all of it: one that is cut leads nowhere. */
function addressLines(address: string, room: number): string[] {
  const lines = [''];
  // It breaks before what begins a part, else anywhere but in an escaped letter.
  for (const part of address.split(/(?=[&?])/u))
    for (const piece of textWidth(part, addressLetter) > room ? part.split(/(?=%)|(?<!%.?)/u) : [part]) {
      const longer = `${lines.at(-1)}${piece}`;
      if (textWidth(longer, addressLetter) > room && lines.at(-1) !== '') lines.push(piece);
      else lines[lines.length - 1] = longer;
    }
  return lines;
}

function drawHead(
  sheet: Sheet,
  { x, side }: { x: number; side: 'left' | 'right' },
  frame: PictureFrame,
): Drawing {
  const size = sheet.font * 1.3;
  const title = wrapText(sheet.view.title, size * reserve.bold, sheet.width, 4).lines;
  const words = takeAwayWords[sheet.view.locale];
  const period = wrapText(periodLine(sheet), sheet.letter, sheet.width, 3).lines;
  const gaps = wrapText(sheet.view.gaps ?? '', sheet.letter, sheet.width, 4).lines;
  const below = [...(frame.isSample ? [words.sample] : []), ...period, ...gaps];
  const titleBottom = 18 + (title.length - 1) * lineHeight * 1.35;
  const heading = title.map((line, index) =>
    text(sheet, { x, y: 18 + index * lineHeight * 1.35, side, weight: 700 }, line),
  );
  const y = titleBottom + 24;
  const lines = textLines(sheet, { x, y, side, colour: 'ink-2' }, below);
  const bottom = below.length > 0 ? y + (below.length - 1) * lineHeight : titleBottom;
  return { body: element('g', { 'font-size': size }, heading.join('')) + lines, bottom: bottom + 20 };
}

/** From the first figure drawn to the last. A chart of categories names its period in its title. */
function periodLine({ view, flat }: Sheet): string {
  const drawn = view.ticks.filter((_, index) => flat.some(({ tick }) => tick === index));
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (view.axis !== 'time' || !first || !last) return '';
  const said = first === last ? first.label : takeAwayWords[view.locale].span(first.label, last.label);
  return [view.unit, said].filter(Boolean).join(takeAwayWords[view.locale].separator);
}

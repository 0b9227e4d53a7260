import type { ChartView } from '#model/chart.ts';
import type { Status } from '#model/table.ts';
import { chartWords, type ChartWords } from '#messages/chart-words.ts';
import { palette, seriesColour, seriesColours, type PaletteName } from './palette.ts';
import { chooseNumberScale } from './number-scale.ts';
import { allMarks, isMark, type Mark } from './points.ts';
import { element, escapeXml, path } from './svg.ts';
import { buildValueFormat, type ValueFormat } from './value-format.ts';

/** One drawing surface: a chart at one design width. Everything that draws takes it first. */
export interface Sheet {
  view: ChartView;
  /** Prefix of every id on this surface. */
  id: string;
  width: number;
  font: number;
  /** Size by which widths of texts are measured: larger than the font where the typeface may be another one. */
  letter: number;
  isNarrow: boolean;
  isRtl: boolean;
  /** In a file of its own, where no page lends colours and no drawing program knows the direction of a text. */
  isStandalone: boolean;
  words: ChartWords;
  marks: (Mark | undefined)[][];
  flat: Mark[];
  format: ValueFormat;
  paint: (name: PaletteName) => string;
  /** Hatches used so far, by id. */
  patterns: Map<string, string>;
}

/** What a kind of chart hands back: its markup and the lowest point it reached. */
export interface Drawing {
  body: string;
  bottom: number;
}

export const lineHeight = 18;
const font = 14.5;

export function createSheet(
  view: ChartView,
  variant: {
    name: string;
    width: number;
    hasLiteralColours: boolean;
    colours?: readonly number[] | undefined;
    /** How much wider letters may be than those of Vazirmatn. */
    reserve?: number;
  },
): Sheet {
  const literal = literalPaint(variant.colours);
  const marks = allMarks(view);
  const flat = marks.flat().filter(isMark);
  const scale = chooseNumberScale(
    view,
    flat.map((mark) => mark.value),
  );
  return {
    view,
    id: `${view.id.replace(/[^\w-]/g, '-')}-${variant.name}`,
    width: variant.width,
    font,
    letter: font * (variant.reserve ?? 1),
    isNarrow: variant.width < 500,
    isRtl: view.locale === 'fa',
    isStandalone: variant.hasLiteralColours,
    words: chartWords[view.locale],
    marks,
    flat,
    format: buildValueFormat(scale, view.locale),
    paint: (name) => (variant.hasLiteralColours ? literal(name) : `var(--${name},${palette[name]})`),
    patterns: new Map(),
  };
}

/** Light colours on white. `colours` are the numbers that the series had among all; those left keep their colours. */
function literalPaint(colours: readonly number[] | undefined): Sheet['paint'] {
  return (name) => {
    if (name === 'paper') return '#ffffff';
    const series = seriesColours.findIndex((colour) => colour === name);
    return palette[series < 0 ? name : seriesColour(colours?.[series] ?? series)];
  };
}

export type Side = 'left' | 'middle' | 'right';

export interface TextPlace {
  x: number;
  y: number;
  side?: Side;
  colour?: PaletteName;
  weight?: number;
  /** Where the text alone does not tell: a line of a longer one. */
  isRtl?: boolean;
  /** An address, which reads from left to right anyway: with marks around it what is copied out leads nowhere. */
  isBare?: boolean;
}

/** Whether a text by itself reads from right to left: in Persian unless it is Latin, in English if it begins Persian. */
const readsFromRight = (sheet: Sheet, content: string): boolean =>
  sheet.isRtl
    ? !/^[^\u0590-\u08ff]*[A-Za-z][^\u0590-\u08ff]*$/u.test(content)
    : /^[^A-Za-z]*[\u0590-\u08ff]/u.test(content);

/**
 * One line of text whose `side` sits at x, whatever its direction: SVG anchors follow the text direction,
 * so a right-to-left "start" is its right edge.
 */
export function text(sheet: Sheet, at: TextPlace, content: string): string {
  if (content === '') return '';
  const isRtl = at.isRtl ?? readsFromRight(sheet, content);
  const startSide = isRtl && !sheet.isStandalone ? 'right' : 'left';
  const side = at.side ?? 'left';
  const anchor = side === 'middle' ? 'middle' : side === startSide ? undefined : 'end';
  return element(
    'text',
    {
      x: at.x,
      y: at.y,
      'text-anchor': anchor,
      direction: isRtl === sheet.isRtl || sheet.isStandalone ? undefined : isRtl ? 'rtl' : 'ltr',
      fill: at.colour && sheet.paint(at.colour),
      'font-weight': at.weight,
    },
    escapeXml(sheet.isStandalone && at.isBare !== true ? isolateTo(isRtl, content) : content),
  );
}

/**
 * A text that keeps its direction by itself. Anchors are then sides of the drawing: resvg knows no `direction`, and
 * browsers, with the attribute left out, agree with it.
 */
const isolateTo = (isRtl: boolean, content: string): string =>
  `${isRtl ? '\u2067' : '\u2066'}${content}\u2069`;

/** Lines under each other; `y` is the baseline of the first. */
export function textLines(sheet: Sheet, at: TextPlace, lines: readonly string[]): string {
  return lines.map((line, index) => text(sheet, { ...at, y: at.y + index * lineHeight }, line)).join('');
}

/** Baseline that centres a block of lines on y. */
export const centredBaseline = (sheet: Sheet, y: number, lineCount = 1): number =>
  y + sheet.font * 0.34 - ((lineCount - 1) * lineHeight) / 2;

const hatches = {
  provisional: { d: 'M0,6L6,0M-1,1L1,-1M5,7L7,5', 'stroke-width': 2 },
  estimate: { d: 'M3,3h0', 'stroke-width': 3, 'stroke-linecap': 'round' },
  claim: { d: 'M0,3H6', 'stroke-width': 1 },
} as const;

/** Fill of an area by status: solid, striped, dotted, hollow, lined. Chart.js hatches are in src/islands. */
export function areaFill(sheet: Sheet, status: Status, colour: PaletteName): string {
  if (status === 'actual') return sheet.paint(colour);
  if (status === 'budget') return sheet.paint('paper');
  const id = `${sheet.id}-${status.slice(0, 1)}${colour.slice(-1)}`;
  const ground = element('path', { d: 'M0,0H6V6H0z', fill: sheet.paint('paper') });
  const ink = path(hatches[status].d, { ...hatches[status], stroke: sheet.paint(colour) });
  const size = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
  sheet.patterns.set(id, element('pattern', { id, ...size }, ground + ink));
  return `url(#${id})`;
}

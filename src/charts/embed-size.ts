import type { Locale } from '#model/bilingual.ts';
import { wideFrame, type EmbedContent, type EmbedSize } from '#model/embed.ts';
import { embedWords } from '#messages/embed-words.ts';
import { moneyWords } from '#messages/money-words.ts';
import { textWidth, wrapText } from './measure.ts';
import { drawingSizes, type DrawingSize } from './render-chart.ts';

/** Widths of frames at which something is at its tallest: text where it is narrowest, a drawing where it is widest. */
const narrowFrames = [320, 328, 336, 344, 352];
const wideFrames = [wideFrame, 600, 624, 648, 672];

/** Measures of src/styles/embed.css, in pixels. */
const page = { padding: { inline: 32, block: 24 }, gap: 8, figureMargin: 16, button: 44 };
const notice = { inline: 27, block: 8 };
const home = 9;
const size = { heading: 20, text: 14 };
const leading: Readonly<Record<Locale, number>> = { fa: 1.45, en: 1.3 };
/** Bold letters are that much wider. */
const bold = 1.06;

/**
 * How tall a frame has to be for an embedded chart, from what its page holds.
 * Shape:  whole tens, never less than the page needs in frames of 320 to 900 px with text of the usual size; widths of
 *         texts are measured as for drawings, that is rounded up.
 */
export function embedSize(content: EmbedContent, siteName: string): EmbedSize {
  const drawings = content.chart && drawingSizes(content.chart);
  const tallest = (frames: readonly number[], drawing: DrawingSize | undefined, most: number): number => {
    const heights = frames.map((frame) => {
      const room = frame - page.padding.inline;
      const drawn = drawing ? (Math.min(room, most) / drawing.width) * drawing.height + page.figureMargin : 0;
      return drawn + textHeight(content, siteName, room);
    });
    return Math.ceil(Math.max(...heights) / 10) * 10;
  };
  return {
    narrow: tallest(narrowFrames, drawings?.narrow, 320),
    wide: tallest(wideFrames, drawings?.wide, 640),
  };
}

/** All but the drawing, with the gaps between. */
function textHeight(content: EmbedContent, siteName: string, room: number): number {
  const { locale, chart, licence, dataset } = content;
  const [words, money] = [embedWords[locale], moneyWords[locale]];
  const line = leading[locale];
  const paragraph = (text: string, width = room): number =>
    lineCount(text, size.text, width) * size.text * line;
  const published = [content.released, ...(licence ? [`· ${words.licence} ${licence.name}`] : [])].join(' ');
  const parts = [
    lineCount(content.heading, size.heading * bold, room) * size.heading * line,
    ...content.notices.map(({ text }) => paragraph(text, room - notice.inline) + notice.block),
    ...(chart ? [0] : []),
    ...(content.missing ? [paragraph(content.missing)] : []),
    ...(chart?.money ? [paragraph(`${money.published} ${money.rule}`) + page.button] : []),
    ...content.notes.map((note) => paragraph(note)),
    ...(chart ? [paragraph(chart.source)] : []),
    paragraph(published),
    paragraph(`${siteName}: ${words.dataset} (${dataset.title.text})`) + home,
  ];
  return parts.reduce((sum, part) => sum + part + page.gap, page.padding.block - page.gap);
}

function lineCount(text: string, letter: number, room: number): number {
  const { lines, isCut } = wrapText(text, letter, room, 99);
  // A word longer than a line is broken anywhere.
  return isCut ? Math.ceil(textWidth(text, letter) / room) + 1 : lines.length;
}

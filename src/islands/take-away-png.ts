import type { ChartView } from '#model/chart.ts';
import { standaloneSvg, type PictureFrame } from '#charts/standalone-svg.ts';

/** Pixels per unit of the drawing: sharp in print at a column's width. */
const scale = 3;

/** The page's typeface by its two names, see src/styles/tokens.css: Persian with common signs, and Latin. */
const family = 'Vazirmatn, "Vazirmatn Latin", Tahoma, sans-serif';

interface PlacedText {
  content: string;
  x: number;
  y: number;
  size: number;
  weight: string;
  fill: string;
  align: CanvasTextAlign;
}

/**
 * A chart as a PNG picture. Its texts are written by the page, whose typeface is there for certain: a drawing used as
 * an image does not wait for one.
 * Errors: rejects when the browser cannot draw.
 */
export async function drawPng(view: ChartView, frame: PictureFrame): Promise<Blob> {
  const { texts, bare } = takeTexts(standaloneSvg(view, frame));
  const [image] = await Promise.all([load(bare), ...texts.map(loadFont)]);
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  for (const text of texts) write(context, text);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('No picture.'));
    }, 'image/png');
  });
}

async function load(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

const fontOf = ({ weight, size }: PlacedText): string => `${weight} ${size}px ${family}`;

const loadFont = (text: PlacedText): Promise<unknown> => document.fonts.load(fontOf(text), text.content);

/** Takes the texts out of a drawing, with their places on it. */
function takeTexts(svg: string): { texts: PlacedText[]; bare: string } {
  const host = document.createElement('div');
  host.className = 'chart-measured';
  host.innerHTML = svg;
  document.body.append(host);
  const texts = [...host.querySelectorAll('text')].map(placeOf);
  for (const text of host.querySelectorAll('text')) text.remove();
  const drawing = host.querySelector('svg');
  const bare = drawing ? new XMLSerializer().serializeToString(drawing) : svg;
  host.remove();
  return { texts, bare };
}

const aligns: Readonly<Record<string, CanvasTextAlign>> = { middle: 'center', end: 'right' };

function placeOf(text: SVGTextElement): PlacedText {
  const { fontSize, fontWeight, fill, textAnchor } = getComputedStyle(text);
  const [x, y] = [text.getAttribute('x'), text.getAttribute('y')].map(Number);
  const { x: left, y: top } = new DOMPoint(x, y).matrixTransform(text.getCTM() ?? undefined);
  const content = text.textContent;
  const align = aligns[textAnchor] ?? 'left';
  return { content, x: left, y: top, size: parseFloat(fontSize), weight: fontWeight, fill, align };
}

/** Texts carry their direction as isolates, so their anchors are sides here as well. */
function write(context: CanvasRenderingContext2D, text: PlacedText): void {
  context.font = fontOf(text);
  context.fillStyle = text.fill;
  context.textAlign = text.align;
  context.direction = 'ltr';
  context.fillText(text.content, text.x, text.y);
}

import type { ChartView } from '#model/chart.ts';
import { standaloneSvg, type PictureFrame } from '#charts/standalone-svg.ts';

/** Pixels per unit of the drawing: sharp in print at a column's width. */
const scale = 3;

/** The files of the typeface, as the pages have them (src/styles/tokens.css), with the letters each is for. */
const fonts = [
  { file: 'fa', letters: /\p{Script=Arabic}/u, range: 'U+20, U+A0, U+600-6FF, U+200C-200F' },
  {
    file: 'common',
    letters: /\p{Script=Arabic}/u,
    range: 'U+21-40, U+5B-60, U+7B-BF, U+D7, U+F7, U+2010-2212',
  },
  { file: 'latin', letters: /[A-Za-z]/u, range: 'U+20-FF, U+152-153, U+2010-2212' },
] as const;

/** A chart as a PNG picture. Errors: rejects when a font does not arrive or the browser cannot draw. */
export async function drawPng(view: ChartView, frame: PictureFrame): Promise<Blob> {
  const bare = standaloneSvg(view, frame);
  const fontFaces = await facesFor(bare);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standaloneSvg(view, { ...frame, fontFaces }))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('No picture.'));
    }, 'image/png');
  });
}

/** A picture is drawn apart from its page, so that its typeface must be in it. */
async function facesFor(svg: string): Promise<string> {
  const needed = fonts.filter(({ letters }) => letters.test(svg.replace(/<[^>]*>/gu, '')));
  const faces = await Promise.all(
    needed.map(async ({ file, range }) => {
      const answer = await fetch(`/fonts/vazirmatn-${file}.v1.woff2`);
      if (!answer.ok) throw new Error(`Font ${file}: ${answer.status}.`);
      const data = inBase64(new Uint8Array(await answer.arrayBuffer()));
      return `@font-face{font-family:Vazirmatn;font-weight:400 700;src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`;
    }),
  );
  return faces.join('');
}

function inBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

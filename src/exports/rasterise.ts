import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const made = new Map<string, Uint8Array>();
/** A dataset's picture and that of its first figure are one drawing. */
const mostKept = 256;

/** Where the typeface lies, for whatever draws text without a browser. */
export function fontFiles(): string[] {
  const home = dirname(createRequire(resolve('package.json')).resolve('vazirmatn/package.json'));
  return ['Regular', 'Bold'].map((name) => join(home, 'fonts/ttf', `Vazirmatn-${name}.ttf`));
}

/**
 * A drawing as a PNG picture of its own size. The same drawing is drawn once.
 * Errors: throws on markup that is no SVG.
 */
export function rasterise(svg: string): Uint8Array {
  const key = createHash('sha256').update(svg).digest('hex');
  const known = made.get(key);
  if (known) return known;
  const font = { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Vazirmatn' };
  const png = new Resvg(svg, { font }).render().asPng();
  const [oldest] = made.keys();
  if (made.size >= mostKept && oldest !== undefined) made.delete(oldest);
  made.set(key, png);
  return png;
}

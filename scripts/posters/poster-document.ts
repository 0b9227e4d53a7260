import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

/** The letters as whole fonts: PDFs embed those as fonts, where a variable font becomes drawings of its letters. */
async function fontFace(family: string, weight: number, file: string): Promise<string> {
  const bytes = await readFile(require.resolve(`vazirmatn/fonts/ttf/${file}`));
  const url = `data:font/ttf;base64,${bytes.toString('base64')}`;
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${url}) format('truetype')}`;
}

/** The page in which boards are laid out one after the other: the site's own styles, nothing from elsewhere. */
export async function posterDocument(): Promise<string> {
  const styles = await Promise.all(
    ['poster.css', 'poster-print.css'].map((name) => readFile(join(root, 'src/styles', name), 'utf8')),
  );
  const fonts = await Promise.all([
    fontFace('Vazirmatn', 400, 'Vazirmatn-Regular.ttf'),
    fontFace('Vazirmatn', 700, 'Vazirmatn-Bold.ttf'),
  ]);
  return (
    '<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title></title>' +
    `<style>${fonts.join('')}${styles.join('')}</style></head>` +
    '<body><main><div class="wrap"><section class="poster-page"><div class="poster-frame"></div></section></div></main></body></html>'
  );
}

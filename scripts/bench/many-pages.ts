import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As many different words as 10,000 pages of this site would have (research, §5). */
const vocabulary = 24_000;
const syllables = {
  fa: 'با سا ما را دا کا نا لا شی می تی ری نی وی گو تو رو مو خو سو بر در سر گر کر مر ند شد نگ ست'.split(' '),
  en: 'ba so mi re da ku na lo shi me ti ro ni ve go tu ra mo kho su bre dre ser gra ker mar nd sha ng st'.split(
    ' ',
  ),
};

/** The same numbers at every run. */
function counter(): () => number {
  let state = 20_240_101;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function wordOf(parts: readonly string[], number: number): string {
  const at = (shift: number) => parts[Math.floor(number / parts.length ** shift) % parts.length] ?? '';
  return number < 900 ? at(0) + at(1) : at(0) + at(1) + at(2);
}

/** Writes pages with made-up words, few of them common and most of them rare: 7 words of title, 60 of text. */
export function writeManyPages(folder: string, count: number): void {
  const random = counter();
  for (let page = 0; page < count; page++) {
    const locale = page % 2 === 0 ? 'fa' : 'en';
    const words = (length: number): string =>
      Array.from({ length }, () => wordOf(syllables[locale], Math.floor(vocabulary ** random()) + 30)).join(
        ' ',
      );
    const title = words(7);
    const path = join(folder, locale === 'en' ? 'en' : '', 'datasets', `page-${page}`);
    mkdirSync(path, { recursive: true });
    const head = `<title>${title}</title><meta name="description" content="${words(12)}">`;
    const body = `<main id="main" data-search-body><h1>${title}</h1><p>${words(60)}</p></main>`;
    writeFileSync(
      join(path, 'index.html'),
      `<!doctype html><html lang="${locale}"><head>${head}</head><body>${body}</body></html>`,
    );
  }
}

/** Words that stand on some of the made-up Persian pages. */
export const manyPagesWord = (number: number): string => wordOf(syllables.fa, number);

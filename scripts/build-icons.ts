import { writeFile } from 'node:fs/promises';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

// Run by hand after the mark changes: `node scripts/build-icons.ts`. The pictures are committed.
// The mark: one bar above the line and one below it, equally large.
const mark = 'M3 14.5h26v3H3zM6 5h7v9.5H6zM19 17.5h7V27h-7z';
const paper = '#fdfdfb';
const accent = '#0b5a69';

interface Icon {
  file: string;
  width: number;
  height: number;
  /** Side of the mark as a share of the picture's height. */
  share: number;
  background: string;
}

const icons: Icon[] = [
  { file: 'favicon.png', width: 48, height: 48, share: 1, background: 'transparent' },
  { file: 'apple-touch-icon.png', width: 180, height: 180, share: 0.72, background: paper },
  { file: 'share.png', width: 1200, height: 630, share: 0.6, background: paper },
];

const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  // One process for all would end with the first page.
  args: chromium.args.filter((argument) => argument !== '--single-process'),
  headless: true,
});
for (const { file, width, height, share, background } of icons) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${background}">
      <svg viewBox="0 0 32 32" height="${height * share}" fill="${accent}"><path d="${mark}"/></svg>`,
  );
  await writeFile(`public/${file}`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();

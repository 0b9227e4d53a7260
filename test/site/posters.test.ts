import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect, inject, test } from 'vitest';
import { posterKinds, posterSizes } from '#model/poster.ts';
import { useBrowser, withPage } from './browser-pages.ts';
import { readPdf } from './plain-pdf.ts';
import { readPage } from './site-pages.ts';

const url = inject('siteUrl');
const folder = inject('siteFolder');
const browser = useBrowser();

const millimetres = { a4: [210, 297], a3: [297, 420] } as const;
/** Chromium rounds a sheet to whole points. */
const hair = 0.6;

/** Where the page says its code leads, as an address of our own. */
function destination(path: string): string {
  const { $ } = readPage(folder, path);
  const canonical = $('link[rel="canonical"]').attr('href') ?? '';
  const link = $('.poster-page a[href]:has(bdi)').attr('href') ?? '';
  return new URL(link, canonical).href;
}

function decode(png: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(png);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

const poster = (page: Page) => page.locator('.poster-sheet');

test.each(posterKinds)(
  'prints the board "%s" on one sheet, with a code that a camera reads',
  async (kind) => {
    for (const size of posterSizes) {
      const path = `/report/posters/${kind}/${size === 'a4' ? '' : 'a3/'}`;
      await withPage(browser(), { viewport: { width: 1130, height: 1590 } }, async (page) => {
        await page.goto(url + path);
        const pdf = readPdf(await page.pdf({ preferCSSPageSize: true }));
        expect(pdf.pages).toBe(1);
        expect(pdf.images).toBe(0);
        pdf.size.forEach((side, index) => {
          expect(Math.abs(side - (millimetres[size][index] ?? 0))).toBeLessThan(hair);
        });
        await page.emulateMedia({ media: 'print' });
        expect(decode(await poster(page).screenshot())).toBe(destination(path));
        const inside = await poster(page).evaluate((sheet) => {
          const board = sheet.querySelector('.poster');
          return board
            ? [board.scrollWidth - board.clientWidth, board.scrollHeight - board.clientHeight]
            : [];
        });
        expect(inside.every((over) => over <= 0)).toBe(true);
      });
    }
  },
);

test.each(posterKinds)('holds a name of one long word on the board "%s"', async (kind) => {
  await withPage(browser(), { viewport: { width: 1130, height: 1590 } }, async (page) => {
    await page.goto(`${url}/report/posters/${kind}/`);
    await page.emulateMedia({ media: 'print' });
    // The longest name that the list of places takes, of the widest letter.
    const over = await poster(page).evaluate((sheet) => {
      const place = `<p class="poster-place"><b>${'W'.repeat(44)}</b> <span>سیستان و بلوچستان</span></p>`;
      sheet.querySelector('.poster-place')?.remove();
      sheet.querySelector('.poster-top')?.insertAdjacentHTML('beforeend', place);
      const { left, right } = sheet.getBoundingClientRect();
      const name = sheet.querySelector('.poster-place b')?.getBoundingClientRect() ?? new DOMRect();
      const board = sheet.querySelector('.poster') ?? sheet;
      return [left - name.left, name.right - right, board.scrollHeight - board.clientHeight, -name.width];
    });
    expect(over.filter((by) => by > 0)).toEqual([]);
    expect(decode(await poster(page).screenshot())).toBe(destination(`/report/posters/${kind}/`));
  });
});

test('is on our own domain, beside its code, in both languages', () => {
  for (const locale of ['', '/en']) {
    for (const kind of posterKinds) {
      const { $ } = readPage(folder, `${locale}/report/posters/${kind}/`);
      const leads = destination(`/report/posters/${kind}/`);
      const typed = $('.poster-address').text();
      expect(new URL(leads).host).toBe(new URL($('link[rel="canonical"]').attr('href') ?? '').host);
      expect(leads).toBe(`https://${typed}/`);
      expect($('.poster-phone b').length).toBeGreaterThan(0);
      expect($('.poster-sticker').text()).not.toBe('');
    }
  }
});

/** A photograph of a picture, near enough: turned, seen from the side, out of focus, in dull light. */
const photograph = (png: Buffer): string =>
  `<body style="margin:0;background:#8a8378;perspective:900px;overflow:hidden"><img style="width:620px;margin:60px 90px;` +
  `transform:rotateY(24deg) rotateX(14deg) rotateZ(9deg);filter:blur(1.3px) contrast(.6) brightness(.9)" ` +
  `src="data:image/png;base64,${png.toString('base64')}">`;

test.each(posterKinds)('can be read from a blurred, tilted photograph of the board "%s"', async (kind) => {
  const path = `/report/posters/${kind}/`;
  const sheet = await withPage(browser(), { viewport: { width: 1130, height: 1590 } }, async (page) => {
    await page.goto(url + path);
    await page.emulateMedia({ media: 'print' });
    return poster(page).screenshot();
  });
  await withPage(browser(), { viewport: { width: 820, height: 1000 } }, async (page) => {
    await page.setContent(photograph(sheet));
    await page.waitForFunction(() => document.images[0]?.complete);
    expect(decode(await page.screenshot())).toBe(destination(path));
  });
});

const list = [
  ['شعبهٔ ۵ تهران', '1105', 'تهران'],
  ['شعبهٔ «میدان امام»', '2-7', 'اصفهان'],
  ['شعبهٔ چابهار و کنارک', 'SB-12', 'سیستان و بلوچستان'],
] as const;

/** Letters as they are drawn have no order of their own: each word is looked for forwards and backwards. */
function holds(text: string, words: string): boolean {
  const bare = (part: string): string =>
    part
      .normalize('NFKC')
      .replaceAll(/ه\u0654|\u06C0/gu, 'ه')
      .replaceAll(/[\s\u200C«»]/gu, '');
  const drawn = bare(text);
  return words.split(/[\s\u200C]+/u).every((word) => {
    const letters = bare(word);
    return drawn.includes(letters) || drawn.includes([...letters].reverse().join(''));
  });
}

test.each(posterSizes)('makes a PDF per branch in %s, vector, with its fonts and its own words', (size) => {
  const work = mkdtempSync(join(tmpdir(), 'tamin-posters-'));
  try {
    const [file, out] = [join(work, 'list.csv'), join(work, 'boards')];
    writeFileSync(file, `name,code,province\n${list.map((row) => row.join(',')).join('\n')}\n`);
    const args = ['--places', file, '--out', out, '--size', size, '--site-url', 'https://nama.example.org'];
    const { status, stderr } = spawnSync(process.execPath, ['scripts/posters.ts', ...args], {
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    const ending = size === 'a4' ? '.pdf' : '-a3.pdf';
    expect(readdirSync(out).sort()).toEqual(list.map(([, code]) => `${code}-B${ending}`).sort());
    for (const [name, code, province] of list) {
      const pdf = readPdf(readFileSync(join(out, `${code}-B${ending}`)));
      expect(pdf.pages).toBe(1);
      expect(pdf.images).toBe(0);
      expect(pdf.fonts.length).toBeGreaterThan(0);
      expect(pdf.fonts.every((font) => font.includes('Vazirmatn'))).toBe(true);
      expect(pdf.fontPrograms).toBe(pdf.fonts.length);
      expect(pdf.title).toContain(name);
      expect(pdf.text.replaceAll(/\s/gu, '')).toContain(`${code}-B`);
      expect(holds(pdf.text, name)).toBe(true);
      expect(holds(pdf.text, province)).toBe(true);
      expect(pdf.text.replaceAll(/\s/gu, '')).toContain('nama.example.org/report/');
      for (const [other] of list.filter(([first]) => first !== name)) expect(pdf.title).not.toContain(other);
    }
  } finally {
    rmSync(work, { recursive: true });
  }
});

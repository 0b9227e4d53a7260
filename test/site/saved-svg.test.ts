import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { desk, useBrowser, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { pagesUnder } from './page-kinds.ts';
import { pagePaths, readPage } from './site-pages.ts';

const url = inject('siteUrl');
const folder = inject('siteFolder');
const browser = useBrowser();

/** Texts of a drawing that stand beyond its edges, opened by itself: no style of the site, no typeface but its own. */
async function beyondEdges(page: Page, svg: string): Promise<string[]> {
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  return page.evaluate(async () => {
    await document.fonts.ready;
    const edge = document.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect();
    return [...document.querySelectorAll('text')].flatMap((text) => {
      const { left, right, bottom } = text.getBoundingClientRect();
      const isInside = left >= edge.left && right <= edge.right + 0.5 && bottom <= edge.bottom;
      return isInside ? [] : [text.textContent];
    });
  });
}

test('keeps every text of every picture file inside it, whatever typeface there is', async () => {
  const files = pagePaths(folder)
    .filter((path) => /\/embed\/[^/]+\/[^/]+\/$/u.test(path))
    .map((path) => `${path}chart.svg`);
  expect(files.length).toBeGreaterThan(0);
  await withPage(browser(), desk, async (page) => {
    const problems: string[] = [];
    for (const file of files)
      for (const text of await beyondEdges(page, readFileSync(join(folder, file), 'utf8')))
        problems.push(`${file}: ${text}`);
    expectNone(problems);
  });
});

test.each(['/', '/en/'])('puts the typeface of the page into a saved drawing: %s', async (language) => {
  const path = pagesUnder(folder, 'datasets').find((one) => {
    const isOwn = language === '/' ? !one.startsWith('/en/') : one.startsWith('/en/');
    return isOwn && readPage(folder, one).$('tamin-take-away').length > 0;
  });
  await withPage(browser(), { ...desk, acceptDownloads: true }, async (page) => {
    await page.goto(`${url}${path ?? '/missing/'}`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('tamin-take-away [data-take="svg"]').first().click(),
    ]);
    const svg = readFileSync(await file.path(), 'utf8');
    expect(svg).toMatch(/<style>@font-face\{[^<]*url\(data:font\/woff2;base64,/u);
    expect(svg).not.toMatch(/url\((?!data:|#)/u);
    await page.goto('about:blank');
    expect(await beyondEdges(page, svg)).toEqual([]);
    const loaded = await page.evaluate(
      () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
    );
    expect(loaded).toBeGreaterThan(0);
  });
});

import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { desk, useBrowser, visitAll, withPage } from './browser-pages.ts';
import { expectNone } from './expect-none.ts';
import { pageKinds, pageKindsInBothLanguages } from './page-kinds.ts';

const url = inject('siteUrl');
const folder = inject('siteFolder');
const browser = useBrowser();

/** Runs in the page: the focused element, and whether a reader sees that it is focused. */
function readFocus(): { tag: string; isSeen: boolean; isInView: boolean } {
  const element = document.activeElement ?? document.body;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const { top, bottom, width, height } = element.getBoundingClientRect();
  return {
    tag: element.outerHTML.slice(0, 110),
    isSeen: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
    isInView: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
  };
}

/** What stands in other sites' pages has neither navigation nor another language to go to. */
const isWhole = (path: string): boolean => !/^\/(?:en\/)?embed\//u.test(path);

test('skips from the first tab stop to the text of every page kind', async () => {
  const problems = await withPage(browser(), desk, (page) =>
    visitAll(page, url, pageKindsInBothLanguages(folder).filter(isWhole), async () => {
      await page.keyboard.press('Tab');
      const { tag, isSeen, isInView } = await page.evaluate(readFocus);
      await page.keyboard.press('Enter');
      // The jump may come a moment after the key, on a busy machine.
      const isInMain = await page
        .waitForFunction(() => document.activeElement?.matches('main'), undefined, { timeout: 30_000 })
        .then(() => true)
        .catch(() => false);
      return isSeen && isInView && isInMain
        ? []
        : [`${tag} seen ${isSeen}, in view ${isInView}, leads to main ${isInMain}`];
    }),
  );
  expectNone(problems);
});

const mostStops = 60;

/** Walks with Tab through a page and gives every stop whose focus a reader would not see. */
async function walkWithTab(page: Page): Promise<string[]> {
  const unseen: string[] = [];
  let last = '';
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press('Tab');
    const { tag, isSeen, isInView } = await page.evaluate(readFocus);
    if (tag.startsWith('<body') || tag === last) break;
    if (!isSeen || !isInView) unseen.push(`focus not seen: ${tag}`);
    last = tag;
  }
  return unseen;
}

test('shows the focus at every tab stop, and on datasets in the dark too', async () => {
  const kinds = pageKinds(folder);
  const walks = [
    { colorScheme: 'light', paths: kinds },
    { colorScheme: 'dark', paths: kinds.filter((path) => path.startsWith('/datasets/')) },
  ] as const;
  for (const { colorScheme, paths } of walks) {
    const problems = await withPage(browser(), { ...desk, colorScheme, reducedMotion: 'reduce' }, (page) =>
      visitAll(page, url, paths, () => walkWithTab(page)),
    );
    expectNone(problems);
  }
});

test('keeps the page when the language is switched, there and back', async () => {
  const problems = await withPage(browser(), desk, (page) =>
    visitAll(
      page,
      url,
      pageKinds(folder).filter((path) => path.endsWith('/') && isWhole(path)),
      async (path) => {
        await page.locator('.language-switch').click();
        await page.waitForURL(`${url}/en${path}`);
        const english = await page.locator('html').getAttribute('lang');
        await page.locator('.language-switch').click();
        await page.waitForURL(url + path);
        return english === 'en' ? [] : [`language ${english}`];
      },
    ),
  );
  expectNone(problems);
});

test('answers an unknown address with a page that leads on, in both languages', async () => {
  await withPage(browser(), desk, async (page) => {
    const answer = await page.goto(`${url}/no/such/page/`);
    expect(answer?.status()).toBe(404);
    expect(await page.locator('main a[href="/"], header a[href="/"]').count()).toBeGreaterThan(0);
    expect(await page.locator('a[href^="/en/"]').count()).toBeGreaterThan(0);
  });
});
